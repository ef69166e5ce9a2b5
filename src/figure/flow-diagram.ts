import { t, tn } from '../language/language';
import type { AtlasMoney } from '../atlas/atlas';
import { isConstant, PRICE_YEAR, type Shown } from '../atlas/currency/currencies';
import { actorNode, type NodeId } from '../atlas/network/nodes';
import type { Actor } from '../extract/records';
import { shownAmount, type RatesKnown } from './amounts';
import { receivedOf, rowKey, sumOf, type Contribution } from './contributions';
import { leftOutOf, type LeftOut } from './left-out';
import { nodeName } from './node-names';
import type { Names } from './titles';
import { counted, listed } from './words';

/** The columns of a flow diagram, in the direction of the money. */
export const FLOW_COLUMNS = ['donor', 'purpose', 'recipient'] as const;
export type FlowColumn = (typeof FLOW_COLUMNS)[number];

/** How amounts are shown that have one scale. */
type ShownAlike = Shown & { readonly currency: 'eur' | 'usd' };

/** What a donor is; null for what stands for several of different kinds, and for all but donors. */
export type FlowKind = Actor['type'] | null;

export interface FlowNode {
  readonly id: string;
  readonly column: FlowColumn;
  readonly kind: FlowKind;
  readonly name: string;
  /** The contributions that pass through it. */
  readonly parts: readonly Contribution[];
  /** Whether it stands for several that would be too thin to read. */
  readonly gathers: boolean;
}

export interface FlowLink {
  readonly id: string;
  /** Ids of the nodes that it joins. */
  readonly source: string;
  readonly target: string;
  readonly kind: FlowKind;
  /** In the currency of the diagram, unrounded, above zero. */
  readonly value: number;
  /** "about EUR 906,500". */
  readonly text: string;
  readonly parts: readonly Contribution[];
}

/** Money from donors through purposes to recipients. */
export interface FlowDiagram {
  readonly shown: ShownAlike;
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
  /** What has no place in it, each with the reason. */
  readonly leftOut: readonly LeftOut[];
}

/** Nodes with a smaller part of the whole than this are gathered: their bands would be thinner than a line. */
const LEAST_SHARE = 0.005;

/** A contribution with its amount in the currency of the diagram. */
interface Flow {
  readonly one: Contribution;
  readonly value: number;
}

/**
 * The diagram of what was given. Only what has an amount above zero in its currency is drawn. What would lead back to
 * its donor is refused, the smaller amount of a circle first. Nodes with less than 0.5% of the whole are gathered as one
 * where there are several in a column, unless all are asked for.
 */
export function flowDiagram(
  items: readonly AtlasMoney[],
  shown: ShownAlike,
  atlas: RatesKnown & Names,
  { gathered = true }: { gathered?: boolean } = {},
): FlowDiagram {
  const { paid, inKind } = receivedOf(items);
  const valued = paid.flatMap((one): Flow[] => {
    const { value } = shownAmount(one.item, shown, atlas);
    return value === null ? [] : [{ one, value }];
  });
  const { kept, refused } = withoutCircles(valued.filter(({ value }) => value > 0));
  const flows = gathered ? withGathered(kept) : kept.map((flow) => ({ ...flow, others: new Set<FlowColumn>() }));
  const drawn = new Set(kept.flatMap(({ one }) => one.tellings));
  const reasons = new Map<AtlasMoney, string>([
    ...inKind.flatMap(({ tellings }) => tellings.map((item) => [item, t('given in kind')] as const)),
    ...leftOutOf(items, shown, atlas)
      .filter(({ item }) => item.category !== 'in-kind' || item.amount !== null)
      .map(({ item, reason }) => [item, reason] as const),
    ...valued.flatMap(({ one, value }) => {
      if (value > 0) return [];
      const reason = value === 0 ? t('of zero') : t('below zero, which no band can show');
      return one.tellings.map((item) => [item, reason] as const);
    }),
    ...refused.flatMap(({ one }) =>
      one.tellings.map((item) => [item, t('that would lead in a circle, back to its own donor')] as const),
    ),
  ]);
  return {
    shown,
    ...drawnOf(flows, shown, atlas),
    leftOut: items.flatMap((item) =>
      drawn.has(item) ? [] : [{ item, reason: reasons.get(item) ?? t('without a place in it') }],
    ),
  };
}

