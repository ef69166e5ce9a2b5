import type { PracticeStatus } from '../extract/records';
import { inLanguage } from '../language/language';

/** How far practices have got, in a word for several of them; for one of them languages other than English have another. */
export const STATUS_OF_SEVERAL = inLanguage<PracticeStatus>({
  existing: 'existing|of practices',
  past: 'past|of practices',
  planned: 'planned|of practices',
});
