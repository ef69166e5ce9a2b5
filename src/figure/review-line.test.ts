import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Atlas, AtlasItem, Passages } from '../atlas/atlas';
import { moneyWith, passageWith, practiceWith, recommendationWith, tieWith } from '../atlas/fixtures';
import { applyReview } from '../atlas/review/apply-review';
import { readReview, VERDICTS } from '../atlas/review/review';
import { ACTOR_TYPES, THEMES, type ExtractedRecord } from '../extract/records';
import { allItems, proofsOf } from './items';
import {
  changesOf,
  correctableOf,
  emptyDraft,
  faultOfCountries,
  faultOfReviewer,
  missingIn,
  recordOf,
  reviewLineOf,
} from './review-line';

const DATE = '2026-11-27';
const ID = 'practice-901-0000000000a';
const passages: Passages = { [ID]: passageWith({ quote: 'Malta lights a lamp for every boat at night' }) };
const practice = practiceWith({ id: ID, countries: ['MLT'], partners: ['ITA'], actors: ['ngo'], passages: [ID] });
const draft = { ...emptyDraft(practice, 'AB'), verdict: 'right' } as const;
const lineOf = (fields: object, item: AtlasItem = practice) =>
  reviewLineOf({ ...draft, ...fields }, { passage: ID, passages, item, date: DATE });

describe('a review line', () => {
  it('has the form of the review file', () => {
    expect(lineOf({})).toBe(
      `{"id":"${ID}","quote":"Malta lights a lamp for every boat at night","verdict":"right","reviewer":"AB","date":"2026-11-27"}`,
    );
    expect(JSON.parse(lineOf({ verdict: 'wrong', reviewer: ' AB ', note: ' A plan. ' }) ?? '')).toMatchObject({
      verdict: 'wrong',
      reviewer: 'AB',
      note: 'A plan.',
    });
  });

  it('holds the fields that were changed, and no others', () => {
    const corrected = { verdict: 'corrected', themes: ['climate', '', 'climate'], countries: 'mlt; prt' };
    expect(JSON.parse(lineOf(corrected) ?? '')).toMatchObject({
      changes: { themes: ['climate'], countries: ['MLT', 'PRT'] },
    });
    expect(changesOf({ ...draft, actors: ['media', 'ngo'], choice: 'past' }, practice)).toEqual({
      actors: ['ngo', 'media'],
      status: 'past',
    });
  });

  it('is not made while something is missing, and says what', () => {
    const missing = (fields: object) => missingIn({ ...draft, ...fields }, practice);
    expect(missing({ verdict: null })).toBe('Choose what you found.');
    expect(missing({ verdict: 'corrected' })).toBe('Change what is wrong above.');
    expect(missing({ reviewer: '' })).toBe('Write your initials or a name.');
    for (const fields of [{ verdict: null }, { verdict: 'corrected' }, { reviewer: 'a@guild.example' }])
      expect(lineOf(fields)).toBeNull();
  });

  it('of an indicator is one of its recommendation', () => {
    const id = 'recommendation-901-0000000000b';
    const own = { [id]: passageWith({ quote: 'Light the lamps' }), [`${id}.1`]: passageWith({ quote: 'Lamps burn' }) };
    const item = recommendationWith({ id, passages: [id], indicators: [`${id}.1`] });
    const line = reviewLineOf({ ...draft }, { passage: `${id}.1`, passages: own, item, date: DATE });
    expect(JSON.parse(line ?? '')).toMatchObject({ id, quote: 'Light the lamps' });
  });
});

it.each([
  ['PRT, CPV', null],
  ['prt', null],
  ['PT', 'PT is no country code: write three letters each, such as PRT, CPV.'],
  ['PRT XXX YYY', 'XXX and YYY are no country codes: write three letters each, such as PRT, CPV.'],
  ['MLT ITA', 'ITA stands as the other side of this practice already; leave it out here.'],
  ['', 'A practice needs at least one country.'],
])('countries typed as "%s" have this fault: %s', (text, fault) => {
  expect(faultOfCountries(text, practice)).toBe(fault);
});

