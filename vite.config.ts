import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import type { InlineConfig } from 'vitest/node';
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
  plugins: [svelte({ compilerOptions: { runes: true } }), contentSecurityPolicy(), packInPage()],
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
      unitTests('unit', { include: ['src/**/*.test.ts'], exclude: OWN_PROCESS, isolate: false }),
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
