import type { PracticeStatus } from '../extract/records';
import { inLanguage } from '../language/language';

/** How far practices have got, in a word. */
export const STATUS_WORDS = inLanguage<PracticeStatus>({
  existing: 'existing|of practices',
  past: 'past|of practices',
  planned: 'planned|of practices',
});
