import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LARGE, nastyText } from '../corpus/nasty-text';
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

  it('is nothing, and no fault, where it is anything else', async () => {
    const text = fc.oneof(
      nastyText,
      fc.string({ unit: fc.constantFrom(...'AZaz09-_'), maxLength: 400 }).map((signs) => `z.${signs}`),
    );
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        const whole = await unpacked(given);
        expect(whole === null || whole.length <= 1_000_000).toBe(true);
      }),
      { seed: 2026, numRuns: 150 },
    );
    for (const [, large] of LARGE.slice(-4)) expect(await unpacked(`z.${large}`)).toBeNull();
  });

  it('is not made by a browser that cannot', async () => {
    vi.stubGlobal('CompressionStream', () => undefined);
    expect(await packed('a')).toBeNull();
  });
});
