import { describe, expect, it } from 'vitest';
import { COUNTRY_NAMES } from '../../extract/gazetteer/country-names';
import { isAreaId } from './areas';
import { areaIds } from './codes';

describe('country codes', () => {
  it('are areas of the register', () => {
    expect(areaIds(['MDA', 'XKX'])).toEqual(['MDA', 'XKX']);
  });

  it('are refused when the register lacks them', () => {
    expect(() => areaIds(['MDA', 'constructor'])).toThrow('country code constructor is not in the area register');
  });

  it('are in the register for every name that the program looks for', () => {
    const codes = Object.keys(COUNTRY_NAMES);
    expect(codes).not.toHaveLength(0);
    expect(codes.filter((code) => !isAreaId(code))).toEqual([]);
  });
});
