import { describe, expect, it } from 'vitest';
import type { CorpusEntry } from '../corpus/corpus';
import { COUNTRY_NAMES } from '../extract/gazetteer/country-names';
import { isAreaId, states } from './areas/areas';
import { buildAtlas, ofKind, type PreparedDocument } from './build-atlas';
import { readText } from './read-text';

const FIRST = `LANTERN REPORT

Practices of the members:

- Chile: Night schools for young sailors run by trade unions in the northern ports
- Peru: Loans for the widows of lighthouse keepers
- Latin America: Choirs of returned sailors

Item\tCost (USD)
Lamps\t100.10
Ropes\t50.20
Total\t150.30
`;

const SECOND = `SECOND REPORT

Chile runs night schools for young sailors in the northern ports, by trade unions.

Ecuador signed an agreement with Spain on health care for migrant sailors.

Tonga was named by one speaker.

Governments should recognise the skills of migrant sailors.
`;

const entry = (id: string, shortName: string): CorpusEntry => ({
  id,
  file: `${id}.txt`,
  title: `The ${shortName}`,
  shortName,
  publisher: 'Lantern Guild',
  years: [1998],
  kind: 'report',
  language: 'en',
  sha256: '',
});

const prepared = (own: CorpusEntry, source: string): PreparedDocument => ({ entry: own, ...readText(own.id, source) });

const documents = [
  prepared({ ...entry('901', 'First report'), event: { place: 'Arica', date: '1998-05-01' } }, FIRST),
  prepared(entry('902', 'Second report'), SECOND),
];
const built = buildAtlas(documents);
const { atlas, passages, mentions, readings, aggregates } = built;
const [schools] = atlas.practices;

describe('an atlas of two documents', () => {
  it('describes each document with what was found in it, and leaves out its file', () => {
    expect(atlas.documents).toStrictEqual([
      {
        id: '901',
        title: 'The First report',
        shortName: 'First report',
        publisher: 'Lantern Guild',
        years: [1998],
        event: { place: 'Arica', date: '1998-05-01' },
        kind: 'report',
        language: 'en',
        blocks: 9,
        records: { mention: 2, practice: 3, partnership: 0, funding: 3, recommendation: 0 },
      },
      {
        id: '902',
        title: 'The Second report',
        shortName: 'Second report',
        publisher: 'Lantern Guild',
        years: [1998],
        kind: 'report',
        language: 'en',
        blocks: 5,
        records: { mention: 4, practice: 2, partnership: 1, funding: 0, recommendation: 1 },
      },
    ]);
  });

  it('makes one practice of what both tell', () => {
    expect(
      atlas.practices.map(({ countries, regions, documents: told }) => [...countries, ...regions, ...told]),
    ).toEqual([
      ['CHL', '901', '902'],
      ['PER', '901'],
      ['Latin America', '901'],
      ['ECU', '902'],
    ]);
  });

  it('has a passage for everything that it counts and every telling of it, with its words in the reading text', () => {
    const told = [atlas.practices, atlas.ties, atlas.recommendations, atlas.money]
      .flat()
      .flatMap((item) => item.passages);
    expect(Object.keys(passages).sort()).toEqual([...told].sort());
    for (const { doc, quote, spans } of Object.values(passages)) {
      const blocks = readings.find(({ id }) => id === doc)?.blocks ?? [];
      expect(spans.map(({ block, start, end }) => blocks[block].text.slice(start, end)).join(' ')).toBe(quote);
    }
    expect(schools.passages.map((id) => passages[id].lines)).toEqual([
      [5, 5],
      [3, 3],
    ]);
  });

  it('has the ties and where they come from', () => {
    expect(atlas.ties).toMatchObject([
      {
        relation: 'agreement',
        members: [
          { type: 'country', id: 'ECU' },
          { type: 'country', id: 'ESP' },
        ],
      },
    ]);
  });

  it('knows which documents name a country, be there a practice or not', () => {
    expect(atlas.coverage).toEqual({
      CHL: { documents: ['901', '902'], lines: 2 },
      ECU: { documents: ['902'], lines: 1 },
      ESP: { documents: ['902'], lines: 1 },
      PER: { documents: ['901'], lines: 1 },
      TON: { documents: ['902'], lines: 1 },
    });
  });

  it('knows the lines that name a country, by document, rising', () => {
    expect(mentions).toEqual({
      CHL: { '901': [5], '902': [3] },
      ECU: { '902': [5] },
      ESP: { '902': [5] },
      PER: { '901': [6] },
      TON: { '902': [7] },
    });
  });

  it('has the recommendations and the money, each with its passage', () => {
    expect(atlas.recommendations).toMatchObject([{ targets: ['national-government'], documents: ['902'] }]);
    expect(atlas.money.map(({ phase, amount, documents: told }) => [phase, amount, ...told])).toEqual([
      ['planned', 100.1, '901'],
      ['planned', 50.2, '901'],
      ['planned', 150.3, '901'],
    ]);
    for (const { passages: ids } of [...atlas.recommendations, ...atlas.money]) {
      expect(ids.every((id) => Object.hasOwn(passages, id))).toBe(true);
    }
  });

  it('says for which areas it knows no name to look for', () => {
    expect(atlas.unsearched).not.toContain('CHL');
    expect(atlas.unsearched).toContain('XNC');
    expect(atlas.unsearched.filter((id) => id in COUNTRY_NAMES || !isAreaId(id))).toEqual([]);
  });

  it('looks for every state by name: what does not apply is never one', () => {
    expect(states.filter(({ iso3 }) => atlas.unsearched.includes(iso3))).toEqual([]);
    expect(atlas.unsearched).toHaveLength(8);
  });

  it('has a reading text for every document', () => {
    expect(readings.map(({ id, blocks }) => [id, blocks.length])).toEqual([
      ['901', 9],
      ['902', 5],
    ]);
  });

  it('counts', () => {
    expect(aggregates.countries.CHL).toMatchObject({ practices: 1, documents: 2 });
    expect(aggregates.funding).toEqual([
      { phase: 'planned', category: 'budget-line', currency: 'USD', records: 2, amount: 150.3 },
      { phase: 'planned', category: 'budget-total', currency: 'USD', records: 1, amount: 150.3 },
    ]);
    expect(aggregates.recommendationTargets).toMatchObject({ 'national-government': 1 });
  });

  it('is in the order of the ids of its documents, whatever the order they are given in', () => {
    expect(buildAtlas([...documents].reverse())).toEqual(built);
  });

  it('is the same each time', () => {
    expect(buildAtlas(documents)).toEqual(built);
  });
});

