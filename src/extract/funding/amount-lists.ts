import type { BlockAnalysis, DocumentAnalysis } from '../analysis';
import { actorsIn, placedActors } from '../actors/named';
import { placeOf } from '../passage';
import type { Actor, Funding, FundingCategory } from '../records';
import { withChecks } from './checks';
import { amountInCell, unitOf, type CellAmount, type Unit } from './cell-amount';
import { moneyIn } from './money';
import { fundingRecord } from './record';

/** "Tonga (boats): USD 5,000", "Boats ...... USD 5", "Fiji – rooms (in kind)": a name, a sign, an amount or a thing given. */
const ITEM = /^(?<label>[^:–—]{2,120}?)\s*(?::|\s[–—-]\s|\s(?:[.…]\s?){2,})\s*(?<given>\S.*)$/u;
const LONGEST_ITEM = 180;
/** An amount begins what is given, or all but begins it. */
const AMOUNT_REACH = 12;
const IN_KIND = /\bin[- ]kind\b/i;
const TOTAL = /^\W*(?:grand |overall )?(?:totals?|sum)\b/i;
const CONTRIBUTIONS =
  /\b(?:contribut(?:ions?|ed)|donors?|donat(?:ions?|ed)|pledge[sd]?|support received|income|sponsors?|funders?)\b/i;
/** Money, of which the items must show that it is given: each is called after a country or a body alone. */
const MONEY = /\b(?:resources|fund(?:s|ing)|financing|financ(?:es|ial)|grants?|aid|assistance)\b/i;
const COSTS = /\b(?:budget|costs?|expenditures?|expenses?)\b/i;
const LEAST_ITEMS = 2;
const NO_UNIT: Unit = { currency: undefined, scale: 1 };

/** An item of a list of money. */
interface AmountItem {
  readonly analysis: BlockAnalysis;
  readonly label: string;
  readonly given: string;
  readonly isSum: boolean;
  /** Undefined where a thing is given. */
  readonly money: CellAmount | undefined;
}

/** Contributions and costs listed one a line, under a title that says which they are. */
export function fundingOfAmountLists(analysis: DocumentAnalysis): Funding[] {
  return linesOf(analysis.blocks)
    .filter(({ titles }) => titles.some((title) => kindOf(title) !== undefined || MONEY.test(title)))
    .flatMap(({ lines, titles }) => runsOf(lines, titles))
    .flatMap(({ title, items }) => {
      const kind = kindOf(title) ?? (MONEY.test(title) && items.every(isOfGiver) ? 'contribution' : undefined);
      if (!kind || items.length < LEAST_ITEMS) return [];
      return withChecks(items.map((item) => ({ record: recordOf(analysis, item, kind) })));
    });
}

/** What people pay for, rather than what a project costs. */
const PRICES = /\b(?:sending|transfers?|remittances?|fees?|prices?|tariffs?|living|visas?|recruitment)\b/i;

function kindOf(title: string): 'contribution' | 'budget-line' | undefined {
  if (PRICES.test(title)) return undefined;
  return CONTRIBUTIONS.test(title) ? 'contribution' : COSTS.test(title) ? 'budget-line' : undefined;
}

/** Whether an item is called after a country or a body alone, or is the sum. */
function isOfGiver({ analysis, label, isSum }: AmountItem): boolean {
  const [first] = placedActors(analysis, { start: 0, end: label.length }, { inNames: true });
  return isSum || (first !== undefined && first.start === 0 && first.end === label.length);
}

/** A line that has the form of an item, whatever is given. */
type Line = Omit<AmountItem, 'isSum' | 'money'>;

/** Lines of such a form one below the other, each with what would be its title if a list began with it. */
interface Lines {
  readonly lines: Line[];
  readonly titles: string[];
}

function linesOf(blocks: readonly BlockAnalysis[]): Lines[] {
  const all: Lines[] = [];
  let last: BlockAnalysis | undefined;
  let current: Lines | undefined;
  for (const analysis of blocks) {
    const line = lineOf(analysis);
    if (!line) current = undefined;
    else {
      if (!current) all.push((current = { lines: [], titles: [] }));
      current.lines.push(line);
      current.titles.push(titleAbove(last, analysis));
    }
    last = analysis;
  }
  return all;
}

/** The words right above: a line of its own, else the nearest title. */
function titleAbove(above: BlockAnalysis | undefined, { block }: BlockAnalysis): string {
  const line = above && above.block.text.length <= LONGEST_ITEM ? above.block.text.text : '';
  return `${line} ${block.section.at(-1) ?? ''}`;
}

/** Runs of items among such lines, each with its title. */
function runsOf(lines: readonly Line[], titles: readonly string[]): { title: string; items: AmountItem[] }[] {
  const runs: { title: string; items: AmountItem[] }[] = [];
  let items: AmountItem[] = [];
  let unit = NO_UNIT;
  lines.forEach((line, i) => {
    if (!items.length) unit = unitOf(titles[i]);
    const item = itemOf(line, unit);
    if (!item) {
      items = [];
      return;
    }
    if (!items.length) runs.push({ title: titles[i], items });
    items.push(item);
  });
  return runs;
}

function lineOf(analysis: BlockAnalysis): Line | undefined {
  const { block } = analysis;
  const text = block.text.text;
  if ((block.kind !== 'paragraph' && block.kind !== 'bullet') || text.length > LONGEST_ITEM) return undefined;
  const { label, given } = ITEM.exec(text)?.groups ?? {};
  return label ? { analysis, label, given } : undefined;
}

/** An amount with its currency, or one that is alone where the title says the currency: "in thousands of euros". */
function itemOf(line: Line, unit: Unit): AmountItem | undefined {
  const { label, given } = line;
  const [first, next] = moneyIn(given);
  const isAmount = first !== undefined && first.start <= (next ? 0 : AMOUNT_REACH);
  const alone = first || !unit.currency ? undefined : amountInCell(given.replace(/[.;]$/, ''), unit);
  if (!isAmount && !alone && !IN_KIND.test(given)) return undefined;
  return { ...line, isSum: TOTAL.test(label), money: first ?? alone };
}

function recordOf(
  { document }: DocumentAnalysis,
  { analysis, label, given, isSum, money }: AmountItem,
  kind: 'contribution' | 'budget-line',
): Funding {
  const category: FundingCategory = isSum ? 'budget-total' : IN_KIND.test(given) ? 'in-kind' : kind;
  return fundingRecord(placeOf(document, analysis.block), {
    category,
    donor: isSum || kind !== 'contribution' ? null : donorOf(analysis, label),
    recipient: null,
    amount: money?.amount ?? null,
    currency: money?.currency ?? null,
    purpose: money ? label : given,
    year: null,
    foundBy: 'list',
    confidence: 'high',
  });
}

/** The first country or body that the label names, else the label itself. */
function donorOf(analysis: BlockAnalysis, label: string): Actor {
  const [actor] = actorsIn(analysis, { start: 0, end: label.length }, { inNames: true });
  return actor ?? { type: 'org', name: label };
}
