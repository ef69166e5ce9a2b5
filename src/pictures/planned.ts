/** Planned money as a picture: the parts of a budget as cells side by side, and its lines as bars. */
import { icicleCells, spanOf, type IcicleCell, type IcicleNode } from '../charts/icicle-cells';
import { AS_TOLD } from '../atlas/currency/currencies';
import { shownAmount } from '../figure/amounts';
import {
  amountOf,
  budgetsOf,
  byAmount,
  linesOf,
  nodesOf,
  sumToTheCent,
  type Budget,
  type BudgetNode,
} from '../figure/budget';
import { budgetText, budgetTitle, contributionsText, largestText, shareOf } from '../figure/budget-sentences';
import { leftOutOf } from '../figure/left-out';
import { amountText } from '../figure/record-words';
import { counted, percent } from '../figure/words';
import { element } from '../figure/xml';
import { inClauses, t, tn } from '../language/language';
import type { Canvas } from './body';
import type { DrawMoney } from './money';
import { FACES, type Paints } from './paints';
import type { BarRow } from './rows';
import { drawColumns, type Section } from './sections';
import { cutTo, fewLines, heightOf, tenth, textAt, textLines, uiLines, uiWidth } from './svg';

const SIZE = { page: 12.5, room: 17 };
/** Height of a budget where that is free, and of the lowest cell that can be read, in pixels or as a multiple of its type. */
const HEIGHT = 460;
const LOWEST = 1.6;
const ROOMY = 3.4;
/** Share of the width that the cells have beside the lines, and the least width for both beside each other. */
const CELLS = 0.54;
const BESIDE = 720;
const MOST_LINES = 24;
/** How strongly cells are tinted, by their depth. */
const TINTS = [0, 0.62, 0.28];
const GATHERED = 0.14;

export const plannedMarks: DrawMoney = (items, figure, atlas, canvas) => {
  const { budgets, apart } = budgetsOf(items);
  const { width, height, paints, isForRoom } = canvas;
  const size = SIZE[isForRoom ? 'room' : 'page'];
  const largest = [...budgets].sort((a, b) => nodesOf(b.root).length - nodesOf(a.root).length);
  const drawn = height === null ? largest : largest.slice(0, 1);
  const parts: string[] = [];
  let y = 0;
  const rowOf = (node: BudgetNode, root: BudgetNode): BarRow => {
    const { own, other } = shownAmount(node.item, figure, atlas);
    const note = inClauses(other, percent(shareOf(node, root)));
    const value = Math.max(0, amountOf(node));
    return { name: node.name, parts: [{ value, fill: paints.money }], text: own ?? '', note };
  };
  for (const budget of drawn) {
    if (y) y += size * 2;
    const head = headOf(budget, budgetTitle(budget, atlas), width, size, paints);
    const rest = height === null ? null : Math.max(0, height - y - head.height - size * 2);
    const rows = linesOf(budget.root)
      .sort((a, b) => amountOf(b.node) - amountOf(a.node))
      .map(({ node }) => rowOf(node, budget.root));
    const body = budgetBody(budget, rows, { ...canvas, height: rest }, size);
    parts.push(element('g', { transform: `translate(0 ${tenth(y)})` }, [head.marks]));
    parts.push(element('g', { transform: `translate(0 ${tenth(y + head.height)})` }, [body.marks]));
    y += head.height + body.height;
  }
  const rest = restText(largest.length - drawn.length, apart.length);
  if (rest) {
    parts.push(textAt(rest, 0, y + size * 1.4, { size, fill: paints.soft }));
    y += size * 2.4;
  }
  return {
    ...{ marks: parts.join(''), height: y, legend: [] },
    told: largest.map((budget) => budgetText(budget, atlas)),
    leftOut: leftOutOf(items, AS_TOLD, atlas),
  };
};

/** What is planned and not drawn: so many budgets, and amounts in none; empty where there is nothing. */
function restText(budgets: number, amounts: number): string {
  const more = counted(budgets, 'more budget');
  if (!amounts) return budgets ? t('Planned as well: {budgets}.', { budgets: more }) : '';
  return budgets
    ? tn(
        amounts,
        'Planned as well: {budgets}, and {count} amount in no budget.',
        'Planned as well: {budgets}, and {count} amounts in no budget.',
        { budgets: more },
      )
    : tn(amounts, 'Planned as well: {count} amount in no budget.', 'Planned as well: {count} amounts in no budget.');
}

/** Its title, the first thing that one asks of it, and what is planned to pay for it. */
function headOf(budget: Budget, name: string, width: number, size: number, { ink, soft }: Paints) {
  const title = { size: tenth(size * 1.5), fill: ink, face: FACES.book };
  const small = { size, fill: soft };
  const said = [largestText(budget), ...(budget.contributions.length ? [contributionsText(budget)] : [])].join(' ');
  const lines = uiLines(said, width, size);
  const top = title.size * 1.5;
  return {
    marks: textAt(cutTo(name, width, title.size), 0, top / 2, title) + textLines(lines, 0, top, small),
    height: top + heightOf(lines, small) + size,
  };
}

