/** Builds what shows figures in pages of others: the embedded page, and the script for pages that embed. */
import { rolldown } from 'rolldown';
import { join } from 'node:path';
import { build } from 'vite';

/** Builds `embed.html` with files of its own, so that what it loads does not depend on the page of the atlas. */
export async function buildEmbeds(folder: string): Promise<void> {
  await build({
    logLevel: 'warn',
    build: {
      ...{ outDir: folder, assetsDir: 'embed/assets', emptyOutDir: false, copyPublicDir: false },
      // Lists of what each view loads besides itself would be a good part of the script.
      modulePreload: { polyfill: false, resolveDependencies: () => [] },
      rolldownOptions: { input: 'embed.html' },
    },
  });
  await buildScript('src/element.ts', join(folder, 'atlas-figure.js'));
  await buildScript('src/frozen.ts', join(folder, 'frozen.js'));
}

/** A script in one file, at an address that stays. */
export async function buildScript(input: string, file: string): Promise<void> {
  const bundle = await rolldown({ input, logLevel: 'warn' });
  await bundle.write({ file, format: 'iife', minify: true });
  await bundle.close();
}
