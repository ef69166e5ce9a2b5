import { describe, expect, it } from 'vitest';
import type { ExtractedRecord } from '../../extract/records';
import { buildAtlas, type PreparedDocument } from '../build-atlas';
import { readText } from '../read-text';
import { applyReview } from './apply-review';
import type { ReviewLine } from './review';

const TEXT = `LANTERN REPORT

Practices of the members:

- Chile: Night schools for young sailors run by trade unions in the northern ports
- Peru: Loans for the widows of lighthouse keepers
- Tonga: Choirs of returned sailors

Item\tCost (USD)
Lamps\t100.10
`;

const read = readText('901', TEXT);
const entry = {
  id: '901',
  file: '901.txt',
  title: 'Lantern report',
  shortName: 'Lantern',
  publisher: 'Lantern Guild',
  years: [1998],
  kind: 'report',
  language: 'en',
  sha256: '',
};
const { records } = read;
const documents: PreparedDocument[] = [{ entry, ...read }];

const recordOf = (kind: ExtractedRecord['kind'], words: string) => {
  const record = records.find((each) => each.kind === kind && each.quote.includes(words));
  if (!record) throw new Error(`no ${kind} with "${words}"`);
  return record;
};
const school = recordOf('practice', 'Night schools');
const loan = recordOf('practice', 'Loans');
const lamps = recordOf('funding', 'Lamps');

const lineFor = ({ id, kind, quote }: ExtractedRecord, fields: Partial<ReviewLine> = {}): ReviewLine => ({
  line: 1,
  id,
  kind,
  doc: '901',
  quote,
  verdict: 'right',
  changes: {},
  date: '2026-05-03',
  ...fields,
});
const apply = (...lines: ReviewLine[]) => applyReview(documents, { lines, superseded: 0 });
const left = (...lines: ReviewLine[]) => apply(...lines).documents.flatMap((each) => each.records);

describe('a record that a person found', () => {
  it('right stays as it is, and is checked', () => {
    const { documents: reviewed, checks, applied } = apply(lineFor(school));
    expect(reviewed).toEqual(documents);
    expect([...checks]).toEqual([[school.id, { date: '2026-05-03', corrected: [] }]]);
    expect(applied.map(({ id }) => id)).toEqual([school.id]);
  });

  it('wrong is withdrawn, and the program’s own records stay', () => {
    const before = JSON.stringify(records);
    const { withdrawn, checks } = apply(lineFor(school, { verdict: 'wrong' }));
    expect(left(lineFor(school, { verdict: 'wrong' }))).toEqual(records.filter((record) => record !== school));
    expect([withdrawn, checks.size]).toEqual([[school.id], 0]);
    expect(JSON.stringify(records)).toBe(before);
  });

  it('to be corrected has its new values, and says which they are', () => {
    const changes = { themes: ['health'], countries: ['CHL'], status: 'past' };
    const line = lineFor(school, { verdict: 'corrected', changes });
    expect(left(line).find(({ id }) => id === school.id)).toEqual({ ...school, ...changes });
    expect(apply(line).checks.get(school.id)?.corrected).toEqual(['themes', 'status']);
  });

  it('changes the atlas: practices, passages, money and the countries that are named', () => {
    const mention = recordOf('mention', 'Tonga');
    const { documents: reviewed, checks } = apply(
      lineFor(school, { verdict: 'corrected', changes: { countries: ['PRT'], themes: ['health'] } }),
      lineFor(loan, { verdict: 'wrong' }),
      lineFor(lamps, { verdict: 'corrected', changes: { amount: 70 } }),
      lineFor(mention, { verdict: 'wrong' }),
    );
    const { atlas, passages, aggregates } = buildAtlas(reviewed, checks);
    expect(atlas.practices.map(({ countries, checked }) => [countries, checked])).toEqual([
      [['PRT'], true],
      [['TON'], undefined],
    ]);
    expect(passages[school.id].checked).toEqual({ date: '2026-05-03', corrected: ['countries', 'themes'] });
    expect(Object.keys(passages)).not.toContain(loan.id);
    expect(aggregates.funding.find(({ category }) => category === 'budget-line')?.amount).toBe(70);
    expect(aggregates.countries.PRT).toMatchObject({ practices: 1, themes: { health: 1 } });
    expect(atlas.coverage.TON).toBeUndefined();
  });
});

