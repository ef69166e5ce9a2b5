import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/** Letters of a hash in the name of a file, as the others in the folder have it. */
const LETTERS = 8;

/**
 * Moves files beside a built page into its folder of assets, under names that hold their content hash, so that no page
 * ever meets another edition's. Throws an Error where the page does not load one of them.
 */
export function hashNames(folder: string, page: string, files: readonly string[]): void {
  const path = join(folder, page);
  let text = readFileSync(path, 'utf8');
  for (const file of files) {
    const hash = createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('base64url')
      .slice(0, LETTERS);
    const ending = extname(file);
    const named = `assets/${basename(file, ending)}-${hash}${ending}`;
    if (!text.includes(`"./${file}"`)) throw new Error(`${page} does not load ${file}`);
    text = text.replaceAll(`"./${file}"`, `"./${named}"`);
    renameSync(join(folder, file), join(folder, named));
  }
  writeFileSync(path, text);
}
