import { describe, expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { placeOf } from '../passage';
import { fundingRecord } from './record';

describe('fundingRecord', () => {
  const document = readDocument('901', 'Tonga paid USD 5.');
  const place = placeOf(document, document.blocks[0]);
  const contents = {
    category: 'reported-flow',
    donor: null,
    recipient: null,
    amount: 5,
    currency: 'USD',
    purpose: 'boats',
    year: null,
    foundBy: 'sentence',
    confidence: 'high',
  } as const;

  it('has its place, its contents and an id', () => {
    expect(fundingRecord(place, contents)).toEqual({
      id: expect.stringMatching(/^funding-901-/),
      kind: 'funding',
      ...place,
      ...contents,
      check: null,
      equivalent: null,
      notes: [],
    });
  });

  it('has an id of its own for each amount and currency of a place, and for each kind of gift without an amount', () => {
    const without = { ...contents, amount: null, currency: null };
    const ids = [
      fundingRecord(place, contents),
      fundingRecord(place, contents, 1),
      fundingRecord(place, { ...contents, amount: 6 }),
      fundingRecord(place, without),
      fundingRecord(place, { ...without, category: 'in-kind' }),
      fundingRecord(place, { ...contents, currency: 'EUR' }),
    ].map(({ id }) => id);
    expect(new Set(ids).size).toBe(6);
  });

  it('keeps the id of an amount whatever it is counted as', () => {
    expect(fundingRecord(place, { ...contents, category: 'contribution' }).id).toBe(fundingRecord(place, contents).id);
  });
});
