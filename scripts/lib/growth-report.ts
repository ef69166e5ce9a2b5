import type { Cost } from './growth-site';
import type { StartCost } from './measure-start';

/** What was measured of one corpus. */
export interface Growth {
  readonly documents: number;
  readonly textBytes: number;
  /** Practices of the atlas, tellings of the same merged. */
  readonly practices: number;
  readonly prepare: Cost;
  /** Once more, when no document has changed. */
  readonly again: Cost;
  readonly build: Cost;
  /** Parts of the page that are larger than they may be; null where none is. */
  readonly overBudget: string | null;
  /** In bytes, by the name of the file; of `documents` all together. */
  readonly sizes: Readonly<Record<string, { readonly raw: number; readonly gzip: number }>>;
  /** The first page. */
  readonly start: StartCost;
  /** The page of the largest part; null where the atlas is loaded whole. */
  readonly part: (StartCost & { readonly name: string }) | null;
  readonly parts: number;
  /** Processor time of the main thread for a change of a filter, at the median. */
  readonly filterMs: number;
}

/** What grows by so much more than the documents is said to bend: less may be chance. */
const BENT = 1.2;

const MB = (bytes: number) => `${(bytes / 1e6).toFixed(bytes < 1e6 ? 2 : 1)} MB`;
const kB = (bytes: number) => `${(bytes / 1e3).toFixed(1)} kB`;
const seconds = (value: number) => `${value.toFixed(1)} s`;
const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const grouped = (value: number) => value.toLocaleString('en');

/** The figures as a page of Markdown, with a sentence on what bends in each. */
export function growthReport(rows: readonly Growth[], machine: string): string {
  const table = (lines: readonly (readonly [string, (row: Growth) => string])[]) =>
    [
      `| documents | ${rows.map(({ documents }) => grouped(documents)).join(' | ')} |`,
      `| --- | ${rows.map(() => '---:').join(' | ')} |`,
      ...lines.map(([name, show]) => `| ${name} | ${rows.map(show).join(' | ')} |`),
    ].join('\n');
  const size = (name: string) => (row: Growth) => `${MB(row.sizes[name].raw)} / ${MB(row.sizes[name].gzip)}`;
  const most = Math.max(...rows.map(({ start, part }) => Math.max(start.dataBytes, part?.dataBytes ?? 0)));
  return `# How things grow with the corpus

\`npm run bench -- growth\` on: ${machine}.

Documents are made of sections of the corpus, with the countries that they name in each other’s places; each is about 20 kB
long. Times by the clock depend on what else the machine does; processor times
do so less. ${rows.some(({ part }) => part) ? 'Where the atlas is too large for one load, the page is in parts ([docs/scale.md](../docs/scale.md)).' : ''}

## Preparation

${table([
  ['text', ({ textBytes }) => MB(textBytes)],
  ['practices', ({ practices }) => grouped(practices)],
  ['preparing, by the clock', ({ prepare }) => seconds(prepare.wallSeconds)],
  ['processor time', ({ prepare }) => seconds(prepare.cpuSeconds)],
  ['most memory', ({ prepare }) => `${prepare.peakMB.toFixed(0)} MB`],
  ['preparing again, nothing changed', ({ again }) => seconds(again.wallSeconds)],
  ['processor time', ({ again }) => seconds(again.cpuSeconds)],
  ['building the page', ({ build }) => seconds(build.wallSeconds)],
])}

Processor time: ${bend(rows, ({ prepare }) => prepare.cpuSeconds)} Most memory: ${bend(rows, ({ prepare }) => prepare.peakMB)}
All records are held at once to be merged. When nothing has changed, no text is read, and what is left is merging, laying
out the networks and printing: ${bend(rows, ({ again }) => again.cpuSeconds)}

## Data

Raw and compressed (gzip).

${table([
  ['atlas.json', size('atlas')],
  ['passages.json', size('passages')],
  ['mentions.json', size('mentions')],
  ['networks.json', size('networks')],
  ['documents/', size('documents')],
])}

The atlas, compressed: ${bend(rows, ({ sizes }) => sizes.atlas.gzip)} The networks have no more nodes than there are
countries, organisations and sessions: ${bend(rows, ({ sizes }) => sizes.networks.gzip)}

## Page

Medians of five starts in new windows, from this machine, without a slow network.

${table([
  ['loaded as', ({ parts }) => (parts ? `${grouped(parts)} parts` : 'whole')],
  ['data of the first view', ({ start }) => kB(start.dataBytes)],
  ['first paint', ({ start }) => ms(start.paintMs)],
  ['first view complete', ({ start }) => ms(start.completeMs)],
  ['largest part', ({ part }) => part?.name ?? '–'],
  ['its data', ({ part }) => (part ? kB(part.dataBytes) : '–')],
  ['its first view complete', ({ part }) => (part ? ms(part.completeMs) : '–')],
  ['change of a filter', ({ filterMs }) => ms(filterMs)],
  ['over budget', ({ overBudget }) => overBudget ?? '–'],
])}

The data of a first view is at most ${kB(most)} in any of these. It grows with the corpus until the limit of 300 kB is near, and from
there on a first page without data leads to parts that each stay below it. A change of a filter (its processor time on the
main thread; in parts, in the largest) grows with the items that are loaded, and stops growing where the parts begin: ${bend(rows, ({ filterMs }) => filterMs)}
`;
}

/** How much a value grows from corpus to corpus, and whether that is more than the documents do. */
function bend(rows: readonly Growth[], value: (row: Growth) => number): string {
  const steps = rows.slice(1).map((row, i) => {
    const before = rows[i];
    return { from: before, to: row, times: value(row) / value(before), documents: row.documents / before.documents };
  });
  if (!steps.length) return 'one corpus alone tells of no growth.';
  const told = steps.map(
    ({ from, to, times }) =>
      `×${times.toFixed(1)} from ${grouped(from.documents)} to ${grouped(to.documents)} documents`,
  );
  const bent = steps.filter(({ times, documents }) => times > documents * BENT);
  return `${told.join(', ')}, ${bent.length ? `which is more than the documents grow from ${grouped(bent[0].from.documents)} on.` : 'nowhere more than the documents.'}`;
}
