import type { MappedText } from '../corpus/mapped-text';
import { actorsIn } from './actors/named';
import type { BlockAnalysis, DocumentAnalysis } from './analysis';
import { within } from './ordered';
import type { Actor, CountryCode } from './records';
import type { Stretch } from './sentences';

const COUNTRY =
  /^\W*(?:(?:participating |partner |beneficiary |host |home )?(?:countr(?:y|ies)|states?)(?:\(s\))?(?: of [\p{L} ]+)?|where|location|place|corridor)\W*$/iu;
const WHAT =
  /\b(?:programmes?|programs?|projects?|practices?|initiatives?|measures?|activit(?:y|ies)|polic(?:y|ies)|agreements?|laws?|schemes?|services?|instruments?)\b/i;
const WITH = /\b(?:donors?|partners?|funders?|funded by|financed by|supported by|implement\w+|counterparts?|with)\b/i;
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
  /** The cell of the amount; undefined where the table has no such column. */
  readonly money: string | undefined;
}

/** The rows of tables with a column of countries and one of programmes, projects, laws or the like. */
export function programmeRows({ blocks }: DocumentAnalysis): ProgrammeRow[] {
  let table: number | undefined;
  let columns: Columns | undefined;
  return blocks.flatMap((analysis) => {
    const { block } = analysis;
    if (block.table === undefined || !block.cells) return [];
    if (block.table !== table) {
      table = block.table;
      columns = columnsOf(block.cells);
      return [];
    }
    const row = columns && rowOf(analysis, columns);
    return row ? [row] : [];
  });
}

interface Columns {
  readonly country: number;
  readonly what: number;
  readonly gives: number;
  readonly money: number;
  readonly isOther: (column: number) => boolean;
}

function columnsOf(cells: readonly MappedText[]): Columns | undefined {
  const heads = cells.map((cell) => cell.text);
  if (heads.length < 2 || heads.some((head) => head.length > LONGEST_HEAD)) return undefined;
  const country = heads.findIndex((head) => COUNTRY.test(head));
  const what = heads.findIndex((head, i) => i !== country && WHAT.test(head) && !WITH.test(head));
  if (country < 0 || what < 0) return undefined;
  return {
    country,
    what,
    gives: heads.findIndex((head) => GIVES.test(head)),
    money: heads.findIndex((head, i) => i !== what && MONEY.test(head)),
    isOther: (column) => column === what || WITH.test(heads[column] ?? ''),
  };
}

function rowOf(analysis: BlockAnalysis, columns: Columns): ProgrammeRow | undefined {
  const cells = placedCells(analysis);
  const { country, what, gives, money, isOther } = columns;
  const named = cells[country] ? within(analysis.countries, cells[country]).map(({ iso3 }) => iso3) : [];
  const words = analysis.block.cells?.[what]?.text ?? '';
  if (!named.length || words.length < LEAST_WHAT) return undefined;
  const countries = [...new Set(named)];
  const isOwn = (actor: Actor) => actor.type === 'country' && countries.includes(actor.id);
  const actors = (cell: Stretch | undefined) => (cell ? actorsIn(analysis, cell, { inNames: true }) : []);
  return {
    analysis,
    countries,
    others: cells.flatMap((cell, i) => (isOther(i) ? actors(cell) : [])).filter((actor) => !isOwn(actor)),
    donors: actors(cells[gives]),
    what: words,
    money: money < 0 ? undefined : (analysis.block.cells?.[money]?.text ?? ''),
  };
}

/** Where each cell stands in the text of its row; undefined for empty ones. */
function placedCells({ block }: BlockAnalysis): (Stretch | undefined)[] {
  let at = 0;
  return (block.cells ?? []).map((cell) => {
    if (!cell.length) return undefined;
    const start = block.text.text.indexOf(cell.text, at);
    at = start + cell.length;
    return { start, end: at };
  });
}
