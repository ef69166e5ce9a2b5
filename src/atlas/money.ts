import { toHundredth } from '../extract/funding/numbers';
import type { Funding, SumCheck } from '../extract/records';
import type { AtlasMoney, FundingPhase } from './atlas';
import { partId } from './part-id';

/** What is known of a record besides its fields. */
type Checked = Pick<ReadonlySet<string>, 'has'>;

/** The funding records as items of the atlas, each with its phase. */
export function moneyOf(records: readonly Funding[], checked: Checked = new Set<string>()): AtlasMoney[] {
  const budgets = new Set(records.filter(isBudget).map(({ doc, section }) => sectionKey(doc, section)));
  const byId = new Map(records.map((record) => [record.id, record]));
  return records.map((record) => ({
    id: record.id,
    category: record.category,
    phase: phaseOf(record, budgets),
    donor: record.donor,
    recipient: record.recipient,
    amount: record.amount,
    currency: record.currency,
    purpose: record.purpose,
    ...checkOf(record, byId),
    ...(record.equivalent ? { equivalent: record.equivalent } : {}),
    ...(record.notes.length ? { notes: record.notes.map((_, i) => partId(record.id, i)) } : {}),
    ...(record.year === null ? {} : { years: [record.year] }),
    confidence: record.confidence,
    ...(checked.has(record.id) ? { checked: true as const } : {}),
    documents: [record.doc],
    passages: [record.id],
  }));
}

/**
 * What the parts of a sum give, reckoned anew: a person may have set a part right, or said that it is none, since the
 * table was read. None where no part is left, or one is in another currency.
 */
function checkOf(
  { check, amount, currency }: Funding,
  byId: ReadonlyMap<string, Funding>,
): { readonly check?: SumCheck } {
  const parts = check?.parts.flatMap((id) => byId.get(id) ?? []) ?? [];
  if (!parts.length || amount === null || parts.some((part) => part.currency !== currency)) return {};
  const sum = toHundredth(parts.reduce((cents, part) => cents + Math.round((part.amount ?? 0) * 100), 0) / 100);
  return { check: { parts: parts.map(({ id }) => id), sum, difference: toHundredth(amount - sum) } };
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
