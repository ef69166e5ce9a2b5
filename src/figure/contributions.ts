import { t, tn } from '../language/language';
import type { Atlas, AtlasMoney } from '../atlas/atlas';
import type { Shown } from '../atlas/currency/currencies';
import { actorNode, type NodeId } from '../atlas/network/nodes';
import type { Actor } from '../extract/records';
import { aboutText, shownAmount, type RatesKnown } from './amounts';
import { purposeKey } from './purposes';
import { amountText } from './record-words';
import { counted } from './words';

/** A contribution, told once or more. */
export interface Contribution {
  /** Its first telling, by which it is drawn. */
  readonly item: AtlasMoney;
  readonly tellings: readonly AtlasMoney[];
}

/** What was given, by how it is told. Every item is in one of the three. */
export interface Received {
  /** Money with its amount. */
  readonly paid: readonly Contribution[];
  readonly inKind: readonly Contribution[];
  /** Money of which no amount is told. */
  readonly told: readonly Contribution[];
}

/** Parts what was given; of what is told again, the tellings stand together and count once. */
export function receivedOf(items: readonly AtlasMoney[]): Received {
  const all = contributionsOf(items);
  const isInKind = ({ item }: Contribution) => item.amount === null && item.category === 'in-kind';
  return {
    paid: all.filter(({ item }) => item.amount !== null),
    inKind: all.filter(isInKind),
    told: all.filter((one) => one.item.amount === null && !isInKind(one)),
  };
}

/**
 * The contributions that items tell of. Two without an amount are tellings of one where donor, recipient and purpose are
 * the same; two amounts only where another document tells the same: in one table they are two rows.
 */
function contributionsOf(items: readonly AtlasMoney[]): Contribution[] {
  const known = new Map<string, AtlasMoney[][]>();
  for (const item of items) {
    const same = known.get(keyOf(item)) ?? [];
    const first = same.find((tellings) => item.amount === null || tellings.every(isElsewhere(item)));
    if (first) first.push(item);
    else same.push([item]);
    known.set(keyOf(item), same);
  }
  return [...known.values()].flat().map((tellings) => ({ item: tellings[0], tellings }));
}

function keyOf({ category, donor, recipient, amount, currency, purpose, years }: AtlasMoney): string {
  return JSON.stringify([category, nodeOf(donor), nodeOf(recipient), amount, currency, purposeKey(purpose), years]);
}

function isElsewhere({ documents }: AtlasMoney): (other: AtlasMoney) => boolean {
  return (other) => !other.documents.some((id) => documents.includes(id));
}

function nodeOf(actor: Actor | null): NodeId | null {
  return actor && actorNode(actor);
}

/** Contributions of one donor, or for one purpose. */
export interface AmountRow {
  /** The node of the donor, or the key of the purpose; empty where none is told. */
  readonly key: string;
  /** The first of them, of whose donor or purpose it is. */
  readonly first: AtlasMoney;
  /** Each with an amount in the row's currency, the largest first. */
  readonly parts: readonly Contribution[];
  /** What a bar draws, unrounded; null where nothing can be drawn. */
  readonly value: number | null;
  /** "EUR 35,000", "about EUR 906,500". */
  readonly text: string;
}

/** Rows that have one scale: the amounts of one currency. */
export interface AmountScale {
  /** ISO 4217; null for rows that no scale has: without a currency, or without a rate to that asked for. */
  readonly currency: string | null;
  /** The largest first. */
  readonly rows: readonly AmountRow[];
}

/** What the rows of a chart are: donors, or purposes. */
export type RowsBy = 'donor' | 'purpose';

/** By what contributions stand together: the node of the donor, or the key of the purpose. */
export function rowKey({ item }: Contribution, by: RowsBy): string {
  return by === 'donor' ? (nodeOf(item.donor) ?? '') : purposeKey(item.purpose);
}

/**
 * Amounts by donor or purpose, as bars have them: in one scale where they are converted, in one for each currency where
 * they are not. An amount below zero is never set off against others: it is a row without a bar. Rows that cannot be
 * drawn stand last.
 */
export function amountScales(
  paid: readonly Contribution[],
  by: RowsBy,
  shown: Shown,
  atlas: RatesKnown,
): AmountScale[] {
  const scales = new Map<string | null, Map<string, Contribution[]>>();
  for (const one of paid) {
    const { value, currency: drawn } = shownAmount(one.item, shown, atlas);
    const scale = value === null || value < 0 ? null : drawn;
    const rows = scales.get(scale) ?? new Map<string, Contribution[]>();
    const key = rowKey(one, by);
    rows.set(key, [...(rows.get(key) ?? []), one]);
    scales.set(scale, rows);
  }
  return [...scales]
    .map(([own, rows]) => ({
      currency: own,
      rows: [...rows]
        .map(([key, parts]) => amountRow(key, parts, own, shown, atlas))
        .sort((a, b) => (b.value ?? 0) - (a.value ?? 0)),
    }))
    .sort((a, b) => Number(a.currency === null) - Number(b.currency === null) || b.rows.length - a.rows.length);
}

function amountRow(
  key: string,
  parts: readonly Contribution[],
  scale: string | null,
  shown: Shown,
  atlas: RatesKnown,
): AmountRow {
  const valueOf = ({ item }: Contribution) => shownAmount(item, shown, atlas).value ?? item.amount ?? 0;
  const sorted = [...parts].sort((a, b) => valueOf(b) - valueOf(a));
  if (scale === null) return { key, first: sorted[0].item, parts: sorted, value: null, text: '' };
  const { value, text } = sumOf(sorted, scale, shown, atlas);
  return { key, first: sorted[0].item, parts: sorted, value, text };
}

