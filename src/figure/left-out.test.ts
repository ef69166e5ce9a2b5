import { describe, expect, it } from 'vitest';
import { atlasWith, documentWith, moneyWith } from '../atlas/fixtures';
import { AS_TOLD } from '../atlas/currency/currencies';
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
    expect(leftOutOf(items, DEFAULT_MONEY, atlas).map(({ item, reason }) => [item.id, reason])).toEqual([
      ['none', 'told without an amount'],
      ['bare', 'told without a currency'],
      ['rare', expect.stringMatching(/^in .+, for which no rate of 2010 to euro is known$/)],
      ['zero', 'of nothing or less, which has no length in a picture'],
    ]);
  });

  it('is less where every amount stays in its own currency', () => {
    expect(leftOutOf(items, AS_TOLD, atlas).map(({ item }) => item.id)).toEqual(['none', 'bare', 'zero']);
  });

  it('is at constant prices also what has no year, or one without prices, each with the reason', () => {
    const timeless = { ...money('timeless', 5, 'EUR'), documents: ['902'] };
    const old = { ...money('old', 5, 'EUR'), years: [1987] };
    const all = [...items, timeless, old];
    const reasons = leftOutOf(all, { ...DEFAULT_MONEY, prices: 'constant' }, atlas).map(({ item, reason }) => [
      item.id,
      reason,
    ]);
    expect(reasons.slice(0, 4)).toEqual(
      leftOutOf(items, DEFAULT_MONEY, atlas).map(({ item, reason }) => [item.id, reason]),
    );
    expect(reasons.slice(4)).toEqual([
      ['timeless', 'without a year, so that no amount at 2024 prices is known'],
      ['old', 'of 1987, whose prices are not in the table, so that no amount at 2024 prices is known'],
    ]);
    expect(leftOutOf([timeless, old], DEFAULT_MONEY, atlas)).toEqual([]);
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
    const leftOut = leftOutOf([items[1], { ...items[1], id: 'other' }, items[2]], DEFAULT_MONEY, atlas);
    expect(leftOutText(leftOut)).toBe(
      'Not shown: 3 rows, of which 2 told without an amount and 1 told without a currency.',
    );
    expect(leftOutText(leftOut.slice(2))).toBe('Not shown: 1 row told without a currency.');
    expect(leftOutText([])).toBe('Not shown: none; everything that passes the filters has its place above.');
  });
});
