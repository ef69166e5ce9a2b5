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
  { number: '1.3', title: 'social protection for all', themes: ['social-protection'] },
  {
    number: '1.5',
    title: 'resilience of the poor to disasters',
    themes: ['climate'],
    reason: 'The theme includes disasters.',
  },
  { number: '3.8', title: 'health care for all', themes: ['health'] },
  {
    number: '3.c',
    title: 'health workers where they are needed',
    themes: ['health'],
    reason: 'The theme includes the migration of health workers, and does not part it from care.',
  },
  { number: '4.4', title: 'skills for work', themes: ['education-skills'] },
  {
    number: '4.b',
    title: 'scholarships abroad',
    themes: ['education-skills'],
    reason: 'Scholarships are part of the theme, and not parted from the rest of it.',
  },
  {
    number: '5.2',
    title: 'ending violence against women and girls',
    themes: ['gender', 'trafficking'],
    reason: 'The target names trafficking.',
  },
  {
    number: '8.7',
    title: 'ending forced labour and trafficking',
    themes: ['trafficking'],
  },
  {
    number: '8.8',
    title: 'labour rights and safe work',
    themes: ['labour-migration'],
    reason: 'The target names migrant workers.',
  },
  { number: '10.2', title: 'inclusion of all', themes: ['integration'] },
  {
    number: '10.3',
    title: 'equal opportunity without discrimination',
    themes: ['human-rights'],
    reason: 'The theme includes discrimination.',
  },
  {
    number: '10.7',
    title: 'safe and well-managed migration',
    themes: ['labour-migration', 'irregular-migration', 'governance', 'return-reintegration', 'asylum-conflict'],
    reason: 'Its indicators are on costs of recruitment, policies on migration, deaths on the way, and refugees.',
  },
  { number: '10.c', title: 'lower costs of remittances', themes: ['remittances-finance'] },
  { number: '13.1', title: 'resilience to climate hazards', themes: ['climate'] },
  {
    number: '16.2',
    title: 'ending abuse and trafficking of children',
    themes: ['children-family', 'trafficking'],
    reason: 'One of its indicators counts victims of trafficking of any age.',
  },
  {
    number: '16.3',
    title: 'access to justice',
    themes: ['human-rights'],
    reason: 'The theme includes access to justice.',
  },
  {
    number: '16.9',
    title: 'legal identity and birth registration',
    themes: ['irregular-migration', 'children-family'],
    reason: 'The first theme includes documents, the second birth registration.',
  },
  {
    number: '17.3',
    title: 'more finance for developing countries',
    themes: ['remittances-finance', 'diaspora'],
    reason: 'Remittances are an indicator of it; investment by diasporas is another source.',
  },
  {
    number: '17.14',
    title: 'policy coherence',
    themes: ['governance'],
    reason: 'The theme includes the coherence of policies.',
  },
  {
    number: '17.16',
    title: 'global partnership',
    themes: ['governance'],
    reason: 'The theme includes regional processes and global forums.',
  },
  { number: '17.18', title: 'data by migratory status', themes: ['data-research'] },
];
