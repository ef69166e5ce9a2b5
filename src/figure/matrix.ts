import { nameOrder } from './name-order';
import { allAreas, type AreaId } from '../atlas/areas/areas';
import type { Atlas } from '../atlas/atlas';
import { THEMES, type Theme } from '../extract/records';
import type { Place } from './view';
import type { MatrixFigure } from './figure';
import { clusterOrder, orderBy } from './order';
import { allowedDocuments } from './passing';
import { tally, type Tally } from './tally';
import { capitalised, THEME_NAMES } from './words';

/** A row or column of a matrix, by the id of its country, document or theme. */
export interface MatrixHeading<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** Different practices in it. */
  readonly total: number;
}

/** Practices by theme, and by country or document: a practice counts once in each of its themes, and so elsewhere. */
export interface Matrix {
  /** Countries or documents with a practice: by name, and documents in the order of the corpus. */
  readonly rows: readonly MatrixHeading[];
  /** All themes, in the order of their list. */
  readonly columns: readonly MatrixHeading<Theme>[];
  /** Practices in a cell; 0 where there is none, and for what is not in the matrix. */
  readonly value: (row: string, column: string) => number;
  /** Different practices in all. */
  readonly total: number;
  /** Practices that stand in no row, as they are told of regions only. */
  readonly outside: number;
  /** Themes with a practice. */
  readonly themes: number;
  /** The highest value of a cell. */
  readonly highest: number;
}

/** The heading by which the other axis is ordered; `by` null is the totals. */
export interface MatrixSort {
  readonly axis: 'row' | 'column';
  readonly by: string | null;
}

/** What a matrix counts for each practice besides its themes. */
interface Across {
  readonly ids: readonly string[];
  readonly labels: readonly string[];
  /** The rows of a practice, as indexes into the ids. */
  readonly rowsOf: (practice: number, add: (row: number) => void) => void;
}

const themeRank: ReadonlyMap<string, number> = new Map(THEMES.map((theme, i) => [theme, i]));

/** Counts what a matrix shows, in one pass over the practices that pass its filters. */
export function matrixOf(figure: MatrixFigure, atlas: Atlas): Matrix {
  const counted = tally('practices', figure.filters, atlas);
  const across = figure.across === 'country' ? acrossCountries(counted) : acrossDocuments(counted, figure, atlas);
  const { themes } = counted.columns;
  const width = THEMES.length;
  const values = new Int32Array(across.ids.length * width);
  const ofRow = new Int32Array(across.ids.length);
  const ofTheme = new Int32Array(width);
  let outside = 0;
  for (const practice of counted.rows) {
    const own = themes.sets[themes.of[practice]];
    let isOutside = true;
    for (const theme of own) ofTheme[theme]++;
    across.rowsOf(practice, (row) => {
      isOutside = false;
      ofRow[row]++;
      for (const theme of own) values[row * width + theme]++;
    });
    if (isOutside) outside++;
  }
  const places = new Map(across.ids.map((id, i) => [id, i]));
  return {
    rows: across.ids
      .map((id, i) => ({ id, label: across.labels[i], total: ofRow[i] }))
      .filter(({ total }) => total > 0),
    columns: THEMES.map((id, i) => ({ id, label: capitalised(THEME_NAMES[id]), total: ofTheme[i] })),
    value: (row, column) => {
      const [at, theme] = [places.get(row), themeRank.get(column)];
      return at === undefined || theme === undefined ? 0 : values[at * width + theme];
    },
    total: counted.rows.length,
    outside,
    themes: ofTheme.filter((count) => count > 0).length,
    highest: values.reduce((most, value) => Math.max(most, value), 0),
  };
}

function acrossCountries({ columns: { countryStart, countries } }: Tally): Across {
  const { places, ranks } = nameOrder();
  return {
    ids: places.map((area) => allAreas[area].iso3),
    labels: places.map((area) => allAreas[area].label),
    rowsOf: (practice, add) => {
      for (let i = countryStart[practice]; i < countryStart[practice + 1]; i++) add(ranks[countries[i]]);
    },
  };
}

/** A practice is told in all of its documents, but only those that the filters ask for are shown. */
function acrossDocuments({ columns: { documents } }: Tally, { filters }: MatrixFigure, atlas: Atlas): Across {
  const allowed = allowedDocuments(filters, atlas);
  return {
    ids: atlas.documents.map(({ id }) => id),
    labels: atlas.documents.map(({ shortName }) => shortName),
    rowsOf: (practice, add) => {
      for (const document of documents.sets[documents.of[practice]]) if (allowed[document]) add(document);
    },
  };
}

/**
 * The headings of a matrix in the order of its figure: the highest totals first, or those alike beside each other. A
 * sort orders the axis across from its heading instead; one by a heading that the matrix lacks does nothing.
 */
export function ordered(
  { rows, columns, value }: Matrix,
  order: MatrixFigure['order'],
  sort: MatrixSort | null,
): Pick<Matrix, 'rows' | 'columns'> {
  const arrange = <Id extends string>(
    axis: readonly MatrixHeading<Id>[],
    others: readonly MatrixHeading[],
    sorts: MatrixSort['axis'],
    valueOf: (own: Id, other: string) => number,
  ): MatrixHeading<Id>[] => {
    const byId = new Map(axis.map((heading) => [heading.id, heading]));
    const totalOf = (id: Id) => byId.get(id)?.total ?? 0;
    const byTotal = orderBy([...byId.keys()], totalOf);
    const by = sort?.axis === sorts ? sort.by : undefined;
    const ids =
      typeof by === 'string' && others.some(({ id }) => id === by)
        ? orderBy(byTotal, (id) => valueOf(id, by))
        : order === 'alike' && by !== null
          ? clusterOrder(byTotal, (id) => others.map((other) => valueOf(id, other.id)))
          : byTotal;
    return ids.flatMap((id) => byId.get(id) ?? []);
  };
  return {
    rows: arrange(rows, columns, 'column', value),
    columns: arrange(columns, rows, 'row', (theme, row) => value(row, theme)),
  };
}

/** What opens where a cell of a matrix is picked; a total has no theme or no row. Null for the total of all. */
export function placeOfCell(across: MatrixFigure['across'], row: string | null, theme: Theme | null): Place | null {
  if (row === null && theme === null) return null;
  if (across === 'document') return { kind: 'cell', theme, country: null, document: row };
  const country = row as AreaId | null;
  return country !== null && theme === null
    ? { kind: 'country', id: country }
    : { kind: 'cell', theme, country, document: null };
}

/** The cell of a matrix that a place is; null where it is none. */
export function cellOfPlace(
  across: MatrixFigure['across'],
  place: Place | null,
): { readonly row: string | null; readonly column: Theme | null } | null {
  if (place?.kind === 'country') return across === 'country' ? { row: place.id, column: null } : null;
  if (place?.kind !== 'cell') return null;
  const [row, other] = across === 'country' ? [place.country, place.document] : [place.document, place.country];
  return other === null ? { row, column: place.theme } : null;
}
