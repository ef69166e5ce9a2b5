/** What a reader saves for use without a network: the page with all that it may load, and nothing that is made for others. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { OfflineList } from '../../src/store/offline';
import { buildScript } from './build-embeds';

const PAGE = 'index.html';
const LIST = 'offline.json';

/**
 * Lists the files of a built page: the page itself, files beside it that it names, and all in `assets/`. Pictures made
 * beforehand, embedded and frozen figures are for other pages. `edition` is that of the data, as readers know it.
 */
export function offlineList(folder: string, edition: string): OfflineList {
  const page = readFileSync(join(folder, PAGE), 'utf8');
  const beside = [...page.matchAll(/(?:src|href)="\.\/([\w.-]+)"/g)].map(([, name]) => name);
  const assets = readdirSync(join(folder, 'assets')).map((name) => `assets/${name}`);
  const paths = ['', ...new Set([...beside, ...assets])].sort();
  let transfer = 0;
  const files = paths.map((path) => {
    const bytes = readFileSync(join(folder, path || PAGE));
    transfer += gzipSync(bytes).length;
    return [path, bytes.length, `sha256-${createHash('sha256').update(bytes).digest('base64')}`] as const;
  });
  const bytes = files.reduce((sum, [, size]) => sum + size, 0);
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  return { version, edition, bytes, transfer, files };
}

/** Writes the list into a built page, and builds the worker that serves it. Gives the list. */
export async function writeOffline(folder: string, data: string): Promise<OfflineList> {
  await buildScript('src/offline-worker.ts', join(folder, 'offline-worker.js'));
  const { edition } = JSON.parse(readFileSync(join(data, 'manifest.json'), 'utf8')) as { edition: string };
  const list = offlineList(folder, edition);
  writeFileSync(join(folder, LIST), `${JSON.stringify(list)}\n`);
  return list;
}
