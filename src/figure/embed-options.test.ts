import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_EMBED, printEmbedOptions, readEmbedOptions } from './embed-options';

describe('the options of an embed', () => {
  it('are read as they are written', () => {
    const options = {
      ...DEFAULT_EMBED,
      ...({ scheme: 'dark', controls: true, caption: false, id: 'a 1', accent: '004455', ink: '101010' } as const),
      paper: 'fafafa',
    };
    expect(readEmbedOptions(printEmbedOptions(options))).toEqual(options);
    expect(printEmbedOptions(DEFAULT_EMBED)).toBe('');
  });

  it('leave out what they do not know', () => {
    expect(readEmbedOptions('#scheme=purple&controls=yes&accent=javascript:1&__proto__=1')).toEqual(DEFAULT_EMBED);
  });

  it('leave out colours that no one could read', () => {
    expect(readEmbedOptions('#ink=eeeeee').ink).toBeNull();
    expect(readEmbedOptions('#scheme=light&paper=222222').paper).toBeNull();
    expect(readEmbedOptions('#paper=222222&ink=ffffff')).toMatchObject({ paper: '222222', ink: 'ffffff' });
    expect(readEmbedOptions('#paper=222222&ink=ffffff&accent=333333').accent).toBeNull();
  });

  it('hold to one scheme where colours are given, as those could not be read in both', () => {
    expect(readEmbedOptions('#paper=222222')).toMatchObject({ scheme: 'dark', paper: '222222' });
    expect(readEmbedOptions('#ink=101010')).toMatchObject({ scheme: 'light', ink: '101010' });
    expect(readEmbedOptions('#scheme=dark&ink=101010')).toMatchObject({ scheme: 'dark', ink: null });
  });

  it('take any text without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const options = readEmbedOptions(text);
        expect(readEmbedOptions(printEmbedOptions(options))).toEqual(options);
      }),
    );
  });
});
