import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentWith, moneyWith } from '../atlas/fixtures';
import type { AtlasMoney } from '../atlas/atlas';
import { AS_TOLD } from '../atlas/currency/currencies';
import { amountScales, byDonor, comparisonsOf, receivedOf, sumOf, tablesText, tellingsText } from './contributions';

const EUR = { currency: 'eur', prices: 'nominal' } as const;
const ITALY = { type: 'country', id: 'ITA' } as const;
const MALTA = { type: 'country', id: 'MLT' } as const;
const GUILD = { type: 'org', name: 'Guild of Sailors' } as const;
const FAIR = { type: 'org', name: 'Harbour Fair' } as const;

const atlas = {
  documents: [
    { ...documentWith('901'), shortName: 'Log', years: [2010] },
    { ...documentWith('902'), shortName: 'Almanac', years: [2011] },
  ],
  rates: [{ id: 'rate', document: '901', currency: 'MXN', per: 'EUR', rate: 20 }],
};

let next = 0;
const given = (fields: Partial<AtlasMoney>): AtlasMoney => {
  const id = `funding-${next++}`;
  return moneyWith({ id, passages: [id], documents: ['901'], donor: ITALY, recipient: FAIR, ...fields });
};
const euro = (amount: number, fields: Partial<AtlasMoney> = {}) => given({ amount, currency: 'EUR', ...fields });

describe('what was given', () => {
  it('stands in one of three lists, by how it is told', () => {
    const items = [euro(5), given({ category: 'in-kind', purpose: 'Rope' }), given({ purpose: 'Lamps' })];
    const { paid, inKind, told } = receivedOf(items);
    expect([paid, inKind, told].map((list) => list.map(({ item }) => item.id))).toEqual(items.map(({ id }) => [id]));
  });

  it('counts once where it is told again without an amount, and says how often', () => {
    const series = (documents: string[]) => given({ donor: GUILD, purpose: 'The Guild pays.', documents });
    const { told } = receivedOf([series(['901']), series(['901']), series(['902'])]);
    expect(told).toHaveLength(1);
    expect(tellingsText(told[0])).toBe('Told 3 times in 2 documents; counted once.');
    expect(tellingsText(receivedOf([euro(5)]).paid[0])).toBeNull();
  });

  it('counts an amount once that two documents tell, and two rows of one document as two', () => {
    const same = { purpose: 'For lamps' };
    expect(receivedOf([euro(5, same), euro(5, { ...same, documents: ['902'] })]).paid).toHaveLength(1);
    expect(receivedOf([euro(5, same), euro(5, same)]).paid).toHaveLength(2);
    expect(receivedOf([euro(5, same), euro(6, { ...same, documents: ['902'] })]).paid).toHaveLength(2);
  });
});

