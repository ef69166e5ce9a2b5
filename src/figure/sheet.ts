import { inLanguage, t } from '../language/language';
import type { AreaId } from '../atlas/areas/areas';
import { allAreas } from '../atlas/areas/areas';
import type { Atlas, AtlasItem, AtlasPractice, AtlasTie, AtlasRecommendation, Passages } from '../atlas/atlas';
import type { Networks } from '../atlas/network/networks';
import { documentOfRecord } from '../extract/record-id';
import { countryColumns } from './country-columns';
import { countryGroups, countryIndexOf } from './country-index';
import { COUNTRY_INDEX_COLUMNS } from './country-index-columns';
import type { Cell } from './csv';
import type { CountriesFigure, Figure, MapFigure, ProfileFigure } from './figure';
import { KINDS, moneyPasses, passingItems } from './kinds';
import { libraryOf } from './library';
import { LIBRARY_COLUMNS } from './library-columns';
import { matrixOf, ordered, placeOfCell } from './matrix';
import { matrixCells, matrixColumns } from './matrix-columns';
import { moneyColumns } from './money-columns';
import { moneyInOrder } from './money-order';
import { networkOf } from './network';
import { NETWORK_COLUMNS } from './network-columns';
import { networkEdgeRows } from './network-rows';
import { countriesOf, proofsOf } from './items';
import { belongs } from './place';
import { profileOf, type Profile } from './profile';
import { profileRows, type ProfileRow } from './profile-rows';
import { readingColumns } from './reading-columns';
import { marksOf } from './reading-marks';
import { recommendationColumns } from './recommendation-columns';
import { recommendationGroups, recommendationsInOrder } from './recommendation-rows';
import { countryRows, tallyOf, type CountryRow, type CoverageCase } from './rows';
import { meaningOf } from './sheet-meanings';
import { sheetName } from './sheet-name';
import type { Column } from './table';
import { itemsOf } from './tally';
import { themeColumns } from './theme-columns';
import { themePageOf } from './theme-page';
import { titleOf } from './titles';

/** A column of a sheet. */
export interface SheetColumn extends Pick<Column<never>, 'id' | 'title' | 'kind' | 'wide'> {
  /** What stands in it, in a sentence. */
  readonly meaning: string;
}

/** A row of a sheet. */
export interface SheetRow {
  /** One for each column, uncut. */
  readonly cells: readonly Cell[];
  /** Ids of the passages behind the row, in the order of the corpus; none where documents or lines are counted. */
  readonly passages: readonly string[];
}

/** The table of a figure, by itself: the same rows as its picture, in the same order, whatever screen shows it. */
export interface Sheet {
  readonly figure: Figure;
  /** What it is called by in the name of a file: "practices by country". */
  readonly name: string;
  /** The figure in words, its filters included. */
  readonly caption: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
}

/** What sheets are made from; null for what is not there. */
export interface SheetData {
  readonly atlas: Atlas;
  readonly passages: Passages | null;
  readonly networks: Networks | null;
}

/** Names of the cases of a country in a sheet. */
export const CASE_NAMES: Readonly<Record<CoverageCase, string>> = inLanguage({
  found: 'found',
  none: 'none found',
  unnamed: 'not named',
  unsearched: 'does not apply',
  outside: 'not a member',
});

/**
 * The table of a figure. Null where it cannot be made without what is not there: the passages, for tables of quotations
 * and of money; the networks, for those.
 */
