import { describe, expect, it } from 'vitest';
import { furnitureLines } from './furniture';
import { splitLines } from './lines';

const found = (...paragraphs: string[]) => [...furnitureLines(splitLines(paragraphs.join('\n')))];

const CUT = 'The harbour council asked every port office of the northern coast to';
const REST = 'open its doors at night, and to keep a boat ready for the doctor.';
const WHOLE = 'The elders of the village had no objection to the plan of the council.';

describe('furnitureLines', () => {
  it('finds a running head and page numbers that cut a sentence, at all their places', () => {
    expect(found(WHOLE, 'Coast Review', '1', CUT, 'Coast Review', '2', REST, 'Coast Review', '3', WHOLE)).toEqual([
      2, 3, 5, 6, 8, 9,
    ]);
  });

  it('finds a head that carries a page number', () => {
    expect(
      found(CUT, 'Coast Review 2012 | 8', REST, 'Coast Review 2012 | 9', WHOLE, 'Coast Review 2012 | 10', WHOLE),
    ).toEqual([2, 4, 6]);
  });

  it.each(['12', '- 12 -', '– 12', 'Page 12', 'p. 12', 'page 12 of 40', '12/40'])(
    'finds "%s", though it stands there once, as it cuts a sentence',
    (number) => {
      expect(found(CUT, '', number, '', REST)).toEqual([3]);
    },
  );

  it('finds a page number after a word that leads on to a proper name', () => {
    expect(found(CUT, '', '12', '', 'Tarn and Ulm open its doors at night.')).toEqual([3]);
  });

  it('finds a running foot whose page number stands behind a tab', () => {
    expect(found(CUT, 'Coast Review\t8', REST, 'Coast Review\t9', WHOLE, 'Coast Review\t10', WHOLE)).toEqual([2, 4, 6]);
  });

  it('leaves titles alone that return and never cut a sentence', () => {
    expect(found('Advice', WHOLE, 'Advice', WHOLE, 'Advice', WHOLE, CUT, '8', REST)).toEqual([8]);
  });

  it('leaves a title alone that returns thirty times, though one stands in a cut sentence', () => {
    const parts = Array.from({ length: 29 }, () => ['Advice', WHOLE]).flat();
    expect(found(...parts, CUT, 'Advice', REST, CUT, '8', REST)).toEqual([63]);
  });

  it('does not take a short line without a stop for a cut sentence', () => {
    expect(
      found('Old boats', 'Advice', 'of the coast', 'New boats', 'Advice', 'Nets', 'Advice', CUT, '8', REST),
    ).toEqual([9]);
  });

  it('leaves a line alone that returns only once', () => {
    expect(found(CUT, 'Coast Review', REST, 'Coast Review', WHOLE, CUT, '8', REST)).toEqual([7]);
  });

  it('leaves long lines alone, even when they return', () => {
    const long = `${WHOLE} ${WHOLE}`;
    expect(found(CUT, long, REST, long, CUT, '8', REST, long)).toEqual([6]);
  });

  it('leaves the figures of a list alone when no sentence breaks off before them', () => {
    expect(found(WHOLE, '12', 'boats', WHOLE, '14', 'nets')).toEqual([]);
  });
});
