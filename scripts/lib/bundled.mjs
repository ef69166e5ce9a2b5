// Scripts of the project as Node.js runs them: each with what it imports of the project in one file, which starts sooner and
// runs faster than files translated one by one. A script whose files are as they were is not put together again.
import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const HOME = '.cache/programs';
/** What a folder of a script says of the files that the script was put together from. */
const INPUTS = 'inputs.json';
/** What else the outcome depends on: how it is put together, and with what. */
const MEANS = ['scripts/lib/bundled.mjs', 'package-lock.json', 'tsconfig.json'];
/** Milliseconds in which a folder may still be in use, or be in the making. */
const IN_USE = 3_600_000;

/** Files of the project, and data of packages. */
const BUNDLED = /^(?:\.|\/|[A-Za-z]:)|\.json$/;
/** A file for a thread of its own, as the program names it: beside the script when it runs, a `.ts` beside the code before. */
const THREAD_FILE = /new URL\('\.\/([\w-]+)\.mjs', import\.meta\.url\)/g;

/**
 * Path of a script of scripts/ (without folder and ending) as one file that can be imported. It stays as it is while
 * others put the same script together, and is cleared away when there is a newer one and it has not been asked for in
 * an hour.
 *
 * @param {string} name
 * @param {string} home Where scripts are kept.
 * @throws {Error} where the script cannot be put together.
 */
export async function bundled(name, home = HOME) {
  const kept = foldersOf(name, home).find((folder) => isAsItWas(folder));
  if (kept === undefined) return join(await makeAnew(name, home), `${name}.mjs`);
  const now = new Date();
  utimesSync(kept, now, now);
  return join(kept, `${name}.mjs`);
}

/**
 * Folders of a script that are whole: they have got their name, which ends in the hash of what they were made from.
 *
 * @param {string} name
 * @param {string} home
 */
function foldersOf(name, home) {
  if (!existsSync(home)) return [];
  const own = new RegExp(`^${name}-[0-9a-f]{64}$`);
  return readdirSync(home)
    .filter((entry) => own.test(entry))
    .map((entry) => join(home, entry));
}

/** @param {string} folder */
function isAsItWas(folder) {
  try {
    /** @type {string[]} */
    const files = JSON.parse(readFileSync(join(folder, INPUTS), 'utf8'));
    return folder.endsWith(hashOf(files.map((file) => [file, sha256(readFileSync(file, 'utf8'))])));
  } catch {
    return false;
  }
}

/**
 * Hash of the files that a script is made from, by path and hash of each, and of what it is made with.
 *
 * @param {Iterable<readonly [string, string]>} files
 */
function hashOf(files) {
  const means = MEANS.map((file) => (existsSync(file) ? sha256(readFileSync(file, 'utf8')) : ''));
  return sha256(JSON.stringify([[...files], means, process.version]));
}

/**
 * @param {string} name
 * @param {string} home
 */
async function makeAnew(name, home) {
  const { rolldown } = await import('rolldown');
  /** Hash of each file as it was read. @type {Map<string, string>} */
  const files = new Map();
  const making = join(home, `${name}-${randomUUID()}`);
  mkdirSync(making, { recursive: true });
  try {
    const bundle = await rolldown({
      input: join('scripts', `${name}.ts`),
      platform: 'node',
      plugins: [
        {
          name: 'thread-files',
          transform(code, id) {
            if (existsSync(id)) files.set(relative('.', id), sha256(code));
            for (const [, file] of code.matchAll(THREAD_FILE)) {
              this.emitFile({ type: 'chunk', id: join(dirname(id), `${file}.ts`), fileName: `${file}.mjs` });
            }
          },
        },
      ],
      external: (id) => !BUNDLED.test(id),
      logLevel: 'warn',
    });
    await bundle.write({ dir: making, entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs', sourcemap: true });
    await bundle.close();
    const inputs = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
    writeFileSync(join(making, INPUTS), JSON.stringify(inputs.map(([file]) => file)));
    const folder = join(home, `${name}-${hashOf(inputs)}`);
    try {
      renameSync(making, folder);
    } catch (error) {
      // Another process was sooner.
      if (!existsSync(folder)) throw error;
    }
    clearAway(name, home, folder);
    return folder;
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

/**
 * Removes what was made of a script before, but for what a process may still run from.
 *
 * @param {string} name
 * @param {string} home
 * @param {string} newest
 */
function clearAway(name, home, newest) {
  const own = new RegExp(`^${name}-[0-9a-f-]{36,}$`);
  for (const entry of readdirSync(home)) {
    const folder = join(home, entry);
    if (!own.test(entry) || resolve(folder) === resolve(newest)) continue;
    try {
      if (Date.now() - statSync(folder).mtimeMs > IN_USE) rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another process clears away too.
    }
  }
}

/** @param {string} text */
function sha256(text) {
  return createHash('sha256').update(text).digest('hex');
}
