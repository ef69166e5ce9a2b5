import { inLanguage } from '../../language/language';
import type { ObjectiveId } from './objective';

/**
 * Why the themes of an objective or a target stand for it, as a sentence, where it is not plain from the title. Where there
 * are none: why, as it follows "no theme of the atlas stands for it:".
 */
const REASONS: Readonly<Partial<Record<ObjectiveId, string>>> = inLanguage({
  'gcm-2':
    'It is about conditions for a peaceful life at home and about environments that deteriorate. Refugees have a compact of their own (A/73/12).',
  'gcm-3': 'such practices stand under the themes that they inform about',
  'gcm-4': 'The theme includes identity and travel documents.',
  'gcm-5': 'Its commitment names labour mobility and the right to family life.',
  'gcm-7': 'Its commitment names human rights, the best interests of the child, gender, and mixed movements.',
  'gcm-8': 'none is about rescue, deaths on the way or missing migrants',
  'gcm-9': 'The theme covers smuggling too, and does not part the two.',
  'gcm-11': 'The theme includes borders.',
  'gcm-12': 'Screening and referral take place at borders and over a person’s status, which the theme covers.',
  'gcm-13': 'The theme includes detention.',
  'gcm-14': 'consulates are recorded as those who act, not as a theme',
  'gcm-15': 'Health care and education are the services that have themes.',
  'gcm-17': 'The theme includes discrimination, xenophobia and public perception.',
  'gcm-23': 'The theme includes regional processes and global forums.',
  'sdg-1.5': 'The theme includes disasters.',
  'sdg-3.c': 'The theme includes the migration of health workers, and does not part it from care.',
  'sdg-4.b': 'Scholarships are part of the theme, and not parted from the rest of it.',
  'sdg-5.2': 'The target names trafficking.',
  'sdg-8.8': 'The target names migrant workers.',
  'sdg-10.3': 'The theme includes discrimination.',
  'sdg-10.7': 'Its indicators are on costs of recruitment, policies on migration, deaths on the way, and refugees.',
  'sdg-16.2': 'One of its indicators counts victims of trafficking of any age.',
  'sdg-16.3': 'The theme includes access to justice.',
  'sdg-16.9': 'The first theme includes documents, the second birth registration.',
  'sdg-17.3': 'Remittances are an indicator of it; investment by diasporas is another source.',
  'sdg-17.14': 'The theme includes the coherence of policies.',
  'sdg-17.16': 'The theme includes regional processes and global forums.',
});

/** Why the themes of an objective stand for it; undefined where its title tells. */
export function reasonOf(id: ObjectiveId): string | undefined {
  return REASONS[id];
}
