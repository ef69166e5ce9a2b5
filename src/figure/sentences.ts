import type { Atlas, Passages } from '../atlas/atlas';
import { alike, FRAMEWORKS, objectiveOf } from '../atlas/frameworks/frameworks';
import { DEFAULT_FIGURE, themesOf, type MapFigure, type ObjectiveFigure } from './figure';
import type { Place } from './address';
import type { PlaceContents } from './place';
import { leftOutOf, practicesOf, type CountryRow } from './rows';
import { SURENESS_NAMES } from './sureness';
import { counted, grouped, listed, objectiveName, THEME_NAMES } from './words';

/** The parts of the sentence above a figure; topic and sureness are also the controls that change them. */
export interface TitleParts {
  readonly before: string;
  readonly topic: string;
  readonly between: string;
  readonly sureness: string;
}

/** What practices are about, as it follows the word "practices", with the name of the topic apart. */
function aboutParts(figure: MapFigure): { readonly joint: string; readonly topic: string } {
  if (figure.objective !== null) {
    return { joint: 'on the themes of', topic: objectiveName(objectiveOf(figure.objective)) };
  }
  return { joint: 'about', topic: figure.theme === null ? 'any theme' : THEME_NAMES[figure.theme] };
}

/** "about human trafficking", "on the themes of SDG target 10.7, leaving out the unsure". */
export function aboutOf(figure: MapFigure): string {
  const { joint, topic } = aboutParts(figure);
  return `${joint} ${topic}${isFiltered(figure) ? `, ${SURENESS_NAMES[figure.sureness]}` : ''}`;
}

/** Whether a figure leaves out what is not sure enough. */
function isFiltered({ sureness }: MapFigure): boolean {
  return sureness !== DEFAULT_FIGURE.sureness;
}

/**
 * "Practices about human trafficking, by country, however found", in the parts that a reader can change. Of an objective it says that
 * the practices are on its themes, and not that they serve it: that is more than the atlas knows.
 */
export function titleParts(figure: MapFigure): TitleParts {
  const { joint, topic } = aboutParts(figure);
  const gloss = figure.objective === null ? '' : ` (${objectiveOf(figure.objective).title})`;
  return {
    before: `Practices ${joint} `,
    topic,
    between: `${gloss}, by country, `,
    sureness: SURENESS_NAMES[figure.sureness],
  };
}

/** The title as one sentence, which does not say that nothing is left out. */
export function titleOf(figure: MapFigure): string {
  const { before, topic, between, sureness } = titleParts(figure);
  return isFiltered(figure) ? before + topic + between + sureness : before + topic + between.replace(/, $/, '');
}

/** What a figure leaves out as not sure enough; null where it leaves out nothing. */
export function leftOutNote(figure: MapFigure, atlas: Atlas): string | null {
  if (!isFiltered(figure)) return null;
  const count = leftOutOf(figure, atlas).length;
  const which = figure.sureness === 'surest' ? 'less sure or unsure' : 'unsure';
  return count
    ? `Left out: ${counted(count, 'practice')} of which the rules are ${which} and that no person has checked.`
    : `Nothing is left out: there is no practice of which the rules are ${which}.`;
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
  if (!practices.length) {
    const what = leftOutOf(figure, atlas).length ? 'No practice is sure enough' : 'No practice found';
    return `${what} in ${counted(atlas.documents.length, 'document')}.`;
  }
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
    leftOutNote(figure, atlas) ?? '',
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
      return `${row.leftOut ? `${counted(row.leftOut, 'practice')}, not sure enough` : 'no practice found'}; named in ${counted(row.documents, 'document')}`;
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
export function placeSummary(place: Place, atlas: Atlas, { shown, others, leftOut }: PlaceContents): string {
  const practices = [...shown, ...others, ...leftOut.practices];
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

/** How many of a place's practices the figure counts; null where it counts all there are, or there are none. */
export function placeFilterText(figure: MapFigure, { shown, others, leftOut }: PlaceContents): string | null {
  const isAsked = themesOf(figure) !== null || isFiltered(figure);
  if (!isAsked || !(shown.length + others.length + leftOut.practices.length)) return null;
  if (shown.length) return `${counted(shown.length, 'practice')} ${aboutOf(figure)}:`;
  if (!isFiltered(figure)) return `None of them is ${aboutOf(figure)}.`;
  return others.length
    ? `None of them that is sure enough is ${aboutOf({ ...figure, sureness: DEFAULT_FIGURE.sureness })}.`
    : 'None of them is sure enough to be counted.';
}

/** "3 practices and 1 tie left out as unsure"; null where nothing is. */
export function placeLeftOutText({ sureness }: MapFigure, { leftOut }: PlaceContents): string | null {
  const practices = leftOut.practices.length + leftOut.asPartner.length;
  const parts = [
    ...(practices ? [counted(practices, 'practice')] : []),
    ...(leftOut.ties.length ? [counted(leftOut.ties.length, 'tie')] : []),
  ];
  return parts.length ? `${listed(parts)} left out as ${sureness === 'surest' ? 'less sure' : 'unsure'}` : null;
}

/** "Told in 2 documents, 3 passages". */
export function toldIn(ids: readonly string[], passages: Passages): string {
  const documents = new Set(ids.map((id) => passages[id].doc)).size;
  return `Told in ${counted(documents, 'document')}, ${counted(ids.length, 'passage')}`;
}
