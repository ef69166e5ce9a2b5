/** What was given as a picture: in money by donor, in kind as a list, and from whom through what to whom. */
import type { Shown } from '../atlas/currency/currencies';
import type { Atlas, AtlasMoney } from '../atlas/atlas';
import { actorNode } from '../atlas/network/nodes';
import { LINE } from '../charts/sankey-labels';
import { bandPath } from '../charts/sankey-layout';
import { headOf, NODE, placedDiagram } from '../charts/sankey-placed';
import { shortened } from '../extract/gist';
import { amountScales, byDonor, receivedOf, sumOf, type AmountRow, type Contribution } from '../figure/contributions';
import { FLOW_COLUMNS, flowDiagram, flowText, type FlowColumn, type FlowKind } from '../figure/flow-diagram';
import { leftOutOf } from '../figure/left-out';
import { nodeName } from '../figure/node-names';
import type { Names } from '../figure/titles';
import { amountText } from '../figure/record-words';
import { capitalised, grouped, listed, moneyName } from '../figure/words';
import { element } from '../figure/xml';
import { inLanguage, t, tn } from '../language/language';
import type { Body } from './body';
import type { DrawMoney } from './money';
import { FACES, type Paints } from './paints';
import { MORE, type BarRow } from './rows';
import { drawColumns, type Section } from './sections';
import { fewLines, heightOf, tenth, textAt, textLines, uiWidth } from './svg';

const SIZE = { page: 12.5, room: 17 };
/** Share of the width that the bars have beside the list, and the least width for both beside each other. */
const BARS = 0.6;
const BESIDE = 720;
const MOST_DONORS = 20;
const LONGEST_PURPOSE = 140;
const MORE_KINDS = inLanguage({
  country: 'countries',
  org: 'organisations',
  sector: 'kinds of actor, without a name',
});
const COLUMN_NAMES = inLanguage<FlowColumn>({
  donor: 'Donor|a column',
  purpose: 'Purpose|a column',
  recipient: 'Recipient|a column',
});

type Drawn = Pick<Body, 'marks' | 'height'>;

export const receivedMarks: DrawMoney = (items, figure, atlas, { width, height, paints, isForRoom }) => {
  const shown = figure;
  const size = SIZE[isForRoom ? 'room' : 'page'];
  const { paid, inKind, told } = receivedOf(items);
  const scales = amountScales(paid, 'donor', shown, atlas);
  const isBeside = width >= BESIDE && inKind.length > 0;
  const gap = size * 2.6;
  const across = isBeside ? width * BARS : width;
  const sections = scales.map(({ currency, rows }): Section => ({
    title: currency === null ? t('In money, without a bar') : t('In money, by donor, in {currency}', { currency }),
    rows: rows.map((row) => barOf(row, atlas, paints)),
    most: Math.max(0, ...rows.map(({ value }) => value ?? 0)),
    ...{ more: 'donor', limit: MOST_DONORS },
  }));
  const bars = drawColumns([sections], { width: across, height, size, paints });
  const list = (room: number | null) =>
    inKind.length
      ? kindList(inKind, atlas, { width: isBeside ? width - across - gap : width, height: room, size, paints })
      : null;
  const beside = isBeside ? list(height) : null;
  const top = Math.max(bars.height, beside?.height ?? 0);
  const below = isBeside || height !== null ? null : list(null);
  const flow =
    height === null && figure.currency !== 'original' ? flowMarks(items, figure, atlas, width, paints) : null;
  const parts = [
    bars.marks,
    ...(beside ? [element('g', { transform: `translate(${tenth(across + gap)} 0)` }, [beside.marks])] : []),
  ];
  let y = top;
  for (const more of [below, flow]) {
    if (!more) continue;
    y += gap;
    parts.push(element('g', { transform: `translate(0 ${tenth(y)})` }, [more.marks]));
    y += more.height;
  }
  const drawable = paid.flatMap(({ tellings }) => tellings);
  const donors = scales.flatMap(({ rows }) =>
    rows.slice(0, 3).map((row) => `${donorOf(row.first, atlas)} (${row.text || t('no rate|of exchange')})`),
  );
  return {
    ...{ marks: parts.join(''), height: y, legend: [] },
    told: [
      ...(donors.length ? [t('Largest: {names}.', { names: listed(donors) })] : []),
      ...(inKind.length
        ? [tn(inKind.length, 'In kind: {count} contribution.', 'In kind: {count} contributions.')]
        : []),
      ...(told.length
        ? [
            tn(
              told.length,
              'In money without an amount: {count} contribution.',
              'In money without an amount: {count} contributions.',
            ),
          ]
        : []),
      ...(flow ? [flow.text] : []),
    ],
    leftOut: leftOutOf([...drawable, ...told.flatMap(({ tellings }) => tellings)], shown, atlas),
  };
};

/** A donor with what it comes to, and beside it the amounts as they are told where these are others. */
function barOf(row: AmountRow, names: Names, paints: Paints): BarRow {
  const told = row.parts.map(({ item }) => amountText(item.amount ?? 0, item.currency));
  const own = told.join(' + ');
  return {
    name: donorOf(row.first, names),
    parts: [{ value: row.value ?? 0, fill: paints.money }],
    ...(row.text && row.text !== own ? { text: row.text, note: own } : { text: own }),
  };
}

function donorOf({ donor }: AtlasMoney, names: Names): string {
  return donor ? nodeName(actorNode(donor), names) : t('No donor named');
}

