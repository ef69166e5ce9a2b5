import { describe, expect, it } from 'vitest';
import { currencyIn, currencyOf } from './currency';

describe('currencyOf and currencyIn', () => {
  it('tell the currency of words, and of a heading that has them', () => {
    expect(currencyOf('US dollars')).toBe('USD');
    expect(currencyOf('PhP')).toBe('PHP');
    expect(currencyOf('RM')).toBe('MYR');
    expect(currencyOf('LE')).toBe('EGP');
    expect(currencyOf('meticais')).toBe('MZN');
    expect(currencyOf('Barbados dollars')).toBe('BBD');
    expect(currencyOf('boats')).toBeUndefined();
    expect(currencyIn('Cost (in euros)')).toBe('EUR');
    expect(currencyIn('Amount, CHF')).toBe('CHF');
    expect(currencyIn('Amount')).toBeUndefined();
  });
});
