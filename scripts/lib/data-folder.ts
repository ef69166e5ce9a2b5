import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * Writes files into a folder so that a reader finds each either old or new, never half: all are written to a
 * folder of their own first, then put in place. Files that are not among them stay as they are, but for those in `stale`.
 * Throws an Error that names the folder when it cannot be written.
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>, stale: readonly string[] = []): void {
  const target = resolve(folder);
  let beside: string | undefined;
  try {
    if (existsSync(target) && !statSync(target).isDirectory()) throw new Error('it is a file, not a folder');
    makeFolder(target);
    beside = mkdtempSync(join(target, '.new-'));
    for (const [name, text] of files) {
      mkdirSync(dirname(join(beside, name)), { recursive: true });
      writeFileSync(join(beside, name), text);
    }
    for (const name of files.keys()) {
      mkdirSync(dirname(join(target, name)), { recursive: true });
      renameSync(join(beside, name), join(target, name));
    }
    for (const name of stale) rmSync(join(target, name), { force: true });
  } catch (error) {
    throw new Error(`cannot write to ${folder}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  } finally {
    if (beside) rmSync(beside, { recursive: true, force: true });
  }
}

/** Makes a folder and those above it, one at a time: all at once, Node 20 never comes back from some system folders. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

/** Throws an Error that names the folder when `writeFolder` could not write there. Leaves nothing behind. */
export function checkWritable(folder: string): void {
  let existing = resolve(folder);
  while (!existsSync(existing)) existing = dirname(existing);
  try {
    if (!statSync(existing).isDirectory()) throw new Error(`${existing} is a file, not a folder`);
    rmSync(mkdtempSync(join(existing, '.new-')), { recursive: true });
  } catch (error) {
    throw new Error(`cannot write to ${folder}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** Documents in a data folder that are not among its files any more, by their path in it; none where it holds no data. */
export function staleDocuments(folder: string, files: ReadonlyMap<string, string>): string[] {
  const documents = join(folder, 'documents');
  if (!isData(folder) || !existsSync(documents)) return [];
  return readdirSync(documents)
    .filter((name) => /^\d{3,6}\.json$/.test(name))
    .map((name) => `documents/${name}`)
    .filter((name) => !files.has(name));
}

/** Whether a folder has the manifest of such data. */
function isData(folder: string): boolean {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    return typeof manifest === 'object' && manifest !== null && 'edition' in manifest && 'files' in manifest;
  } catch {
    return false;
  }
}

/** The first difference between a folder and the files it should hold, in words; undefined when there is none. */
export function firstDifference(folder: string, files: ReadonlyMap<string, string>): string | undefined {
  for (const [name, expected] of files) {
    const path = join(folder, name);
    if (!existsSync(path)) return `${path} is missing`;
    const difference = differenceIn(readFileSync(path, 'utf8'), expected);
    if (difference) return `${path} ${difference}`;
  }
  const [stale] = staleDocuments(folder, files);
  return stale === undefined ? undefined : `${join(folder, stale)} belongs to no document of the corpus`;
}

const LONGEST_EXCERPT = 120;

function differenceIn(stored: string, expected: string): string | undefined {
  if (stored === expected) return undefined;
  const old = stored.split('\n');
  const fresh = expected.split('\n');
  const line = fresh.findIndex((text, i) => text !== old[i]);
  const at = line < 0 ? fresh.length : line;
  const column = firstUnlike(old[at] ?? '', fresh[at] ?? '');
  const excerpt = (text: string | undefined) =>
    text === undefined ? 'nothing' : `"${text.slice(Math.max(0, column - 20), column + LONGEST_EXCERPT)}"`;
  return `differs in line ${at + 1}, column ${column + 1}:\n  stored:   ${excerpt(old[at])}\n  expected: ${excerpt(fresh[at])}`;
}

function firstUnlike(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
