import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Known } from '../address-parts';
import { MOST_SLIDES, newBriefing, type Briefing } from './briefing';
import { briefingNoticeText, LARGEST_FILE, printBriefing, readBriefing } from './briefing-file';
import { FORMAT } from './file-versions';
import { anyBriefing, anyLongBriefing } from './generated-briefings';
import { recover } from './recovery';
import { coverSlide, figureSlide, figuresSlide, passageSlide, statementSlide, textSlide, type Unknown } from './slide';

const known: Known = {
  hasRegion: (name) => name === 'Latin America',
  hasPassage: (id) => id === 'practice-901-1',
  hasDocument: (id) => id === '901',
};
const figure = { query: '?about=health', size: [900, 450] } as const;
const briefing: Briefing = {
  ...newBriefing('b-1', 'abc', 'For the meeting'),
  slides: [
    { ...coverSlide('In five minutes'), notes: 'Welcome.' },
    { ...figureSlide(figure), title: 'Health' },
    figuresSlide(figure, { query: '?profile=MDA', size: null }),
    passageSlide('practice-901-1'),
    statementSlide('Most of it is told once.'),
    textSlide('- One\n- Two'),
  ],
};
const file = (parts: Record<string, unknown>) =>
  JSON.stringify({ format: FORMAT, version: 1, id: 'b', title: 'T', edition: 'e', slides: [], ...parts });
const read = (text: string) => readBriefing(text, known);
const told = (text: string) => read(text).notices.map(briefingNoticeText);
/** What a file says after it was opened and saved. */
const savedAgain = (text: string) => JSON.parse(printBriefing(read(text).briefing ?? newBriefing('', ''))) as Unknown;

describe('a briefing as a file', () => {
  it('is the same after it was saved and opened', () => {
    expect(read(printBriefing(briefing))).toEqual({ briefing, notices: [] });
    expect(read(printBriefing(briefing, true))).toEqual({ briefing, notices: [] });
  });

  it('says what it is, and leaves out what is empty', () => {
    expect(JSON.parse(printBriefing({ ...briefing, slides: briefing.slides.slice(1, 2) }))).toEqual({
      format: 'migration-partnership-atlas/briefing',
      version: 1,
      id: 'b-1',
      title: 'For the meeting',
      edition: 'abc',
      slideCount: 1,
      slides: [{ kind: 'figure', title: 'Health', figure: { query: '?about=health', size: [900, 450] } }],
    });
  });

  it('is the same, whatever stands in it', () => {
    fc.assert(
      fc.property(anyBriefing, fc.boolean(), (any, compact) => {
        expect(read(printBriefing(any, compact)).briefing).toStrictEqual(any);
      }),
    );
  });

  it('keeps the slides beyond those that are shown', () => {
    fc.assert(
      fc.property(anyLongBriefing, (any) => {
        const { briefing: again, notices } = read(printBriefing(any));
        expect(again).toStrictEqual(any);
        expect(notices[0].what).toContain(`${MOST_SLIDES} at most`);
      }),
      { numRuns: 10 },
    );
  });
});

describe('a file that was cut off', () => {
  const text = printBriefing(briefing);

  it('gives the slides that are whole, and keeps the rest as it was', () => {
    const end = text.indexOf('Most of it') + 4;
    const { briefing: opened, notices } = read(text.slice(0, end));
    expect(opened?.slides.slice(0, 4)).toEqual(briefing.slides.slice(0, 4));
    expect(opened?.slides).toHaveLength(5);
    expect(opened?.slides[4]).toMatchObject({
      kind: 'kept',
      json: expect.stringMatching(/^\{\s+"kind": "statement".*Most$/s),
    });
    expect(notices.map(briefingNoticeText)).toEqual([
      'The file ends too early, or is damaged: 4 of 6 slides could be read. Open an earlier copy if there is one. What could not be read stands at the end, as it was.',
      'Slide 5: This slide cannot be read: it may have been cut off. It stays in the briefing as it is. Remove it if it is not needed.',
    ]);
  });

  it('never throws, wherever it is cut, and gives slides that it had', () => {
    fc.assert(
      fc.property(anyBriefing, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), (any, share, compact) => {
        const whole = printBriefing(any, compact);
        const cut = whole.slice(0, Math.floor(whole.length * share));
        const { briefing: opened, notices } = read(cut);
        if (!opened) expect(notices).toHaveLength(1);
        const last = opened?.slides.at(-1);
        const slides = last?.kind === 'kept' ? opened?.slides.slice(0, -1) : opened?.slides;
        expect(slides ?? []).toEqual(any.slides.slice(0, slides?.length ?? 0));
      }),
      { numRuns: 300 },
    );
  });

  it('gives every slide that is whole at every place of a cut', () => {
    for (let end = 0; end < text.length - 3; end++) {
      const cut = text.slice(0, end);
      const count = read(cut).briefing?.slides.filter(({ kind }) => kind !== 'kept').length ?? 0;
      expect(count, cut.slice(-40)).toBe((cut.match(/\n {4}\}/g) ?? []).length);
    }
  });
});

