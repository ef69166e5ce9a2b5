import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CorpusEntry } from '../corpus/corpus';
import type { Atlas, AtlasMoney, Passages } from './atlas';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const { money, rates } = read('data/atlas.json') as Atlas;
const { passages } = read('data/passages.json') as { passages: Passages };
const corpus = read('seeds/corpus.json') as CorpusEntry[];
const sources = new Map(corpus.map(({ id, file }) => [id, readFileSync(`seeds/${file}`, 'utf8').split(/\r\n|\r|\n/)]));
const byId = new Map(money.map((item) => [item.id, item]));
const cents = (amount: number | null) => Math.round((amount ?? Number.NaN) * 100);

/** The lines of the source in which a passage stands. */
const sourceOf = (passage: string): string => {
  const { doc, lines } = passages[passage];
  return (sources.get(doc) ?? []).slice(lines[0] - 1, lines[1]).join('\n');
};

/** What the cells of a row state in hundredths, read without the rules of the program: digits, a point before the last two. */
const statedIn = (row: string): number[] =>
  row.split('\t').flatMap((cell) => {
    const [number] = /\d[\d,' ]*(?:\.\d\d?(?!\d))?/.exec(cell) ?? [];
    return number === undefined ? [] : [Math.round(Number(number.replace(/[,' ]/g, '')) * 100)];
  });

const inTables = money.filter(
  ({ id, amount, phase }) => amount !== null && phase !== 'reported' && passages[id].foundBy === 'table',
);
const sums = money.filter(({ category }) => category === 'budget-subtotal' || category === 'budget-total');

describe('the tables of money in the documents', () => {
  it('are there, with lines, subtotals, totals and contributions', () => {
    const found = new Set(inTables.map(({ category }) => category));
    expect([...found].sort()).toEqual(['budget-line', 'budget-subtotal', 'budget-total', 'contribution']);
  });

  it('state in its row each amount that the atlas has, to the cent', () => {
    const others = inTables.filter(({ id, amount }) => !statedIn(sourceOf(id)).includes(cents(amount)));
    expect(others).toEqual([]);
  });

  it('give one item for each row that states an amount in a column of its own', () => {
    const rows = inTables.map(({ id }) => passages[id].lines[0]);
    expect(new Set(rows).size).toBe(rows.length);
  });

  it('have parts for every subtotal and total of what is spent', () => {
    expect(sums.filter(({ check }) => !check?.parts.length)).toEqual([]);
  });

  it('add up: the parts of a sum give what its check says, to the cent', () => {
    for (const { amount, currency, check } of sums) {
      const parts = check?.parts.map((id) => byId.get(id)) as AtlasMoney[];
      expect(parts).not.toContain(undefined);
      expect(parts.map((part) => part.currency)).toEqual(parts.map(() => currency));
      const sum = parts.reduce((all, part) => all + cents(part.amount), 0);
      expect(sum).toBe(cents(check?.sum ?? null));
      expect(cents(amount) - sum).toBe(cents(check?.difference ?? null));
    }
  });

  it('differ from their stated sums by no more than those are rounded to', () => {
    const unit = (amount: number | null) => (Number.isInteger(amount) ? 100 : 1);
    expect(sums.filter(({ amount, check }) => Math.abs(cents(check?.difference ?? null)) >= unit(amount))).toEqual([]);
  });

  it('count no amount into two sums', () => {
    const parts = sums.flatMap(({ check }) => check?.parts ?? []);
    expect(new Set(parts).size).toBe(parts.length);
    const held = new Set(parts);
    const lines = money.filter(({ category }) => category === 'budget-line' || category === 'budget-subtotal');
    expect(lines.filter(({ id }) => !held.has(id))).toEqual([]);
  });

  it('have as the notes of a row passages behind it that begin with a mark of the row', () => {
    const noted = money.filter(({ notes }) => notes);
    expect(noted.length).toBeGreaterThan(0);
    for (const { id, notes = [] } of noted) {
      for (const note of notes) {
        const [mark] = /^\S+/.exec(sourceOf(note)) ?? [''];
        expect(passages[note].doc).toBe(passages[id].doc);
        expect(passages[note].lines[0]).toBeGreaterThan(passages[id].lines[1]);
        expect(sourceOf(id).split(/[\s\t]/)).toContain(mark);
      }
    }
  });
});

describe('the rates that documents state', () => {
  it('stand in their passages, number and all', () => {
    expect(rates.length).toBeGreaterThan(0);
    for (const { id, document, rate } of rates) {
      expect(passages[id].doc).toBe(document);
      expect(passages[id].quote).toContain(String(rate));
      expect(sourceOf(id)).toContain(String(rate));
    }
  });
});
