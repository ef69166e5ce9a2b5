import { describe, expect, it } from 'vitest';
import { yearsIn } from './years';

describe('the years that a text names', () => {
  it('are each once, rising', () => {
    expect(yearsIn('Malta began in 2009, after the law of 1998, and in 2009 again.')).toEqual([1998, 2009]);
  });

  it('are all of a short span, and the ends of a long one', () => {
    expect(yearsIn('the plan 2006–2008')).toEqual([2006, 2007, 2008]);
    expect(yearsIn('the plan 2006-08')).toEqual([2006, 2007, 2008]);
    expect(yearsIn('from 1960-1990')).toEqual([1960, 1990]);
  });

  it('are not other numbers', () => {
    expect(yearsIn('2010.50 pesos, 12,010 people, resolution 58/2010, 3000 boats, no. 20101')).toEqual([]);
    expect(yearsIn('room 2008-06')).toEqual([2008]);
  });
});
