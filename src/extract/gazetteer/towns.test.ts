import { describe, expect, it } from 'vitest';
import { townMatcher } from './towns';

describe('townMatcher', () => {
  it('finds towns and provinces and gives their country', () => {
    expect(townMatcher.find('Boats of New York State, Toronto and Sao Paulo').map(({ value }) => value)).toEqual([
      'USA',
      'CAN',
      'BRA',
    ]);
  });

  it('finds them in capitals', () => {
    expect(townMatcher.find('BOATS OF TORONTO').map(({ value }) => value)).toEqual(['CAN']);
  });

  it('leaves out countries and unknown towns', () => {
    expect(townMatcher.find('Boats of Kenya and Tarn')).toEqual([]);
  });
});
