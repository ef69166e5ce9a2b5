import type { Atlas } from '../atlas/atlas';
import type { MapFigure } from './figure';
import type { Place } from './address';
import type { PlaceContents } from './place';
import { practicesOf, type CountryRow } from './rows';
import { counted, grouped, listed, THEME_NAMES } from './words';

/** The parts of the sentence above a figure; the theme is also the control that changes it. */
export interface TitleParts {
  readonly before: string;
  readonly theme: string;
  readonly after: string;
}

/** "Practices about human trafficking, by country", in the parts that a reader can change. */
export function titleParts(figure: MapFigure): TitleParts {
  return {
    before: 'Practices about ',
    theme: figure.theme === null ? 'any theme' : THEME_NAMES[figure.theme],
    after: ', by country',
  };
}

/** The title as one sentence. */
export function titleOf(figure: MapFigure): string {
  const { before, theme, after } = titleParts(figure);
  return before + theme + after;
}

/** What the figure counts, and how far it reaches. */
export function summaryOf(figure: MapFigure, atlas: Atlas, rows: readonly CountryRow[]): string {
  const practices = practicesOf(figure, atlas);
  const countries = rows.filter((row) => row.coverage === 'found').length;
  const regional = practices.filter((practice) => !practice.countries.length).length;
  const national = practices.length - regional;
  if (!practices.length) return `No practice found in ${counted(atlas.documents.length, 'document')}.`;
  const documents = new Set(practices.flatMap((practice) => practice.documents)).size;
  const parts = [
    ...(national ? [`${grouped(national)} in ${counted(countries, 'country', 'countries')}`] : []),
    ...(regional ? [`${grouped(regional)} of regions only`] : []),
  ];
  const total = atlas.documents.length;
  const told =
    documents === total && total > 1
      ? `told in all ${total} documents`
      : `told in ${documents} of ${counted(total, 'document')}`;
  return `${counted(practices.length, 'practice')} ${told}: ${listed(parts)}.`;
}

/** A picture in words: title, reach, the highest values and what is not shown. */
export function alternativeText(figure: MapFigure, atlas: Atlas, rows: readonly CountryRow[]): string {
  const highest = rows.filter((row) => row.rank !== null && row.rank <= 3).slice(0, 5);
  const leaders = highest.map((row) => `${row.area.label} (${row.value})`);
  const none = rows.filter((row) => row.coverage === 'none').length;
  const values = rows.filter((row) => row.value > 0).map((row) => row.value);
  const range = values.length
    ? `From ${grouped(Math.min(...values))} to ${grouped(Math.max(...values))} a country.`
    : '';
  return [
    `World map. ${titleOf(figure)}.`,
    summaryOf(figure, atlas, rows),
    range,
    leaders.length ? `Highest: ${listed(leaders)}.` : '',
    none ? `${counted(none, 'further country', 'further countries')} named without such a practice.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What a country's shade stands for, in words. */
export function valueText(row: CountryRow): string {
  switch (row.coverage) {
    case 'found':
      return counted(row.value, 'practice');
    case 'none':
      return `no practice found; named in ${counted(row.documents, 'document')}`;
    case 'unnamed':
      return 'not named in any document';
    case 'unsearched':
      return 'not looked for in the documents';
  }
}

/** "Italy, 4 practices, rank 2, 5 passages": what a screen reader says of an area. */
export function spokenText(row: CountryRow): string {
  const passages = row.practices.reduce((sum, practice) => sum + practice.passages.length, 0);
  const detail = row.rank === null ? [] : [`rank ${row.rank}`, counted(passages, 'passage')];
  return [row.area.label, valueText(row), ...detail].join(', ');
}

/** What the documents tell of a place, and how far they name it. */
export function placeSummary(place: Place, atlas: Atlas, { shown, others }: PlaceContents): string {
  const practices = [...shown, ...others];
  const documents = new Set(practices.flatMap((practice) => practice.documents)).size;
  const told = practices.length
    ? `${counted(practices.length, 'practice')} told in ${counted(documents, 'document')}`
    : 'No practice found';
  if (place.kind === 'region') return `${told}.`;
  if (atlas.unsearched.includes(place.id))
    return 'Not looked for in the documents, as it has no name of its own there.';
  const coverage = atlas.coverage[place.id];
  const named = coverage
    ? `named on ${counted(coverage.lines, 'line')} of ${counted(coverage.documents.length, 'document')}`
    : 'not named in any document';
  return `${told}; ${named}.`;
}
