// Runs a script of the project that is written in TypeScript.
//
//   node scripts/run.mjs NAME [arguments]    runs scripts/NAME.ts
//
// The script and what it imports of the project are put into one file first: that starts sooner and runs faster than
// files translated one by one.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const FOLDER = '.cache';
/** Files of the project, and data of packages. */
const BUNDLED = /^(?:\.|\/|[A-Za-z]:)|\.json$/;
/** A file for a thread of its own, as the program names it: beside the script when it runs, a `.ts` beside the code before. */
const THREAD_FILE = /new URL\('\.\/([\w-]+)\.mjs', import\.meta\.url\)/g;

/** Puts the files for threads, with what they import, beside the script. */
const threadFiles = {
  name: 'thread-files',
  /** @this {import('rolldown').PluginContext} @param {string} code @param {string} id */
  transform(code, id) {
    for (const [, file] of code.matchAll(THREAD_FILE)) {
      this.emitFile({ type: 'chunk', id: join(dirname(id), `${file}.ts`), fileName: `${file}.mjs` });
    }
  },
};

const name = process.argv.splice(2, 1)[0];
const script = join('scripts', `${name}.ts`);
if (!existsSync(script)) {
  console.error(`run: there is no ${script}; start it in the folder of the project as npm run does (see package.json)`);
  process.exit(2);
}
mkdirSync(FOLDER, { recursive: true });
const folder = mkdtempSync(join(FOLDER, `${name}-`));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const bundle = await rolldown({
  input: script,
  platform: 'node',
  plugins: [threadFiles],
  external: (id) => !BUNDLED.test(id),
  logLevel: 'warn',
});
await bundle.write({ dir: folder, entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs', sourcemap: true });
await bundle.close();
process.setSourceMapsEnabled(true);
await import(pathToFileURL(join(folder, `${name}.mjs`)).href);
