import { describe, expect, it } from 'vitest';
import { regionMatcher } from './regions';

const regions = (text: string) => regionMatcher.find(text).map(({ value }) => value);

describe('regionMatcher', () => {
  it('finds regions under one name each, whatever their spelling', () => {
    expect(regions('Western Africa, the Maghreb, Southeast Asian boats, the GCC and the E.U.')).toEqual([
      'West Africa',
      'North Africa',
      'South-East Asia',
      'Gulf States',
      'EU',
    ]);
  });

  it('finds the longest name', () => {
    expect(regions('Latin America and the Caribbean; Central and Eastern Europe')).toEqual([
      'Latin America and the Caribbean',
      'Eastern Europe',
    ]);
  });

  it('finds names in capitals and unnamed groups of countries', () => {
    expect(regions('SOUTH ASIA and several countries')).toEqual(['South Asia', 'various']);
  });

  it('leaves countries and plain words alone', () => {
    expect(regions('Equatorial Guinea and a pacific sea')).toEqual([]);
  });
});
