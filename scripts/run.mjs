// Runs a script of the project that is written in TypeScript.
//
//   node scripts/run.mjs NAME [arguments]    runs scripts/NAME.ts
//
// The script and what it imports of the project are put into one file first: that starts sooner and runs faster than
// files translated one by one.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const FOLDER = '.cache';
/** Files of the project, and data of packages. */
const BUNDLED = /^(?:\.|\/|[A-Za-z]:)|\.json$/;

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
  external: (id) => !BUNDLED.test(id),
  logLevel: 'warn',
});
await bundle.write({ dir: folder, entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs', sourcemap: true });
await bundle.close();
process.setSourceMapsEnabled(true);
await import(pathToFileURL(join(folder, `${name}.mjs`)).href);
