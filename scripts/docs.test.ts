import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  ACTOR_TYPES,
  CONFIDENCES,
  FUNDING_CATEGORIES,
  PRACTICE_STATUSES,
  RECORD_KINDS,
  RELATIONS,
  THEMES,
  WAYS_FOUND,
} from '../src/extract/records';
import { PARTS } from '../src/figure/address-parts';
import { RENAMED_PARTS } from '../src/figure/migrations';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** What stands in a text as code: `like this`. */
function codeIn(text: string): Set<string> {
  return new Set([...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code));
}

/** Whether a line names a test that there is: "- `file` › name". */
function isTest(line: string): boolean {
  const [, file, name] = /^- `([^`]+\.ts)` › (.+)$/.exec(line) ?? [];
  if (file === undefined) return false;
  return [`'${name}'`, `"${name}"`, `\`${name}\``].some((literal) => read(file).includes(literal));
}

describe('what is promised on safety', () => {
  it('names tests that exist', () => {
    const named = read('docs/safety.md')
      .split('\n')
      .filter((line) => line.startsWith('- '));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((line) => !isTest(line))).toEqual([]);
  });
});

describe('the statement on accessibility', () => {
  const text = read('docs/accessibility.md');

  it('names tests that exist, under every criterion', () => {
    const [claims = '', shortcomings = ''] = text.split('## What falls short');
    const parts = claims.split(/^## /m).slice(1);
    expect(parts.length).toBeGreaterThan(12);
    for (const part of parts) {
      const named = part.split('\n').filter((line) => line.startsWith('- '));
      expect(named.length, part).toBeGreaterThan(0);
      expect(named.filter((line) => !isTest(line))).toEqual([]);
    }
    expect(shortcomings).toMatch(/^- /m);
  });

  it('is named in the README', () => {
    expect(read('README.md')).toContain('(docs/accessibility.md)');
  });
});

describe('the list of features', () => {
  const text = read('docs/features.md');
  const rows = text.split(/^## /m).slice(1);

  it('has every row, in order', () => {
    const first = Array.from({ length: 50 }, (_, i) => i + 1);
    expect(rows.map((row) => parseInt(row))).toEqual(first);
  });

  it.each(rows.map((row) => [row.slice(0, row.indexOf('\n')), row]))('names tests that exist: %s', (_, row) => {
    const named = row.split('\n').filter((line) => line.startsWith('- '));
    expect(named.length).toBeGreaterThan(0);
    const absent = named.filter((line) => !isTest(line));
    expect(absent).toEqual([]);
  });
});

describe('the codebook', () => {
  it('has every field of the records and every value of the lists', () => {
    const fields = read('data/records.jsonl')
      .split('\n')
      .filter(Boolean)
      .flatMap((line) => Object.keys(JSON.parse(line) as object));
    const values = [
      ...RECORD_KINDS,
      ...WAYS_FOUND,
      ...CONFIDENCES,
      ...THEMES,
      ...ACTOR_TYPES,
      ...PRACTICE_STATUSES,
      ...RELATIONS,
      ...FUNDING_CATEGORIES,
    ];
    const told = codeIn(read('docs/codebook.md'));
    expect([...new Set([...fields, ...values])].filter((name) => !told.has(name))).toEqual([]);
  });
});

describe('the page on addresses', () => {
  it('has every part of an address, and every earlier name', () => {
    const rows = [...read('docs/address.md').matchAll(/^\| `(\w+)` +\|(?: `(\w+)` +\|$)?/gm)];
    const earlier = rows.filter(([, , today]) => today !== undefined).map(([, was, today]) => [was, today]);
    const today = rows.filter(([, , now]) => now === undefined).map(([, part]) => part);
    expect([...new Set(today)].sort()).toEqual([...PARTS].sort());
    expect(earlier).toEqual(RENAMED_PARTS);
  });
});

it('links between the pages of the documentation lead somewhere', () => {
  const pages = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)];
  const broken = pages
    .filter((page) => page.endsWith('.md'))
    .flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)]
        .map(([, target]) => join(page, '..', target))
        .filter((target) => !pages.includes(target)),
    );
  expect(broken).toEqual([]);
});
