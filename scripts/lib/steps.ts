import { spawn } from 'node:child_process';
import { whenChanged } from './freshness';

const CODE = ['src/corpus', 'src/extract', 'src/atlas', 'scripts', 'package.json', 'package-lock.json'];

/** Writes data/ again when the corpus or the code that reads it has changed. */
export async function ensureData(): Promise<void> {
  await whenChanged(
    'map',
    ['src/atlas/areas', 'src/atlas/basemap', 'scripts', 'package-lock.json'],
    ['data/basemap.json'],
    () => run('preparing the base map', ['prepare-map']),
  );
  const results = ['manifest', 'atlas', 'passages', 'mentions', 'aggregates', 'changes'].map(
    (name) => `data/${name}.json`,
  );
  await whenChanged('data', ['seeds', ...CODE], [...results, 'data/records.jsonl', 'data/documents'], () =>
    run('preparing the data', ['prepare-data']),
  );
}

/** Builds dist/ again when the page, the data or a package has changed. */
export async function ensureBuild(): Promise<void> {
  const settings = ['vite.config.ts', 'svelte.config.js', 'tsconfig.json', 'package-lock.json'];
  const pages = ['index.html', 'embed.html'];
  const inputs = ['src', 'data', 'public', ...pages, 'scripts/build.ts', 'scripts/lib', ...settings];
  await whenChanged('build', inputs, ['dist'], () => run('building the page', ['build']));
}

/** Runs a script of the project, as a reader's page is built also when tests ask for it. Throws an Error when it fails. */
async function run(what: string, args: readonly string[]): Promise<void> {
  console.log(`${what} …`);
  const child = spawn(process.execPath, ['scripts/run.mjs', ...args], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const code = await new Promise<number | null>((done) => child.on('close', done));
  if (code !== 0) throw new Error(`${what} failed; see above`);
}