/**
 * What contributions come to in one currency and at the same prices, in which each has an amount; "about" where any of
 * them is converted. At which prices it is not said.
 */
export function sumOf(
  parts: readonly Contribution[],
  scale: string,
  shown: Shown,
  atlas: RatesKnown,
): { readonly value: number; readonly text: string } {
  // In cents, so that amounts as told add up to the cent.
  const amounts = parts.map(({ item }) => shownAmount(item, shown, atlas));
  const cents = amounts.reduce((sum, { value }) => sum + (value ?? 0) * 100, 0);
  const isExact = amounts.every(({ other }) => other === null);
  const value = (isExact ? Math.round(cents) : cents) / 100;
  return { value, text: isExact ? amountText(value, scale) : aboutText(value, scale) };
}

/** How often and where a contribution is told again: "Told 7 times in 1 document"; null where once. */
export function tellingsText({ tellings }: Contribution): string | null {
  if (tellings.length < 2) return null;
  const documents = new Set(tellings.flatMap((item) => item.documents)).size;
  const where = documents === 1 ? t('one document') : counted(documents, 'document');
  return tellings.length === 2
    ? t('Told twice in {documents}; counted once.', { documents: where })
    : tn(
        tellings.length,
        'Told {count} times in {documents}; counted once.',
        'Told {count} times in {documents}; counted once.',
        { documents: where },
      );
}

/** Contributions of one donor that are told together. */
export interface DonorGroup {
  /** Null where no donor is named. */
  readonly donor: Actor | null;
  readonly contributions: readonly Contribution[];
}

/** Contributions by their donor, in the order given; those without one last. */
export function byDonor(contributions: readonly Contribution[]): DonorGroup[] {
  const groups = new Map<NodeId | null, Contribution[]>();
  for (const one of contributions) {
    const id = nodeOf(one.item.donor);
    groups.set(id, [...(groups.get(id) ?? []), one]);
  }
  return [...groups]
    .sort(([a], [b]) => Number(a === null) - Number(b === null))
    .map(([, own]) => ({ donor: own[0].item.donor, contributions: own }));
}

/** What a document planned for whom, and what was given to the same. */
export interface Comparison {
  readonly recipient: Actor;
  /** Totals of the planned costs, each a sum that a document states. */
  readonly costs: readonly AtlasMoney[];
  /** Planned contributions with an amount. */
  readonly planned: readonly Contribution[];
  /** Contributions received with an amount. */
  readonly received: readonly Contribution[];
}

/** Planned against received, for each recipient that has both. */
export function comparisonsOf(planned: readonly AtlasMoney[], paid: readonly Contribution[]): Comparison[] {
  const expected = receivedOf(planned.filter(({ category }) => category === 'contribution')).paid;
  const totals = planned.filter(({ category, amount }) => category === 'budget-total' && amount !== null);
  const recipients = new Map<NodeId, Actor>();
  for (const { item } of paid) if (item.recipient) recipients.set(actorNode(item.recipient), item.recipient);
  return [...recipients].flatMap(([id, recipient]) => {
    const goesTo = (item: AtlasMoney) => nodeOf(item.recipient) === id;
    const costs = totals.filter(goesTo);
    const own = expected.filter(({ item }) => goesTo(item));
    if (!costs.length && !own.length) return [];
    return [{ recipient, costs, planned: own, received: paid.filter(({ item }) => goesTo(item)) }];
  });
}

/** Where planned and received stand and of which years they are, in a sentence each as far as they differ. */
export function tablesText(
  { costs, planned, received }: Comparison,
  { documents }: Pick<Atlas, 'documents'>,
  yearOf: (item: AtlasMoney) => number | null,
): string {
  const before = [...costs, ...planned.map(({ item }) => item)];
  const after = received.map(({ item }) => item);
  const namesOf = (items: readonly AtlasMoney[]) => {
    const ids = new Set(items.flatMap((item) => item.documents));
    return documents.filter(({ id }) => ids.has(id)).map(({ shortName }) => shortName);
  };
  const yearsOf = (items: readonly AtlasMoney[]) => [...new Set(items.flatMap((item) => yearOf(item) ?? []))].sort();
  const [from, to] = [namesOf(before), namesOf(after)];
  const [first, last] = [yearsOf(before), yearsOf(after)];
  return [
    t('{tables}.', {
      tables: [whereText(from, to), yearsText(first, last)].filter(Boolean).join(t(', |between clauses')),
    }),
    t('They are never added up.'),
  ].join(' ');
}

/** Where planned and received are told. */
function whereText(planned: readonly string[], received: readonly string[]): string {
  const between = t(', |between names');
  const values = { planned: planned.join(between), received: received.join(between) };
  return values.planned === values.received
    ? t('Planned and received stand in different parts of {documents}', { documents: values.planned })
    : t('Planned is told in {planned}, received in {received}', values);
}

/** Of which years they are; empty where none is named. */
function yearsText(planned: readonly number[], received: readonly number[]): string {
  const textOf = (years: readonly number[]) => years.join(t(', |between names')) || t('no year named');
  const values = { planned: textOf(planned), received: textOf(received) };
  if (planned.join() !== received.join()) return t('for {planned} and for {received}', values);
  return planned.length ? t('both for {years}', { years: values.planned }) : '';
}
