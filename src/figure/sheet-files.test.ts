import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { atlasWith, documentWith, passageWith, practiceWith } from '../atlas/fixtures';
import { DEFAULT_FIGURE, type Figure } from './figure';
import { NO_FILTERS } from './filters';
import { sheetOf, type Sheet } from './sheet';
import { aboutSheet, definitionsOf, passagesCell, sheetCsv, sheetJson, sheetTsv, workbookOf } from './sheet-files';
import { boundariesNote, foundNote } from './notes';

const REPORT = {
  ...documentWith('901'),
  shortName: 'Lamp report',
  title: 'On lamps',
  publisher: 'Guild',
  years: [2010],
};
const passages = {
  'practice-901-a': passageWith({ lines: [12, 14], quote: '=Italy lights "lamps"', section: ['Lamps', 'Harbours'] }),
  'practice-901-b': passageWith({ lines: [20, 20], quote: 'Italy guards them', confidence: 'low' }),
};
const atlas = atlasWith({
  edition: 'abc123',
  documents: [REPORT],
  practices: Object.keys(passages).map((id) =>
    practiceWith({ id, countries: ['ITA'], themes: ['health'], documents: ['901'], passages: [id] }),
  ),
  coverage: { ITA: { documents: ['901'], lines: 2 } },
});
const figure: Figure = { ...DEFAULT_FIGURE, filters: { ...NO_FILTERS, topic: 'health' } };
const whole = sheetOf(figure, { atlas, passages, networks: null }) as Sheet;
const sheet: Sheet = { ...whole, rows: whole.rows.slice(0, 1) };
const origin = { atlas, passages, built: '2026-05-03', day: '2026-05-04', link: 'https://atlas.example/?about=health' };
const TITLE = 'Practices about health, by country';

describe('the passages of a row in one cell', () => {
  it('are a line each, with document, lines and words', () => {
    expect(passagesCell(sheet.rows[0], atlas, passages)).toBe(
      'Lamp report, lines 12–14: “=Italy lights "lamps"”\nLamp report, line 20: “Italy guards them”',
    );
  });

  it('are no more than a spreadsheet takes, and say how many are missing', () => {
    const ids = Array.from({ length: 100 }, (_, i) => `p${i}`);
    const many = Object.fromEntries(ids.map((id) => [id, passageWith({ quote: 'lamp '.repeat(100) })]));
    const cell = String(passagesCell({ cells: [], passages: ids }, atlas, many));
    expect(cell.length).toBeLessThan(32_767);
    const lines = cell.split('\n');
    expect(lines.at(-1)).toBe(`… and ${100 - (lines.length - 1)} more`);
  });
});

describe('a sheet as comma-separated values', () => {
  const csv = sheetCsv(sheet, origin, { mark: true, decimal: 'point' });

  it('has the rows, their passages, and what it is of in every row', () => {
    expect(csv).toBe(
      '\uFEFFCountry,ISO 3166-1 code,Practices,Documents naming it,Mostly about,Case,Passages,Selection,Edition,Taken on\r\n' +
        'Italy,ITA,2,1,Health,found,"Lamp report, lines 12–14: “=Italy lights ""lamps""”\nLamp report, line 20: “Italy guards them”",' +
        `"${TITLE}",Migration Partnership Atlas abc123,2026-05-04\r\n`,
    );
  });

  it('has no passages where none are to be in it', () => {
    expect(sheetCsv(sheet, { ...origin, passages: null }, {})).not.toMatch(/Passages|lamps/);
  });

  it('parts cells by semicolons where a comma stands before decimals', () => {
    const shares: Sheet = { ...sheet, rows: [{ cells: ['a;b', 'ITA', 1.5, 0, 'x, y', '-1,5'], passages: [] }] };
    expect(sheetCsv(shares, { ...origin, passages: null }, { decimal: 'comma' }).split('\r\n')[1]).toBe(
      `"a;b";ITA;1,5;0;x, y;'-1,5;${TITLE};Migration Partnership Atlas abc123;2026-05-04`,
    );
  });

  it('is pasted in one line a row', () => {
    expect(sheetTsv(sheet, origin).split('\n')).toHaveLength(2);
  });
});

