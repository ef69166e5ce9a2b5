import type { BlockAnalysis, DocumentAnalysis } from '../analysis';
import { actorsIn } from '../actors/named';
import { placeOf } from '../passage';
import type { Actor, Funding, FundingCategory } from '../records';
import { withChecks } from './checks';
import { moneyIn } from './money';
import { fundingRecord } from './record';

/** "Tonga (boats): USD 5,000", "Fiji – rooms (in kind)": a name, a sign, an amount or a thing given. */
const ITEM = /^(?<label>[^:–—]{2,120}?)\s*(?::|\s[–—-]\s)\s*(?<given>\S.*)$/u;
const LONGEST_ITEM = 180;
/** An amount begins what is given, or all but begins it. */
const AMOUNT_REACH = 12;
const IN_KIND = /\bin[- ]kind\b/i;
const TOTAL = /^\W*(?:grand |overall )?(?:totals?|sum)\b/i;
const CONTRIBUTIONS = /\b(?:contributions?|donors?|donations?|pledges?|support received|income|sponsors?|funders?)\b/i;
const COSTS = /\b(?:budget|costs?|expenditures?|expenses?)\b/i;
const LEAST_ITEMS = 2;

/** An item of a list of money. */
interface AmountItem {
  readonly analysis: BlockAnalysis;
  readonly label: string;
  readonly given: string;
  readonly isSum: boolean;
}

/** Contributions and costs listed one a line, under a title that says which they are. */
export function fundingOfAmountLists(analysis: DocumentAnalysis): Funding[] {
  return runsOf(analysis.blocks).flatMap(({ title, items }) => {
    const kind = CONTRIBUTIONS.test(title) ? 'contribution' : COSTS.test(title) ? 'budget-line' : undefined;
    if (!kind || items.length < LEAST_ITEMS) return [];
    return withChecks(items.map((item) => ({ record: recordOf(analysis, item, kind) })));
  });
}

/** Runs of such items, each with the words right above it: a line of its own, else the nearest title. */
function runsOf(blocks: readonly BlockAnalysis[]): { title: string; items: AmountItem[] }[] {
  const runs: { title: string; items: AmountItem[] }[] = [];
  let items: AmountItem[] = [];
  blocks.forEach((analysis, i) => {
    const item = itemOf(analysis);
    if (!item) {
      items = [];
      return;
    }
    if (!items.length) {
      const above = blocks[i - 1]?.block;
      const line = above && above.text.length <= LONGEST_ITEM ? above.text.text : '';
      items = [];
      runs.push({ title: `${line} ${analysis.block.section.at(-1) ?? ''}`, items });
    }
    items.push(item);
  });
  return runs;
}

function itemOf(analysis: BlockAnalysis): AmountItem | undefined {
  const { block } = analysis;
  const text = block.text.text;
  if ((block.kind !== 'paragraph' && block.kind !== 'bullet') || text.length > LONGEST_ITEM) return undefined;
  const { label, given } = ITEM.exec(text)?.groups ?? {};
  if (!label) return undefined;
  const [money] = moneyIn(given);
  const isAmount = money !== undefined && money.start <= AMOUNT_REACH;
  return isAmount || IN_KIND.test(given) ? { analysis, label, given, isSum: TOTAL.test(label) } : undefined;
}

function recordOf(
  { document }: DocumentAnalysis,
  { analysis, label, given, isSum }: AmountItem,
  kind: 'contribution' | 'budget-line',
): Funding {
  const [money] = moneyIn(given);
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
