import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../../src/atlas/changes';
import { changeListOf } from './change-list';
import { writeFolder } from './data-folder';

let folder: string;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'atlas-changes-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** The files of a data folder, as far as the list of changes reads them, with practices of these ids. */
function filesOf(edition: string, ...ids: readonly string[]): Map<string, string> {
  const counts = { documents: 1, mention: 0, practice: ids.length, partnership: 0, funding: 0, recommendation: 0 };
  return new Map([
    ['records.jsonl', ids.map((id) => `${JSON.stringify({ kind: 'practice', id })}\n`).join('')],
    ['atlas.json', JSON.stringify({ edition, documents: [{ id: '901', shortName: 'Lamps' }], practices: ids })],
    [
      'manifest.json',
      JSON.stringify({
        edition,
        corpus: [{ id: '901', sha256: 'a' }],
        counts: { ...counts, practicesMerged: ids.length, tiesMerged: 0, countries: 2 },
        review: { right: 2, corrected: 1, wrong: 4 },
      }),
    ],
  ]);
}

/** Puts files into the folder, with the list of changes that belongs to them. */
function hold(files: Map<string, string>, day: string): void {
  writeFolder(folder, new Map([...files, ['changes.json', changeListOf(folder, files, day).text]]));
}

const changesOf = ({ text }: { readonly text: string }) => (JSON.parse(text) as { changes: readonly Change[] }).changes;

describe('the list of changes of a folder', () => {
  it('begins in a folder without data, with nothing to say of it', () => {
    const list = changeListOf(join(folder, 'new'), filesOf('one', 'p1'), '2026-05-03');
    expect(list.notices).toEqual([]);
    expect(changesOf(list)).toEqual([
      expect.objectContaining({
        edition: 'one',
        before: null,
        day: '2026-05-03',
        records: null,
        counts: {
          documents: 1,
          records: { mention: 0, practice: 1, partnership: 0, funding: 0, recommendation: 0 },
          practices: 1,
          ties: 0,
          countries: 2,
          checked: 3,
          withdrawn: 4,
        },
      }),
    ]);
  });

  it('goes on with an entry a line, and is the same text for the same files', () => {
    hold(filesOf('one', 'p1'), '2026-05-03');
    hold(filesOf('two', 'p1', 'p2'), '2026-05-04');
    const again = changeListOf(folder, filesOf('two', 'p1', 'p2'), '2026-06-01');
    const third = changeListOf(folder, filesOf('three', 'p2'), '2026-06-01');
    expect(again.text.split('\n').filter((line) => line.startsWith('{"edition"'))).toHaveLength(2);
    expect(changesOf(third).map(({ edition, day }) => `${edition} ${day}`)).toEqual([
      'three 2026-06-01',
      'two 2026-05-04',
      'one 2026-05-03',
    ]);
    expect(changesOf(third)[0].records?.practice).toEqual({ added: 0, removed: 1, changed: 0 });
    expect(changesOf(third).slice(1)).toEqual(changesOf(again));
    expect([...again.notices, ...third.notices]).toEqual([]);
  });

  it('begins anew where it is missing beside data, and says so; what changed since is known', () => {
    hold(filesOf('one', 'p1'), '2026-05-03');
    rmSync(join(folder, 'changes.json'));
    const { notices, ...list } = changeListOf(folder, filesOf('two', 'p1', 'p2'), '2026-05-04');
    expect(notices).toEqual([`${join(folder, 'changes.json')} is missing; a new list of changes begins`]);
    expect(changesOf(list)).toMatchObject([{ edition: 'two', before: 'one', records: { practice: { added: 1 } } }]);
  });

  it.each(['', '{', '[]', '{"changes":{}}', '{"changes":[{"edition":"one"}]}'])(
    'begins anew where it is broken, and says so: %j',
    (text) => {
      hold(filesOf('one', 'p1'), '2026-05-03');
      writeFileSync(join(folder, 'changes.json'), text);
      const { notices, ...list } = changeListOf(folder, filesOf('one', 'p1'), '2026-05-04');
      expect(notices).toEqual([
        `${join(folder, 'changes.json')} is not a list of changes; a new list of changes begins`,
      ]);
      expect(changesOf(list)).toMatchObject([{ edition: 'one', before: null, records: null }]);
    },
  );

  it.each([
    ['records.jsonl', undefined],
    ['records.jsonl', '{'],
    ['records.jsonl', '{"id":"x","kind":"song"}'],
    ['manifest.json', '{}'],
    ['atlas.json', 'null'],
  ])('goes on where the data cannot be compared, and says so: %s is %j', (name, text) => {
    hold(filesOf('one', 'p1'), '2026-05-03');
    if (text === undefined) rmSync(join(folder, name));
    else writeFileSync(join(folder, name), text);
    const { notices, ...list } = changeListOf(folder, filesOf('two', 'p1'), '2026-05-04');
    expect(notices).toEqual([expect.stringMatching(/^the data in .+ cannot be compared \(.+\); the list /)]);
    expect(changesOf(list)).toMatchObject([
      { edition: 'two', before: 'one', records: null },
      { edition: 'one', before: null },
    ]);
  });
});
