import { describe, expect, it } from 'vitest';
import { atlasWith, documentWith, moneyWith } from '../atlas/fixtures';
import { DEFAULT_MONEY } from './figure';
import { NO_FILTERS } from './filters';
import { leftOutAsUnsure, leftOutOf, leftOutText } from './left-out';

const documents = [{ ...documentWith('901'), years: [2010] }];
const money = (id: string, amount: number | null, currency: string | null) =>
  moneyWith({ id, amount, currency, phase: 'planned', documents: ['901'], passages: [id] });

describe('what a chart of money leaves out', () => {
  const items = [
    money('euro', 5, 'EUR'),
    money('none', null, null),
    money('bare', 5, null),
    money('rare', 5, 'XTS'),
    money('zero', 0, 'EUR'),
  ];
  const atlas = atlasWith({ documents, money: items });

  it('is what has no amount, no currency, no rate or no length, each with the reason', () => {
    expect(leftOutOf(items, 'eur', atlas).map(({ item, reason }) => [item.id, reason])).toEqual([
      ['none', 'told without an amount'],
      ['bare', 'told without a currency'],
      ['rare', expect.stringMatching(/^in .+, for which no rate of 2010 to euro is known$/)],
      ['zero', 'of nothing or less, which has no length in a picture'],
    ]);
  });

  it('is less where every amount stays in its own currency', () => {
    expect(leftOutOf(items, 'original', atlas).map(({ item }) => item.id)).toEqual(['none', 'bare', 'zero']);
  });

  it('is also what is not sure enough, and of the same phase', () => {
    const unsure = { ...money('unsure', 5, 'EUR'), confidence: 'low' as const };
    const given = { ...unsure, id: 'given', phase: 'received' as const };
    const all = atlasWith({ documents, money: [...items, unsure, given] });
    const figure = { ...DEFAULT_MONEY, filters: { ...NO_FILTERS, sureness: 'likely' as const } };
    expect(leftOutAsUnsure(figure, all)).toEqual([{ item: unsure, reason: 'found less surely than asked for' }]);
    expect(leftOutAsUnsure({ ...figure, filters: NO_FILTERS }, all)).toEqual([]);
  });

  it('is said in words, with how many for which reason', () => {
    const leftOut = leftOutOf([items[1], { ...items[1], id: 'other' }, items[2]], 'eur', atlas);
    expect(leftOutText(leftOut)).toBe(
      'Not shown: 3 rows, of which 2 told without an amount and 1 told without a currency.',
    );
    expect(leftOutText(leftOut.slice(2))).toBe('Not shown: 1 row told without a currency.');
    expect(leftOutText([])).toBe('Not shown: none; everything that passes the filters has its place above.');
  });
});
