import { headOver } from '../tables';
import { unitOf, type Unit } from './cell-amount';
import { currencyIn } from './currency';
import { moneyIn } from './money';
import { isPlainNumber } from './numbers';
import { yearIn } from './year';

const ITEM =
  /\b(?:concept|items?|budget lines?|descriptions?|headings?|expenditures?|activit(?:y|ies)|categor(?:y|ies)|line items?|components?|outputs?|outcomes?|results?|pillars?|priorit(?:y|ies)|areas? of work|work(?:ing)? areas?|particulars|services?|objects?|projects?|programm?e?s?|measures?|initiatives?|grants?|grantees?|recipients?|implementing (?:partners?|agenc(?:y|ies)))\b/i;
const COST =
  /\b(?:costs?|amounts?|totals?|budget(?:ed)?|expenses?|expenditures?|sub-?totals?|sum|estimates?|planned|spent|approved|value)\b/i;
/** Heads that no table of other figures has. */
const SURE_ITEM = /\b(?:concept|items?|budget lines?|expenditures?|line items?)\b/i;
const SURE_COST = /\b(?:costs?|budget(?:ed)?|expenses?|expenditures?)\b/i;
const DONOR = /\b(?:donors?|contributors?|contributing|funders?|sources? of (?:funds|funding|income)|sponsors?)\b/i;
const GIVEN = /\b(?:contributions?|income|pledge[sd]?|revenue|received|donations?)\b/i;
const CONTRIBUTIONS = /^\W*(?:voluntary |expected |financial )?contributions? ?(?:from|by)?\W*$/i;
/** Who gives, where the title says that all below are contributions. */
const GIVER =
  /^\W*(?:countr(?:y|ies)|states?|governments?|organi[sz]ations?|names?|partners?|agenc(?:y|ies)|from)\W*$/i;
const SHARE = /%|\b(?:share|percent(?:age)?|per cent)\b/i;
/** Counts and prices of one: what they give together stands in another column. */
const COUNT =
  /\b(?:no\.|nos?\.? of|number of|quantit(?:y|ies)|qty|units?|days|nights|persons?|people|participants|months|rate|unit (?:cost|price)|price|frequency)(?!\p{L})|\bper (?:unit|day|night|person|month)\b/iu;
