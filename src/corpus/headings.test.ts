import { describe, expect, it } from 'vitest';
import { readDocument } from './read-document';

const PROSE = 'The boats of the northern coast carry two lanterns, one for the bow and one for the old mast behind it.';

/** The headings of a text with their depth. */
const headings = (text: string) =>
  readDocument('901', text)
    .blocks.filter(({ kind }) => kind === 'heading')
    .map(({ text: own, level }) => [own.text, level]);

describe('headingLevel, by the marks of the line itself', () => {
  it.each([
    ['OLD PIERS', 1],
    ['OLD PIERS IN THE 1990s', 1],
    ['Part II. Old piers', 3],
    ['Session 4: Old piers', 3],
    ['Annex 2', 3],
    ['Roundtable 1.2', 3],
    ['**Old piers**', 2],
    ['__Old piers__', 2],
  ])('takes "%s" for a heading', (title, level) => {
    expect(headings(`${title}\n\n${PROSE}`).map(([, depth]) => depth)).toEqual([level]);
  });

  it('takes hashes for the depth and leaves them out of the title', () => {
    expect(headings(`# Ports\n\n${PROSE}\n\n### Old piers\n\n${PROSE}`)).toEqual([
      ['Ports', 1],
      ['Old piers', 3],
    ]);
  });

  it('takes numbers that count sections for headings, each point a step deeper', () => {
    expect(
      headings(`1. Ports\n\n${PROSE}\n\n1.1. Old piers\n\n${PROSE}\n\n2. Boats\n\n${PROSE}\n\na) Nets\n\n${PROSE}`),
    ).toEqual([
      ['Ports', 1],
      ['Old piers', 2],
      ['Boats', 1],
      ['Nets', 4],
    ]);
  });

  it('takes numbers that count the items of a list for no headings', () => {
    expect(headings(`1. Old piers\n2. New piers\n3. Boats\n\n${PROSE}`)).toEqual([]);
  });

  it('takes counted items in capitals for headings, even one right below the other', () => {
    expect(headings(`1. OLD PIERS\n\n2. NEW PIERS\n\n${PROSE}`)).toEqual([
      ['OLD PIERS', 1],
      ['NEW PIERS', 1],
    ]);
  });
});

describe('headingLevel, by place and length', () => {
  it('takes a short line above prose or a list for a heading', () => {
    expect(headings(`Old piers\n\n${PROSE}\n\nNew piers\n\n- Tarn\n- Ulm`)).toEqual([
      ['Old piers', 4],
      ['New piers', 4],
    ]);
  });

  it('takes a short line with a colon for a heading, but not a sentence that introduces', () => {
    expect(headings('New piers:\n\n- Tarn')).toEqual([['New piers:', 4]]);
    expect(headings('The new piers are:\n\n- Tarn')).toEqual([]);
  });

  it('takes a sign that stands alone above a paragraph for a heading', () => {
    expect(headings(`· Old piers\n\n${PROSE}`)).toEqual([['Old piers', 5]]);
    expect(headings(`· Old piers\n· New piers\n\n${PROSE}`)).toEqual([]);
  });

  it('takes a title over a title for a heading too', () => {
    expect(headings(`Ports of the north\n\nOld piers\n\n${PROSE}`)).toEqual([
      ['Ports of the north', 4],
      ['Old piers', 4],
    ]);
  });

  it('takes both lines of a title in capitals, and one heading of a bold title on two lines', () => {
    expect(headings(`OLD PIERS AND LANTERNS\nOF THE NORTHERN COAST\n\n${PROSE}`)).toEqual([
      ['OLD PIERS AND LANTERNS', 1],
      ['OF THE NORTHERN COAST', 1],
    ]);
    expect(headings(`**Old piers and\nnew piers**\n\n${PROSE}`)).toEqual([['Old piers and new piers', 2]]);
  });

  it('takes the title on the line below a division for a heading as well', () => {
    expect(headings(`Annex 2\nThe boats of the coast\n\n${PROSE}`)).toEqual([
      ['Annex 2', 3],
      ['The boats of the coast', expect.any(Number)],
    ]);
  });

  it('looks past a remark in brackets and a note below a title', () => {
    expect(headings(`Old piers\n\n(Tarn, in spring)\n\n³ As of May.\n\n${PROSE}`)).toEqual([['Old piers', 4]]);
  });

  it.each([
    ['a sentence', 'The pier is old.'],
    ['a line in lower case', 'old piers'],
    ['a line in brackets', '(Old piers)'],
    ['a line without a word', '12 %'],
    ['a person', 'Ms. Ada Brink'],
    ['a sentence behind a sign', '· The pier is old.'],
    ['a paragraph in capitals', 'OLD PIERS AND NEW PIERS '.repeat(6).trim()],
    ['a long line', 'Old piers, new piers and all the boats that carry two lanterns in the spring and in autumn'],
  ])('takes %s for no heading', (_, line) => {
    expect(headings(`OLD PIERS\n\n${line}\n\n${PROSE}`)).toEqual([['OLD PIERS', 1]]);
  });

  it('takes the lines of an address and a last line without anything below for no headings', () => {
    expect(headings(`${PROSE}\n\nHarbour Office\nLong Quay\nTarn\n\n${PROSE}\n\nThe end of it`)).toEqual([]);
  });
});
