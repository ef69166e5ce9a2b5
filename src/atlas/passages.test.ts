import { afterEach, describe, expect, it, vi } from 'vitest';
import { MappedText } from '../corpus/mapped-text';
import { readDocument } from '../corpus/read-document';
import { placeOf, placeOfBlocks, type Place } from '../extract/passage';
import type { Practice } from '../extract/records';
import type { Passage, Reading } from './atlas';
import { passageFinder, readingOf } from './passages';

const practice = (place: Place): Practice => ({
  id: 'practice',
  kind: 'practice',
  ...place,
  countries: ['CHL'],
  partners: [],
  regions: [],
  themes: ['health'],
  actors: [],
  organisations: [],
  status: 'existing',
  gist: '',
  foundBy: 'sentence',
  confidence: 'high',
});

/** The words that the page marks, block by block. */
const marked = ({ spans }: Passage, { blocks }: Reading) =>
  spans.map(({ block, start, end }) => blocks[block].text.slice(start, end));

describe('a reading text', () => {
  it('has the blocks of a document with their kinds and lines, and what belongs to their kind only', () => {
    const source = 'HARBOURS\n\nThe council has met:\n\n- Arica\n\nPort\tBoats\nArica\t12\n';
    expect(readingOf(readDocument('901', source))).toEqual({
      id: '901',
      blocks: [
        { kind: 'heading', text: 'HARBOURS', lines: [[1, 1]], level: 1 },
        { kind: 'paragraph', text: 'The council has met:', lines: [[3, 3]] },
        { kind: 'bullet', text: 'Arica', lines: [[5, 5]], marker: '-' },
        { kind: 'table-row', text: 'Port Boats', lines: [[7, 7]], cells: ['Port', 'Boats'] },
        { kind: 'table-row', text: 'Arica 12', lines: [[8, 8]], cells: ['Arica', '12'] },
      ],
    });
  });
});

describe('a passage', () => {
  const source = 'The guild keeps a light.\n\nIt burns **all** night. Few see it.\n\nThe end.\n';
  const document = readDocument('901', source);
  const reading = readingOf(document);
  const find = passageFinder(document);

  it('has the place and the words of its record', () => {
    const block = document.blocks[1];
    const place = placeOf(document, block, { start: 0, end: block.text.text.indexOf(' Few') });
    const passage = find(practice(place));
    expect(passage).toEqual({
      doc: '901',
      lines: [3, 3],
      section: [],
      quote: 'It burns all night.',
      foundBy: 'sentence',
      confidence: 'high',
      spans: [{ block: 1, start: 0, end: 19 }],
    });
    expect(marked(passage, reading)).toEqual(['It burns all night.']);
  });

  it('over two blocks has a span in each', () => {
    const passage = find(practice(placeOfBlocks(document, document.blocks.slice(0, 2))));
    expect(marked(passage, reading)).toEqual(['The guild keeps a light.', 'It burns all night. Few see it.']);
  });

  it('of the last block ends with the document', () => {
    const passage = find(practice(placeOf(document, document.blocks[2])));
    expect(passage.spans).toEqual([{ block: 2, start: 0, end: 8 }]);
  });
});

const HALF = 'The guild asked every keeper of the northern lights along the coast of the bay to';

describe('a passage in a paragraph that a page cut', () => {
  const spansOf = (source: string, words: string) => {
    const document = readDocument('901', source);
    const block = document.blocks.find(({ text }) => text.text.includes(words));
    if (!block) throw new Error(`no block with "${words}"`);
    const start = block.text.text.indexOf(words);
    const place = placeOf(document, block, { start, end: start + words.length });
    return marked(passageFinder(document)(practice(place)), readingOf(document));
  };

  it('is one span over a page number', () => {
    expect(spansOf(`${HALF}\n\n7\n\nopen the doors at night.\n`, 'bay to open the doors')).toEqual([
      'bay to open the doors',
    ]);
  });

  it('is one span over a note, which is not marked', () => {
    const cut = `${HALF}\n\n¹ Founded in 1801.\n\nopen the doors at night. Few did.\n`;
    expect(spansOf(cut, 'bay to open the doors')).toEqual(['bay to open the doors']);
  });

  it('is found in the part after a note', () => {
    const cut = `${HALF}\n\n¹ Founded in 1801.\n\nopen the doors at night. Few did.\n`;
    expect(spansOf(cut, 'Few did.')).toEqual(['Few did.']);
  });
});

describe('a passage in a table', () => {
  const document = readDocument('901', 'Port\tBoats\nArica\t**12**\nIquique\t\t4\nTalara\t9\n');
  const reading = readingOf(document);
  const find = passageFinder(document);

  it('is a row from its first cell to its last', () => {
    expect(marked(find(practice(placeOf(document, document.blocks[1]))), reading)).toEqual(['Arica 12']);
  });

  it('is several rows, and none between them that the record leaves out', () => {
    const rows = [document.blocks[1], document.blocks[3]];
    expect(marked(find(practice(placeOfBlocks(document, rows))), reading)).toEqual(['Arica 12', 'Talara 9']);
  });
});

describe('the work of finding a passage', () => {
  afterEach(() => vi.restoreAllMocks());

  it('grows with the number of its blocks, not with its square', () => {
    const document = readDocument('901', 'Arica\t12\n'.repeat(1000));
    const place = placeOfBlocks(document, document.blocks);
    const find = passageFinder(document);
    const look = vi.spyOn(MappedText.prototype, 'indexFrom');
    expect(find(practice(place)).spans).toHaveLength(1000);
    expect(look.mock.calls.length).toBeLessThan(1000 * 10);
  });
});
