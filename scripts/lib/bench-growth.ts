import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { format, resolveConfig } from 'prettier';
import { BROWSER_ARGUMENTS, ensureBrowser } from './browser.mjs';
import { sectionsOf, writeGrowthCorpus } from './growth-corpus';
import { growthReport, type Growth } from './growth-report';
import { GrowthSite } from './growth-site';
import { quantile } from './measure-page';
import { measureFilters, measureStart } from './measure-start';
import { Progress } from './progress';
import { readCorpus } from './read-corpus';
import { serveFolder } from './static-server';

const SIZES = [5, 50, 500, 5000];
const VIEWPORT = { width: 1280, height: 860 };
const REPORT = 'bench/growth.md';
/** Files of the data whose size is shown; the texts to read are one more. */
const FILES = ['atlas', 'passages', 'mentions', 'networks'] as const;

/**
 * Shows how preparation, data and page grow with the corpus, for corpora of 5, 50, 500 and 5,000 documents or those asked
 * for, made of the sections of the corpus (see `growthTexts`), and writes bench/growth.md. Each is prepared and built in a
 * copy of the project, which is deleted afterwards.
 */
export async function benchGrowth(asked: readonly number[]): Promise<void> {
  const sections = sectionsOf(readCorpus('seeds').texts.map(({ source }) => source));
  const progress = new Progress();
  const rows: Growth[] = [];
  for (const documents of asked.length ? asked : SIZES) {
    const home = mkdtempSync(join(tmpdir(), 'atlas-growth-'));
    try {
      rows.push(await measured(documents, home, sections, (text) => progress.step(`${documents} documents: ${text}`)));
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  }
  progress.end();
  const [{ model }] = cpus();
  const machine = `${model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 1e9)} GB, Node.js ${process.version}, Chromium without a window, load average ${loadavg()[2].toFixed(1)} (15 minutes)`;
  const report = growthReport(rows, machine);
  console.log(report);
  mkdirSync('bench', { recursive: true });
  const options = await resolveConfig(REPORT);
  writeFileSync(REPORT, await format(report, { ...options, parser: 'markdown' }));
}

async function measured(
  documents: number,
  home: string,
  sections: ReturnType<typeof sectionsOf>,
  step: (text: string) => void,
): Promise<Growth> {
  step('making the corpus');
  const corpus = join(home, 'corpus');
  const textBytes = writeGrowthCorpus(corpus, sections, documents);
  const site = new GrowthSite(join(home, 'site'));
  step('preparing');
  const first = await site.run('prepare-data', '--corpus', corpus);
  if (first.code !== 0) throw new Error(`preparing ${documents} documents failed:\n${first.output.slice(-2000)}`);
  step('preparing again');
  const again = await site.run('prepare-data', '--corpus', corpus);
  const data = join(site.folder, 'data');
  const manifest = JSON.parse(readFileSync(join(data, 'manifest.json'), 'utf8')) as { counts: Record<string, number> };
  step('measuring the data');
  const sizes = Object.fromEntries(FILES.map((name) => [name, sizeOf([join(data, `${name}.json`)])]));
  const texts = readdirSync(join(data, 'documents')).map((name) => join(data, 'documents', name));
  step('building');
  const build = await site.run('build', '--figure', 'map');
  const dist = join(site.folder, 'dist');
  if (!existsSync(join(dist, 'figures', 'map.svg'))) throw new Error(`building failed:\n${build.output.slice(-2000)}`);
  const overBudget = /over budget: (.*)/.exec(build.output)?.[1] ?? null;
  step('measuring the page');
  return {
    documents,
    textBytes,
    practices: manifest.counts.practicesMerged,
    prepare: first,
    again,
    build,
    overBudget,
    sizes: { ...sizes, documents: sizeOf(texts) },
    ...(await measuredPage(dist)),
  };
}

/** Raw and compressed size of files, in bytes. */
function sizeOf(paths: readonly string[]): Growth['sizes'][string] {
  let [raw, gzip] = [0, 0];
  for (const path of paths) {
    const bytes = readFileSync(path);
    raw += bytes.length;
    gzip += gzipSync(bytes).length;
  }
  return { raw, gzip };
}

async function measuredPage(dist: string): Promise<Pick<Growth, 'start' | 'part' | 'filterMs' | 'parts'>> {
  const largest = largestPart(join(dist, 'parts'));
  const server = await serveFolder(dist);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGUMENTS });
  try {
    const open = () => browser.newContext({ viewport: VIEWPORT });
    const live = largest === null ? server.address : `${server.address}parts/${largest.name}/index.html`;
    const start = await measureStart(open, server.address, largest === null);
    const part = largest && { name: largest.name, ...(await measureStart(open, live, true)) };
    const changes = await measureFilters(await open(), live);
    const filterMs = quantile(
      changes.map(({ main }) => main),
      0.5,
    );
    return { start, part, filterMs, parts: largest?.count ?? 0 };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The part with the largest atlas, and how many there are; null where there are none. */
function largestPart(folder: string): { readonly name: string; readonly count: number } | null {
  if (!existsSync(folder)) return null;
  const parts = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'atlas.json')));
  const size = (name: string) => readFileSync(join(folder, name, 'atlas.json')).length;
  const [name] = parts
    .map((each) => ({ each, size: size(each) }))
    .sort((a, b) => b.size - a.size)
    .map(({ each }) => each);
  return { name, count: parts.length };
}
