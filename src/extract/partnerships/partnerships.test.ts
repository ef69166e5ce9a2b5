import { describe, expect, it } from 'vitest';
import { quotation } from '../../corpus/mapped-text';
import { readDocument } from '../../corpus/read-document';
import { analyse } from '../analysis';
import { findPractices } from '../practices/practices';
import { findPartnerships } from './partnerships';

function find(text: string) {
  const analysis = analyse(readDocument('901', text));
  return findPartnerships(analysis, findPractices(analysis));
}

describe('findPartnerships', () => {
  it('gives the ties of titles, offices, tables, lists and prose in the order of the text', () => {
    const source = [
      'UNFPA/ILO SEMINAR ON BOATS',
      'The Steering Group comprises Tonga, Fiji and Samoa.',
      'Co-chairs\tTeam members\nSession 1\tBoats\nTonga\tMalta',
      'NGOs with Employers:',
      '- Fiji: Boats for all.',
      'Spain and Morocco signed an agreement on seasonal workers in 2001.',
      'The fair of UNICEF was financially supported by Norway.',
    ].join('\n\n');
    const found = find(source);
    expect(found.map(({ relation }) => relation)).toEqual([
      'co-organiser',
      'working-group',
      'team',
      'sector-partnership',
      'agreement',
      'funding',
    ]);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    expect(found.filter(({ quote, offsets }) => quotation(source, offsets) !== quote)).toEqual([]);
  });

  it('counts a tie that one block tells twice once', () => {
    expect(find('The panel was co-chaired by Tonga and Fiji. Co-chairs: Fiji and Tonga.')).toHaveLength(1);
    expect(find('The panel was co-chaired by Tonga and Fiji.\n\nCo-chairs: Fiji and Tonga.')).toHaveLength(2);
  });

  it('counts a line of a title, told of with the rest of the title, once', () => {
    const [only, ...others] = find(
      '# UNICEF\n\n# Seminar on boats\n\nOrganised jointly by the ILO and Caritas\n\nThe boats are old.',
    );
    expect(only.members).toHaveLength(3);
    expect(others).toEqual([]);
  });
});
