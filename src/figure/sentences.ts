import type { Atlas } from '../atlas/atlas';
import { alike, FRAMEWORKS, objectiveOf } from '../atlas/frameworks/frameworks';
import type { MapFigure, ObjectiveFigure } from './figure';
import type { Place } from './address';
import type { PlaceContents } from './place';
import { practicesOf, type CountryRow } from './rows';
import { counted, grouped, listed, objectiveName, THEME_NAMES } from './words';

/** The parts of the sentence above a figure; the topic is also the control that changes it. */
export interface TitleParts {
  readonly before: string;
  readonly topic: string;
  readonly after: string;
}

/** What practices are about, as it follows the word "practices", with the name of the topic apart. */
function aboutParts(figure: MapFigure): { readonly joint: string; readonly topic: string } {
  if (figure.objective !== null) {
    return { joint: 'on the themes of', topic: objectiveName(objectiveOf(figure.objective)) };
  }
  return { joint: 'about', topic: figure.theme === null ? 'any theme' : THEME_NAMES[figure.theme] };
}

/** "about human trafficking", "on the themes of SDG target 10.7". */
export function aboutOf(figure: MapFigure): string {
  const { joint, topic } = aboutParts(figure);
  return `${joint} ${topic}`;
}

/**
 * "Practices about human trafficking, by country", in the parts that a reader can change. Of an objective it says that
 * the practices are on its themes, and not that they serve it: that is more than the atlas knows.
 */
export function titleParts(figure: MapFigure): TitleParts {
  const { joint, topic } = aboutParts(figure);
  const gloss = figure.objective === null ? '' : ` (${objectiveOf(figure.objective).title})`;
  return { before: `Practices ${joint} `, topic, after: `${gloss}, by country` };
}

/** The title as one sentence. */
export function titleOf(figure: MapFigure): string {
  const { before, topic, after } = titleParts(figure);
  return before + topic + after;
}

/** How practices come to be counted for an objective. */
export function objectiveNote(figure: ObjectiveFigure): string {
  const objective = objectiveOf(figure.objective);
  const { name, symbol, year } = FRAMEWORKS[objective.framework];
  const kind = objective.framework === 'gcm' ? 'objective' : 'target';
  const one = objective.themes.length === 1;
  const same = alike(objective);
  return [
    `${one ? 'This theme is' : 'These themes are'} mapped to ${objectiveName(objective)}: a practice counts when it is about ${one ? 'it' : 'one of them'}, not because a document says that it serves the ${kind}.`,
    objective.reason,
    same.length
      ? `The same ${one ? 'theme stands' : 'themes stand'} for ${listed(same.map(objectiveName))}: the map is the same.`
      : undefined,
    `Source of the ${kind}: ${name}, ${symbol} (${year}).`,
  ]
    .filter(Boolean)
    .join(' ');
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
