import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Atlas, Passages } from '../atlas/atlas';
import { atlasWith, documentWith, passageWith, practiceWith } from '../atlas/fixtures';
import type { Networks } from '../atlas/network/networks';
import { DEFAULT_FIGURE, DEFAULT_MONEY, DEFAULT_NETWORK, type Figure } from './figure';
import { NO_FILTERS as filters } from './filters';
import { profileOf } from './profile';
import { profileRows } from './profile-rows';
import { sheetOf, type SheetData } from './sheet';
import { sortableColumns } from './table-columns';
import { titleOf } from './titles';

const read = <T>(name: string) => JSON.parse(readFileSync(`data/${name}.json`, 'utf8')) as T;
const data: SheetData = {
  atlas: read<Atlas>('atlas'),
  passages: read<{ passages: Passages }>('passages').passages,
  networks: read<Networks>('networks'),
};

const FIGURES: readonly Figure[] = [
  { ...DEFAULT_FIGURE, filters: { ...filters, topic: 'trafficking' } },
  { ...DEFAULT_FIGURE, scale: 'share', measure: 'partnerships' },
  { ...DEFAULT_FIGURE, measure: 'recommendations' },
  { ...DEFAULT_FIGURE, measure: 'funding' },
  { ...DEFAULT_FIGURE, members: 'EU' },
  { chart: 'countries', order: 'name', filters },
  { chart: 'matrix', across: 'country', order: 'alike', filters },
  { chart: 'matrix', across: 'document', order: 'total', filters },
  { chart: 'theme', theme: 'health', filters },
  { chart: 'library', filters: { ...filters, topic: 'climate' } },
  { chart: 'reading', document: data.atlas.documents[0].id, line: null, filters },
  { chart: 'recommendations', group: 'theme', filters },
  { chart: 'profile', countries: ['MDA', 'PHL'], filters },
  ...(['countries', 'organisations', 'sessions', 'sectors', 'organisers'] as const).map((graph) => ({
    ...{ ...DEFAULT_NETWORK, graph, filters },
  })),
  ...(['planned', 'received', 'reported'] as const).map((phase) => ({ ...DEFAULT_MONEY, phase, filters })),
];

function sheetFor(figure: Figure) {
  const sheet = sheetOf(figure, data);
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

describe.each(FIGURES.map((figure) => [titleOf(figure, data.atlas), figure] as const))(
  'the sheet of %s',
  (title, figure) => {
    const sheet = sheetFor(figure);

    it('has the title, the columns of the table with their meanings, and a cell for each', () => {
      const ids = sheet.columns.map(({ id }) => id);
      expect(sheet.caption).toBe(title);
      expect(ids.filter((id) => sortableColumns(figure).includes(id))).toEqual(sortableColumns(figure));
      expect(new Set(ids).size).toBe(ids.length);
      for (const { meaning, title: heading } of sheet.columns) expect(`${heading}: ${meaning}`).toMatch(/: .{10,}\.$/);
      expect(sheet.rows.length).toBeGreaterThan(0);
      for (const { cells } of sheet.rows) expect(cells).toHaveLength(ids.length);
    });

    it('has passages of the data behind its rows, each once and in the order of the corpus', () => {
      const order = Object.keys(data.passages ?? {});
      const places = sheet.rows.map(({ passages }) => passages.map((id) => order.indexOf(id)));
      expect(places.flat()).not.toContain(-1);
      expect(places.flat().length).toBeGreaterThan(0);
      for (const row of places) expect(row).toEqual([...new Set(row)].sort((a, b) => a - b));
    });
  },
);

describe('passages stand behind a row', () => {
  it.each(['practices', 'partnerships', 'recommendations', 'funding'] as const)(
    'of the map of %s where it counts any, and there alone',
    (measure) => {
      const { columns, rows } = sheetFor({ ...DEFAULT_FIGURE, measure });
      const at = columns.findIndex(({ id }) => id === 'value');
      expect(rows.filter(({ cells, passages }) => Boolean(cells[at]) !== passages.length > 0)).toEqual([]);
    },
  );

  it.each(['countries', 'matrix', 'library', 'network'] as const)(
    'of the %s, as many as it counts at least',
    (chart) => {
      const figure = FIGURES.find((each) => each.chart === chart);
      const { columns, rows } = sheetFor(figure ?? DEFAULT_FIGURE);
      const counted = columns.flatMap(({ id }, i) =>
        ['value', 'practice', 'tie', 'recommendation', 'money', 'ties'].includes(id) ? [i] : [],
      );
      const short = rows.filter(({ cells, passages }) => {
        const most = Math.max(...counted.map((i) => Number(cells[i])));
        return passages.length < most;
      });
      expect(short).toEqual([]);
    },
  );
});

it('tells by its own column why a country has no value', () => {
  const atlas = atlasWith({
    documents: [documentWith('901')],
    practices: [practiceWith({ id: 'p', countries: ['ITA'], documents: ['901'], passages: ['p'] })],
    coverage: { ITA: { documents: ['901'], lines: 1 }, FRA: { documents: ['901'], lines: 1 } },
    unsearched: ['SMR'],
  });
  const sheet = sheetOf(DEFAULT_FIGURE, { atlas, passages: { p: passageWith({}) }, networks: null });
  const at = (id: string) => sheet?.columns.findIndex((column) => column.id === id) ?? -1;
  const caseOf = (code: string) => sheet?.rows.find(({ cells }) => cells[at('code')] === code)?.cells[at('case')];
  expect(['ITA', 'FRA', 'NRU', 'SMR'].map(caseOf)).toEqual(['found', 'none found', 'not named', 'does not apply']);
});

it('leaves out countries outside the body that is asked for', () => {
  const { rows } = sheetFor({ ...DEFAULT_FIGURE, members: 'EU' });
  expect(rows).toHaveLength(27);
});

it('of profiles has the numbers of each country side by side', () => {
  const { columns, rows } = sheetFor({ chart: 'profile', countries: ['MDA', 'PHL'], filters });
  const profiles = (['MDA', 'PHL'] as const).map((id) => profileOf(id, filters, data.atlas));
  expect(columns.map(({ id }) => id)).toEqual(['measure', 'MDA', 'PHL']);
  expect(rows[0].cells).toEqual(['Practices', ...profiles.map(({ practices }) => practices.shown.length)]);
  const ofThemes = profileRows(profiles).filter(({ theme }) => theme !== null);
  expect(ofThemes.length).toBeGreaterThan(3);
  for (const { of, items } of ofThemes) expect(profiles.map(of)).toEqual(profiles.map((own) => items(own).length));
});

it('is not there before what it is made from', () => {
  const less = { ...data, passages: null };
  const without = (chart: Figure['chart']) =>
    sheetOf(FIGURES.find((each) => each.chart === chart) ?? DEFAULT_FIGURE, less);
  for (const chart of ['theme', 'reading', 'recommendations', 'money'] as const) expect(without(chart)).toBeNull();
  expect(without('map')).not.toBeNull();
  expect(sheetOf({ ...DEFAULT_NETWORK, filters }, { ...data, networks: null })).toBeNull();
});
