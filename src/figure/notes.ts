import { t } from '../language/language';

/** The sentence that everything carries that is taken away and names countries. */
export function boundariesNote(): string {
  return t('The boundaries and names shown do not imply official endorsement or acceptance.');
}

/** How what is counted was found, as a sentence of its own. */
export function foundNote(): string {
  return t(
    'Found by rules, not by people: some of what is counted may be wrong, and more is missing. Read the passage before you rely on one.',
  );
}
