/** What the atlas is to be, measured by the libraries of the same runs. */
import { ATLAS_CHART, ATLAS_EMBED, ATLAS_PAGE } from './contestants';
import type { Bytes, MapRun } from './measure-map';
import type { NetworkRun } from './measure-network';

/** A goal, and whether it is met. */
export interface Goal {
  readonly what: string;
  readonly measured: string;
  readonly isMet: boolean;
}

/** Medians by the id of the page. */
export type Medians<Run> = ReadonlyMap<string, Run>;

/** How many times sooner the first complete map, and the settled network, are to be there than every library's. */
const MAP_SOONER = 2.5;
const NETWORK_SOONER = 10;
/** Most of the script and data of the lightest library. */
const LIGHTER = 0.5;
/** One frame of sixty a second, in milliseconds. */
export const FRAME = 16.7;

const OWN: ReadonlySet<string> = new Set([ATLAS_PAGE, ATLAS_EMBED, ATLAS_CHART]);

/** The goals for the world map. Throws an Error where a page of the atlas or every library is missing. */
export function mapGoals(runs: Medians<MapRun>): Goal[] {
  const [page, embed, chart] = [ATLAS_PAGE, ATLAS_EMBED, ATLAS_CHART].map((id) => of(runs, id));
  const libraries = librariesOf(runs);
  const soonest = Math.min(...libraries.map(({ complete }) => complete));
  const quickest = Math.min(...libraries.map(({ recolourMain }) => recolourMain));
  const lightest = Math.min(...libraries.map(({ bytes }) => sent(bytes)));
  const leastScript = Math.min(...libraries.map(({ bytes }) => bytes.script));
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  return [
    {
      what: `First complete map at least ${MAP_SOONER} times sooner than every library's`,
      measured:
        `${times(soonest / page.complete)} sooner than the soonest, ${Math.round(page.complete)} ms to ` +
        `${Math.round(soonest)} ms (the embed's picture ${times(soonest / embed.complete)}, the live map of the page ` +
        `${times(soonest / page.live)}, of the embed ${times(soonest / embed.live)}, the map alone ` +
        `${times(soonest / chart.complete)})`,
      isMet: soonest / page.complete >= MAP_SOONER,
    },
    {
      what: 'Recolouring takes no longer than that of the quickest library',
      measured:
        `the map alone ${ms(chart.recolourMain)} of the main thread, the quickest library ${ms(quickest)} ` +
        `(the page, which counts, words and lists anew as well, ${ms(page.recolourMain)})`,
      isMet: chart.recolourMain <= quickest,
    },
    {
      what: 'Script and data of the embedded map below half of the lightest library’s',
      measured:
        `${kilobytes(sent(embed.bytes))} to ${kilobytes(lightest)}, a share of ${percent(sent(embed.bytes) / lightest)} ` +
        `(script ${percent(embed.bytes.script / leastScript)} of the smallest library's; ` +
        `the whole page ${kilobytes(sent(page.bytes))})`,
      isMet: sent(embed.bytes) < LIGHTER * lightest,
    },
    {
      what: `A change of a filter of the page within one frame of ${FRAME} ms, at the median`,
      measured: `${ms(page.filterMain)} of the main thread; nineteen of twenty within ${ms(page.filterMain95)}`,
      isMet: page.filterMain <= FRAME,
    },
  ];
}

/** The goal for the network. Throws an Error where the page of the atlas or every library is missing. */
export function networkGoals(runs: Medians<NetworkRun>): Goal[] {
  const page = of(runs, ATLAS_PAGE);
  const soonest = Math.min(...librariesOf(runs).map(({ settled }) => settled));
  return [
    {
      what: `Network of 1,000 nodes settled at least ${NETWORK_SOONER} times sooner than every library's`,
      measured: Number.isFinite(soonest)
        ? `${times(soonest / page.settled)} sooner than the soonest, ${Math.round(page.settled)} ms to ${Math.round(soonest)} ms`
        : `${Math.round(page.settled)} ms, and none of the libraries in time`,
      isMet: soonest / page.settled >= NETWORK_SOONER,
    },
  ];
}

/** Script and data, in bytes. */
export function sent({ script, data }: Bytes): number {
  return script + data;
}

function of<Run>(runs: Medians<Run>, id: string): Run {
  const run = runs.get(id);
  if (!run) throw new Error(`no run of the atlas's ${id}`);
  return run;
}

function librariesOf<Run>(runs: Medians<Run>): Run[] {
  const libraries = [...runs].filter(([id]) => !OWN.has(id)).map(([, run]) => run);
  if (!libraries.length) throw new Error('no run of a library');
  return libraries;
}

function times(ratio: number): string {
  return `${ratio.toFixed(1)} times`;
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`;
}
