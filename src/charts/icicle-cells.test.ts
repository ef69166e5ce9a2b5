import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellAfter, icicleCells, standsFor, type IcicleNode } from './icicle-cells';

const node = (id: string, value: number, children: readonly IcicleNode[] = []): IcicleNode => ({
  id,
  name: id,
  value,
  amount: String(value),
  share: '',
  children,
});

const team = node('team', 60, [node('fees', 40), node('travel', 20)]);
const small = ['a', 'b', 'c'].map((id) => node(id, 2));
const whole = node('whole', 100, [team, node('venue', 34), ...small]);
const cells = icicleCells(whole, 0.05);
const cell = (id: string) => {
  const found = cells.find((known) => known.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('the cells of a whole and its parts', () => {
  it('are as high as their share, beside what they are part of', () => {
    expect(cell('whole')).toMatchObject({ depth: 0, from: 0, to: 1, parent: null });
    expect(cell('team')).toMatchObject({ depth: 1, from: 0, parent: 'whole', last: false });
    expect(cell('team').to).toBeCloseTo(0.6);
    expect(cell('travel').from).toBeCloseTo(0.4);
    expect(cell('venue')).toMatchObject({ depth: 1, last: true });
  });

  it('gather what is too small to read at the end, and nothing is lost', () => {
    expect(cell('whole/other')).toMatchObject({ node: null, inside: small, parent: 'whole', last: true });
    expect(cell('whole/other').to).toBeCloseTo(1);
    expect(cells.map(({ id }) => id)).not.toContain('a');
  });

  it('gather the next small one too where a single one would be too small to read', () => {
    const drawn = icicleCells(node('w', 100, [node('x', 90), node('y', 8), node('z', 2)]), 0.05);
    expect(drawn.map(({ id, inside }) => [id, inside.length])).toEqual([
      ['w', 0],
      ['x', 0],
      ['w/other', 2],
    ]);
  });

  it('close what is too small itself, so that its parts open there', () => {
    const tiny = node('tiny', 2, [node('t1', 1), node('t2', 1)]);
    const drawn = icicleCells(node('w', 100, [node('x', 98), tiny]), 0.05);
    expect(drawn.some(({ id }) => id === 't1')).toBe(false);
    expect(drawn.some((known) => standsFor(known, 't1'))).toBe(true);
  });

  it('leave out what has no size, and nothing else', () => {
    expect(
      icicleCells(node('w', 10, [node('x', 10), node('none', 0), node('less', -5)]), 0.05).map(({ id }) => id),
    ).toEqual(['w', 'x']);
    expect(icicleCells(node('w', 0), 0.05)).toEqual([]);
  });

  it('stay within what they are part of, beside each other, and stand for every part', () => {
    const sizes = fc.array(fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 8 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(sizes, (groups) => {
        const parts = groups.map((values, g) => {
          const children = values.map((value, i) => node(`${g}.${i}`, value));
          return node(`${g}`, total(values), children);
        });
        const drawn = icicleCells(node('w', total(parts.map(({ value }) => value)), parts), 0.03);
        for (const part of parts.flatMap((group) => [group, ...group.children])) {
          expect(drawn.filter((known) => standsFor(known, part.id)).length).toBeGreaterThan(0);
        }
        for (const own of drawn) {
          const above = drawn.find(({ id }) => id === own.parent);
          expect(own.from).toBeGreaterThanOrEqual((above?.from ?? 0) - 1e-9);
          expect(own.to).toBeLessThanOrEqual((above?.to ?? 1) + 1e-9);
        }
        for (const depth of [1, 2]) {
          const column = drawn.filter((known) => known.depth === depth).sort((a, b) => a.from - b.from);
          column.slice(1).forEach((own, i) => expect(own.from).toBeGreaterThanOrEqual(column[i].to - 1e-9));
        }
      }),
    );
  });
});

describe('the keys', () => {
  it.each([
    ['team', 'ArrowLeft', 'whole'],
    ['whole', 'ArrowRight', 'team'],
    ['team', 'ArrowRight', 'fees'],
    ['team', 'ArrowDown', 'venue'],
    ['venue', 'ArrowUp', 'team'],
    ['team', 'End', 'whole/other'],
    ['travel', 'Home', 'whole'],
    ['whole', 'ArrowLeft', undefined],
    ['venue', 'ArrowRight', undefined],
  ])('lead from %s by %s to %s', (from, key, to) => {
    expect(cellAfter(key, cell(from), cells)?.id).toBe(to);
  });
});

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