describe('the beginning of a JSON text', () => {
  it.each([
    ['{"a":1,"b":[1,2', { a: 1, b: [1] }, '2'],
    ['{"a":1,"b":[{"c":"]}"},{"c', { a: 1, b: [{ c: ']}' }] }, '{"c'],
    ['{"a":"\\"},","b":[1],"c', { a: '"},', b: [1] }, '"c'],
    ['{"a":[1]', { a: [1] }, ''],
  ])('%s has whole values, and a rest', (text, value, rest) => {
    expect(recover(text)).toEqual({ value, rest });
  });

  it.each(['', '{', '{"a":', 'nonsense', '}{', '[', '{"a",,', '"', '{"a":1} and more'])('%j has none', (text) => {
    expect(recover(text)).toBeNull();
  });
});

describe('a file of another version', () => {
  it('that is newer is shown as far as it goes, and saved with all that it had', () => {
    const newer = {
      ...{ version: 7, theme: { dark: true } },
      slides: [
        { kind: 'text', text: 'x', layout: 'wide', figure: 3 },
        { kind: 'figure', figure: { query: '', crop: [1, 2] }, build: 'later' },
        { kind: 'film', url: 'x' },
      ],
    };
    const text = file(newer);
    expect(told(text)).toEqual([
      'The file is of version 7; this page knows version 1. What it does not know is kept as it is, and saved with the rest. A newer page may show it.',
      'Slide 3: This slide is of the kind “film”, which this version of the atlas does not know. It stays in the briefing as it is. Remove it if it is not needed.',
    ]);
    expect(savedAgain(text)).toMatchObject(newer);
  });

  it('that is older is brought up to date step by step', () => {
    const migrations = [
      ({ pages, ...others }: Unknown): Unknown => ({ ...others, slides: pages }),
      ({ slides, ...others }: Unknown): Unknown => ({
        ...others,
        slides: (slides as { say: string }[]).map(({ say }) => ({ kind: 'statement', text: say })),
      }),
    ];
    const text = JSON.stringify({ format: FORMAT, version: 1, title: 'T', pages: [{ say: 'Hello' }] });
    expect(readBriefing(text, known, { migrations }).briefing?.slides).toEqual([statementSlide('Hello')]);
  });

  it.each([undefined, null, 0, -1, 1.5, '1', {}])('that says the version %j is read as one of today', (version) => {
    const { briefing: opened, notices } = read(file({ version, slides: [{ kind: 'text', text: 'x' }] }));
    expect(opened?.slides).toEqual([textSlide('x')]);
    expect(notices[0].what).toBe('The file does not say its version.');
  });
});