/** Takes flows, the largest first, as long as none leads back to its donor, be it through others. */
function withoutCircles(flows: readonly Flow[]): { kept: Flow[]; refused: Flow[] } {
  const targets = new Map<NodeId, Set<NodeId>>();
  const leads = (from: NodeId, to: NodeId, seen = new Set<NodeId>()): boolean => {
    if (from === to) return true;
    seen.add(from);
    return [...(targets.get(from) ?? [])].some((next) => !seen.has(next) && leads(next, to, seen));
  };
  const refused = new Set<Flow>();
  for (const flow of [...flows].sort((a, b) => b.value - a.value)) {
    const { donor, recipient } = flow.one.item;
    if (!donor || !recipient) continue;
    const [from, to] = [actorNode(donor), actorNode(recipient)];
    if (leads(to, from)) refused.add(flow);
    else targets.set(from, (targets.get(from) ?? new Set<NodeId>()).add(to));
  }
  return { kept: flows.filter((flow) => !refused.has(flow)), refused: [...refused] };
}

/** A flow with the columns in which it passes through the node of all others. */
interface Gathered extends Flow {
  readonly others: ReadonlySet<FlowColumn>;
}

function withGathered(flows: readonly Flow[]): Gathered[] {
  const total = flows.reduce((sum, { value }) => sum + value, 0);
  const thin = FLOW_COLUMNS.map((column) => {
    const sums = new Map<string, number>();
    for (const { one, value } of flows) sums.set(keyIn(one, column), (sums.get(keyIn(one, column)) ?? 0) + value);
    const keys = [...sums].filter(([, sum]) => sum < total * LEAST_SHARE).map(([key]) => key);
    return new Set(keys.length > 1 ? keys : []);
  });
  return flows.map((flow) => ({
    ...flow,
    others: new Set(FLOW_COLUMNS.filter((column, i) => thin[i].has(keyIn(flow.one, column)))),
  }));
}

/** By what contributions pass through one node of a column. */
function keyIn(one: Contribution, column: FlowColumn): string {
  if (column !== 'recipient') return rowKey(one, column);
  return one.item.recipient ? actorNode(one.item.recipient) : '';
}

function drawnOf(
  flows: readonly Gathered[],
  shown: Shown,
  atlas: RatesKnown & Names,
): Pick<FlowDiagram, 'nodes' | 'links'> {
  const nodeOf = ({ one, others }: Gathered, column: FlowColumn) =>
    others.has(column) ? `${column} others` : `${column} ${keyIn(one, column)}`;
  const nodes = FLOW_COLUMNS.flatMap((column) =>
    [...groupedBy(flows, (flow) => nodeOf(flow, column))].map(([id, own]): FlowNode => {
      const gathers = own[0].others.has(column);
      const keys = new Set(own.map(({ one }) => keyIn(one, column)));
      const name = gathers ? OTHERS[column](keys.size) : nameIn(own[0].one, column, atlas);
      const kind = column === 'donor' ? kindOf(own) : null;
      return { id, column, kind, name, parts: own.map(({ one }) => one), gathers };
    }),
  );
  const links = [0, 1].flatMap((step) => {
    const [from, to] = [FLOW_COLUMNS[step], FLOW_COLUMNS[step + 1]];
    const ends = (flow: Gathered) => `${nodeOf(flow, from)}\n${nodeOf(flow, to)}`;
    return [...groupedBy(flows, ends)].map(([id, own]): FlowLink => {
      const [source, target] = id.split('\n');
      const parts = own.map(({ one }) => one);
      const { text } = sumOf(parts, shown.currency.toUpperCase(), shown, atlas);
      const value = own.reduce((sum, flow) => sum + flow.value, 0);
      return { id, source, target, kind: step === 0 ? kindOf(own) : null, value, text, parts };
    });
  });
  return { nodes, links };
}

