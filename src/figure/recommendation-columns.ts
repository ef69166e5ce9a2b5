import { inLanguage, t } from '../language/language';
import type { Atlas, AtlasRecommendation, Passages } from '../atlas/atlas';
import type { Confidence } from '../extract/records';
import { shortened } from '../extract/gist';
import { themesOf, type RecommendationsFigure } from './figure';
import { mainThemeOf } from './filters';
import type { Column } from './table';
import { ACTOR_NAMES, capitalised, listed, THEME_NAMES } from './words';

/** Characters of a quotation in a table; the passage has all of it. */
const LONGEST_QUOTE = 160;

const SURENESS_TEXTS: Readonly<Record<Confidence, string>> = inLanguage({
  high: 'Sure|of a find',
  medium: 'Likely|of a find',
  low: 'Unsure|of a find',
});

/** The columns of the recommendations as a table. */
export function recommendationColumns(
  figure: RecommendationsFigure,
  atlas: Pick<Atlas, 'documents'>,
  passages: Passages,
): Column<AtlasRecommendation>[] {
  const wanted = themesOf(figure);
  const names = new Map(atlas.documents.map(({ id, shortName }) => [id, shortName]));
  const first = (item: AtlasRecommendation) => passages[item.passages[0]];
  return [
    {
      id: 'recommendation',
      title: t('Recommendation'),
      kind: 'text',
      value: (item) => first(item).quote,
      text: (item) => shortened(first(item).quote, LONGEST_QUOTE),
      wide: true,
    },
    {
      id: 'theme',
      title: t('Theme'),
      kind: 'text',
      value: ({ themes }) => capitalised(THEME_NAMES[mainThemeOf(themes, wanted)]),
    },
    {
      id: 'target',
      title: t('To whom'),
      kind: 'text',
      value: ({ targets }) =>
        targets.length ? capitalised(listed(targets.map((target) => ACTOR_NAMES[target]))) : null,
      minor: true,
    },
    {
      id: 'document',
      title: t('Document'),
      kind: 'text',
      value: (item) => names.get(first(item).doc) ?? first(item).doc,
      minor: true,
    },
    { id: 'line', title: t('Line'), kind: 'number', value: (item) => first(item).lines[0], minor: true },
    {
      id: 'sure',
      title: t('How sure'),
      kind: 'text',
      value: ({ confidence, checked }) => (checked ? t('Checked by a person') : SURENESS_TEXTS[confidence]),
      minor: true,
    },
  ];
}
