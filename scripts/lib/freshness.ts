import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FOLDER = '.cache';

/**
 * Runs a step unless it has run before on the same inputs and its results are as it left them.
 * Inputs and results are files and folders, tests beside the code left out; their contents count, not their times.
 */
export async function whenChanged(
  step: string,
  inputs: readonly string[],
  results: readonly string[],
  run: () => void | Promise<void>,
): Promise<void> {
  const stamp = join(FOLDER, step);
  const before = contentHash(inputs);
  const stamped = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (results.every((path) => existsSync(path)) && stamped === `${before} ${contentHash(results)}`) return;
  await run();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, `${before} ${contentHash(results)}`);
}

/** Hash of the contents and paths of files, and of those in folders, tests beside the code left out; 64 hexadecimal digits. */
export function contentHash(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesUnder)) hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return path.endsWith('.test.ts') ? [] : [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
