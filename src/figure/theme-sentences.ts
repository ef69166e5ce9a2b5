import { t } from '../language/language';
import type { Atlas } from '../atlas/atlas';
import type { Objective } from '../atlas/frameworks/objective';
import type { Theme } from '../extract/records';
import type { ThemePage } from './theme-page';
import { objectiveHeading } from './record-words';
import { counted, grouped, listed, THEME_NAMES } from './words';

/** What is told of a theme, in numbers. */
export function themeSummary(page: ThemePage, atlas: Atlas): string {
  const { practices, ties, countries, documents, recommended } = page;
  const all = atlas.documents.length;
  const others = listed([
    ...(ties.length ? [counted(ties.length, 'partnership')] : []),
    ...(recommended.length ? [counted(recommended.length, 'recommendation')] : []),
  ]);
  const found = { documents: counted(all, 'document') };
  if (!practices.length)
    return others
      ? t('No practice, but {others} found in {documents}.', { ...found, others })
      : t('Nothing found in {documents}.', found);
  const elsewhere = practices.filter((practice) => !practice.countries.length).length;
  const where = listed([
    ...(countries.length
      ? [
          t('{count} in {countries}', {
            count: grouped(practices.length - elsewhere),
            countries: counted(countries.length, 'country', 'countries'),
          }),
        ]
      : []),
    ...(elsewhere ? [t('{count} of regions only', { count: grouped(elsewhere) })] : []),
  ]);
  const values = { practices: counted(practices.length, 'practice'), where };
  const told =
    documents.length === all && all > 1
      ? t('{practices} told in all {total} documents: {where}.', { ...values, total: all })
      : t('{practices} told in {documents}: {where}.', {
          ...values,
          documents: counted(documents.length, 'document'),
        });
  return others ? `${told} ${t('{others}.', { others })}` : told;
}

/** "SDG target 16.2", "ending abuse of children; also about children and family": an objective on a theme. */
export function objectiveLine(objective: Objective, theme: Theme): { readonly name: string; readonly rest: string } {
  const others = objective.themes.filter((id) => id !== theme).map((id) => THEME_NAMES[id]);
  return {
    name: objectiveHeading(objective),
    rest: others.length
      ? t('{subject}; also about {themes}', { subject: objective.title, themes: listed(others) })
      : objective.title,
  };
}
