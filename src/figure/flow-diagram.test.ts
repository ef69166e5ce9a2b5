import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AtlasMoney } from '../atlas/atlas';
import { documentWith, moneyWith } from '../atlas/fixtures';
import { flowDiagram, flowSpoken, flowText, type FlowDiagram } from './flow-diagram';

const ITALY = { type: 'country', id: 'ITA' } as const;
const MALTA = { type: 'country', id: 'MLT' } as const;
const GUILD = { type: 'org', name: 'Guild of Sailors' } as const;
const FAIR = { type: 'org', name: 'Harbour Fair' } as const;
const atlas = { documents: [{ ...documentWith('901'), years: [2010] }], rates: [] };

let next = 0;
const given = (amount: number | null, fields: Partial<AtlasMoney> = {}): AtlasMoney => {
  const id = `funding-${next++}`;
  return moneyWith({
    id,
    amount,
    currency: amount === null ? null : 'EUR',
    documents: ['901'],
    passages: [id],
    donor: ITALY,
    recipient: FAIR,
    purpose: 'For lamps',
    ...fields,
  });
};
const draw = (items: AtlasMoney[], gathered = true) =>
  flowDiagram(items, { currency: 'eur', prices: 'nominal' }, atlas, { gathered });
const bands = ({ links }: FlowDiagram) => links.map(({ source, target, value }) => [source, target, value]);
const reasons = ({ leftOut }: FlowDiagram) => leftOut.map(({ item, reason }) => [item.amount, reason]);

describe('a flow diagram', () => {
  it('leads from donors through purposes to recipients, with the kind of donor as long as it is one', () => {
    const diagram = draw([given(70), given(30, { donor: GUILD, purpose: 'lamps' })]);
    expect(bands(diagram)).toEqual([
      ['donor country:ITA', 'purpose lamps', 70],
      ['donor org:Guild of Sailors', 'purpose lamps', 30],
      ['purpose lamps', 'recipient org:Harbour Fair', 100],
    ]);
    expect(diagram.links.map(({ kind }) => kind)).toEqual(['country', 'org', null]);
    expect(diagram.leftOut).toEqual([]);
  });

  it('has every amount at constant prices where these are asked for, says so, and leaves out what has no year', () => {
    const items = [given(70), given(30, { years: [2020] }), given(5, { documents: ['902'] })];
    const diagram = flowDiagram(items, { currency: 'eur', prices: 'constant' }, atlas);
    expect(diagram.links[0].value).toBeCloseTo((70 * 126.07) / 93.14 + (30 * 126.07) / 105.06, 9);
    expect(flowText(diagram, atlas)).toContain(
      'give about EUR 130.70 for 1 purpose to Harbour Fair, all at 2024 prices.',
    );
    expect(reasons(diagram)).toEqual([[5, 'without a year, so that no amount at 2024 prices is known']]);
  });

  it('leaves out what has no amount above zero in its currency, each with the reason', () => {
    const items = [
      given(70),
      given(0),
      given(-5),
      given(8, { currency: 'XOF' }),
      given(9, { currency: null }),
      given(null),
      given(null, { category: 'in-kind' }),
    ];
    const diagram = draw(items);
    expect(bands(diagram)).toHaveLength(2);
    expect(reasons(diagram)).toEqual([
      [0, 'of zero'],
      [-5, 'below zero, which no band can show'],
      [8, expect.stringContaining('no rate') as string],
      [9, 'told without a currency'],
      [null, 'told without an amount'],
      [null, 'given in kind'],
    ]);
  });

  it('refuses what would lead back to its donor, be it through others, the smaller amount first', () => {
    const diagram = draw([
      given(5, { donor: FAIR, recipient: ITALY }),
      given(70),
      given(6, { donor: MALTA, recipient: MALTA }),
      given(60, { donor: FAIR, recipient: GUILD }),
      given(4, { donor: GUILD, recipient: ITALY }),
    ]);
    const circle = 'that would lead in a circle, back to its own donor';
    expect(reasons(diagram)).toEqual([
      [5, circle],
      [6, circle],
      [4, circle],
    ]);
  });

  it('gathers nodes that would be thinner than a line, and draws them apart when asked', () => {
    const items = [
      given(10_000),
      given(10, { donor: MALTA, purpose: 'Rope' }),
      given(20, { donor: GUILD, purpose: 'Oil' }),
    ];
    const diagram = draw(items);
    expect(diagram.nodes.filter(({ gathers }) => gathers).map(({ name }) => name)).toEqual([
      'Other donors (2)',
      'Other purposes (2)',
    ]);
    expect(bands(diagram)).toContainEqual(['donor others', 'purpose others', 30]);
    expect(diagram.links.find(({ source }) => source === 'donor others')?.kind).toBeNull();
    expect(draw(items, false).nodes.some(({ gathers }) => gathers)).toBe(false);
  });

  it('leaves one thin node alone', () => {
    expect(draw([given(10_000), given(10, { donor: MALTA })]).nodes.some(({ gathers }) => gathers)).toBe(false);
  });

  it('shows or leaves out each item once, and loses no amount on the way', () => {
    const actor = fc.constantFrom(ITALY, MALTA, GUILD, FAIR, null);
    const item = fc
      .record({
        amount: fc.option(fc.integer({ min: -3, max: 9000 })),
        donor: actor,
        recipient: actor,
        purpose: fc.constantFrom('', 'For lamps', 'Lamps', 'Rope', 'Oil'),
      })
      .map(({ amount, ...fields }) => given(amount, fields));
    fc.assert(
      fc.property(fc.array(item), fc.boolean(), (items, gathered) => {
        const { nodes, links, leftOut } = draw(items, gathered);
        const from = new Set(nodes.filter(({ column }) => column === 'donor').map(({ id }) => id));
        const [first, second] = [
          links.filter(({ source }) => from.has(source)),
          links.filter(({ source }) => !from.has(source)),
        ];
        const idsOf = (of: typeof links) =>
          of.flatMap(({ parts }) => parts.flatMap(({ tellings }) => tellings.map(({ id }) => id)));
        const left = leftOut.map((one) => one.item.id);
        for (const step of [first, second]) {
          expect([...idsOf(step), ...left].sort()).toEqual(items.map(({ id }) => id).sort());
        }
        const total = (of: typeof links) => of.reduce((sum, { value }) => sum + value, 0);
        expect(total(first)).toBe(total(second));
        expect(links.every(({ value }) => value > 0)).toBe(true);
      }),
    );
  });

  it('has a text made from its data, and words for each node and band', () => {
    const diagram = draw([given(70), given(30, { donor: GUILD, purpose: 'Rope' }), given(null)]);
    expect(flowText(diagram, atlas)).toBe(
      'Flow diagram: 2 donors give EUR 100 for 2 purposes to Harbour Fair. Largest: Italy, EUR 70 (For lamps); Guild of Sailors, EUR 30 (Rope). Not in it: 1 row.',
    );
    expect(flowSpoken(diagram.links[0], diagram, atlas)).toBe('Italy to For lamps, EUR 70, 1 contribution');
    expect(flowSpoken(diagram.nodes[0], diagram, atlas)).toBe('Italy, EUR 70, 1 contribution');
  });
});
