import { describe, expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { analyse } from '../analysis';
import { partnerSectors } from './tied-sectors';

function sectors(text: string, onlyWith = false) {
  const [block] = analyse(readDocument('901', text)).blocks;
  return partnerSectors(block, block.sentences[0], onlyWith);
}

describe('partnerSectors', () => {
  it.each([
    ['Tonga works closely with churches and trade unions.', ['trade-union', 'faith-based']],
    ['Tonga works with churches to help employers.', ['faith-based']],
    ['The school of Tonga is run by churches.', ['faith-based']],
    ['In Tonga, NGOs and churches have been closely involved.', ['ngo', 'faith-based']],
    ['Tonga teaches churches and trade unions.', []],
    ['Tonga works with the Blue Harbour Foundation.', []],
  ])('are those behind words of working together: "%s"', (text, expected) => {
    expect(sectors(text)).toEqual(expected);
  });

  it('may leave out those who are tied to each other', () => {
    const text = 'Tonga liked the cooperation between churches and employers, and works with NGOs.';
    expect(sectors(text)).toEqual(['ngo', 'private-sector', 'faith-based']);
    expect(sectors(text, true)).toEqual(['ngo']);
  });
});