const WORDS =
  /^\W*(?:notes?|ref(?:erence)?s?\.?|remarks?|comments?|source|code|page|purpose|currency|year|no\.?|nr\.?|#|lines?)\W*$/i;
const NUMBER = /^\W*(?:no\.?|nr\.?|#|code|budget line no\.?|line|ref\.?)\W*$/i;
const CURRENCY = /^\W*currenc(?:y|ies)\W*$/i;
const YEAR = /^\W*years?\W*$/i;
const YEAR_HEAD = /^\W*(?:19|20)\d{2}(?:\W?\d{2,4})?\W*$/;
/** Characters of the head of a column. */
const LONGEST_HEAD = 60;
const SUBTOTAL = /\bsub-?\s?totals?\b/i;
const TOTAL = /\btotals?\b/i;

/** A column of amounts. */
export interface AmountColumn {
  readonly column: number;
  readonly unit: Unit;
  /** The year that its head names. */
  readonly year: number | null;
  readonly isSubtotal: boolean;
  readonly isTotal: boolean;
  /** Whether its head says that amounts stand below. */
  readonly isNamed: boolean;
}

/** What the columns of a table of money hold; -1 for those that it lacks. */
export interface MoneyColumns {
  /** What an amount is for, or who gives it. */
  readonly label: number;
  readonly number: number;
  readonly year: number;
  readonly currency: number;
  readonly isOfDonors: boolean;
  /** Its countries receive what people send. */
  readonly isOfFlows: boolean;
  readonly amounts: readonly AmountColumn[];
}

/** What else is known of a table when its heads are read. */
export interface HeadsContext {
  /** What stands above the table. */
  readonly title: string;
  /** A second row of heads, if any. */
  readonly below: readonly string[];
  /** Cells of its longest row. */
  readonly width: number;
  /** Whether a cell below names a currency. */
  readonly hasMoney: boolean;
}

/** Reads the heads of a table of money; undefined where a row heads none. */
export function moneyColumns(heads: readonly string[], context: HeadsContext): MoneyColumns | undefined {
  const { title, hasMoney } = context;
  if (heads.some((head) => head.length > LONGEST_HEAD || isAmount(head))) return undefined;
  const isOfFlows = FLOWS.test(`${title} ${heads.join(' ')}`);
  const giver = giverColumn(heads, title, isOfFlows);
  const isMoney = hasMoney || currencyIn(`${title} ${heads.join(' ')}`) !== undefined;
  const label = giver < 0 ? itemColumn(heads, isMoney) : giver;
  if (label < 0) return undefined;
  const others = heads.filter((head, i) => i !== label && head);
  const isSure = isMoney || giver >= 0 || SURE_ITEM.test(heads[label]) || others.some((head) => SURE_COST.test(head));
  if (!isSure || !others.some((head) => isNamed(head) || ((isMoney || giver >= 0) && YEAR_HEAD.test(head))))
    return undefined;
  return {
    label,
    number: heads.findIndex((head, i) => i !== label && NUMBER.test(head)),
    year: heads.findIndex((head) => YEAR.test(head)),
    currency: heads.findIndex((head) => CURRENCY.test(head)),
    isOfDonors: giver >= 0,
    isOfFlows,
    amounts: amountColumns(heads, context, label, giver >= 0),
  };
}

/** Money that people send: the countries of such a table receive it, whatever its heads say is received. */
const FLOWS = /\b(?:remittances?|money transfers?|foreign direct investment|FDI)\b/i;

function giverColumn(heads: readonly string[], title: string, isOfFlows: boolean): number {
  if (isOfFlows) return heads.findIndex((head) => GIVER.test(head));
  const donor = heads.findIndex((head) => DONOR.test(head) || CONTRIBUTIONS.test(head));
  if (donor >= 0) return donor;
  return GIVEN.test(title) ? heads.findIndex((head) => GIVER.test(head)) : -1;
}

/** The column that says what amounts are for; the first may go without a head where money is sure. */
function itemColumn(heads: readonly string[], isMoney: boolean): number {
  const item = heads.findIndex((head) => ITEM.test(head) && !NUMBER.test(head));
  return item < 0 && isMoney && heads[0] === '' ? 0 : item;
}

function isNamed(head: string): boolean {
  return COST.test(head) || GIVEN.test(head) || currencyIn(head) !== undefined;
}

function amountColumns(
  heads: readonly string[],
  { below, width }: HeadsContext,
  label: number,
  isOfDonors: boolean,
): AmountColumn[] {
  const columns: AmountColumn[] = [];
  for (let column = 0; column < width; column++) {
    const above = headOver(heads, column);
    const own = [above, below[column] ?? ''].filter(Boolean).join(' ');
    const isLabel = column === label || (above === heads[label] && !below[column]);
    if (isLabel || SHARE.test(own) || WORDS.test(own)) continue;
    const isSubtotal = SUBTOTAL.test(own);
    const isTotal = TOTAL.test(own) && !isSubtotal;
    const isYear = YEAR_HEAD.test(own);
    if ((COUNT.test(own) && !isTotal) || (isOfDonors && !isNamed(own) && !isYear)) continue;
    columns.push({
      column,
      unit: unitOf(own),
      year: yearIn(own),
      isSubtotal,
      isTotal,
      isNamed: isNamed(own) || isYear,
    });
  }
  return columns;
}

/** A head may have a year, but no other number alone and no amount. */
function isAmount(head: string): boolean {
  const rest = head.replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/g, '');
  return isPlainNumber(rest) || moneyIn(rest).length > 0;
}
