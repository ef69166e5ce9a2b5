import { describe, expect, it } from 'vitest';
import { yearIn, yearOfAmount } from './year';

describe('yearIn', () => {
  it.each([
    ['It was built in 2006 and burnt in 2009.', 2006],
    ['It cost 2,006 francs, or 19995.', null],
    ['It took 2010.5 hours and 1999%.', null],
    ['', null],
  ])('in "%s" is %s', (text, year) => {
    expect(yearIn(text)).toBe(year);
  });
});

describe('yearOfAmount', () => {
  const year = (lead: string, before: string, after: string) =>
    yearOfAmount({ lead, before, after, sentence: `${lead}${after}` });

  it('stands right behind it', () => {
    expect(year('Since 1990 they gave ', ' ', ' in 2009, which was more than in 2008')).toBe(2009);
  });

  it('stands before it where years stand before the amounts', () => {
    expect(year('In 2006 they gave ', 'In 2006 they gave ', ' and in 2007 ')).toBe(2006);
    expect(year('In 2006 they gave ', ' and in 2007 ', ' more.')).toBe(2007);
    expect(year('In 2006 they gave ', ' and ', ' more.')).toBe(2006);
  });

  it('stands behind it otherwise, and is null where there is none', () => {
    expect(year('They gave ', ' and ', ' for boats of 2007.')).toBe(2007);
    expect(year('They gave ', ' and ', ' for boats.')).toBeNull();
  });
});