export function sheetOf(figure: Figure, data: SheetData): Sheet | null {
  const { atlas, passages, networks } = data;
  const place = new Map(Object.keys(passages ?? {}).map((id, i) => [id, i]));
  const make = <Row>(
    columns: readonly Column<Row>[],
    rows: readonly Row[],
    proofs: (row: Row) => readonly string[],
  ): Sheet => ({
    figure,
    name: sheetName(figure),
    caption: titleOf(figure, atlas),
    columns: columns.map(({ id, title, kind, wide }) => ({
      ...{ id, title: title || t('Measure'), kind, wide },
      meaning: meaningOf(figure, id, title),
    })),
    rows: rows.map((row) => ({
      cells: columns.map(({ value }) => value(row)),
      passages: [...new Set(proofs(row))].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)),
    })),
  });
  switch (figure.chart) {
    case 'map': {
      const proofs = proofsByCountry(figure, atlas);
      const rows = countryRows(figure, atlas).filter(({ coverage }) => coverage !== 'outside');
      return make(mapColumns(figure), rows, ({ area }) => proofs.get(area.iso3) ?? []);
    }
    case 'countries': {
      const index = countryIndexOf(figure.filters, atlas);
      const found = countryGroups(index.found, figure.order).flatMap(({ entries }) => entries);
      const proofs = proofsOfIndex(figure, atlas);
      const columns = withCode(COUNTRY_INDEX_COLUMNS, ({ area }) => area.iso3);
      return make(columns, [...found, ...index.named], ({ area }) => proofs.get(area.iso3) ?? []);
    }
    case 'matrix': {
      const matrix = matrixOf(figure, atlas);
      const practices = itemsOf<AtlasPractice>('practices', figure.filters, atlas);
      const cells = matrixCells(matrix, ordered(matrix, figure.order, null));
      return make(matrixColumns(figure), cells, ({ row, theme }) => {
        const cell = placeOfCell(figure.across, row.id, theme.id);
        return practices.filter((item) => cell && belongs(item, cell)).flatMap(proofsOf);
      });
    }
    case 'theme': {
      if (!passages) return null;
      const { practices, ties, recommended } = themePageOf(figure, atlas);
      return make(themeColumns(atlas, passages), [...practices, ...ties, ...recommended], proofsOf);
    }
    case 'library': {
      const { telling, silent } = libraryOf(figure.filters, atlas);
      const passing = KINDS.flatMap((kind) => [...passingItems(kind, figure.filters, atlas)]).flatMap(proofsOf);
      return make(LIBRARY_COLUMNS, [...telling, ...silent], ({ document, passing: counts }) =>
        KINDS.some((kind) => counts[kind]) ? passing.filter((id) => documentOfRecord(id) === document.id) : [],
      );
    }
    case 'reading': {
      if (!passages) return null;
      const marks = marksOf(figure.document, figure.filters, atlas, passages).all.filter(({ passes }) => passes);
      return make(readingColumns(passages), marks, ({ id }) => [id]);
    }
    case 'recommendations': {
      if (!passages) return null;
      const rows = recommendationsInOrder(recommendationGroups(figure, atlas));
      return make(recommendationColumns(figure, atlas, passages), rows, proofsOf);
    }
    case 'network': {
      if (!networks) return null;
      const rows = networkEdgeRows(networkOf(figure, atlas, networks));
      return make(NETWORK_COLUMNS, rows, ({ edge }) => edge.ties.flatMap(proofsOf));
    }
    case 'money':
      if (!passages) return null;
      return make(moneyColumns(figure, atlas, passages), moneyInOrder(figure, atlas), proofsOf);
    case 'profile': {
      const profiles = profilesOf(figure, atlas);
      return make(profileColumns(profiles), profileRows(profiles), ({ items }) =>
        profiles.flatMap((profile) => items(profile).flatMap(proofsOf)),
      );
    }
  }
}

/** Behind the name of a country, its code by which other tables can be joined. */
function withCode<Row>(columns: readonly Column<Row>[], codeOf: (row: Row) => AreaId): Column<Row>[] {
  const [name, ...others] = columns;
  return [name, { id: 'code', title: t('ISO 3166-1 code'), kind: 'text', value: codeOf }, ...others];
}

/** A picture tells by its patterns why a country has no value: a file needs a column for it. */
function mapColumns(figure: MapFigure): Column<CountryRow>[] {
  return [
    ...withCode(countryColumns(figure), ({ area }) => area.iso3),
    { id: 'case', title: t('Case|of a country on a map'), kind: 'text', value: ({ coverage }) => CASE_NAMES[coverage] },
  ];
}

function profilesOf({ countries, filters }: ProfileFigure, atlas: Atlas): Profile[] {
  return countries.map((id) => profileOf(id, filters, atlas));
}

function profileColumns(profiles: readonly Profile[]): Column<ProfileRow>[] {
  return [
    { id: 'measure', title: '', kind: 'text', value: ({ title }) => title, wide: true },
    ...profiles.map((profile): Column<ProfileRow> => ({
      id: profile.area.iso3,
      title: profile.area.label,
      kind: 'number',
      value: ({ of }) => of(profile),
    })),
  ];
}

/** The passages of what a map counts, by country. */
function proofsByCountry(figure: MapFigure, atlas: Atlas): ReadonlyMap<string, readonly string[]> {
  const { rows, columns } = tallyOf(figure, atlas);
  const proofs = new Map<string, string[]>();
  for (const row of rows) {
    const item = columns.items[row];
    if (!('passages' in item)) continue;
    for (let i = columns.countryStart[row]; i < columns.countryStart[row + 1]; i++) {
      add(proofs, allAreas[columns.countries[i]].iso3, proofsOf(item));
    }
  }
  return proofs;
}

/** The passages of what an index of countries counts. */
function proofsOfIndex({ filters }: CountriesFigure, atlas: Atlas): ReadonlyMap<string, readonly string[]> {
  const items: AtlasItem[] = [
    ...itemsOf<AtlasPractice>('practices', filters, atlas),
    ...itemsOf<AtlasTie>('partnerships', filters, atlas),
    ...itemsOf<AtlasRecommendation>('recommendations', filters, atlas),
    ...atlas.money.filter((item) => moneyPasses(item, filters, atlas)),
  ];
  const proofs = new Map<string, string[]>();
  for (const item of items) for (const id of new Set(countriesOf(item))) add(proofs, id, proofsOf(item));
  return proofs;
}

function add(lists: Map<string, string[]>, key: string, values: readonly string[]): void {
  const list = lists.get(key);
  if (list) list.push(...values);
  else lists.set(key, [...values]);
}
