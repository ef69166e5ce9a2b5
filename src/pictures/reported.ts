/** Amounts that are told of as a picture: each as a dot on a logarithmic scale. */
import type { AtlasMoney } from '../atlas/atlas';
import { logScale, type LogScale } from '../charts/log-scale';
import { shortened } from '../extract/gist';
import { shownAmount } from '../figure/amounts';
import { leftOutOf } from '../figure/left-out';
import { scalesOf } from '../figure/money-order';
import { partiesText, scaleText } from '../figure/money-sentences';
import { capitalised } from '../figure/words';
import { element } from '../figure/xml';
import { inClauses, locale, t } from '../language/language';
import type { DrawMoney } from './money';
import { FACES, type Paints } from './paints';
import { MORE, roomFor } from './rows';
import { cutTo, fewLines, LEADING, tenth, textAt, textLines, uiWidth } from './svg';

const SIZE = { page: 13, room: 18 };
/** Shares of the width: what an amount is of, and at most the amount itself, which is not cut where it has room. */
const WHAT = { usual: 0.4, narrow: 0.3 };
const NARROW = 720;
const MOST_AMOUNT = 0.4;
/** Heights as multiples of the type: a row, one of a single line, the scale, a title. */
const ROW = 3.2;
const LOW_ROW = 1.9;
const TWO_LINES = 2.9;
const AXIS = 2;
const TITLE = 2.2;
const RADIUS = 0.48;
const LONGEST_PURPOSE = 110;
/** So many steps of the scale have one label. */
const LABELLED = 3;
const MOST_ROWS = 40;
/** "10 million": a number of the scale. */
function compact(value: number): string {
  return new Intl.NumberFormat(locale(), { notation: 'compact', compactDisplay: 'long' }).format(value);
}

export const reportedMarks: DrawMoney = (items, figure, atlas, { width, height, paints, isForRoom }) => {
  const shown = figure;
  const size = SIZE[isForRoom ? 'room' : 'page'];
  const told = items.filter(({ amount }) => amount !== null);
  const undrawn = leftOutOf(items, shown, atlas);
  const without = new Set(undrawn.map(({ item }) => item));
  const scales = scalesOf(
    told.filter((item) => !without.has(item)),
    figure,
    atlas,
  );
  const rows = scales.reduce((sum, scale) => sum + scale.items.length, 0);
  const heads = scales.length * AXIS + (scales.length > 1 ? scales.length * TITLE : 0);
  const free = height === null ? ROW : (height / size - heads) / Math.max(1, rows);
  const row = Math.min(ROW, Math.max(LOW_ROW, free)) * size;
  // One line for each where two have no room.
  const isLow = row < TWO_LINES * size;
  const what = width * (width < NARROW ? WHAT.narrow : WHAT.usual);
  const textsOf = (item: AtlasMoney) => {
    const { own, other } = shownAmount(item, shown, atlas);
    return { amount: own ?? '', about: isLow ? '' : (other ?? '') };
  };
  const parts: string[] = [];
  let y = 0;
  for (const { currency, items: drawn } of scales) {
    const head = (AXIS + (scales.length > 1 ? TITLE : 0)) * size;
    const count = roomFor(drawn.length, height === null ? null : height - y - head, row, MOST_ROWS);
    if (height !== null && height - y - head < row) break;
    if (scales.length > 1) {
      parts.push(
        textAt(t('In {currency}', { currency }), 0, y + (TITLE * size) / 2, {
          size: tenth(size * 1.3),
          fill: paints.ink,
          face: FACES.book,
        }),
      );
    }
    const amounts = drawn.flatMap((item) => Object.values(textsOf(item)));
    const amount = Math.min(width * MOST_AMOUNT, Math.max(...amounts.map((text) => uiWidth(text, size))));
    const valueOf = (item: AtlasMoney) => shownAmount(item, shown, atlas).value ?? 0;
    const scale = logScale(drawn.map(valueOf));
    const track = { left: what + size, right: width - amount - size };
    parts.push(axisOf(scale, track, { top: y + head, bottom: y + head + count * row, size, paints }));
    for (const [i, item] of drawn.slice(0, count).entries()) {
      const detail = inClauses(partiesText(item, atlas), item.years?.at(-1));
      const words = {
        name: capitalised(shortened(item.purpose, LONGEST_PURPOSE)) || detail || t('No purpose told'),
        ...{ detail: item.purpose ? detail : '', ...textsOf(item) },
        isUnsure: item.confidence === 'low' && !item.checked,
      };
      const at = track.left + scale.at(valueOf(item)) * (track.right - track.left);
      parts.push(
        rowMarks(words, at, { top: y + head + i * row, width, row, size, isLow, paints, what, amountWidth: amount }),
      );
    }
    y += head + count * row;
    if (count < drawn.length) {
      parts.push(textAt(MORE.amount(drawn.length - count), 0, y + row / 2, { size, fill: paints.soft }));
      y += row;
    }
  }
  return {
    ...{ marks: parts.join(''), height: y, legend: [] },
    told: scales.map((scale) => `${scaleText(scale.items, figure, atlas)}.`),
    leftOut: undrawn,
  };
};