/** Cells and lines beside each other, or below each other where there is little width. */
function budgetBody(
  { root }: Budget,
  rows: readonly BarRow[],
  { width, height, paints }: Canvas,
  size: number,
): { readonly marks: string; readonly height: number } {
  const isBeside = width >= BESIDE;
  const across = isBeside ? width * CELLS : width;
  const most = Math.max(0, ...rows.map(({ parts }) => parts[0].value));
  const section: Section = { title: t('Lines of the budget'), rows, most, more: 'line', limit: MOST_LINES };
  const gap = size * 2;
  const listed = (room: number | null) =>
    drawColumns([[section]], { width: isBeside ? width - across - gap : width, height: room, size, paints });
  if (!isBeside) {
    const down = height === null ? HEIGHT : height;
    const cells = cellMarks(root, { width: across, height: down }, size, paints);
    if (height !== null) return { marks: cells, height: down };
    const list = listed(null);
    return {
      marks: cells + element('g', { transform: `translate(0 ${tenth(down + gap)})` }, [list.marks]),
      height: down + gap + list.height,
    };
  }
  const list = listed(height);
  const down = height ?? Math.max(HEIGHT, list.height);
  return {
    marks:
      cellMarks(root, { width: across, height: down }, size, paints) +
      element('g', { transform: `translate(${tenth(across + gap)} 0)` }, [list.marks]),
    height: down,
  };
}

function cellMarks(
  root: BudgetNode,
  { width, height }: { readonly width: number; readonly height: number },
  size: number,
  paints: Paints,
): string {
  if (height < size * LOWEST) return '';
  const { currency } = root.item;
  const sizeOf = (amount: number) => ({
    amount: amountText(amount, currency),
    share: percent(amountOf(root) > 0 ? amount / amountOf(root) : 0),
  });
  const nodeOf = (node: BudgetNode): IcicleNode => ({
    ...{ id: node.item.id, name: node.name, value: amountOf(node), ...sizeOf(amountOf(node)) },
    children: node.children.map(nodeOf),
  });
  const cells = icicleCells(nodeOf(byAmount(root)), (size * LOWEST) / height);
  const columns = Math.max(1, ...cells.map(({ depth }) => depth + 1));
  return cells
    .map((cell) => {
      const { left, right } = spanOf(cell, columns);
      const box = {
        ...{ x: (left / 100) * width, y: cell.from * height },
        ...{ width: ((right - left) / 100) * width - 1, height: (cell.to - cell.from) * height - 1 },
      };
      const { node, inside } = cell;
      const said = node ?? {
        name: t('Other ({count})|parts too small to show', { count: inside.length }),
        ...sizeOf(sumToTheCent(inside.map(({ value }) => value))),
      };
      return boxOf(cell, box, paints) + wordsOf(said, box, size, paints);
    })
    .join('');
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxOf({ depth, node, inside }: IcicleCell, { x, y, width, height }: Box, { wash, shades }: Paints): string {
  const isGathered = node === null || inside.length > 0;
  const place = { x: tenth(x), y: tenth(y), width: tenth(Math.max(0, width)), height: tenth(Math.max(0, height)) };
  if (depth === 0) return element('rect', { ...place, fill: wash });
  const tint = isGathered ? GATHERED : TINTS[Math.min(depth, TINTS.length - 1)];
  return element('rect', { ...place, fill: shades[0], 'fill-opacity': tint });
}

/** In a high cell the name in up to two lines and the size below it, in a low one both in one line. */
function wordsOf(
  { name, amount, share }: Pick<IcicleNode, 'name' | 'amount' | 'share'>,
  { x, y, width, height }: Box,
  size: number,
  { ink, soft }: Paints,
): string {
  const pad = size * 0.6;
  const room = width - 2 * pad;
  if (height < size * (LOWEST - 0.2) || room < size * 3) return '';
  const setting = { size, fill: ink };
  if (height < size * ROOMY) {
    const end = uiWidth(share, size);
    return (
      textAt(cutTo(name, room - end - pad, size), x + pad, y + height / 2, setting) +
      textAt(share, x + width - pad, y + height / 2, { size, fill: soft, anchor: 'end' })
    );
  }
  const most = Math.min(4, Math.max(1, Math.floor((height - pad) / (size * 1.4)) - 1));
  const lines = fewLines(name, room, size, most);
  const below = uiLines(`${share} · ${amount}`, room, size).slice(
    0,
    Math.max(1, Math.floor((height - pad) / (size * 1.4)) - lines.length),
  );
  return (
    textLines(lines, x + pad, y + pad / 2, setting) +
    textLines(below, x + pad, y + pad / 2 + heightOf(lines, setting), { size, fill: soft })
  );
}
