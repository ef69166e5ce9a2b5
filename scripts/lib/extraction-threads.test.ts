import { describe, expect, it, vi } from 'vitest';
import { readText } from '../../src/atlas/read-text';
import { ExtractionThreads, readOnThreads, threadsFor } from './extraction-threads';
import { shareTexts, workOff, type Outcome } from './shared-texts';

vi.mock('../../src/extract/extract-document', async (original) => {
  const { extractDocument: own } = await original<typeof import('../../src/extract/extract-document')>();
  return {
    extractDocument: (document: Parameters<typeof own>[0]) => {
      if (document.source.startsWith('BROKEN')) throw new Error(`cannot extract ${document.id}`);
      return own(document);
    },
  };
});

const TEXTS = [
  'Peru.',
  '\ufeffKenya’s piers: Tonga, Côte d’Ivoire.',
  'Kenya runs a hotline for sailors at the piers.\n\n',
].map((source, i) => ({ id: `90${i}`, source }));
const ENTRY = {
  file: '900.txt',
  title: 'Report',
  shortName: 'R',
  publisher: 'Lantern Guild',
  years: [],
  kind: 'report',
  language: 'en',
  sha256: '',
};
const textOf = (length: number) => ({ id: '900', source: 'a'.repeat(length) });

describe('how many threads texts are worth', () => {
  it('is one where there is one core, one text or little text', () => {
    expect(threadsFor([textOf(500_000), textOf(500_000)], 1)).toBe(1);
    expect(threadsFor([textOf(900_000)], 4)).toBe(1);
    expect(threadsFor([textOf(9000), textOf(9000)], 4)).toBe(1);
    expect(threadsFor([], 4)).toBe(1);
  });

  it('is that of the cores where all have enough to do, up to a limit', () => {
    const many = Array.from({ length: 100 }, () => textOf(90_000));
    expect(threadsFor(many, 2)).toBe(2);
    expect(threadsFor(many, 64)).toBe(8);
  });

  it('is less where others would have to wait for a long text', () => {
    expect(threadsFor([textOf(350_000), textOf(190_000), textOf(10_000)], 8)).toBe(2);
  });
});

describe('texts that threads take from', () => {
  it('are taken once each, the longest first, with the records that they have by themselves', async () => {
    const found: Outcome[] = [];
    const shared = shareTexts([...TEXTS, TEXTS[0]]);
    await Promise.all([workOff(shared, (outcome) => found.push(outcome)), workOff(shared, (o) => found.push(o))]);
    expect(found.map(({ place }) => place)).toEqual([2, 1, 0, 3]);
    const own = (place: number) => ({ place, read: readText(TEXTS[place].id, TEXTS[place].source) });
    expect(found).toEqual([own(2), own(1), own(0), { ...own(0), place: 3 }]);
    expect(own(1).read.records.map(({ quote }) => quote)).toContain('Côte d’Ivoire');
  });

  it('fail with what is wrong with the first of them that is, when the others are done', async () => {
    const broken = ['BROKEN', 'Peru.', 'BROKEN again, and at greater length'].map((source, i) => ({
      id: `91${i}`,
      source,
    }));
    const seen: number[] = [];
    const extraction = new ExtractionThreads(1).extract(broken, (place) => seen.push(place));
    await expect(extraction).rejects.toThrow('cannot extract 910');
    expect(seen).toEqual([1]);
  });
});

it('reads all texts in their order, and tells of each, also where one thread is enough', async () => {
  const entries = TEXTS.map(({ id, source }) => ({ entry: { ...ENTRY, id }, source }));
  const [steps, seen]: [string[], string[]] = [[], []];
  const read = await readOnThreads(
    entries,
    1,
    (step) => steps.push(step),
    ({ entry }) => seen.push(entry.id),
  );
  expect(read).toEqual(TEXTS.map(({ id, source }) => readText(id, source)));
  expect(seen).toEqual(['902', '901', '900']);
  expect(steps).toEqual(seen.map((id, i) => `${id} R: ${read[2 - i].records.length} records`));
  expect(await readOnThreads([], 4, () => undefined)).toEqual([]);
});