describe('a slide that the data no longer has', () => {
  it.each([
    ['?about=unicorns', 'Slide 1: The address asks for the theme or objective “⁨unicorns⁩”'],
    ['?read=999', 'Slide 1: The address asks for the document “⁨999⁩”'],
    ['?profile=MDA,XXX', 'Slide 1: The address asks for the country “⁨XXX⁩”'],
    ['?country=XXX', 'Slide 1: The address asks for the country “⁨XXX⁩”'],
    ['?view=briefing', 'Slide 1: Its address leads to a briefing'],
  ])('is named with its number: %s', (query, notice) => {
    const text = file({ slides: [{ kind: 'figure', figure: { query } }] });
    expect(told(text)).toHaveLength(1);
    expect(told(text)[0]).toContain(notice);
    expect(savedAgain(text).slides).toEqual([{ kind: 'figure', figure: { query } }]);
  });

  it('is a figure in words of earlier addresses without a notice', () => {
    expect(told(file({ slides: [{ kind: 'figure', figure: { query: '?theme=health' } }] }))).toEqual([]);
  });

  it('is named where its passage is gone', () => {
    expect(told(file({ slides: [{ kind: 'passage', passage: 'practice-901-9' }] }))).toEqual([
      'Slide 1: This edition of the atlas does not have the passage “practice-901-9”. It stays in the briefing as it is. Search for the words that it had, and add them anew.',
    ]);
  });

  it('is named twice where both of its figures ask for it', () => {
    const figures = [{ query: '?about=unicorns' }, { query: '?about=dragons' }];
    expect(
      told(
        file({
          slides: [
            { kind: 'text', text: '' },
            { kind: 'figures', figures },
          ],
        }),
      ),
    ).toHaveLength(2);
  });
});

describe('a slide that cannot be read', () => {
  it.each([
    [null, 'cannot be read'],
    [3, 'cannot be read'],
    [[], 'cannot be read'],
    [{}, 'does not say of which kind it is'],
    [{ kind: '__proto__' }, 'is of the kind “__proto__”'],
    [{ kind: 'constructor' }, 'is of the kind “constructor”'],
    [{ kind: 'text' }, 'does not have its text as text'],
    [{ kind: 'text', text: 'x', title: 3 }, 'does not have its title as text'],
    [{ kind: 'text', text: 'x', notes: null }, 'does not have its notes as text'],
    [{ kind: 'text', text: 'x'.repeat(20_001) }, 'has in its text more than 20,000 characters'],
    [{ kind: 'figure' }, 'does not say which figure it shows'],
    [{ kind: 'figure', figure: { query: '', size: [0, 5] } }, 'has a figure of a size that cannot be'],
    [{ kind: 'figure', figure: { query: '', size: [1e9, 5] } }, 'has a figure of a size that cannot be'],
    [{ kind: 'figures', figures: [{ query: '' }] }, 'does not have two figures'],
    [{ kind: 'passage', passage: 5 }, 'does not have its passage as text'],
  ])('is kept as it is: %j', (slide, why) => {
    const text = file({ slides: [slide, { kind: 'text', text: 'whole' }] });
    expect(read(text).briefing?.slides).toMatchObject([{ kind: 'kept', json: slide }, textSlide('whole')]);
    expect(told(text)).toHaveLength(1);
    expect(told(text)[0]).toContain(why);
    expect(savedAgain(text).slides).toEqual([slide, { kind: 'text', text: 'whole' }]);
  });
});

describe('a file that is no briefing', () => {
  it.each(['', 'x', 'null', '3', '[]', '{}', '"slides"', '{"a":', '<html>', '{"format":"other/thing","slides":[]}'])(
    'is said to be none: %s',
    (text) => {
      const { briefing: opened, notices } = read(text);
      expect(opened).toBeNull();
      expect(notices).toHaveLength(1);
    },
  );

  it('is not read where it is very large', () => {
    expect(read(' '.repeat(LARGEST_FILE + 1)).briefing).toBeNull();
  });

  it('never throws, whatever JSON it is', () => {
    const part = fc.jsonValue({ maxDepth: 3 });
    const shape = fc.record(
      {
        format: fc.oneof(fc.constant(FORMAT), part),
        version: part,
        id: part,
        title: part,
        slides: part,
        slideCount: part,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(part, shape), (value) => {
        const { briefing: opened, notices } = read(JSON.stringify(value));
        expect(opened === null ? notices.length : 1).toBe(1);
      }),
      { numRuns: 300 },
    );
  });

  it('gives its id only where it can be one', () => {
    expect(readBriefing(file({ id: '../x' }), known, { id: 'own' }).briefing?.id).toBe('own');
    expect(readBriefing(file({ id: 'a-B_9' }), known, { id: 'own' }).briefing?.id).toBe('a-B_9');
  });

  it('does not reach the prototypes of anything', () => {
    read(
      `{"format":"${FORMAT}","version":1,"__proto__":{"hacked":1},"slides":[{"kind":"text","text":"","__proto__":{"hacked":1}}]}`,
    );
    expect(({} as { hacked?: number }).hacked).toBeUndefined();
  });
});
