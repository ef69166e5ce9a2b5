import { describe, expect, it } from 'vitest';
import { quotation } from '../corpus/mapped-text';
import { readDocument } from '../corpus/read-document';
import { placeOf, placeOfBlocks } from './passage';

const CUT = 'The harbour council asked every port office of the **northern** coast to';

describe('placeOf', () => {
  const source = `OLD PIERS\n\n${CUT}\n\n7\n\nopen its doors at night. Few did.\n`;
  const document = readDocument('901', source);
  const block = document.blocks[1];

  it('gives document, lines, section and the exact words of a whole block', () => {
    const { offsets, ...place } = placeOf(document, block);
    expect(place).toEqual({
      doc: '901',
      lines: [3, 7],
      section: ['OLD PIERS'],
      quote: 'The harbour council asked every port office of the northern coast to open its doors at night. Few did.',
    });
    expect(quotation(source, offsets)).toBe(place.quote);
  });

  it('gives the lines and words of a part of it', () => {
    const start = block.text.text.indexOf('Few');
    const place = placeOf(document, block, { start, end: block.text.length });
    expect(place.quote).toBe('Few did.');
    expect(place.lines).toEqual([7, 7]);
    expect(place.offsets.map(([from, to]) => source.slice(from, to))).toEqual(['Few did.']);
  });
});

it('folds white space of the source where nothing else is left out', () => {
  const source = 'The boats\u00a0of\ttarn are blue. They sail.\n';
  const document = readDocument('901', source.replace('\t', '\n'));
  const { quote, offsets } = placeOf(document, document.blocks[0], { start: 4, end: 27 });
  expect(quote).toBe('boats of tarn are blue.');
  expect(offsets).toEqual([[4, 27]]);
});

describe('placeOfBlocks', () => {
  const source = 'Tarn\t12\nUlm\t4\n';
  const document = readDocument('901', source);
  const place = placeOfBlocks(document, document.blocks);

  it('spans all the blocks', () => {
    expect(place.lines).toEqual([1, 2]);
    expect(quotation(source, place.offsets)).toBe(place.quote);
  });

  it('keeps a space between them', () => {
    expect(place.quote).toBe('Tarn 12 Ulm 4');
  });
});
