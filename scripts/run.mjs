// Runs a script of the project that is written in TypeScript.
//
//   node scripts/run.mjs NAME [arguments]    runs scripts/NAME.ts
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { bundled } from './lib/bundled.mjs';

// Regular expressions are compiled at once: to read each step by step first and compile it when it is used again takes a
// third of the first pass over a corpus.
setFlagsFromString('--no-regexp-tier-up');

const name = process.argv.splice(2, 1)[0];
const script = join('scripts', `${name}.ts`);
if (!existsSync(script)) {
  console.error(`run: there is no ${script}; start it in the folder of the project as npm run does (see package.json)`);
  process.exit(2);
}
const program = await bundled(name);
process.setSourceMapsEnabled(true);
await import(pathToFileURL(resolve(program)).href);
