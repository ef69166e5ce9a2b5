import { spawn } from 'node:child_process';
import { whenChanged } from './freshness';

const CODE = ['src/corpus', 'src/extract', 'src/atlas', 'scripts', 'package.json', 'package-lock.json'];

/** Writes data/ again when the corpus or the code that reads it has changed. */
export async function ensureData(): Promise<void> {
  await whenChanged(
    'map',
    ['src/atlas/areas', 'src/atlas/basemap', 'scripts', 'package-lock.json'],
    'data/basemap.json',
    () => run('preparing the base map', ['scripts/prepare-map.ts']),
  );
  await whenChanged('data', ['seeds', ...CODE], 'data/manifest.json', () =>
    run('preparing the data', ['scripts/prepare-data.ts']),
  );
}

/** Builds dist/ again when the page, the data or a package has changed. */
export async function ensureBuild(): Promise<void> {
  const inputs = ['src', 'data', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];
  await whenChanged('build', inputs, 'dist/index.html', () => run('building the page', ['scripts/build.ts']));
}

/** Runs a script of the project. Throws an Error when it fails. */
async function run(what: string, args: readonly string[]): Promise<void> {
  console.log(`${what} …`);
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], { stdio: 'inherit' });
  const code = await new Promise<number | null>((done) => child.on('close', done));
  if (code !== 0) throw new Error(`${what} failed; see above`);
}
