import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

interface Package {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const own = JSON.parse(read('package.json')) as Package;
const sections = read('docs/dependencies.md').split(/^## /m);

/** The rows of a part of the list: each its cells, the name first. */
function rowsOf(part: string): string[][] {
  return part
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
}

const shipped = rowsOf(sections.find((part) => part.startsWith('What ships')) ?? '');
const others = sections.filter((part) => !part.startsWith('What ships')).flatMap(rowsOf);

it('the list of packages has each once: those that ship with their size, and the others', () => {
  const names = (rows: readonly string[][]) => rows.map(([name]) => name).sort();
  expect(names(shipped)).toEqual(Object.keys(own.dependencies ?? {}).sort());
  expect(names(others)).toEqual(Object.keys(own.devDependencies ?? {}).sort());
  expect(shipped.filter(([, size]) => !/^\d+\.\d kB$/.test(size))).toEqual([]);
});

it('the list of packages says of each its licence, what it is for, and why the atlas has none of its own', () => {
  const rows = [...shipped.map(([name, , ...rest]) => [name, ...rest]), ...others];
  for (const [name, licence, purpose, reason, ...more] of rows) {
    const { license } = JSON.parse(read(`node_modules/${name}/package.json`)) as Package;
    expect([name, licence]).toEqual([name, license]);
    expect(purpose.length, name).toBeGreaterThan(3);
    expect(reason.length, name).toBeGreaterThan(3);
    expect(more).toEqual([]);
  }
});
