import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { AtlasMoney, Passages } from '../atlas/atlas';
import { atlasWith, documentWith, moneyWith, passageWith } from '../atlas/fixtures';
import { DEFAULT_FIGURE, DEFAULT_MONEY, type MoneyFigure } from '../figure/figure';
import { NO_FILTERS } from '../figure/filters';
import PlannedMoney from './PlannedMoney.svelte';
import type { Source, Sources } from './screen';

const FIGURE: MoneyFigure = { ...DEFAULT_MONEY, currency: 'usd', filters: NO_FILTERS };
const line = (id: string, amount: number, fields: Partial<AtlasMoney> = {}) =>
  moneyWith({
    id,
    purpose: `Purpose ${id}`,
    amount,
    currency: 'EUR',
    phase: 'planned',
    category: 'budget-line',
    documents: ['901'],
    passages: [id],
    ...fields,
  });

function draw(money: readonly AtlasMoney[], figure = FIGURE): string {
  const passages: Passages = { note: passageWith({ quote: 'The venue is lent.' }) };
  const there = <T>(value: T): Source<T> => ({ value, failed: false, start: () => {} });
  const sources: Sources = {
    passages: there({ ...Object.fromEntries(money.map(({ id }) => [id, passageWith({})])), ...passages }),
    mentions: there({}),
    networks: { value: null, failed: false, start: () => {} },
    reading: () => undefined,
  };
  const atlas = atlasWith({ documents: [{ ...documentWith('901'), shortName: 'Report', years: [2010] }], money });
  const ways = {
    go: () => {},
    amend: () => {},
    linkTo: ({ passage }: { passage?: string | null }) => `?passage=${passage}`,
    documentName: () => 'Report',
    countryName: (id: string) => id,
    countryInText: (id: string) => id,
  };
  const view = { figure: DEFAULT_FIGURE, table: false, place: null, passage: null };
  return render(PlannedMoney, { props: { figure, atlas, view, sources, ways } }).body.replace(/<!--.*?-->/g, '');
}

describe('the planned money, drawn without a browser', () => {
  const total = line('t', 100, { category: 'budget-total', check: { parts: ['a', 'b'], sum: 100, difference: 0 } });
  const parts = [
    line('a', 60, { notes: ['note'] }),
    line('b', 40, { equivalent: { amount: 800, currency: 'MXN', rate: 20 } }),
  ];

  it('is said to be none where nothing is planned', () => {
    expect(draw([])).toContain('Nothing that is planned passes the filters.');
    expect(draw([])).not.toContain('role="tree"');
  });

  it('is a list where there is no total', () => {
    const body = draw(parts);
    expect(body).toContain('No budget with a total is among these amounts.');
    expect(body).toContain('Planned, but in no total');
    expect(body).toContain('EUR 60');
  });

  it('shows a budget with both currencies, the footnotes of its lines and what their rows say besides', () => {
    const body = draw([...parts, total]);
    expect(body).toContain('role="tree"');
    expect(body).toMatch(/Purpose a, EUR 60, 60%, about USD \d/);
    expect(body).toContain('The venue is lent.');
    expect(body).toContain('href="?passage=note"');
    expect(body).toContain('In the document also MXN 800.');
    expect(body).toMatch(/US dollars<.*>2010<.*>USD 1\.3257 = EUR 1<.*>ECB, average of the year<.*>3</s);
    expect(body).not.toContain('prices');
    expect(body).not.toContain('Planned, but in no total');
  });

  it('has beside what is told what it is at constant prices, with their index, and checks sums as they are told', () => {
    const body = draw([...parts, total], { ...FIGURE, currency: 'eur', prices: 'constant' });
    expect(body).toMatch(/Purpose a, EUR 60, 60%, about EUR 81\.21 at 2024 prices/);
    expect(body).toContain('Stated EUR 100; its 2 parts give exactly that.');
    expect(body).toContain('The total is about EUR 135.40 at 2024 prices.');
    expect(body).toContain('Source: Eurostat');
    expect(body).toMatch(/Euro<.*>2010<.*>126\.07 \/ 93\.14<.*>1\.354<.*>3</s);
  });

  it('has its lines in the order that is asked for', () => {
    const lines = (order: MoneyFigure['order']) => {
      const body = draw([parts[1], parts[0], { ...total, check: { parts: ['b', 'a'], sum: 100, difference: 0 } }], {
        ...FIGURE,
        order,
      });
      return [...body.split('Lines of the budget')[1].matchAll(/data-amount="(.)"/g)].map(([, id]) => id).slice(0, 2);
    };
    expect([lines('amount'), lines('document')]).toEqual([
      ['a', 'b'],
      ['b', 'a'],
    ]);
  });

  it('says what it does not show', () => {
    expect(draw([...parts, total, moneyWith({ ...parts[0], id: 'c', amount: null, passages: ['c'] })])).toContain(
      'Not shown: 1 row told without an amount.',
    );
  });
});