it('is an empty atlas without documents', () => {
  const empty = buildAtlas([]);
  expect(empty.atlas).toMatchObject({
    documents: [],
    practices: [],
    ties: [],
    recommendations: [],
    money: [],
    coverage: {},
  });
  expect(empty.passages).toEqual({});
  expect(empty.mentions).toEqual({});
  expect(empty.readings).toEqual([]);
});

it('picks the records of one kind', () => {
  const kinds = documents.flatMap(({ records }) => ofKind(records, 'funding')).map(({ kind }) => kind);
  expect(kinds).toEqual(['funding', 'funding', 'funding']);
});

describe('what stands beside the records of a document', () => {
  const text = [
    'Budget',
    '',
    'Item\tCost (EUR)',
    'Lamps ⁱ\t40',
    '',
    'One euro = 12.75 Mexican pesos.',
    '',
    'ⁱ Of brass.',
  ];
  const { atlas, passages } = buildAtlas([prepared(entry('903', 'Lamps'), text.join('\n'))]);

  it('is a rate that it states, with the passage that states it', () => {
    const [rate] = atlas.rates;
    expect(atlas.rates).toEqual([{ id: rate.id, document: '903', currency: 'MXN', per: 'EUR', rate: 12.75 }]);
    expect(passages[rate.id]).toMatchObject({ doc: '903', lines: [6, 6], quote: 'One euro = 12.75 Mexican pesos.' });
    expect(passages[rate.id].spans).toEqual([{ block: expect.any(Number), start: 0, end: 31 }]);
  });

  it('is a footnote, a passage of its own', () => {
    const [lamps] = atlas.money;
    expect(lamps.notes).toHaveLength(1);
    expect(passages[lamps.notes?.[0] ?? '']).toMatchObject({ doc: '903', lines: [8, 8], quote: 'Of brass.' });
  });
});
