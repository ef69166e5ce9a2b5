import { describe, expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { analyse } from '../analysis';
import { unitsOf } from './units';

function units(text: string): string[] {
  const [block] = analyse(readDocument('901', text)).blocks;
  return block.sentences.flatMap((sentence) =>
    unitsOf(text, sentence, block.countries).map(({ start, end }) => text.slice(start, end)),
  );
}

describe('the parts of a sentence that each tell their own practice', () => {
  it('are cut where another country has a verb of its own', () => {
    expect(units('Kenya runs a hotline for nurses, while Norway has launched a fund for their schools.')).toEqual([
      'Kenya runs a hotline for nurses',
      'Norway has launched a fund for their schools.',
    ]);
  });

  it('are cut between clauses of two countries, whatever they do', () => {
    expect(units('Kenya issued a bond; Norway is preparing one.')).toEqual([
      'Kenya issued a bond',
      'Norway is preparing one.',
    ]);
    expect(units('Kenya issued a bond, and Norway is preparing one.')).toHaveLength(1);
  });

  it('are cut where a thing is named that another country has set up', () => {
    expect(units('In Kenya, a hotline for nurses was opened, and a shelter in Norway that has been set up.')).toEqual([
      'In Kenya, a hotline for nurses was opened',
      'a shelter in Norway that has been set up.',
    ]);
  });

  it('are cut between what is done and what is not, where semicolons part whole clauses', () => {
    expect(
      units('Kenya does not count its boats; the port has a hotline; the bay has a pier; it was never lit.'),
    ).toEqual(['Kenya does not count its boats', 'the port has a hotline; the bay has a pier', 'it was never lit.']);
    expect(units('Kenya has two boats; the port has a hotline.')).toHaveLength(1);
    expect(units('Kenya does not count boats; hotlines; piers.')).toHaveLength(1);
  });

  it('are cut between two agreements of two sides each', () => {
    const text = 'Examples are the agreement between Kenya and Norway and the programme between Fiji and Tonga.';
    expect(units(text)).toEqual([
      'Examples are the agreement between Kenya and Norway',
      'the programme between Fiji and Tonga.',
    ]);
  });

  it('are the items of a list in which several tell of a country', () => {
    const text = 'Examples are: (1) the hotline of Kenya for nurses; (2) the loans of Norway to schools.';
    expect(units(text)).toHaveLength(2);
  });

  it('are one where several countries share a practice', () => {
    for (const text of [
      'Kenya, Norway and Fiji run a hotline for nurses.',
      'Kenya signed an agreement with Norway and with Fiji on nurses.',
      'Kenya runs a hotline, and Kenya has launched a fund.',
    ]) {
      expect(units(text), text).toEqual([text]);
    }
  });

  it('are one where only one of the parts tells of a practice', () => {
    const text = 'Kenya lies on the sea, and Norway has launched a fund for boats.';
    expect(units(text)).toEqual([text]);
  });
});
