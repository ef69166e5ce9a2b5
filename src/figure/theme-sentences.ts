import type { Atlas } from '../atlas/atlas';
import type { Objective } from '../atlas/frameworks/objective';
import type { Theme } from '../extract/records';
import type { ThemePage } from './theme-page';
import { capitalised, counted, grouped, listed, objectiveName, THEME_NAMES } from './words';

/** What is told of a theme, in numbers. */
export function themeSummary(page: ThemePage, atlas: Atlas): string {
  const { practices, ties, countries, documents, recommended } = page;
  const all = atlas.documents.length;
  const others = listed([
    ...(ties.length ? [counted(ties.length, 'partnership')] : []),
    ...(recommended.length ? [counted(recommended.length, 'recommendation')] : []),
  ]);
  if (!practices.length)
    return `${others ? `No practice, but ${others}` : 'Nothing'} found in ${counted(all, 'document')}.`;
  const told = documents.length === all && all > 1 ? `all ${all} documents` : counted(documents.length, 'document');
  const elsewhere = practices.filter((practice) => !practice.countries.length).length;
  const where = [
    ...(countries.length
      ? [`${grouped(practices.length - elsewhere)} in ${counted(countries.length, 'country', 'countries')}`]
      : []),
    ...(elsewhere ? [`${grouped(elsewhere)} of regions only`] : []),
  ];
  return `${counted(practices.length, 'practice')} told in ${told}: ${listed(where)}.${others && ` ${others}.`}`;
}

/** "SDG target 16.2", "ending abuse of children; also about children and family": an objective on a theme. */
export function objectiveLine(objective: Objective, theme: Theme): { readonly name: string; readonly rest: string } {
  const others = objective.themes.filter((id) => id !== theme).map((id) => THEME_NAMES[id]);
  const also = others.length ? `; also about ${listed(others)}` : '';
  return { name: capitalised(objectiveName(objective)), rest: `${objective.title}${also}` };
}
