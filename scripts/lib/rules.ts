import { contentHash } from './freshness';

/** All code that what is read in a text depends on. */
export const RULES = [
  'src/corpus',
  'src/extract',
  'src/atlas/read-text.ts',
  'src/atlas/passages.ts',
  'src/atlas/part-id.ts',
  'package-lock.json',
];
const LENGTH = 16;

/** Hash of the rules: texts that were read by other rules may give something else. */
export function rulesHash(): string {
  return contentHash(RULES).slice(0, LENGTH);
}