describe('a sheet as a workbook', () => {
  const sheets = workbookOf(sheet, origin);
  const rowsOf = (name: string) => sheets.find((each) => each.name === name)?.rows ?? [];

  it('has data, passages, definitions and sources, each row as long as its headings', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['Data', 'Passages', 'Definitions', 'Sources']);
    expect(workbookOf(sheet, { ...origin, passages: null }).map(({ name }) => name)).toEqual([
      ...['Data', 'Definitions', 'Sources'],
    ]);
    for (const { columns, rows } of sheets) for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it('has each passage in a row of its own, with how it was found', () => {
    expect(rowsOf('Passages')).toEqual([
      [
        ...['Italy', 'Lamp report', 12, 14, 'Lamps › Harbours', '=Italy lights "lamps"'],
        ...['Told in a sentence', 'Sure', 'practice-901-a'],
      ],
      ['Italy', 'Lamp report', 20, 20, '', 'Italy guards them', 'Told in a sentence', 'Unsure', 'practice-901-b'],
    ]);
  });

  it('says what it is, what its columns and words mean, and what it stands on', () => {
    const terms = new Map(rowsOf('Definitions').map(([term, meaning]) => [term, meaning]));
    expect(Object.fromEntries(terms)).toMatchObject({
      Figure: TITLE,
      'Filter: Theme or objective': 'About health',
      Edition: 'Migration Partnership Atlas abc123; page built on 3 May 2026.',
      'Taken on': '2026-05-04',
      Address: origin.link,
      'How found': foundNote(),
      'Boundaries and names': boundariesNote(),
    });
    for (const { title } of sheet.columns) expect(terms.get(`Column: ${title}`)).toMatch(/\.$/);
    for (const term of ['found', 'none found', 'not named', 'does not apply']) expect(terms.has(term)).toBe(true);
    expect(rowsOf('Sources')).toEqual([['901', 'Lamp report', 'On lamps', 'Guild', '2010', null, null, 'en']]);
  });

  it('says which filters are set and do not apply', () => {
    const money = { ...whole, figure: { ...figure, measure: 'funding' as const } };
    expect(aboutSheet(money, origin)).toContainEqual({
      term: 'Filter not applied',
      meaning: 'About health (money is told without a theme)',
    });
    expect(definitionsOf(money, false).map(({ term }) => term)).not.toContain('Column: Passages');
  });
});

describe('a sheet as JSON', () => {
  const text = sheetJson(sheet, origin);
  const file = JSON.parse(text) as Record<string, unknown>;

  it('has the keys that its documentation tells, in that order', () => {
    const told = [...readFileSync('docs/export.md', 'utf8').matchAll(/^\| `(\w+)` +\|/gm)].map(([, key]) => key);
    expect(Object.keys(file)).toEqual(told);
  });

  it('has figure, filters, columns, rows, passages and sources', () => {
    expect(file).toMatchObject({
      format: 1,
      title: TITLE,
      figure,
      filters: [{ filter: 'topic', words: 'about health' }],
      edition: 'abc123',
      built: '2026-05-03',
      taken: '2026-05-04',
      link: origin.link,
      rows: [
        {
          cells: { name: 'Italy', code: 'ITA', value: 2, documents: 1, about: 'Health', case: 'found' },
          passages: ['practice-901-a', 'practice-901-b'],
        },
      ],
      passages: {
        'practice-901-a': { document: '901', lines: [12, 14], quote: '=Italy lights "lamps"', checked: false },
      },
      sources: [{ id: '901', title: 'On lamps', publisher: 'Guild', years: [2010], place: null }],
    });
  });

  it('is the same for the same figure', () => {
    expect(sheetJson(sheet, { ...origin })).toBe(text);
  });

  it('has no passages where none are to be in it', () => {
    expect(sheetJson(sheet, { ...origin, passages: null })).not.toContain('passages');
  });
});
