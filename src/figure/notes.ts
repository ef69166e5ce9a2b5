/** The sentence that everything carries that is taken away and names countries. */
export const BOUNDARIES_NOTE = 'The boundaries and names shown do not imply official endorsement or acceptance.';

/** How what is counted was found, as a sentence of its own. */
export const FOUND_NOTE =
  'Found by rules, not by people: some of what is counted may be wrong, and more is missing. Read the passage before you rely on one.';
