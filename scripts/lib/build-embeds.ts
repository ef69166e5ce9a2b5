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
      rolldownOptions: { input: 'embed.html' },
    },
  });
  const bundle = await rolldown({ input: 'src/element.ts', logLevel: 'warn' });
  await bundle.write({ file: join(folder, 'atlas-figure.js'), format: 'iife', minify: true });
  await bundle.close();
}
