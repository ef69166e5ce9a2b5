/**
 * Measures how fast the program is.
 *
 *   npm run bench [-- extract]    reading and extracting the corpus, and how the search for countries compares
 *   npm run bench -- page         a change of a filter in the page, with its own data and with 100,000 practices
 *   npm run bench -- network      the largest network that the page should bear: its first picture, and dragging it
 *
 * Numbers are for people to read: none fails, however slow the machine is.
 */
import { readArguments, runCommand, UsageError } from './lib/arguments';

const USAGE = 'usage: npm run bench -- [extract | page | network]';

void runCommand('bench', async () => {
  const { rest } = readArguments(process.argv.slice(2), {}, USAGE);
  const [what = 'extract'] = rest;
  if (rest.length > 1) throw new UsageError(USAGE);
  // What is not measured is not loaded either: it would take memory.
  if (what === 'extract') await (await import('./lib/bench-extraction')).benchExtraction();
  else if (what === 'page') await (await import('./lib/bench-page')).benchPage();
  else if (what === 'network') await (await import('./lib/bench-network')).benchNetwork();
  else throw new UsageError(USAGE);
});
