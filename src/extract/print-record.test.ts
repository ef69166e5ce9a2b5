import { describe, expect, it } from 'vitest';
import { readDocument } from '../corpus/read-document';
import { extractDocument } from './extract-document';
import { printRecord } from './print-record';

const SOURCE = [
  'OLD PIERS',
  'Tonga launched a hotline for domestic workers with Fiji, in partnership with UNICEF.',
  'The pier of Malta cost “US$ 5”.',
  'Governments should open the piers at night.',
].join('\n\n');
const records = extractDocument(readDocument('901', SOURCE));

describe('printRecord', () => {
  it('prints a record of every kind as one line that reads back as the same record', () => {
    expect(new Set(records.map(({ kind }) => kind)).size).toBe(5);
    for (const record of records) {
      const line = printRecord(record);
      expect(line).not.toContain('\n');
      expect(JSON.parse(line)).toEqual(record);
    }
  });

  it('prints the same fields in the same order, however the record was made', () => {
    for (const record of records) {
      const turned = Object.fromEntries(Object.entries(record).reverse()) as unknown as typeof record;
      expect(printRecord(turned)).toBe(printRecord(record));
      expect(Object.keys(JSON.parse(printRecord(record)) as object).slice(0, 2)).toEqual(['kind', 'doc']);
      expect(Object.keys(JSON.parse(printRecord(record)) as object).slice(-4)).toEqual([
        'id',
        'quote',
        'section',
        'offsets',
      ]);
    }
  });
});
