import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atlasWith, documentWith, passageWith } from '../../atlas/fixtures';
import { asObject, deepJson, INHERITED, LARGE, nastyJson, nastyText } from '../../corpus/nasty-text';
import type { Known } from '../address-parts';
import { briefingNoticeText, printBriefing, readBriefing } from './briefing-file';
import { FORMAT } from './file-versions';
import { slideContent } from './slide-content';

const runs = { seed: 2026, numRuns: 500 };
const known: Known = { hasRegion: () => false, hasPassage: (id) => id === 'p', hasDocument: () => false };
const reading = {
  ...{ atlas: atlasWith({ documents: [documentWith('901')] }), known, mapSource: 'Our own hand' },
  passages: { p: passageWith({ doc: '901' }) },
};
const sound = {
  format: FORMAT,
  version: 1,
  id: 'b',
  title: 'Boats',
  edition: 'e',
  slides: [{ kind: 'statement', text: 'Boats are mended.' }],
};
const slides: readonly object[] = [
  { kind: 'cover', subtitle: 'x' },
  { kind: 'figure', figure: { query: '?about=health', size: [10, 10] } },
  { kind: 'figures', figures: [{ query: '' }, { query: '' }] },
  { kind: 'passage', passage: 'p' },
  { kind: 'text', text: 'x', title: 'y', notes: 'z' },
];

/** A value with one of its own parts, however deep, put in another's place. */
const spoilt = fc
  .tuple(
    fc.constantFrom(...slides),
    fc.oneof(
      fc.constantFrom('kind', 'title', 'notes', 'text', 'figure', 'figures', 'passage', 'query', 'size'),
      nastyText,
    ),
    nastyJson,
  )
  .map(([slide, name, value]) => asObject([...Object.entries(slide), [name, value]]));
const spoiltFile = fc
  .tuple(
    fc.array(fc.oneof(spoilt, nastyJson), { maxLength: 4 }),
    fc.oneof(fc.constantFrom(...Object.keys(sound)), nastyText),
    nastyJson,
    fc.boolean(),
  )
  .map(([own, name, value, isSpoilt]) =>
    asObject([...Object.entries({ ...sound, slides: own }), ...(isSpoilt ? [[name, value] as const] : [])]),
  );

/** What a text gives, read; it must then be what it gives when it is written and read again. */
function stable(text: string): ReturnType<typeof readBriefing> {
  const read = readBriefing(text, known);
  for (const notice of read.notices) expect(briefingNoticeText(notice).length).toBeLessThan(1000);
  if (!read.briefing) {
    expect(read.notices).not.toEqual([]);
    return read;
  }
  expect(readBriefing(printBriefing(read.briefing), known).briefing).toEqual(read.briefing);
  for (const slide of read.briefing.slides) expect(slideContent(slide, read.briefing, reading).name).not.toBe('');
  return read;
}

describe('a file of a briefing with anything in it', () => {
  it('is read without fault, loses no slide, and is the same when it is saved and opened again', () => {
    fc.assert(
      fc.property(spoiltFile, (file) => {
        const text = JSON.stringify(file);
        const { briefing } = stable(text);
        const given = (JSON.parse(text) as { slides: unknown }).slides;
        if (briefing && Array.isArray(given)) expect(briefing.slides).toHaveLength(given.length);
      }),
      runs,
    );
  });

  it('is read without fault where it is cut off, or is no file of this kind', () => {
    fc.assert(
      fc.property(spoiltFile, fc.double({ min: 0, max: 1, noNaN: true }), nastyText, (file, share, tail) => {
        const text = JSON.stringify(file);
        stable(text.slice(0, Math.floor(text.length * share)) + tail);
        stable(tail);
      }),
      runs,
    );
  });

  it('keeps parts under names that every object has as parts of its own', () => {
    for (const name of INHERITED) {
      const { briefing } = stable(JSON.stringify(asObject([...Object.entries(sound), [name, { a: 1 }]])));
      expect(Object.hasOwn(briefing?.more ?? {}, name)).toBe(true);
    }
    expect(({} as { a?: unknown }).a).toBeUndefined();
  });

  it('is refused with a reason where it nests without end', () => {
    for (const kind of ['lists', 'objects'] as const) {
      for (const name of ['slides', 'title', 'x']) {
        const text = JSON.stringify({ ...sound, [name]: 0 }).replace(
          `"${name}":0`,
          `"${name}":${deepJson(100_000, kind)}`,
        );
        expect(stable(text)).toMatchObject({
          briefing: null,
          notices: [{ what: expect.stringContaining('inside each other') }],
        });
      }
    }
    expect(stable(JSON.stringify({ ...sound, x: '['.repeat(1000) })).briefing).not.toBeNull();
  });

  it('says that a number is too large to be kept', () => {
    const { briefing, notices } = readBriefing(JSON.stringify({ ...sound, x: 0 }).replace('"x":0', '"x":1e999'), known);
    expect(briefing).not.toBeNull();
    expect(notices.map(({ what }) => what)).toEqual(['The file has a number that is too large to be kept.']);
  });

  it('ends soon where a part is a million signs long', () => {
    for (const [, text] of LARGE) {
      stable(text);
      stable(
        JSON.stringify({
          ...sound,
          title: text,
          [text]: 1,
          slides: [{ kind: text, text }, { kind: 'text', text }, text],
        }),
      );
    }
  });
});
