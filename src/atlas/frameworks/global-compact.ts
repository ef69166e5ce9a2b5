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
  },
  {
    number: '3',
    title: () => t('information for migrants'),
    themes: [],
  },
  {
    number: '4',
    title: () => t('legal identity and documents'),
    themes: ['irregular-migration'],
  },
  {
    number: '5',
    title: () => t('regular ways to migrate'),
    themes: ['labour-migration', 'children-family'],
  },
  { number: '6', title: () => t('fair recruitment and decent work'), themes: ['labour-migration'] },
  {
    number: '7',
    title: () => t('migrants in vulnerable situations'),
    themes: ['human-rights', 'children-family', 'gender', 'asylum-conflict'],
  },
  {
    number: '8',
    title: () => t('saving lives and finding the missing'),
    themes: [],
  },
  {
    number: '9',
    title: () => t('action against smuggling of migrants'),
    themes: ['trafficking'],
  },
  { number: '10', title: () => t('action against human trafficking'), themes: ['trafficking'] },
  {
    number: '11',
    title: () => t('border management'),
    themes: ['irregular-migration'],
  },
  {
    number: '12',
    title: () => t('predictable procedures and screening'),
    themes: ['irregular-migration'],
  },
  {
    number: '13',
    title: () => t('detention only as a last resort'),
    themes: ['irregular-migration'],
  },
  {
    number: '14',
    title: () => t('consular protection'),
    themes: [],
  },
  {
    number: '15',
    title: () => t('basic services'),
    themes: ['health', 'education-skills'],
  },
  { number: '16', title: () => t('inclusion and social cohesion'), themes: ['integration'] },
  {
    number: '17',
    title: () => t('ending discrimination and prejudice'),
    themes: ['human-rights'],
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
  },
];
