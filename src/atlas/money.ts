import type { Funding } from '../extract/records';
import type { AtlasMoney, FundingPhase } from './atlas';

/** What is known of a record besides its fields. */
type Checked = Pick<ReadonlySet<string>, 'has'>;

/** The funding records as items of the atlas, each with its phase. */
export function moneyOf(records: readonly Funding[], checked: Checked = new Set<string>()): AtlasMoney[] {
  const budgets = new Set(records.filter(isBudget).map(({ doc, section }) => sectionKey(doc, section)));
  return records.map((record) => ({
    id: record.id,
    category: record.category,
    phase: phaseOf(record, budgets),
    donor: record.donor,
    recipient: record.recipient,
    amount: record.amount,
    currency: record.currency,
    purpose: record.purpose,
    ...(record.check ? { check: record.check } : {}),
    ...(record.equivalent ? { equivalent: record.equivalent } : {}),
    ...(record.year === null ? {} : { years: [record.year] }),
    confidence: record.confidence,
    ...(checked.has(record.id) ? { checked: true as const } : {}),
    documents: [record.doc],
    passages: [record.id],
  }));
}

/** A contribution in the section of a budget, or below it, is planned; one that stands elsewhere was given. */
function phaseOf(record: Funding, budgets: ReadonlySet<string>): FundingPhase {
  if (record.category === 'reported-flow') return 'reported';
  if (isBudget(record)) return 'planned';
  const { doc, section } = record;
  const inBudget = section.some((_, i) => budgets.has(sectionKey(doc, section.slice(0, i + 1))));
  return inBudget ? 'planned' : 'received';
}

function isBudget({ category }: Funding): boolean {
  return category.startsWith('budget');
}

/** One text for a section of a document. */
function sectionKey(doc: string, section: readonly string[]): string {
  return JSON.stringify([doc, ...section]);
}
