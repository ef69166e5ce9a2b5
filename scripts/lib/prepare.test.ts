import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ReviewLine } from '../../src/atlas/review/review';
import { prepare } from './prepare';
import type { CorpusText } from './read-corpus';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const text = (id: string, source: string): CorpusText => ({
  entry: {
    id,
    file: `${id}.txt`,
    title: `Report ${id}`,
    shortName: `R${id}`,
    publisher: 'Lantern Guild',
    years: [1998],
    kind: 'report',
    language: 'en',
    sha256: sha256(source),
  },
  source,
});

const FIRST = text('901', 'Chile runs a night school programme for young sailors in its northern ports.\n');
const SECOND = text('902', 'Peru and Tonga were named by one speaker.\n');
const silent = () => {};
const parsed = (files: ReadonlyMap<string, string>, name: string): unknown => JSON.parse(files.get(name) ?? '');

describe('the data of a corpus', () => {
  const steps: string[] = [];
  const data = prepare([FIRST, SECOND], '1.2.3', (step) => steps.push(step));

  it('is the records, the atlas, its passages and counts, a text a document, and a manifest', () => {
    expect([...data.files.keys()]).toEqual([
      'records.jsonl',
      'atlas.json',
      'passages.json',
      'mentions.json',
      'networks.json',
      'aggregates.json',
      'documents/901.json',
      'documents/902.json',
      'manifest.json',
    ]);
  });

  it('has a record on each line', () => {
    const records = data.files.get('records.jsonl') ?? '';
    expect(records.endsWith('}\n')).toBe(true);
    expect(
      records
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { kind: string }).kind),
    ).toEqual(['mention', 'practice', 'mention', 'mention']);
  });

  it('is counted', () => {
    expect(data).toMatchObject({
      documents: 2,
      blocks: 2,
      records: { mention: 3, practice: 1, partnership: 0, funding: 0, recommendation: 0 },
      countries: 3,
    });
    expect(data.themes).toBeGreaterThan(0);
  });

  it('states its edition in every file', () => {
    expect(data.edition).toMatch(/^[0-9a-f]{12}$/);
    for (const name of data.files.keys()) {
      if (name.endsWith('.json')) expect(parsed(data.files, name)).toMatchObject({ edition: data.edition });
    }
  });

  it('has a manifest of what it was made from and of the files', () => {
    const records = data.files.get('records.jsonl') ?? '';
    expect(parsed(data.files, 'manifest.json')).toMatchObject({
      program: '1.2.3',
      corpus: [FIRST.entry, SECOND.entry].map(({ id, file, sha256: hash }) => ({ id, file, sha256: hash })),
      counts: { documents: 2, mention: 3, practicesMerged: 1, tiesMerged: 0, countries: 3 },
      files: { 'records.jsonl': { bytes: Buffer.byteLength(records), sha256: sha256(records) } },
    });
  });

  it('is the same each time', () => {
    expect(prepare([FIRST, SECOND], '1.2.3', silent)).toEqual(data);
  });

  it('is another edition when a text changes, and the same one under another version of the program', () => {
    const changed = text('902', 'Peru and Malta were named by one speaker.\n');
    expect(prepare([FIRST, changed], '1.2.3', silent).edition).not.toBe(data.edition);
    expect(prepare([FIRST, SECOND], '2.0.0', silent).edition).toBe(data.edition);
  });

  it('comes with a notice of a document in a language that the rules do not read', () => {
    const spanish = text(
      '903',
      'Los muelles de Kenia son viejos, y los barcos que llegan de Noruega esperan la marea en el puerto con una linterna.',
    );
    const both = prepare([FIRST, spanish], '1.2.3', silent);
    expect(both.notices).toEqual([
      '903 R903 looks like Spanish; the rules read English, so only countries, organisations and amounts are found there',
    ]);
    expect(both.records.mention).toBe(3);
    expect(data.notices).toEqual([]);
  });

  describe('with a review', () => {
    const [school] = (data.files.get('records.jsonl') ?? '')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind: 'practice'; id: string; quote: string })
      .filter(({ kind }) => kind === 'practice');
    const line = {
      line: 4,
      id: school.id,
      kind: school.kind,
      doc: '901',
      quote: school.quote,
      verdict: 'right',
      changes: {},
      date: '2026-05-03',
    } as const;
    const reviewed = (fields: Partial<ReviewLine>) =>
      prepare([FIRST, SECOND], '1.2.3', silent, {
        path: 'seeds/review.jsonl',
        lines: [{ ...line, ...fields }],
        superseded: 1,
      });

    it('keeps the records of the program, by which its quality is measured', () => {
      for (const verdict of ['right', 'wrong'] as const) {
        expect(reviewed({ verdict }).files.get('records.jsonl')).toBe(data.files.get('records.jsonl'));
      }
    });

    it('makes the atlas of what is left, and counts in the manifest what was done', () => {
      const { files, review } = reviewed({ verdict: 'wrong' });
      expect(parsed(files, 'atlas.json')).toMatchObject({ practices: [] });
      const counts = { lines: 2, right: 0, corrected: 0, wrong: 1, superseded: 1, unmatched: 0 };
      expect(review).toEqual(counts);
      expect(parsed(files, 'manifest.json')).toMatchObject({
        counts: { practice: 1, practicesMerged: 0 },
        review: { ...counts, withdrawn: [school.id] },
      });
    });

    it('is another edition by what is said of records, and not by lines without effect', () => {
      const editions = [
        data,
        reviewed({}),
        reviewed({ date: '2026-05-04' }),
        reviewed({ verdict: 'wrong' }),
        reviewed({ verdict: 'corrected', changes: { themes: ['health'] } }),
      ].map(({ edition }) => edition);
      expect(new Set(editions).size).toBe(editions.length);
      expect(reviewed({ quote: 'Somebody else’s words' }).edition).toBe(data.edition);
    });

    it('comes with a notice of a line without effect, by file and number', () => {
      const { notices, review } = reviewed({ quote: 'Somebody else’s words' });
      expect(notices).toEqual([expect.stringMatching(/^seeds\/review\.jsonl:4 quotes other words than its record, /)]);
      expect(review).toMatchObject({ right: 0, unmatched: 1 });
    });

    it('gives nothing where a correction leaves what cannot be', () => {
      expect(() => reviewed({ verdict: 'corrected', changes: { countries: [] } })).toThrow(
        /^seeds\/review\.jsonl:4 leaves its practice without a country or region; .+\nthe review has 1 fault; nothing is written$/,
      );
    });
  });

  it('comes with a notice of each sum that its lines do not give', () => {
    const budget = text('903', 'Item\tCost (EUR)\nOars\t5\nNets\t6\nTotal\t12\n');
    expect(prepare([budget], '1.2.3', silent).notices).toEqual([
      '903 R903: total "Total" at line 4 states 12 EUR, its 2 lines give 11, difference 1',
    ]);
  });

  it('tells of each step', () => {
    expect(steps).toEqual(['901 R901: reading', '902 R902: reading', 'merging']);
  });
});
