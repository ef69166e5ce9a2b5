import { t } from '../../language/language';
import type { ObjectiveRow } from './objective';

/**
 * Targets of the Sustainable Development Goals that a theme of ours stands for.
 *
 * Sources: the targets are in General Assembly resolution A/RES/70/1 of 25 September 2015; the indicators in the global
 * indicator framework, A/RES/71/313 of 6 July 2017, as refined by the Statistical Commission (10.7.3 and 10.7.4: E/CN.3/2020/2).
 *
 * In the table are the targets whose text or indicators name migrants, migration, trafficking, remittances, scholarships
 * abroad, or refugees, and those that are about the very subject of a theme. Left out are targets that a practice for
 * migrants may serve like any other policy, such as those on poverty, jobs, housing or peace, and target 13.3, which is
 * about teaching of climate change.
 */
export const DEVELOPMENT_GOALS: readonly ObjectiveRow[] = [
  { number: '1.3', title: () => t('social protection for all'), themes: ['social-protection'] },
  {
    number: '1.5',
    title: () => t('resilience of the poor to disasters'),
    themes: ['climate'],
  },
  { number: '3.8', title: () => t('health care for all'), themes: ['health'] },
  {
    number: '3.c',
    title: () => t('health workers where they are needed'),
    themes: ['health'],
  },
  { number: '4.4', title: () => t('skills for work'), themes: ['education-skills'] },
  {
    number: '4.b',
    title: () => t('scholarships abroad'),
    themes: ['education-skills'],
  },
  {
    number: '5.2',
    title: () => t('ending violence against women and girls'),
    themes: ['gender', 'trafficking'],
  },
  {
    number: '8.7',
    title: () => t('ending forced labour and trafficking'),
    themes: ['trafficking'],
  },
  {
    number: '8.8',
    title: () => t('labour rights and safe work'),
    themes: ['labour-migration'],
  },
  { number: '10.2', title: () => t('inclusion of all'), themes: ['integration'] },
  {
    number: '10.3',
    title: () => t('equal opportunity without discrimination'),
    themes: ['human-rights'],
  },
  {
    number: '10.7',
    title: () => t('safe and well-managed migration'),
    themes: ['labour-migration', 'irregular-migration', 'governance', 'return-reintegration', 'asylum-conflict'],
  },
  { number: '10.c', title: () => t('lower costs of remittances'), themes: ['remittances-finance'] },
  { number: '13.1', title: () => t('resilience to climate hazards'), themes: ['climate'] },
  {
    number: '16.2',
    title: () => t('ending abuse and trafficking of children'),
    themes: ['children-family', 'trafficking'],
  },
  {
    number: '16.3',
    title: () => t('access to justice'),
    themes: ['human-rights'],
  },
  {
    number: '16.9',
    title: () => t('legal identity and birth registration'),
    themes: ['irregular-migration', 'children-family'],
  },
  {
    number: '17.3',
    title: () => t('more finance for developing countries'),
    themes: ['remittances-finance', 'diaspora'],
  },
  {
    number: '17.14',
    title: () => t('policy coherence'),
    themes: ['governance'],
  },
  {
    number: '17.16',
    title: () => t('global partnership'),
    themes: ['governance'],
  },
  { number: '17.18', title: () => t('data by migratory status'), themes: ['data-research'] },
];