/** The lines of the scale, each ten times the one before, with the numbers of some above them. */
function axisOf(
  { decades }: LogScale,
  { left, right }: { readonly left: number; readonly right: number },
  {
    top,
    bottom,
    size,
    paints,
  }: { readonly top: number; readonly bottom: number; readonly size: number; readonly paints: Paints },
): string {
  let end = -Infinity;
  return decades
    .map(({ value, at }) => {
      const x = left + at * (right - left);
      const isStrong = Math.round(Math.log10(value)) % LABELLED === 0;
      const half = uiWidth(compact(value), size) / 2;
      const [from, to] = at === 0 ? [x, x + 2 * half] : at === 1 ? [x - 2 * half, x] : [x - half, x + half];
      // A number that would touch the one before is left to its line.
      const isLabelled = isStrong && from > end + size / 2;
      if (isLabelled) end = to;
      const anchor = at === 0 ? 'start' : at === 1 ? 'end' : 'middle';
      const line = { d: `M${tenth(x)} ${tenth(top)}V${tenth(bottom)}`, stroke: isStrong ? paints.rule : paints.wash };
      const label = isLabelled
        ? textAt(compact(value), x, top - (AXIS * size) / 2, { size, fill: paints.soft, anchor })
        : '';
      return element('path', line) + label;
    })
    .join('');
}

interface RowWords {
  readonly name: string;
  readonly detail: string;
  readonly amount: string;
  readonly about: string;
  readonly isUnsure: boolean;
}

function rowMarks(
  { name, detail, amount, about, isUnsure }: RowWords,
  at: number,
  {
    top,
    width,
    row,
    size,
    isLow,
    paints,
    what,
    amountWidth,
  }: {
    readonly top: number;
    readonly width: number;
    readonly row: number;
    readonly size: number;
    readonly isLow: boolean;
    readonly paints: Paints;
    /** Widths of what it is of, and of the amount. */
    readonly what: number;
    readonly amountWidth: number;
  },
): string {
  const room = what - size;
  const line = size * 1.35;
  const middle = top + row / 2;
  const hasTwo = !isLow && Boolean(detail || isUnsure);
  const ink = { size, fill: paints.ink };
  const soft = { size, fill: paints.soft };
  const more = [isUnsure ? t('unsure') : '', detail].filter(Boolean).join(' · ');
  const names = fewLines(name, room, size, hasTwo || isLow ? 1 : 2);
  const [first, second] = [middle - line / 2, middle + line / 2];
  const end = { anchor: 'end' } as const;
  return [
    element('path', { d: `M0 ${tenth(top)}H${tenth(width)}`, stroke: paints.rule, 'stroke-opacity': 0.7 }),
    textLines(names, 0, (hasTwo ? first : middle) - (names.length * size * LEADING) / 2, ink),
    ...(hasTwo ? [textAt(cutTo(more, room, size), 0, second, soft)] : []),
    element('circle', { cx: tenth(at), cy: tenth(middle), r: tenth(size * RADIUS), fill: paints.shades[3] }),
    textAt(cutTo(amount, amountWidth, size), width, about ? first : middle, { ...ink, ...end }),
    ...(about ? [textAt(cutTo(about, amountWidth, size), width, second, { ...soft, ...end })] : []),
  ].join('');
}
