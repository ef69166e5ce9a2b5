import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allAreas } from '../atlas/areas/areas';
import { compareNames } from './language';
import { plainOrder } from './plain-order';

const collator = new Intl.Collator('en-GB');

describe('the order of plain names', () => {
  it('is that of the collation wherever it says one, for whatever texts', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aAbBzZ éÉçøß09-,.’()\'&"/'), maxLength: 6 });
    const any = fc.oneof(text, fc.string());
    fc.assert(
      fc.property(any, any, (a, b) => {
        const plain = plainOrder(a, b);
        expect([0, Math.sign(collator.compare(a, b))]).toContain(plain);
        expect(Math.sign(compareNames(a, b))).toBe(Math.sign(collator.compare(a, b)));
      }),
      { numRuns: 1000, examples: [["'a", '’']] },
    );
  });

  it('needs nothing else to sort the names of all areas', () => {
    const labels = allAreas.map(({ label }) => label);
    const plain = labels.toSorted(plainOrder);
    expect(plain).toEqual(labels.toSorted((a, b) => collator.compare(a, b)));
    for (const [i, label] of plain.slice(1).entries()) expect(plainOrder(plain[i], label)).toBe(-1);
  });
});
