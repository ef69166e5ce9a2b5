import { describe, expect, it } from 'vitest';
import { THEMES, type Funding } from '../extract/records';
import { aggregate } from './aggregate';
import { atlasWith, practiceWith, recommendationWith, tieWith } from './fixtures';
import { moneyOf } from './money';

const PROOF = {
  id: '',
  doc: '901',
  lines: [1, 1],
  quote: '',
  section: [],
  offsets: [[0, 1]],
  foundBy: 'sentence',
  confidence: 'high',
} as const;

const funding = (fields: Partial<Funding>): Funding => ({
  ...PROOF,
  kind: 'funding',
  category: 'contribution',
  donor: null,
  recipient: null,
  amount: null,
  currency: 'USD',
  purpose: '',
  year: null,
  check: null,
  equivalent: null,
  notes: [],
  ...fields,
});

describe('counts by country', () => {
  it('tell its own practices from those of others that name it, and count its ties and documents', () => {
    const { countries } = aggregate(
      atlasWith({
        practices: [
          practiceWith({ countries: ['CHL'], partners: ['PER'], themes: ['health', 'gender'] }),
          practiceWith({ countries: ['CHL', 'PER'], themes: ['health'] }),
        ],
        ties: [
          tieWith({
            members: [
              { type: 'country', id: 'CHL' },
              { type: 'org', name: 'PER' },
            ],
          }),
        ],
        coverage: { PER: { documents: ['901', '902'], lines: 9 }, TON: { documents: ['901'], lines: 1 } },
      }),
    );
    expect(countries).toEqual({
      CHL: { practices: 2, asPartner: 0, ties: 1, documents: 0, themes: { health: 2, gender: 1 } },
      PER: { practices: 1, asPartner: 1, ties: 0, documents: 2, themes: { health: 1 } },
      TON: { practices: 0, asPartner: 0, ties: 0, documents: 1, themes: {} },
    });
  });

  it('leave practices of regions with the regions', () => {
    const { countries } = aggregate(atlasWith({ practices: [practiceWith({ regions: ['Latin America'] })] }));
    expect(countries).toEqual({});
  });
});

describe('counts by theme', () => {
  const { themes } = aggregate(
    atlasWith({
      practices: [
        practiceWith({ countries: ['CHL', 'PER'], themes: ['gender', 'health'] }),
        practiceWith({ countries: ['CHL'], themes: ['health'] }),
      ],
      ties: [tieWith({ themes: ['health'] })],
      recommendations: [recommendationWith({ themes: ['gender'] })],
    }),
  );

  it('count a practice for each of its themes and a country once', () => {
    expect(themes.health).toEqual({ practices: 2, countries: 2, ties: 1, recommendations: 0 });
    expect(themes.gender).toEqual({ practices: 1, countries: 2, ties: 0, recommendations: 1 });
  });

  it('have every theme, also one without anything', () => {
    expect(Object.keys(themes)).toEqual(THEMES);
    expect(themes.climate).toEqual({ practices: 0, countries: 0, ties: 0, recommendations: 0 });
  });
});

it('counts whom recommendations speak to', () => {
  const { recommendationTargets } = aggregate(
    atlasWith({
      recommendations: [recommendationWith({ targets: ['ngo', 'media'] }), recommendationWith({ targets: ['ngo'] })],
    }),
  );
  expect(recommendationTargets).toMatchObject({ ngo: 2, media: 1, academia: 0 });
});

describe('sums of money', () => {
  const sums = (...records: Funding[]) => aggregate(atlasWith({ money: moneyOf(records) })).funding;

  it('are exact to the cent', () => {
    expect(sums(funding({ amount: 1.1 }), funding({ amount: 2.2 }))).toEqual([
      { phase: 'received', category: 'contribution', currency: 'USD', records: 2, amount: 3.3 },
    ]);
  });

  it('keep currencies apart, and contributions without an amount', () => {
    const records = [
      funding({ amount: 10, currency: 'USD' }),
      funding({ amount: 5, currency: 'EUR' }),
      funding({ category: 'in-kind', currency: null }),
    ];
    expect(sums(...records)).toEqual([
      { phase: 'received', category: 'contribution', currency: 'EUR', records: 1, amount: 5 },
      { phase: 'received', category: 'contribution', currency: 'USD', records: 1, amount: 10 },
      { phase: 'received', category: 'in-kind', currency: null, records: 1, amount: null },
    ]);
  });

  it('keep the lines of a budget, its subtotals and its total apart', () => {
    const records = (['budget-line', 'budget-line', 'budget-subtotal', 'budget-total'] as const).map((category) =>
      funding({ category, amount: 4 }),
    );
    expect(sums(...records).map(({ phase, category, amount }) => [phase, category, amount])).toEqual([
      ['planned', 'budget-line', 8],
      ['planned', 'budget-subtotal', 4],
      ['planned', 'budget-total', 4],
    ]);
  });

  it('never add a contribution that a budget expects to one that was received', () => {
    const budget = funding({ category: 'budget-line', section: ['ANNEX', 'Budget'], amount: 70 });
    const expected = funding({ section: ['ANNEX', 'Budget', 'Income'], amount: 20 });
    const received = funding({ section: ['ANNEX', 'Donors'], amount: 5 });
    const elsewhere = funding({ doc: '902', section: ['ANNEX', 'Budget', 'Income'], amount: 6 });
    const contributions = sums(budget, expected, received, elsewhere).filter(
      ({ category }) => category === 'contribution',
    );
    expect(contributions.map(({ phase, amount }) => [phase, amount])).toEqual([
      ['planned', 20],
      ['received', 11],
    ]);
  });

  it('take nothing for expected because a budget stands under no heading', () => {
    const [, contribution] = sums(funding({ category: 'budget-line', amount: 70 }), funding({ amount: 5 }));
    expect(contribution).toMatchObject({ phase: 'received', category: 'contribution', amount: 5 });
  });

  it('are not made of flows that a document only speaks of', () => {
    expect(
      sums(
        funding({ category: 'reported-flow', amount: 300_000_000_000 }),
        funding({ category: 'reported-flow', amount: 5 }),
      ),
    ).toEqual([{ phase: 'reported', category: 'reported-flow', currency: 'USD', records: 2, amount: null }]);
  });
});
