/** Builds what shows figures in pages of others: the embedded page, and the script for pages that embed. */
import { rolldown } from 'rolldown';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import type { Catalogue } from '../../src/language/language';
import { saidOnly } from './said';

/** Builds `embed.html` with files of its own, so that what it loads does not depend on the page of the atlas. */
export async function buildEmbeds(folder: string): Promise<void> {
  const built = (await build({
    logLevel: 'warn',
    plugins: [withoutClosed()],
    build: {
      ...{ outDir: folder, assetsDir: 'embed/assets', emptyOutDir: false, copyPublicDir: false },
      // Lists of what each view loads besides itself would be a good part of the script.
      modulePreload: { polyfill: false, resolveDependencies: () => [] },
      rolldownOptions: { input: 'embed.html' },
    },
  })) as Rolldown.RolldownOutput;
  const scripts = built.output.filter((file) => file.type === 'chunk');
  const read = (language: string) => JSON.parse(readFileSync(`src/language/${language}.json`, 'utf8')) as Catalogue;
  for (const { old, fileName, code } of saidOnly(scripts, read)) {
    rmSync(join(folder, old));
    writeFileSync(join(folder, fileName), code);
  }
  await buildScript('src/element.ts', join(folder, 'atlas-figure.js'));
  await buildScript('src/frozen.ts', join(folder, 'frozen.js'));
}

/** Leaves out what no embedded figure opens: the dialog for what can be taken from a figure, and briefings. */
function withoutClosed(): Plugin {
  const closed = '\0closed';
  return {
    name: 'without-closed',
    enforce: 'pre',
    resolveId: (source) => (/\/(?:ExportDialog|BriefingView)\.svelte$/.test(source) ? closed : null),
    load: (id) => (id === closed ? 'export default null' : null),
  };
}

/** A script in one file, at an address that stays. */
export async function buildScript(input: string, file: string): Promise<void> {
  const bundle = await rolldown({ input, logLevel: 'warn' });
  await bundle.write({ file, format: 'iife', minify: true });
  await bundle.close();
}