describe('bars of amounts', () => {
  const names = (items: AtlasMoney[], by: 'donor' | 'purpose', currency: 'eur' | 'original') =>
    amountScales(receivedOf(items).paid, by, { ...EUR, currency }, atlas).map((scale) => [
      scale.currency,
      ...scale.rows.map(({ key, value }) => `${key} ${value}`),
    ]);

  it('stand on one scale where they are converted, the largest first', () => {
    const items = [euro(70), given({ amount: 2000, currency: 'MXN', donor: MALTA })];
    expect(names(items, 'donor', 'eur')).toEqual([['EUR', 'country:MLT 100', 'country:ITA 70']]);
  });

  it('stand on a scale for each currency where they are not', () => {
    const items = [given({ amount: 2000, currency: 'MXN' }), euro(70), euro(80, { donor: MALTA })];
    expect(names(items, 'donor', 'original')).toEqual([
      ['EUR', 'country:MLT 80', 'country:ITA 70'],
      ['MXN', 'country:ITA 2000'],
    ]);
  });

  it('have no bar without a rate, without a currency, or below zero, which nothing is set off against', () => {
    const items = [
      euro(70),
      euro(-20),
      given({ amount: 3, currency: null, donor: MALTA }),
      given({ amount: 4, currency: 'XOF', donor: GUILD }),
    ];
    const [drawn, rest] = amountScales(receivedOf(items).paid, 'donor', EUR, atlas);
    expect(drawn.rows.map(({ value }) => value)).toEqual([70]);
    expect(rest.currency).toBeNull();
    expect(rest.rows.map(({ key }) => key).sort()).toEqual(['country:ITA', 'country:MLT', 'org:Guild of Sailors']);
    expect(rest.rows.every(({ value }) => value === null)).toBe(true);
  });

  it('hold purposes together that differ only in case or a leading word, and count one of several things once', () => {
    const items = [
      euro(5, { purpose: 'For lamps' }),
      euro(6, { purpose: 'Lamps', donor: MALTA }),
      euro(9, { purpose: 'For lamps / rope' }),
    ];
    expect(names(items, 'purpose', 'eur')).toEqual([['EUR', 'lamps 11', 'lamps / rope 9']]);
  });

  it('give amounts as told to the cent, and converted ones as about', () => {
    const { paid } = receivedOf([euro(0.1), euro(0.2)]);
    expect(sumOf(paid, 'EUR', AS_TOLD, atlas)).toEqual({ value: 0.3, text: 'EUR 0.30' });
    const mixed = receivedOf([euro(1000), given({ amount: 46_913, currency: 'MXN' })]).paid;
    expect(sumOf(mixed, 'EUR', EUR, atlas).text).toBe('about EUR 3,346');
    const { value, text } = sumOf(paid, 'EUR', { ...EUR, prices: 'constant' }, atlas);
    expect([value, text]).toEqual([expect.closeTo((0.3 * 126.07) / 93.14, 9), 'about EUR 0.41']);
  });

  it('draw each contribution once, and add up to all of them', () => {
    const item = fc
      .record({
        amount: fc.integer({ min: -5, max: 5000 }),
        donor: fc.constantFrom(ITALY, MALTA, GUILD, null),
        purpose: fc.constantFrom('', 'For lamps', 'LAMPS', 'Rope'),
      })
      .map((fields) => given({ ...fields, currency: 'EUR' }));
    fc.assert(
      fc.property(fc.array(item), fc.constantFrom('donor' as const, 'purpose' as const), (items, by) => {
        const rows = amountScales(receivedOf(items).paid, by, EUR, atlas).flatMap((scale) => scale.rows);
        const ids = rows.flatMap(({ parts }) => parts.map((one) => one.item.id));
        expect(ids.sort()).toEqual(items.map(({ id }) => id).sort());
        const drawn = rows.reduce((sum, { value }) => sum + (value ?? 0), 0);
        expect(drawn).toBe(items.reduce((sum, { amount }) => sum + Math.max(0, amount ?? 0), 0));
      }),
    );
  });
});

describe('donors without an amount', () => {
  it('have all that they give together, and those without a name last', () => {
    const { inKind } = receivedOf([
      given({ category: 'in-kind', donor: null, purpose: 'Rope' }),
      given({ category: 'in-kind', purpose: 'Lamps' }),
      given({ category: 'in-kind', donor: MALTA, purpose: 'Lamps' }),
      given({ category: 'in-kind', purpose: 'Oil' }),
    ]);
    const groups = byDonor(inKind).map(({ donor, contributions }) => [
      donor,
      ...contributions.map(({ item }) => item.purpose),
    ]);
    expect(groups).toEqual([
      [ITALY, 'Lamps', 'Oil'],
      [MALTA, 'Lamps'],
      [null, 'Rope'],
    ]);
  });
});

describe('planned against received', () => {
  const planned = (fields: Partial<AtlasMoney>) => euro(100, { phase: 'planned', ...fields });
  const total = planned({ category: 'budget-total' });
  const line = planned({ category: 'budget-line' });

  it('pairs what was planned for somebody with what the same got, and takes totals without their lines', () => {
    const own = planned({});
    const { paid } = receivedOf([euro(40), euro(7, { recipient: GUILD })]);
    const comparisons = comparisonsOf([total, line, own], paid);
    expect(comparisons).toHaveLength(1);
    const [{ recipient, costs, planned: contributions, received }] = comparisons;
    expect([recipient, costs, contributions.map(({ item }) => item)]).toEqual([FAIR, [total], [own]]);
    expect(received.map(({ item }) => item.amount)).toEqual([40]);
  });

  it('says where and of which years the two are', () => {
    const yearOf = (item: AtlasMoney) => item.years?.[0] ?? null;
    const textOf = (before: Partial<AtlasMoney>, after: Partial<AtlasMoney>) => {
      const { paid } = receivedOf([euro(40, after)]);
      const [comparison] = comparisonsOf([planned({ category: 'budget-total', ...before })], paid);
      return tablesText(comparison, atlas, yearOf);
    };
    expect(textOf({ years: [2010] }, { years: [2010] })).toBe(
      'Planned and received stand in different parts of Log, both for 2010. They are never added up.',
    );
    expect(textOf({ years: [2010] }, { years: [2011], documents: ['902'] })).toBe(
      'Planned is told in Log, received in Almanac, for 2010 and for 2011. They are never added up.',
    );
  });
});