function kindOf(flows: readonly Flow[]): FlowKind {
  const kinds = new Set(flows.map(({ one }) => one.item.donor?.type ?? null));
  return kinds.size === 1 ? [...kinds][0] : null;
}

/** What the small ones of a column are called together. */
const OTHERS: Readonly<Record<FlowColumn, (count: number) => string>> = {
  donor: (count) => tn(count, 'Other donors ({count})', 'Other donors ({count})'),
  purpose: (count) => tn(count, 'Other purposes ({count})', 'Other purposes ({count})'),
  recipient: (count) => tn(count, 'Other recipients ({count})', 'Other recipients ({count})'),
};

function nameIn({ item }: Contribution, column: FlowColumn, atlas: Names): string {
  if (column === 'purpose') return item.purpose || t('No purpose told');
  const actor = item[column];
  if (actor) return nodeName(actorNode(actor), atlas);
  return column === 'donor' ? t('No donor named') : t('No recipient named');
}

function groupedBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

/** The diagram in words: how many give for how many purposes to whom, the largest bands, and what has no place in it. */
export function flowText({ nodes, links, shown, leftOut }: FlowDiagram, atlas: RatesKnown & Names): string {
  const keys = (column: FlowColumn) => {
    const own = nodes.filter((node) => node.column === column);
    return new Set(own.flatMap(({ parts }) => parts.map((one) => keyIn(one, column)))).size;
  };
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const from = nodes.filter(({ column }) => column === 'donor');
  const all = from.flatMap(({ parts }) => parts);
  const to = nodes.filter(({ column }) => column === 'recipient').map(({ name }) => name);
  const ids = new Set(from.map(({ id }) => id));
  const largest = links
    .filter(({ source }) => ids.has(source))
    .sort((a, b) => b.value - a.value)
    .slice(0, 3)
    .map(({ source, target, text }) =>
      t('{donor}, {amount} ({purpose})', {
        ...{ donor: names.get(source) ?? '', amount: text, purpose: names.get(target) ?? '' },
      }),
    );
  const { text } = sumOf(all, shown.currency.toUpperCase(), shown, atlas);
  const values = {
    donors: counted(keys('donor'), 'donor'),
    amount: text,
    purposes: counted(keys('purpose'), 'purpose'),
    recipients: listed(to),
  };
  return [
    isConstant(shown)
      ? t('Flow diagram: {donors} give {amount} for {purposes} to {recipients}, all at {year} prices.', {
          ...values,
          year: PRICE_YEAR,
        })
      : t('Flow diagram: {donors} give {amount} for {purposes} to {recipients}.', values),
    t('Largest: {bands}.', { bands: largest.join(t('; |between clauses')) }),
    leftOut.length ? t('Not in it: {rows}.', { rows: counted(leftOut.length, 'row') }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** "Mexico to Overall hosting, about EUR 906,500": what a screen reader says of a band or a node. */
export function flowSpoken(one: FlowNode | FlowLink, { nodes, shown }: FlowDiagram, atlas: RatesKnown): string {
  if ('source' in one) {
    const nameOf = (id: string) => nodes.find((node) => node.id === id)?.name ?? '';
    return t('{source} to {target}, {amount}, {contributions}', {
      ...{ source: nameOf(one.source), target: nameOf(one.target), amount: one.text },
      contributions: counted(one.parts.length, 'contribution'),
    });
  }
  const { text } = sumOf(one.parts, shown.currency.toUpperCase(), shown, atlas);
  return t('{name}, {amount}, {contributions}', {
    ...{ name: one.name, amount: text, contributions: counted(one.parts.length, 'contribution') },
  });
}
