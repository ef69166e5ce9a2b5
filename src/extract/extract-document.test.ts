import { describe, expect, it } from 'vitest';
import { quotation } from '../corpus/mapped-text';
import { readDocument } from '../corpus/read-document';
import { extractDocument } from './extract-document';
import { RECORD_KINDS, type ExtractedRecord } from './records';

/** A report of an invented meeting, with what such reports have: a page break, notes, lists, tables. */
const REPORT = [
  '\ufeffUNFPA/ILO SEMINAR ON LANTERNS',
  '',
  'Contents',
  '',
  'Old piers\t2',
  'New piers\t5',
  '',
  'OLD PIERS',
  '',
  'The seminar met in the spring. **Tonga** launched a hotline for domestic workers³ in 2004, which the port',
  '',
  'Lantern Review',
  '',
  '7',
  '',
  'offices of Fiji and Samoa now answer as well. It provides legal aid.',
  '',
  '³ Cooks and nurses above all.',
  '',
  'NGOs with Employers:',
  '',
  '· Chile: Cooks and hotels share a training kitchen.',
  '· Peru, Ecuador: Fishers and banks lend [boats](https://boats.example) – churches and trade unions',
  '',
  'Lantern Review',
  '',
  '8',
  '',
  'The Lantern Group comprises Malta, Norway and Ghana. The pier of Ghana cost US\\$ 3.5 million.',
  '',
  'Item\tCost (EUR)',
  '<p><b>1. Crew</b></p>\t',
  'Pilot\t<p>1,200</p>',
  'Total\t1,200',
  '',
  'Lantern Review',
  '',
  '9',
  '',
  '**Recommendations**',
  '',
  '1. Governments should open the piers at night.',
  '2. Employers should pay for lanterns.',
  '',
].join('\r\n');

const document = readDocument('901', REPORT);
const records = extractDocument(document);

const ofKind = <K extends ExtractedRecord['kind']>(kind: K) =>
  records.filter((record): record is Extract<ExtractedRecord, { kind: K }> => record.kind === kind);

describe('the records of a document', () => {
  it('tell which countries are named on which line', () => {
    expect(ofKind('mention').map(({ iso3, line }) => [iso3, line])).toEqual([
      ['TON', 10],
      ['FJI', 16],
      ['WSM', 16],
      ['CHL', 22],
      ['PER', 23],
      ['ECU', 23],
      ['MLT', 29],
      ['NOR', 29],
      ['GHA', 29],
    ]);
  });

  it('tell what countries do, over the page break that cuts it', () => {
    expect(ofKind('practice').map(({ countries, partners, lines }) => [countries, partners, lines])).toEqual([
      [['TON'], ['FJI', 'WSM'], [10, 16]],
      [['CHL'], [], [22, 22]],
      [['PER', 'ECU'], [], [23, 23]],
    ]);
  });

  it('tell who works with whom', () => {
    expect(ofKind('partnership').map(({ relation, lines }) => [relation, lines[0]])).toEqual([
      ['co-organiser', 1],
      ['support', 10],
      ['sector-partnership', 22],
      ['sector-partnership', 23],
      ['working-group', 29],
    ]);
  });

  it('tell what is paid', () => {
    expect(ofKind('funding').map(({ category, amount, currency }) => [category, amount, currency])).toEqual([
      ['reported-flow', 3_500_000, 'USD'],
      ['budget-line', 1200, 'EUR'],
      ['budget-total', 1200, 'EUR'],
    ]);
  });

  it('tell what is recommended', () => {
    expect(ofKind('recommendation').map(({ gist, targets }) => [gist, targets])).toEqual([
      ['Governments should open the piers at night', ['national-government']],
      ['Employers should pay for lanterns', ['private-sector']],
    ]);
  });

  it('come kind by kind, each kind in the order of the text', () => {
    expect([...new Set(records.map(({ kind }) => kind))]).toEqual(RECORD_KINDS);
    for (const kind of RECORD_KINDS) {
      const starts = ofKind(kind).map(({ offsets }) => offsets[0][0]);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }
  });
});

describe('the proof of a record', () => {
  it('is what stands in the document at its offsets', () => {
    for (const { quote, offsets } of records) {
      expect(quote).not.toBe('');
      expect(quotation(REPORT, offsets)).toBe(quote);
    }
  });

  it('is a row of ranges inside the document, in its order', () => {
    for (const { offsets } of records) {
      const ends = offsets.flat();
      expect(ends).toEqual([...ends].sort((a, b) => a - b));
      expect(offsets.every(([start, end]) => start < end)).toBe(true);
      expect(ends[0]).toBeGreaterThanOrEqual(0);
      expect(ends.at(-1)).toBeLessThanOrEqual(REPORT.length);
    }
  });

  it('has no markup, page furniture or note in it', () => {
    for (const { quote } of records) expect(quote).not.toMatch(/[*<\\[³\ufeff]|Lantern Review|https|above all/);
  });
});

describe('the ids of records', () => {
  const ids = records.map(({ id }) => id);

  it('are unique in the document', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('stay the same when the document is read again', () => {
    expect(extractDocument(readDocument('901', REPORT))).toEqual(records);
  });

  it('stay the same when text is added at the end', () => {
    const longer = `${REPORT}\r\nANNEX\r\n\r\nKenya launched a hotline for lost sailors in 2005, and Togo paid US$ 5 for it.\r\n`;
    const found = new Set(extractDocument(readDocument('901', longer)).map(({ id }) => id));
    expect(ids.filter((id) => !found.has(id))).toEqual([]);
    expect(found.size).toBeGreaterThan(ids.length);
  });

  it('differ from those of the same text under another number', () => {
    const others = extractDocument(readDocument('902', REPORT)).map(({ id }) => id);
    expect(others.filter((id) => ids.includes(id))).toEqual([]);
  });
});

describe('a document without anything to tell', () => {
  it('has no records', () => {
    for (const text of ['', '\n\n', 'The boats are blue.'])
      expect(extractDocument(readDocument('901', text))).toEqual([]);
  });
});
