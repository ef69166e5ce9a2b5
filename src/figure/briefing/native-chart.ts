/** Figures as charts and tables that other programs draw themselves, so that those who are given them can change them. */
import { locale, t } from '../../language/language';
import type { Atlas, AtlasMoney, Passages } from '../../atlas/atlas';
import type { Networks } from '../../atlas/network/networks';
import type { View } from '../view';
import { amountScales, receivedOf } from '../contributions';
import { countryIndexOf } from '../country-index';
import type { Cell } from '../csv';
import { filtersOf, type Figure } from '../figure';
import type { Proven } from '../finding';
import { KIND_WORDS, KINDS } from '../kinds';
import { libraryOf } from '../library';
import { nodeName } from '../node-names';
import { actorNode } from '../../atlas/network/nodes';
import { recommendationGroups } from '../recommendation-rows';
import { sheetOf } from '../sheet';
import { itemsOf } from '../tally';
import { capitalised, counted, listed } from '../words';

/** Bars by name, the first at the top; several series stand behind each other in one bar. */
export interface NativeBars {
  readonly kind: 'bars';
  readonly names: readonly string[];
  readonly series: readonly { readonly name: string; readonly paint: Proven; readonly values: readonly number[] }[];
  /** Says what of the figure is not among the bars; null for nothing. */
  readonly rest: string | null;
}

export interface NativeTable {
  readonly kind: 'table';
  /** The first is the row of headings. */
  readonly rows: readonly (readonly string[])[];
  readonly isNumber: readonly boolean[];
  readonly rest: string | null;
}

/** Rows that a slide has room for. */
const MOST = { bars: 12, rows: 12, columns: 6 };
/** Characters of the longest cell. */
const LONGEST = 90;

export interface NativeData {
  readonly atlas: Atlas;
  readonly passages: Passages | null;
  readonly networks: Networks | null;
}

/** A view as bars or, where its table is seen, as a table; null where neither can be what its picture is. */
export function nativeChart(
  { figure, table }: Pick<View, 'figure' | 'table'>,
  data: NativeData,
): NativeBars | NativeTable | null {
  return table ? tableOf(figure, data) : barsOf(figure, data.atlas);
}

function tableOf(figure: Figure, data: NativeData): NativeTable | null {
  const sheet = sheetOf(figure, data);
  if (!sheet?.rows.length) return null;
  const columns = sheet.columns.slice(0, MOST.columns);
  const rows = sheet.rows.slice(0, MOST.rows);
  const more = [
    ...(sheet.rows.length > rows.length ? [counted(sheet.rows.length - rows.length, 'more row')] : []),
    ...(sheet.columns.length > columns.length ? [counted(sheet.columns.length - columns.length, 'more column')] : []),
  ];
  return {
    kind: 'table',
    rows: [columns.map(({ title }) => title), ...rows.map(({ cells }) => cells.slice(0, columns.length).map(cellText))],
    isNumber: columns.map(({ kind }) => kind === 'number'),
    rest: more.length ? t('Not shown: {parts}.', { parts: listed(more) }) : null,
  };
}

function cellText(cell: Cell): string {
  const text = typeof cell === 'number' ? cell.toLocaleString(locale()) : String(cell ?? '');
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()} …` : text;
}

function barsOf(figure: Figure, atlas: Atlas): NativeBars | null {
  switch (figure.chart) {
    case 'countries': {
      const found = [...countryIndexOf(figure.filters, atlas).found].sort((a, b) => b.finds - a.finds);
      return ofKinds(
        found.map(({ area, counts }) => ({ name: area.label, counts })),
        (count) => counted(count, 'more country', 'more countries'),
      );
    }
    case 'library': {
      const { asked, telling } = libraryOf(figure.filters, atlas);
      const rows = telling.map(({ document, passing, all }) => ({
        name: document.shortName,
        counts: asked ? passing : all,
      }));
      return ofKinds(rows, (count) => counted(count, 'more document'));
    }
    case 'recommendations': {
      const groups = [...recommendationGroups(figure, atlas)];
      if (figure.group !== 'document') groups.sort((a, b) => b.count - a.count);
      const shown = groups.slice(0, MOST.bars);
      if (!shown.length) return null;
      return {
        ...{
          kind: 'bars',
          names: shown.map(({ title }) => title),
          rest: restOf(groups, (count) => counted(count, 'more group')),
        },
        series: [{ name: t('Recommendations'), paint: 'recommendation', values: shown.map(({ count }) => count) }],
      };
    }
    case 'money': {
      if (figure.phase !== 'received') return null;
      const items = itemsOf<AtlasMoney>(figure.phase, filtersOf(figure), atlas);
      const { paid, inKind, told } = receivedOf(items);
      const [scale, ...others] = amountScales(paid, 'donor', figure, atlas);
      if (!scale?.currency || others.length) return null;
      const shown = scale.rows.slice(0, MOST.bars);
      const rest = [
        ...(scale.rows.length > shown.length ? [counted(scale.rows.length - shown.length, 'more donor')] : []),
        ...(inKind.length ? [counted(inKind.length, 'contribution in kind', 'contributions in kind')] : []),
        ...(told.length
          ? [counted(told.length, 'contribution without an amount', 'contributions without an amount')]
          : []),
      ];
      return {
        kind: 'bars',
        names: shown.map(({ first }) => (first.donor ? nodeName(actorNode(first.donor), atlas) : t('No donor named'))),
        series: [
          {
            name: t('Given, in {currency}', { currency: scale.currency }),
            paint: 'money',
            values: shown.map(({ value }) => value ?? 0),
          },
        ],
        rest: rest.length ? t('Not among the bars: {parts}.', { parts: rest.join(t(', |between names')) }) : null,
      };
    }
    default:
      return null;
  }
}

interface KindRow {
  readonly name: string;
  readonly counts: Readonly<Record<Proven, number>>;
}

function ofKinds(rows: readonly KindRow[], moreText: (count: number) => string): NativeBars | null {
  const shown = rows.slice(0, MOST.bars);
  const kinds = KINDS.filter((kind) => shown.some(({ counts }) => counts[kind] > 0));
  if (!kinds.length) return null;
  return {
    ...{ kind: 'bars', names: shown.map(({ name }) => name), rest: restOf(rows, moreText) },
    series: kinds.map((kind) => ({
      ...{ name: capitalised(KIND_WORDS[kind][1]), paint: kind },
      values: shown.map(({ counts }) => counts[kind]),
    })),
  };
}

function restOf(rows: readonly unknown[], moreText: (count: number) => string): string | null {
  return rows.length > MOST.bars ? t('Not shown: {parts}.', { parts: moreText(rows.length - MOST.bars) }) : null;
}
