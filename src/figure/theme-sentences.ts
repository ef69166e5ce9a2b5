import type { Atlas } from '../atlas/atlas';
import type { Objective } from '../atlas/frameworks/objective';
import type { Theme } from '../extract/records';
import type { ThemePage } from './theme-page';
import { capitalised, counted, listed, objectiveName, THEME_NAMES } from './words';

/** What is told of a theme, in numbers. */
export function themeSummary(page: ThemePage, atlas: Atlas): string {
  const { practices, countries, documents, recommended } = page;
  const all = atlas.documents.length;
  const recommendations = counted(recommended, 'recommendation');
  if (!practices.length) return `No practice and ${recommendations} found in ${counted(all, 'document')}.`;
  const where = countries.length ? ` in ${counted(countries.length, 'country', 'countries')}` : '';
  const told = documents.length === all && all > 1 ? `all ${all} documents` : counted(documents.length, 'document');
  return `${counted(practices.length, 'practice')}${where}, told in ${told}; ${recommendations}.`;
}

/** "Objective 10 of the Global Compact: trafficking in persons; also by health": an objective that a theme stands for. */
export function objectiveLine(objective: Objective, theme: Theme): { readonly name: string; readonly rest: string } {
  const others = objective.themes.filter((id) => id !== theme).map((id) => THEME_NAMES[id]);
  const also = others.length ? `; together with ${listed(others)}` : '';
  return { name: capitalised(objectiveName(objective)), rest: `${objective.title}${also}` };
}
