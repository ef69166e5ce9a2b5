import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { RULES, rulesHash } from './rules';

/** A file and all files of the project that it imports, types left aside. */
function importsOf(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, path] of text.matchAll(/^(?:import|export) (?!type)[^;]*?from '(\.[^']+)';/gm)) {
    const imported = join(dirname(file), path);
    importsOf(existsSync(`${imported}.ts`) ? `${imported}.ts` : imported, seen);
  }
  return seen;
}

it('the hash of the rules covers all code that reads a text', () => {
  const files = [...importsOf('src/atlas/read-text.ts')];
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => !RULES.some((path) => file === path || file.startsWith(`${path}/`)))).toEqual([]);
  expect(rulesHash()).toMatch(/^[0-9a-f]{16}$/);
});
