import { describe, expect, it } from 'vitest';
import { readEntries } from './corpus';

const ENTRY = {
  id: '007',
  file: '007_piers.txt',
  title: 'Piers of the coast',
  shortName: 'Piers',
  publisher: 'Harbour Council',
  years: [2007, 2008],
  kind: 'report',
  language: 'en',
  sha256: 'a1'.repeat(32),
};
const faults = (...entries: unknown[]) => readEntries(entries).faults.map(({ message }) => message);

describe('readEntries', () => {
  it('gives the sound entries as they are', () => {
    const withEvent = { ...ENTRY, id: '008', event: { place: 'Tarn', date: '2007-05-04' } };
    expect(readEntries([ENTRY, withEvent])).toEqual({ entries: [ENTRY, withEvent], faults: [] });
  });

  it('keeps the sound entries beside a faulty one, and says which entry is at fault and how to mend it', () => {
    const { entries, faults: found } = readEntries([{ ...ENTRY, id: 'x' }, ENTRY]);
    expect(entries).toEqual([ENTRY]);
    expect(found).toEqual([
      { file: '007_piers.txt', message: 'entry 1 of corpus.json: "id" must be three to six digits, such as "007"' },
    ]);
  });

  it.each([
    ['no text', { title: ' ' }, '"title"'],
    ['a folder in the file name', { file: '../piers.txt' }, '"file"'],
    ['a year that is none', { years: [2007.5] }, '"years"'],
    ['years that are no list', { years: 2007 }, '"years"'],
    ['half an event', { event: { place: 'Tarn' } }, '"event"'],
    ['a short hash', { sha256: 'a1' }, '"sha256"'],
    ['a hash in capitals', { sha256: 'A1'.repeat(32) }, '"sha256"'],
  ])('refuses an entry with %s', (_, change, field) => {
    expect(faults({ ...ENTRY, ...change })).toEqual([expect.stringContaining(field)]);
  });

  it('takes an entry whose years are not known', () => {
    expect(faults({ ...ENTRY, years: [] })).toEqual([]);
  });

  it('refuses a second entry of the same id', () => {
    expect(faults(ENTRY, { ...ENTRY, file: 'other.txt' })).toEqual([
      'entry 2 of corpus.json: id "007" is taken; give it another',
    ]);
  });

  it.each([{}, null, 'x'])('refuses what is no list of entries: %j', (json) => {
    const { entries, faults: found } = readEntries(json);
    expect(entries).toEqual([]);
    expect(found).toEqual([{ file: 'corpus.json', message: expect.stringContaining('list of documents') }]);
    expect(readEntries([json]).faults).toEqual([
      { file: 'corpus.json', message: expect.stringContaining('entry 1 of corpus.json') },
    ]);
  });
});
