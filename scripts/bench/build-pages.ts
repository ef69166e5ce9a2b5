/** Installs the libraries, each in its own folder, and builds their pages. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

/** Where pages are built, and what they are built from. */
const FOLDER = '.cache/bench';

/** A page of a library, or of the map of the atlas alone. */
export interface PageToBuild {
  /** What its folder is called. */
  readonly id: string;
  /** Its script, from the folder of the project. */
  readonly script: string;
  readonly title: string;
  /** Text of the data that the page loads, by the ids under which it names them. */
  readonly data: Readonly<Record<string, string>>;
}

/** Installs the packages of the library that a script belongs to, where they are missing or older than its lock file. */
export function ensureLibrary(script: string): void {
  const folder = dirname(script);
  const lock = join(folder, 'package-lock.json');
  if (!existsSync(lock)) return;
  const installed = join(folder, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log(`installing the packages of ${folder} (npm ci) …`);
  const isWindows = process.platform === 'win32';
  const { status } = spawnSync(
    isWindows ? 'npm.cmd' : 'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: folder, stdio: 'inherit', shell: isWindows },
  );
  if (status !== 0) throw new Error(`npm ci failed in ${folder}; see its message above`);
}

/** The name of a package's version and its licence, as installed in the folder of a script, or for the project itself. */
export function packageText(name: string, script: string): string {
  const places = [dirname(script), '.'].map((folder) => join(folder, 'node_modules', name, 'package.json'));
  const file = places.find((place) => existsSync(place));
  if (file === undefined) throw new Error(`${name} is not installed`);
  const { version, license } = JSON.parse(readFileSync(file, 'utf8')) as { version: string; license: string };
  return `${name} ${version} (${license})`;
}

/**
 * Builds a page, minified, with its data beside it under names that hold their hashes. Gives the folder to be served.
 *
 * All pages are alike but for the script: words, then room of a fixed size for the picture, so that nothing moves. The
 * data is named in the head, so that a browser asks for it before it has read the script.
 */
export async function buildPage({ id, script, title, data }: PageToBuild): Promise<string> {
  const source = join(FOLDER, 'source', id);
  const folder = join(FOLDER, id);
  for (const path of [source, folder]) {
    rmSync(path, { recursive: true, force: true });
    mkdirSync(path, { recursive: true });
  }
  const links = Object.entries(data).map(([name, text]) => {
    const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
    mkdirSync(join(folder, 'assets'), { recursive: true });
    writeFileSync(join(folder, 'assets', `${name}-${hash}.json`), text);
    return `<link id="${name}" rel="preload" as="fetch" href="./assets/${name}-${hash}.json" crossorigin vite-ignore />`;
  });
  writeFileSync(join(source, 'index.html'), pageOf(title, links));
  const from = relative(resolve(source), resolve(script)).replaceAll('\\', '/');
  writeFileSync(join(source, 'main.js'), `import ${JSON.stringify(from)};\n`);
  await build({
    configFile: false,
    root: source,
    base: './',
    logLevel: 'error',
    plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
    build: {
      ...{ target: 'es2022', outDir: resolve(folder), emptyOutDir: false, assetsInlineLimit: 0 },
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: Infinity,
    },
  });
  return folder;
}

function pageOf(title: string, links: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    ${links.join('\n    ')}
    <link rel="icon" href="data:," />
    <title>${title}</title>
    <style>
      body { margin: 24px; background: #fbfaf7; font: 16px/1.5 sans-serif; }
      #figure { width: 960px; height: 560px; }
    </style>
  </head>
  <body>
    <h1>${title}</h1>
    <p>What countries do about migration, by the documents that were read for this page.</p>
    <div id="figure"></div>
    <script type="module" src="./main.js"></script>
  </body>
</html>
`;
}
