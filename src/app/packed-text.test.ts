import { afterEach, describe, expect, it, vi } from 'vitest';
import { packed, unpacked } from './packed-text';

afterEach(() => vi.unstubAllGlobals());

describe('a packed text', () => {
  it.each(['', 'a', 'Ünïcode, 中東 and "quotes"', '{"kind":"figure"}'.repeat(60)])(
    'is what it was: %s',
    async (text) => {
      const short = await packed(text);
      expect(short).toMatch(/^z\.[\w-]+$/);
      expect(await unpacked(short ?? '')).toBe(text);
    },
  );

  it('is shorter where a text repeats itself', async () => {
    const text = '{"kind":"figure","query":"?about=health"}'.repeat(40);
    expect((await packed(text))?.length).toBeLessThan(text.length / 5);
  });

  it.each(['', 'z.', 'z.!!', 'z.AAAA', 'b-1', 'z.____'])('is not %j', async (text) => {
    expect(await unpacked(text)).toBeNull();
  });

  it('is given up where it unfolds to very much', async () => {
    expect(await unpacked((await packed('x'.repeat(1_200_000))) ?? '')).toBeNull();
  });

  it('is not made by a browser that cannot', async () => {
    vi.stubGlobal('CompressionStream', () => undefined);
    expect(await packed('a')).toBeNull();
  });
});
