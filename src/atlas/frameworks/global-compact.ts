import type { ObjectiveRow } from './objective';

/**
 * The 23 objectives of the Global Compact for Safe, Orderly and Regular Migration.
 *
 * Source: General Assembly resolution A/RES/73/195 of 19 December 2018, annex, paragraphs 16 to 39. A theme stands for an
 * objective when the objective's title or its commitment (the paragraph right below the title) is about what the theme
 * covers. The lists of actions below each commitment touch on nearly every theme and do not count.
 */
export const GLOBAL_COMPACT: readonly ObjectiveRow[] = [
  { number: '1', title: 'data and evidence', themes: ['data-research'] },
  {
    number: '2',
    title: 'causes that force people to leave',
    themes: ['climate', 'asylum-conflict'],
    reason:
      'It is about conditions for a peaceful life at home and about environments that deteriorate. Refugees have a compact of their own (A/73/12).',
  },
  {
    number: '3',
    title: 'information for migrants',
    themes: [],
    reason: 'such practices stand under the themes that they inform about',
  },
  {
    number: '4',
    title: 'legal identity and documents',
    themes: ['irregular-migration'],
    reason: 'The theme includes identity and travel documents.',
  },
  {
    number: '5',
    title: 'regular ways to migrate',
    themes: ['labour-migration', 'children-family'],
    reason: 'Its commitment names labour mobility and the right to family life.',
  },
  { number: '6', title: 'fair recruitment and decent work', themes: ['labour-migration'] },
  {
    number: '7',
    title: 'migrants in vulnerable situations',
    themes: ['human-rights', 'children-family', 'gender', 'asylum-conflict'],
    reason: 'Its commitment names human rights, the best interests of the child, gender, and mixed movements.',
  },
  {
    number: '8',
    title: 'saving lives and finding the missing',
    themes: [],
    reason: 'none is about rescue, deaths on the way or missing migrants',
  },
  {
    number: '9',
    title: 'action against smuggling of migrants',
    themes: ['trafficking'],
    reason: 'The theme covers smuggling too, and does not part the two.',
  },
  { number: '10', title: 'action against human trafficking', themes: ['trafficking'] },
  {
    number: '11',
    title: 'border management',
    themes: ['irregular-migration'],
    reason: 'The theme includes borders.',
  },
  {
    number: '12',
    title: 'predictable procedures and screening',
    themes: ['irregular-migration'],
    reason: 'Screening and referral take place at borders and over a person’s status, which the theme covers.',
  },
  {
    number: '13',
    title: 'detention only as a last resort',
    themes: ['irregular-migration'],
    reason: 'The theme includes detention.',
  },
  {
    number: '14',
    title: 'consular protection',
    themes: [],
    reason: 'consulates are recorded as those who act, not as a theme',
  },
  {
    number: '15',
    title: 'basic services',
    themes: ['health', 'education-skills'],
    reason: 'Health care and education are the services that have themes.',
  },
  { number: '16', title: 'inclusion and social cohesion', themes: ['integration'] },
  {
    number: '17',
    title: 'ending discrimination and prejudice',
    themes: ['human-rights'],
    reason: 'The theme includes discrimination, xenophobia and public perception.',
  },
  { number: '18', title: 'skills and their recognition', themes: ['education-skills'] },
  { number: '19', title: 'contributions of migrants and diasporas', themes: ['diaspora'] },
  { number: '20', title: 'remittances and financial inclusion', themes: ['remittances-finance'] },
  { number: '21', title: 'safe return and reintegration', themes: ['return-reintegration'] },
  { number: '22', title: 'portable social security', themes: ['social-protection'] },
  {
    number: '23',
    title: 'international cooperation',
    themes: ['governance'],
    reason: 'The theme includes regional processes and global forums.',
  },
];
