/**
 * Measures how fast the program is.
 *
 *   npm run bench [-- extract]    reading and extracting the corpus, and how the search for countries compares
 *   npm run bench -- page         a change of a filter in the page, with its own data and with 100,000 practices
 *   npm run bench -- network      the largest network that the page should bear: its first picture, and dragging it
 *   npm run bench -- growth       preparation, data and page for corpora of 5 to 5,000 documents; takes long
 *   npm run bench -- growth 5 50  the same for corpora of so many documents
 *
 * Numbers are for people to read: none fails, however slow the machine is.
 */
import { readArguments, runCommand, UsageError } from './lib/arguments';

const USAGE = 'usage: npm run bench -- [extract | page | network | growth [DOCUMENTS ...]]';

void runCommand('bench', async () => {
  const { rest } = readArguments(process.argv.slice(2), {}, USAGE);
  const [what = 'extract'] = rest;
  const sizes = rest.slice(1).map(Number);
  const isNumber = (size: number) => Number.isInteger(size) && size > 0 && size < 1_000_000;
  if (what === 'growth' ? !sizes.every(isNumber) : sizes.length) throw new UsageError(USAGE);
  // What is not measured is not loaded either: it would take memory.
  if (what === 'extract') await (await import('./lib/bench-extraction')).benchExtraction();
  else if (what === 'page') await (await import('./lib/bench-page')).benchPage();
  else if (what === 'network') await (await import('./lib/bench-network')).benchNetwork();
  else if (what === 'growth') await (await import('./lib/bench-growth')).benchGrowth(sizes);
  else throw new UsageError(USAGE);
});