describe('the quotation of a line', () => {
  it.each([
    ['the beginning', school.quote.slice(0, 20)],
    ['the beginning, as lists cut it', `${school.quote.slice(0, 30)} …`],
    ['other white space', `  ${school.quote.replaceAll(' ', '\n')} `],
  ])('may be %s', (_what, quote) => {
    const { applied, unmatched } = apply(lineFor(school, { quote, verdict: 'wrong' }));
    expect([applied.length, unmatched]).toEqual([1, []]);
  });

  it('may be short where the record’s is', () => {
    expect(apply(lineFor(recordOf('mention', 'Chile'))).unmatched).toEqual([]);
  });

  it.each([
    ['that is another record’s', loan.quote, /^quotes other words than its record, which begins "Chile: Night schools/],
    ['of a word only', 'Chile:', /^quotes too little of its record; copy at least the first 20 characters/],
  ])('%s makes the line be left out and named', (_what, quote, message) => {
    const { documents: reviewed, checks, unmatched } = apply(lineFor(school, { quote, verdict: 'wrong', line: 7 }));
    expect(reviewed).toEqual(documents);
    expect(checks.size).toBe(0);
    expect(unmatched).toEqual([{ line: 7, message: expect.stringMatching(message) as string }]);
  });
});

describe('a line whose record is not there', () => {
  const gone = 'practice-901-0000000000a';

  it('is named, with the record that has its quotation', () => {
    expect(apply(lineFor(school, { id: gone })).unmatched).toEqual([
      {
        line: 1,
        message: `is about ${gone}, which is not found any more, but ${school.id} has its quotation; put that id there if it is meant`,
      },
    ]);
  });

  it('is named, where nothing has its quotation', () => {
    const quote = 'Malta lights a lamp for every boat at sea.';
    expect(apply(lineFor(school, { id: gone, quote })).unmatched[0].message).toBe(
      `is about ${gone}, which is not found any more; take the line away, or put the id of the record that is meant`,
    );
  });

  it('is named, where the corpus has not its document', () => {
    const line = lineFor(school, { id: 'practice-777-0000000000a', doc: '777' });
    expect(apply(line).unmatched[0].message).toContain('the corpus has no document 777 that can be read; ');
  });

  it('does not keep others from their effect, and all are named in the order of the file', () => {
    const { applied, unmatched } = apply(
      lineFor(school, { id: gone, line: 3 }),
      lineFor(loan, { quote: 'Other words', line: 2 }),
      lineFor(lamps, { line: 1 }),
    );
    expect(applied.map(({ line }) => line)).toEqual([1]);
    expect(unmatched.map(({ line }) => line)).toEqual([2, 3]);
  });
});

describe('a correction that leaves what cannot be', () => {
  it.each([
    ['a practice of nowhere', school, { countries: [] }, 'leaves its practice without a country or region; '],
    ['a country on both sides', school, { partners: ['CHL'] }, 'names CHL among "countries" and "partners"; '],
    ['an amount of no currency', lamps, { currency: null }, 'leaves an amount without its currency '],
  ])('is a fault: %s', (_what, record, changes, message) => {
    const { faults } = apply(lineFor(record, { verdict: 'corrected', changes, line: 5 }));
    expect(faults).toEqual([{ line: 5, message: expect.stringContaining(message) as string }]);
  });

  it('is none where another change makes up for it', () => {
    const changes = { countries: [], regions: ['Southern Africa'] };
    expect(apply(lineFor(school, { verdict: 'corrected', changes })).faults).toEqual([]);
  });
});
