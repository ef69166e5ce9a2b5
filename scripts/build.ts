/**
 * Builds the page into dist/, to be served from any path of any static host.
 *
 *   npm run build [-- --address https://example.org/atlas/] [--editions FOLDER] [--figure NAME]
 *
 * The address is where the page will be served: links to pictures for messages and for oEmbed need it in full, and are
 * left out without it. Figures that are frozen to an edition stay in dist/editions/; those of earlier editions are copied
 * from the folder given, editions/ of the page as it is served now. With a figure named, only that one is published.
 * An atlas too large for one load is written in parts (docs/scale.md). Fails when what a reader must load first is larger than its budget.
 */
import { cpSync, existsSync } from 'node:fs';
import { build } from 'vite';
import { readArguments, runCommand, UsageError } from './lib/arguments';
import { checkBudgets } from './lib/budgets';
import { buildEmbeds } from './lib/build-embeds';
import type { SiteAddress } from './lib/figure-page';
import { hashNames } from './lib/hash-names';
import { inlineFirst } from './lib/inline-first';
import { writeOffline } from './lib/offline-files';
import { prerenderFirst } from './lib/prerender';
import { writeFigures } from './lib/static-figures';
import { utcDay } from './lib/utc-day.mjs';
import { writeParts } from './lib/write-parts';

const USAGE = 'usage: npm run build [-- --address https://example.org/atlas/] [--editions FOLDER] [--figure NAME]';

void runCommand('build', async () => {
  const { values } = readArguments(
    process.argv.slice(2),
    { address: 'value', editions: 'value', figure: 'value' },
    USAGE,
  );
  const site = siteAddress(values.get('address'));
  const editions = values.get('editions');
  if (editions !== undefined && !existsSync(editions))
    throw new UsageError(`--editions is "${editions}", which is no folder\n${USAGE}`);
  await build();
  hashNames('dist', 'index.html', ['noscript.css']);
  inlineFirst('dist', 'index.html', { script: 'first.js', styles: true });
  await buildEmbeds('dist');
  inlineFirst('dist', 'embed.html', { script: 'embed-first.js', styles: false });
  const parts = writeParts({ folder: 'dist', data: 'data', built: utcDay() });
  if (parts) console.log(`the atlas is too large to be loaded whole: parts with pages of their own: ${parts}`);
  else await prerenderFirst('dist');
  if (editions !== undefined) cpSync(editions, 'dist/editions', { recursive: true });
  const count = await writeFigures({ folder: 'dist', data: 'data', site, built: utcDay(), only: values.get('figure') });
  console.log(`figures with pictures and pages of their own: ${count}`);
  const { files, bytes, transfer } = await writeOffline('dist', 'data');
  console.log(`saved for offline: ${files.length} files, ${megabytes(bytes)}, ${megabytes(transfer)} compressed`);
  checkBudgets('dist');
});

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** The address that was given, with a slash at its end. Throws a UsageError where it is none of a page. */
function siteAddress(address: string | undefined): SiteAddress {
  if (address === undefined) return null;
  if (!URL.canParse(address) || !/^https?:/.test(address))
    throw new UsageError(
      `--address is "${address}"; it needs to be a full address, as https://example.org/atlas/\n${USAGE}`,
    );
  return address.endsWith('/') ? address : `${address}/`;
}