it('a practice of a region may have no country', () => {
  expect(faultOfCountries('', practiceWith({ regions: ['Africa'] }))).toBeNull();
});

it('refuses as a reviewer what the review file refuses', () => {
  for (const name of ['', ' ', 'ab@guild.example', 'x'.repeat(61)]) expect(faultOfReviewer(name)).not.toBeNull();
  for (const name of ['AB', 'A. Baker', 'x'.repeat(60)]) expect(faultOfReviewer(name)).toBeNull();
});

it('offers of each kind what can be corrected', () => {
  const fields = (item: AtlasItem) => {
    const { themes, countries, actors, choice } = correctableOf(item);
    return [themes && 'themes', countries && 'countries', actors?.field, choice?.field].filter(Boolean);
  };
  expect(fields(practice)).toEqual(['themes', 'countries', 'actors', 'status']);
  expect(fields(tieWith({}))).toEqual(['themes', 'relation']);
  expect(fields(recommendationWith({}))).toEqual(['themes', 'targets']);
  expect(fields(moneyWith({}))).toEqual(['category']);
});

describe('lines about the records of the data', () => {
  const read = (name: string) => readFileSync(`data/${name}`, 'utf8');
  const atlas = JSON.parse(read('atlas.json')) as Atlas;
  const own = (JSON.parse(read('passages.json')) as { passages: Passages }).passages;
  const records = read('records.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ExtractedRecord);
  const prepared = atlas.documents.map((entry) => ({
    entry: { ...entry, file: '', sha256: '' },
    blocks: 0,
    reading: { id: entry.id, blocks: [] },
    spans: {},
    rates: [],
    records: records.filter(({ doc }) => doc === entry.id),
  }));
  const proofs = allItems(atlas).flatMap((item) => proofsOf(item).map((passage) => ({ item, passage })));

  it.each(['right', 'wrong'] as const)(
    'of the verdict "%s" are accepted and find their record, one and all',
    (verdict) => {
      const ids = new Set<string>();
      const lines = proofs.flatMap(({ item, passage }) => {
        const isNew = ids.size < ids.add(recordOf(passage)).size;
        return isNew
          ? [reviewLineOf({ ...emptyDraft(item, 'AB'), verdict }, { passage, passages: own, item, date: DATE })]
          : [];
      });
      const { review, faults } = readReview(lines.join('\n'));
      expect(faults).toEqual([]);
      const { applied, unmatched } = applyReview(prepared, review);
      expect(unmatched).toEqual([]);
      expect(applied.map(({ id }) => id).sort()).toEqual([...ids].sort());
    },
  );

  it('are accepted whatever is corrected', () => {
    const theme = fc.constantFrom(...THEMES);
    fc.assert(
      fc.property(
        fc.constantFrom(...proofs),
        fc.constantFrom(...VERDICTS),
        fc.tuple(theme, fc.option(theme, { nil: '' as const }), fc.option(theme, { nil: '' as const })),
        fc.subarray([...ACTOR_TYPES]),
        fc.subarray(['PRT', 'CPV', 'PHL']),
        fc.nat(),
        fc.string(),
        ({ item, passage }, verdict, themes, actors, codes, pick, note) => {
          const options = correctableOf(item).choice?.options ?? [];
          const choice = options.length ? options[pick % options.length].value : '';
          const filled = {
            ...emptyDraft(item, 'AB'),
            verdict,
            themes,
            actors,
            countries: codes.join(' '),
            choice,
            note,
          };
          const line = reviewLineOf(filled, { passage, passages: own, item, date: DATE });
          if (missingIn(filled, item) !== null) return line === null;
          const { review, faults } = readReview(line ?? '');
          const { applied, unmatched, faults: impossible } = applyReview(prepared, review);
          expect([faults, unmatched, impossible]).toEqual([[], [], []]);
          expect(applied).toMatchObject([{ id: recordOf(passage), verdict }]);
          return true;
        },
      ),
    );
  });
});
