/** Put in by the build (vite.config.ts): format and content hash of the data. */
declare const __DATA_EDITION__: string;

/**
 * The edition of the data that this page was built with: the format of the files and a hash of all of them, as in
 * "3-84da8fb062f8". Data of one edition is the same data, to the byte.
 */
export const EDITION = __DATA_EDITION__;

/** Whether this page can read data of another edition. */
export function canRead(edition: string): boolean {
  return edition.split('-')[0] === EDITION.split('-')[0];
}
