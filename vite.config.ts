import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import type { InlineConfig } from 'vitest/node';
import type { Atlas } from './src/atlas/atlas.ts';
import { lightened } from './src/atlas/light-atlas.ts';
import { dataEdition } from './scripts/lib/data-edition.mjs';
import { LIVE_POLICY } from './scripts/lib/policies.mjs';
import { utcDay } from './scripts/lib/utc-day.mjs';

/** States the policy in the built page. The development server needs scripts of its own and goes without. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: LIVE_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/**
 * What packs spreadsheets would start workers from addresses that the policy forbids: it packs in the page instead. So do
 * slides, with the same packer.
 */
function packInPage(): Plugin {
  const packer = fileURLToPath(new URL('src/views/zip-here.ts', import.meta.url));
  const deckPacker = fileURLToPath(new URL('src/views/deck-zip.ts', import.meta.url));
  return {
    name: 'pack-in-page',
    enforce: 'pre',
    resolveId: (source, importer) => {
      if (source === 'fflate' && importer?.endsWith('/zipToArrayBuffer.js')) return packer;
      return source === 'jszip' && importer?.includes('/pptxgenjs/') ? deckPacker : null;
    },
  };
}

/** Modules that the build makes: the address of the light atlas for embedded maps, and catalogues of what maps do not say. */
function madeModules(): Plugin {
  let isServed = false;
  return {
    name: 'made-modules',
    configResolved: ({ command }) => void (isServed = command === 'serve'),
    resolveId: (source) => (/^virtual:(?:light-atlas|rest\/\w+)$/.test(source) ? `\0${source}` : null),
    load(id) {
      // Filled by scripts/lib/said.ts; the development server has all messages in the other catalogues.
      if (id.startsWith('\0virtual:rest/')) return `export default ${JSON.stringify({ '': id.slice(-2) })}`;
      if (id !== '\0virtual:light-atlas') return null;
      const source = JSON.stringify(lightened(JSON.parse(readFileSync('data/atlas.json', 'utf8')) as Atlas));
      // The development server has no files but those of the program.
      if (isServed) return `export default ${JSON.stringify(`data:application/json,${encodeURIComponent(source)}`)}`;
      const file = this.emitFile({ type: 'asset', name: 'light-atlas.json', source });
      return `export default import.meta.ROLLUP_FILE_URL_${file}`;
    },
  };
}

/** What a reader must load first is one file: parted by what later files share with it, it is some kilobytes larger. */
const FIRST = { name: 'index', tags: ['$initial' as const] };
/** Svelte's support for custom elements, which stays in a bundle whether it is used or not. */
const NEVER_USED = /svelte.src.internal.client.dom.elements.custom-element\.js$/;
/** The library of the database, which two parts of the page share, as a file of its own. */
const DATABASE = { name: 'dexie', test: /node_modules.dexie/ };

/** Tests that put something else in the place of modules, of what is global or of the language: a process for each file. */
const OWN_PROCESS = [
  'scripts/**/*.test.ts',
  'src/{app,store}/**/*.test.ts',
  'src/{figure/name-order,pictures/languages,views/slide-pictures}.test.ts',
];

/** A project of tests that need no browser. Those that share a process load each module once, not once a file. */
function unitTests(name: string, own: InlineConfig): TestProjectInlineConfiguration {
  // Left alone, the runner keeps one core for itself, which on two cores is half of them.
  return { extends: true, test: { name, testTimeout: 120_000, hookTimeout: 120_000, maxWorkers: '100%', ...own } };
}

export default defineConfig({
  base: './',
  define: { __BUILD_DAY__: JSON.stringify(utcDay()), ...dataEdition('data') },
  plugins: [svelte({ compilerOptions: { runes: true } }), contentSecurityPolicy(), packInPage(), madeModules()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: NEVER_USED, sideEffects: false }] },
      output: { codeSplitting: { groups: [FIRST, DATABASE] } },
    },
  },
  server: { host: '127.0.0.1' },
  test: {
    projects: [
      unitTests('unit', {
        include: ['src/**/*.test.ts'],
        exclude: OWN_PROCESS,
        isolate: false,
        setupFiles: 'tests/support/settled.ts',
      }),
      unitTests('unit-own', { include: OWN_PROCESS }),
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/**/*.test.ts'],
          globalSetup: 'tests/support/build.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          // A browser for each worker, not for each file.
          isolate: false,
        },
      },
    ],
  },
});
