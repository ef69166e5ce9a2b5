/** What was found by country, by document, or recommended by group, as rows with bars. */
import { countryIndexOf, countryIndexSummary } from '../figure/country-index';
import type { CountriesFigure, LibraryFigure, RecommendationsFigure } from '../figure/figure';
import type { Proven } from '../figure/finding';
import { countsText, libraryOf, librarySummary } from '../figure/library';
import { KIND_WORDS, KINDS } from '../figure/kinds';
import { recommendationGroups } from '../figure/recommendation-rows';
import { recommendationsSummary } from '../figure/recommendation-sentences';
import { leftOutNote } from '../figure/sentences';
import { titleOf } from '../figure/titles';
import { capitalised, grouped, listed } from '../figure/words';
import { element } from '../figure/xml';
import { t } from '../language/language';
import type { Body, Canvas, Draw, LegendPart } from './body';
import type { Paints } from './paints';
import { drawBars, MORE, rowHeight, type BarRow, type More } from './rows';
import { tenth, textAt } from './svg';

const SIZE = { page: 14, room: 20 };
/** Rows where the height is free. */
const MOST_ROWS = 40;
/** By how much type may grow where there is room. */
const LARGER = 1.5;
/** Two columns of rows where each is at least as wide, with room between them, in pixels. */
const COLUMN = { least: 440, gap: 48 };

/** A row with what its bar comes to. */
interface Ranked extends BarRow {
  readonly total: number;
}

export const drawCountries: Draw<CountriesFigure> = (figure, { atlas }, canvas) => {
  const index = countryIndexOf(figure.filters, atlas);
  const found = [...index.found].sort((a, b) => b.finds - a.finds);
  const rows = found.map(({ area, counts, finds }) => ({
    name: area.label,
    ...kindsOf(counts, canvas.paints),
    total: finds,
  }));
  const summary = countryIndexSummary(index, figure.filters, atlas);
  return {
    ...ranking(rows, canvas, 'country'),
    legend: rows.length ? kindsLegend(canvas.paints) : [],
    summary,
    alternative: alternativeOf(titleOf(figure, atlas), summary, rows),
    notes: [t('Those with most finds first. An item that is told of two countries counts for both.')],
  };
};

export const drawLibrary: Draw<LibraryFigure> = (figure, { atlas }, canvas) => {
  const library = libraryOf(figure.filters, atlas);
  const rows = library.telling.map(({ document, passing, all }) => {
    const counts = library.asked ? passing : all;
    return {
      ...{ name: document.shortName, ...kindsOf(counts, canvas.paints), total: sumOf(counts) },
      note: countsText(counts),
    };
  });
  const summary = librarySummary(library, figure.filters, atlas);
  const silent = library.silent.map(({ document }) => document.shortName);
  return {
    ...ranking(rows, canvas, 'document'),
    legend: rows.length ? kindsLegend(canvas.paints) : [],
    summary,
    alternative: alternativeOf(titleOf(figure, atlas), summary, rows),
    notes: [
      ...(silent.length ? [t('Nothing found in {documents}.', { documents: listed(silent) })] : []),
      t('A practice that two documents tell counts in both, and once in all.'),
    ],
  };
};

export const drawRecommendations: Draw<RecommendationsFigure> = (figure, { atlas }, canvas) => {
  const groups = [...recommendationGroups(figure, atlas)];
  if (figure.group !== 'document') groups.sort((a, b) => b.count - a.count);
  const rows = groups.map(({ title, count }) => ({
    name: title,
    parts: [{ value: count, fill: canvas.paints.recommendation }],
    ...{ text: grouped(count), total: count },
  }));
  const summary = recommendationsSummary(figure, atlas);
  const leftOut = leftOutNote(figure, atlas);
  return {
    ...ranking(rows, canvas, 'group'),
    legend: [],
    summary,
    alternative: alternativeOf(titleOf(figure, atlas), summary, rows),
    notes: [
      figure.group === 'theme'
        ? t('Each stands under one theme only: its main one, or the one asked for.')
        : t('Those to several stand under each of them, so the numbers may add up to more than there are.'),
      ...(leftOut === null ? [] : [leftOut]),
    ],
  };
};

/**
 * Rows with bars, in two columns where there is room for them and too little for all in one; in larger type where a
 * height has room for it.
 */
function ranking(
  rows: readonly Ranked[],
  { width, height, paints, isForRoom }: Canvas,
  more: More,
): Pick<Body, 'marks' | 'height'> {
  const base = isForRoom ? SIZE.room : SIZE.page;
  const fitsInOne = rows.length <= (height === null ? MOST_ROWS / 2 : Math.floor(height / rowHeight(base)));
  const columns = !fitsInOne && (width - COLUMN.gap) / 2 >= COLUMN.least ? 2 : 1;
  const wanted = Math.ceil(rows.length / columns);
  const size =
    height === null ? base : Math.max(base, Math.min(base * LARGER, height / rowHeight(1) / Math.max(1, wanted)));
  const row = rowHeight(size);
  const most = height === null ? MOST_ROWS / columns : Math.floor(height / row + 0.001);
  const isWhole = rows.length <= most * columns;
  const shown = rows.slice(0, isWhole ? rows.length : Math.max(0, most * columns - 1));
  const down = isWhole ? wanted : most;
  const own = (width - (columns - 1) * COLUMN.gap) / columns;
  const room = { width: own, size, most: Math.max(0, ...shown.map(({ total }) => total)), paints };
  const marks = Array.from({ length: columns }, (_, i) =>
    element('g', { transform: `translate(${tenth(i * (own + COLUMN.gap))} 0)` }, [
      drawBars(shown.slice(i * down, (i + 1) * down), room, shown),
    ]),
  );
  const at = { x: (columns - 1) * (own + COLUMN.gap), y: (down - 0.5) * row };
  const rest = isWhole ? '' : textAt(MORE[more](rows.length - shown.length), at.x, at.y, { size, fill: paints.soft });
  return { marks: shown.length ? marks.join('') + rest : '', height: down * row };
}

/** A bar parted by kinds of find, with their numbers. */
function kindsOf(counts: Readonly<Record<Proven, number>>, paints: Paints): Pick<BarRow, 'parts' | 'text'> {
  return {
    parts: KINDS.map((kind) => ({ value: counts[kind], fill: paints[kind] })),
    text: grouped(sumOf(counts)),
  };
}

function kindsLegend(paints: Paints): LegendPart[] {
  return KINDS.map((kind) => ({
    sign: element('rect', { x: 0, y: -6, width: 14, height: 12, fill: paints[kind] }),
    ...{ room: 14, text: capitalised(KIND_WORDS[kind][1]) },
  }));
}

function sumOf(counts: Readonly<Record<Proven, number>>): number {
  return KINDS.reduce((sum, kind) => sum + counts[kind], 0);
}

/** Title, reach and the first rows, in words. */
function alternativeOf(title: string, summary: string, rows: readonly Ranked[]): string {
  const first = rows.slice(0, 5).map(({ name, total }) => `${name} (${grouped(total)})`);
  return [
    `${title}.`,
    summary,
    first.length ? t('First: {names}.|the first rows of a list', { names: listed(first) }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
