/**
 * Measures how fast the program is.
 *
 *   npm run bench [-- extract]    reading and extracting the corpus, and how the search for countries compares
 *   npm run bench -- page         a change of a filter in the page, with its own data and with 100,000 practices
 *   npm run bench -- network      the largest network that the page should bear: its first picture, and dragging it
 *   npm run bench -- libraries    the page and its map beside libraries that draw the same; writes bench/results.md
 *                                 [--rounds 7] [--only maps|networks] [--out FILE]
 *   npm run bench -- growth       preparation, data and page for corpora of 5 to 5,000 documents; takes long
 *   npm run bench -- growth 5 50  the same for corpora of so many documents
 *
 * Numbers are for people to read: none fails, however slow the machine is.
 */
import type { LibrariesOptions } from './bench/libraries';
import { readArguments, runCommand, UsageError } from './lib/arguments';

const USAGE =
  'usage: npm run bench -- [extract | page | network | growth [DOCUMENTS ...] | libraries [--rounds N] [--only maps|networks] [--out FILE]]';

void runCommand('bench', async () => {
  const { values, rest } = readArguments(
    process.argv.slice(2),
    { rounds: 'value', only: 'value', out: 'value' },
    USAGE,
  );
  const [what = 'extract'] = rest;
  if (values.size && what !== 'libraries') throw new UsageError(USAGE);
  const sizes = rest.slice(1).map(Number);
  const isNumber = (size: number) => Number.isInteger(size) && size > 0 && size < 1_000_000;
  if (what === 'growth' ? !sizes.every(isNumber) : sizes.length) throw new UsageError(USAGE);
  // What is not measured is not loaded either: it would take memory.
  if (what === 'extract') await (await import('./lib/bench-extraction')).benchExtraction();
  else if (what === 'page') await (await import('./lib/bench-page')).benchPage();
  else if (what === 'network') await (await import('./lib/bench-network')).benchNetwork();
  else if (what === 'libraries') await (await import('./bench/libraries')).benchLibraries(librariesOptions(values));
  else if (what === 'growth') await (await import('./lib/bench-growth')).benchGrowth(sizes);
  else throw new UsageError(USAGE);
});

function librariesOptions(values: ReadonlyMap<string, string>): LibrariesOptions {
  const rounds = Number(values.get('rounds') ?? 7);
  if (!Number.isInteger(rounds) || rounds < 1) throw new UsageError(`--rounds takes a whole number\n${USAGE}`);
  const only = values.get('only') ?? null;
  if (only !== null && only !== 'maps' && only !== 'networks') throw new UsageError(USAGE);
  return { rounds, only, out: values.get('out') ?? 'bench/results.md' };
}
