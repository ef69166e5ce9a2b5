import { actorsIn } from './actors/named';
import type { BlockAnalysis, DocumentAnalysis } from './analysis';
import { within } from './ordered';
import type { Actor, CountryCode } from './records';
import type { Stretch } from './sentences';
import { cellPlaces, filledCells, headOver, tablesOf, type TableRow } from './tables';

const COUNTRY =
  /^\W*(?:(?:participating |partner |beneficiary |host |home )?(?:countr(?:y|ies)|states?)(?:\(s\))?(?: of [\p{L} ]+)?|(?:signatory|contracting) (?:countr(?:y|ies)|states?|part(?:y|ies))|signator(?:y|ies)|part(?:y|ies)|where|location|place|corridor)\W*$/iu;
const WHAT =
  /\b(?:programmes?|programs?|projects?|practices?|initiatives?|measures?|actions?|activit(?:y|ies)|polic(?:y|ies)|agreements?|laws?|schemes?|services?|instruments?|institutions?|bod(?:y|ies)|ministr(?:y|ies)|mechanisms?|strateg(?:y|ies)|campaigns?|legislation|treat(?:y|ies))\b/i;
const WITH =
  /\b(?:donors?|partners?|funders?|funded by|financed by|supported by|implement\w+|counterparts?|responsib\w+|players?|lead(?:s|ing)?|with)\b/i;
/** What a programme is about, not what it is. */
const KIND_OF_WHAT = /\b(?:areas?|categor(?:y|ies)|fields?|sectors?|themes?|types?)\b/i;
const GIVES = /\b(?:donors?|funders?|funded by|financed by|supported by)\b/i;
const MONEY = /\b(?:budget|amounts?|costs?|funding|contributions?|value)\b/i;
/** Characters of the head of a column. */
const LONGEST_HEAD = 40;
const LEAST_WHAT = 8;

/** A row of a table that lists what countries do: what, where, with whom and for how much. */
export interface ProgrammeRow {
  readonly analysis: BlockAnalysis;
  readonly countries: readonly CountryCode[];
  /** Countries and bodies named anywhere else in the row. */
  readonly others: readonly Actor[];
  /** Those in a column of donors, in their order. */
  readonly donors: readonly Actor[];
  /** The words that say what is done. */
  readonly what: string;
  /** The cell of the amount and the head of its column; undefined where the table has no such column. */
  readonly money: { readonly cell: string; readonly head: string } | undefined;
}

/** The rows of tables with a column of countries and one of programmes, projects, laws or the like. */
export function programmeRows(analysis: DocumentAnalysis): ProgrammeRow[] {
  return tablesOf(analysis).flatMap(rowsOfTable);
}

/**
 * A row without a country goes on with that of the row above, be it a programme or a row that heads others;
 * one that goes on in lower case goes on with its words.
 */
function rowsOfTable(table: readonly TableRow[]): ProgrammeRow[] {
  let columns: Columns | undefined;
  let countries: CountryCode[] = [];
  const rows: ProgrammeRow[] = [];
  for (const row of table) {
    const heads = columnsOf(row);
    if (heads) {
      columns = heads;
      countries = [];
      continue;
    }
    if (!columns) continue;
    const places = cellPlaces(row.analysis.block);
    const isTitle = filledCells(row) === 1 && row.cells[0] !== '';
    const named = places[isTitle ? 0 : columns.country];
    if (columns.country === columns.what) countries = countriesOfRow(row, places, columns);
    else if (named) countries = countriesIn(row, named, places[columns.what]);
    const words = row.cells[columns.what] ?? '';
    const last = rows.at(-1);
    if (last && !named && /^\p{Ll}/u.test(words)) {
      rows[rows.length - 1] = { ...last, what: `${last.what} ${words}` };
    } else if (countries.length && words.length >= LEAST_WHAT) {
      rows.push(rowOf(row, places, columns, countries));
    }
  }
  return rows;
}

/** The countries in a cell; those in the cell that says what is done, where the first names only a union of states. */
function countriesIn({ analysis }: TableRow, place: Stretch, what: Stretch | undefined): CountryCode[] {
  const named = within(analysis.countries, place);
  const isUnion = !named.length && what && within(analysis.regions, place).length > 0;
  return [...new Set((isUnion ? within(analysis.countries, what) : named).map(({ iso3 }) => iso3))];
}

/** Without a column of countries: those that the words name of what is done, else those beside who does it. */
function countriesOfRow(
  row: TableRow,
  places: readonly (Stretch | undefined)[],
  { heads, what }: Columns,
): CountryCode[] {
  const cells = [places[what], ...heads.map((head, i) => (WITH.test(head) ? places[i] : undefined))];
  const named = cells.map((place) => (place ? countriesIn(row, place, undefined) : []));
  return named.find((countries) => countries.length) ?? [];
}

interface Columns {
  readonly heads: readonly string[];
  readonly country: number;
  readonly what: number;
  readonly gives: number;
  readonly money: number;
}

function columnsOf({ cells: heads }: TableRow): Columns | undefined {
  if (heads.length < 2 || heads.some((head) => head.length > LONGEST_HEAD)) return undefined;
  const country = heads.findIndex((head) => COUNTRY.test(head));
  const what = heads.findIndex(
    (head, i) => i !== country && WHAT.test(head) && !WITH.test(head) && !KIND_OF_WHAT.test(head),
  );
  if (what < 0 || (country < 0 && !heads.some((head) => WITH.test(head)))) return undefined;
  return {
    heads,
    country: country < 0 ? what : country,
    what,
    gives: heads.findIndex((head) => GIVES.test(head)),
    money: heads.findIndex((head, i) => i !== what && MONEY.test(head)),
  };
}

function rowOf(
  { analysis, cells }: TableRow,
  places: readonly (Stretch | undefined)[],
  { heads, what, gives, money }: Columns,
  countries: readonly CountryCode[],
): ProgrammeRow {
  const isOwn = (actor: Actor) => actor.type === 'country' && countries.includes(actor.id);
  const actors = (place: Stretch | undefined) => (place ? actorsIn(analysis, place, { inNames: true }) : []);
  const isOther = (column: number) => column === what || WITH.test(headOver(heads, column));
  return {
    analysis,
    countries,
    others: places.flatMap((place, i) => (isOther(i) ? actors(place) : [])).filter((actor) => !isOwn(actor)),
    donors: actors(places[gives]),
    what: cells[what],
    money: money < 0 ? undefined : { cell: cells[money] ?? '', head: heads[money] },
  };
}
