/** What the page is told of the data it is built with: its edition, and the hash of each file. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files that the page does not load. */
const NOT_LOADED = ['manifest.json', 'aggregates.json'];
/** Letters of a hash that name an edition. */
const LETTERS = 12;

/**
 * Constants for the page, as JSON: its edition (format and hash of all files), and the SHA-256 of each file that it loads
 * and its size in bytes, by its path in the folder. Of a folder that is not there, none.
 *
 * @param {string} folder
 */
export function dataEdition(folder) {
  const names = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => name.replaceAll('\\', '/'))
        .filter((name) => name.endsWith('.json') && !NOT_LOADED.includes(name))
        .sort()
    : [];
  const files = Object.fromEntries(
    names.map((name) => {
      const bytes = readFileSync(join(folder, name));
      return [name, [sha256(bytes), bytes.length]];
    }),
  );
  const manifest = join(folder, 'manifest.json');
  const format = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).format : 0;
  return {
    __DATA_EDITION__: JSON.stringify(`${format}-${sha256(JSON.stringify(files)).slice(0, LETTERS)}`),
    __DATA_FILES__: JSON.stringify(files),
  };
}

/** @param {string | Uint8Array} content */
function sha256(content) {
  return createHash('sha256').update(content).digest('hex');
}
