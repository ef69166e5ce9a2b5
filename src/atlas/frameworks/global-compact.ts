import { t } from '../../language/language';
import type { ObjectiveRow } from './objective';

/**
 * The 23 objectives of the Global Compact for Safe, Orderly and Regular Migration.
 *
 * Source: General Assembly resolution A/RES/73/195 of 19 December 2018, annex, paragraphs 16 to 39. A theme stands for an
 * objective when the objective's title or its commitment (the paragraph right below the title) is about what the theme
 * covers. The lists of actions below each commitment touch on nearly every theme and do not count.
 */
export const GLOBAL_COMPACT: readonly ObjectiveRow[] = [
  { number: '1', title: () => t('data and evidence'), themes: ['data-research'] },
  {
    number: '2',
    title: () => t('causes that force people to leave'),
    themes: ['climate', 'asylum-conflict'],
    reason: () =>
      t(
        'It is about conditions for a peaceful life at home and about environments that deteriorate. Refugees have a compact of their own (A/73/12).',
      ),
  },
  {
    number: '3',
    title: () => t('information for migrants'),
    themes: [],
    reason: () => t('such practices stand under the themes that they inform about'),
  },
  {
    number: '4',
    title: () => t('legal identity and documents'),
    themes: ['irregular-migration'],
    reason: () => t('The theme includes identity and travel documents.'),
  },
  {
    number: '5',
    title: () => t('regular ways to migrate'),
    themes: ['labour-migration', 'children-family'],
    reason: () => t('Its commitment names labour mobility and the right to family life.'),
  },
  { number: '6', title: () => t('fair recruitment and decent work'), themes: ['labour-migration'] },
  {
    number: '7',
    title: () => t('migrants in vulnerable situations'),
    themes: ['human-rights', 'children-family', 'gender', 'asylum-conflict'],
    reason: () => t('Its commitment names human rights, the best interests of the child, gender, and mixed movements.'),
  },
  {
    number: '8',
    title: () => t('saving lives and finding the missing'),
    themes: [],
    reason: () => t('none is about rescue, deaths on the way or missing migrants'),
  },
  {
    number: '9',
    title: () => t('action against smuggling of migrants'),
    themes: ['trafficking'],
    reason: () => t('The theme covers smuggling too, and does not part the two.'),
  },
  { number: '10', title: () => t('action against human trafficking'), themes: ['trafficking'] },
  {
    number: '11',
    title: () => t('border management'),
    themes: ['irregular-migration'],
    reason: () => t('The theme includes borders.'),
  },
  {
    number: '12',
    title: () => t('predictable procedures and screening'),
    themes: ['irregular-migration'],
    reason: () => t('Screening and referral take place at borders and over a person’s status, which the theme covers.'),
  },
  {
    number: '13',
    title: () => t('detention only as a last resort'),
    themes: ['irregular-migration'],
    reason: () => t('The theme includes detention.'),
  },
  {
    number: '14',
    title: () => t('consular protection'),
    themes: [],
    reason: () => t('consulates are recorded as those who act, not as a theme'),
  },
  {
    number: '15',
    title: () => t('basic services'),
    themes: ['health', 'education-skills'],
    reason: () => t('Health care and education are the services that have themes.'),
  },
  { number: '16', title: () => t('inclusion and social cohesion'), themes: ['integration'] },
  {
    number: '17',
    title: () => t('ending discrimination and prejudice'),
    themes: ['human-rights'],
    reason: () => t('The theme includes discrimination, xenophobia and public perception.'),
  },
  { number: '18', title: () => t('skills and their recognition'), themes: ['education-skills'] },
  { number: '19', title: () => t('contributions of migrants and diasporas'), themes: ['diaspora'] },
  { number: '20', title: () => t('remittances and financial inclusion'), themes: ['remittances-finance'] },
  { number: '21', title: () => t('safe return and reintegration'), themes: ['return-reintegration'] },
  { number: '22', title: () => t('portable social security'), themes: ['social-protection'] },
  {
    number: '23',
    title: () => t('international cooperation'),
    themes: ['governance'],
    reason: () => t('The theme includes regional processes and global forums.'),
  },
];