/** Contributions in kind, each in up to two lines below who gives it. */
function kindList(
  inKind: readonly Contribution[],
  names: Names,
  {
    width,
    height,
    size,
    paints,
  }: { readonly width: number; readonly height: number | null; readonly size: number; readonly paints: Paints },
): Drawn {
  const title = { size: tenth(size * 1.3), fill: paints.ink, face: FACES.book };
  const line = size * 1.4;
  const head = 2.1 * size;
  const parts = [
    textAt(t('In kind'), 0, head / 2 - 2, title),
    element('path', { d: `M0 ${tenth(head - 4)}H${tenth(width)}`, stroke: paints.rule }),
  ];
  let y = head + size * 0.3;
  let left = inKind.length;
  for (const { donor, contributions } of byDonor(inKind)) {
    const name = donor ? nodeName(actorNode(donor), names) : t('No donor named');
    const words = contributions.map(({ item }) =>
      fewLines(capitalised(shortened(item.purpose, LONGEST_PURPOSE).replace(/\.$/, '')), width, size, 2),
    );
    const lines = words.flat();
    const own = line + heightOf(lines, { size });
    const isLast = left === contributions.length;
    if (height !== null && y + own + (isLast ? 0 : line + size * 0.6) > height) break;
    parts.push(textAt(name, 0, y + line / 2, { size, fill: paints.ink, weight: 600 }));
    parts.push(textLines(lines, 0, y + line, { size, fill: paints.soft }));
    y += own + size * 0.6;
    left -= contributions.length;
  }
  if (left && (height === null || y + line <= height)) {
    parts.push(textAt(MORE.contribution(left), 0, y + line / 2, { size, fill: paints.soft }));
    y += line;
  }
  return { marks: parts.join(''), height: y };
}

/** From donors through purposes to recipients; null where nothing has a band. */
function flowMarks(
  items: readonly AtlasMoney[],
  { currency, prices }: Shown,
  atlas: Atlas,
  width: number,
  paints: Paints,
): (Drawn & { readonly text: string }) | null {
  if (currency === 'original') return null;
  const shown = { currency, prices };
  const diagram = flowDiagram(items, shown, atlas);
  if (!diagram.links.length) return null;
  const nodes = diagram.nodes.map(({ id, column, kind, name, parts }) => ({
    ...{ id, kind, name, column: FLOW_COLUMNS.indexOf(column) },
    amount: grouped(Math.round(sumOf(parts, currency.toUpperCase(), shown, atlas).value)),
  }));
  const placed = placedDiagram(FLOW_COLUMNS.length, nodes, diagram.links, width);
  const { boxes, bands, last } = placed;
  const colour = (kind: FlowKind) =>
    kind === null ? paints.faint : { country: paints.shades[2], org: paints.money, sector: paints.tie }[kind];
  const soft = { size: 13, fill: paints.soft };
  const ink = { size: 13, fill: paints.ink };
  const texts = boxes.flatMap(({ node, text: { lines }, middle, x, anchor }) =>
    lines.map((line, i) => {
      const isLast = i === lines.length - 1;
      const at = middle + (i - (lines.length - 1) / 2) * LINE;
      return { words: isLast ? [line, node.amount].filter(Boolean).join('  ') : line, x, at, anchor };
    }),
  );
  const halo = {
    fill: 'none',
    stroke: paints.paper,
    'stroke-width': 3,
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  };
  const title = { size: 17, fill: paints.ink, face: FACES.book };
  const top = 62;
  let right = 0;
  const marks = [
    ...FLOW_COLUMNS.slice(0, last + 1).map((column, i) => {
      const { x, anchor } = headOf(i, width, placed);
      return textAt(COLUMN_NAMES[column], x, 10, { ...soft, anchor });
    }),
    ...bands.map(({ link, at }) =>
      element('path', {
        ...{ d: bandPath(at), fill: 'none', stroke: colour(link.kind), 'stroke-width': tenth(Math.max(1, at.width)) },
        'stroke-opacity': link.kind === null ? 0.2 : 0.34,
      }),
    ),
    ...boxes.map(({ node, at: { x0, y0, y1 } }) =>
      element('rect', {
        x: tenth(x0),
        y: tenth(y0),
        width: NODE,
        height: tenth(Math.max(1, y1 - y0)),
        fill: colour(node.kind),
      }),
    ),
    element(
      'g',
      halo,
      texts.map(({ words, x, at, anchor }) => textAt(words, x, at, { ...ink, fill: 'none', anchor })),
    ),
    ...texts.map(({ words, x, at, anchor }) => textAt(words, x, at, { ...ink, anchor })),
  ];
  const kinds = (['country', 'org', 'sector'] as const).filter((kind) => nodes.some((node) => node.kind === kind));
  const legend = kinds.map((kind) => {
    const x = right;
    right += 21 + uiWidth(MORE_KINDS[kind], 13) + 18;
    return (
      element('rect', { x: tenth(x), y: 32, width: 14, height: 12, fill: colour(kind) }) +
      textAt(MORE_KINDS[kind], x + 21, 38, soft)
    );
  });
  return {
    marks:
      textAt(t('From whom, for what, to whom, in {currency}', { currency: moneyName(shown) }), 0, 12, title) +
      legend.join('') +
      element('g', { transform: `translate(0 ${top})` }, marks),
    height: top + placed.height,
    text: flowText(diagram, atlas),
  };
}
