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
    });
  });

  it('has an id of its own for each category, amount and currency of a place', () => {
    const ids = [
      fundingRecord(place, contents),
      fundingRecord(place, { ...contents, category: 'contribution' }),
      fundingRecord(place, { ...contents, amount: 6 }),
      fundingRecord(place, { ...contents, amount: null, currency: null }),
      fundingRecord(place, { ...contents, currency: 'EUR' }),
    ].map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
  });
});
