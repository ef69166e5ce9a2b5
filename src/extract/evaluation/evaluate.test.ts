import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate';
import type { Annotation } from './similarity';

const mention = (line: number, iso3: string, inName = false): Annotation => ({
  kind: 'mention',
  doc: '901',
  line,
  iso3,
  inName,
});
const practice = (...countries: string[]): Annotation => ({ kind: 'practice', doc: '901', lines: [4, 4], countries });

describe('evaluate', () => {
  it('counts what was found, what was there to find, and what is in both', () => {
    const found = [mention(1, 'TON'), mention(2, 'FJI', true), mention(3, 'PER')];
    const annotations = [mention(1, 'TON'), mention(2, 'FJI')];
    const { mention: score } = evaluate(found, [{ doc: '901', annotations }]);
    expect(score).toMatchObject({ found: 3, reference: 2, matched: 2, recall: 1, label: 0.5 });
    expect(score.precision).toBeCloseTo(2 / 3);
    expect(score.f1).toBeCloseTo(0.8);
  });

  it('matches one to one, the most alike first', () => {
    const found = [practice('TON', 'FJI'), practice('TON')];
    const { practice: score } = evaluate(found, [
      { doc: '901', annotations: [practice('TON'), practice('TON', 'FJI'), practice('TON')] },
    ]);
    expect(score).toMatchObject({ found: 2, reference: 3, matched: 2 });
    const annotations = [practice('TON'), practice('TON')];
    expect(evaluate([practice('TON', 'FJI')], [{ doc: '901', annotations }]).practice.matched).toBe(1);
  });

  it('looks at the document and the lines that a reference covers only', () => {
    const found = [mention(1, 'TON'), mention(9, 'FJI'), { ...mention(1, 'TON'), doc: '902' }];
    const { mention: score } = evaluate(found, [{ doc: '901', lines: [1, 5], annotations: [mention(1, 'TON')] }]);
    expect(score).toMatchObject({ found: 1, precision: 1, recall: 1 });
  });

  it('is full marks where there is nothing to find and nothing found, and none where all is missed', () => {
    expect(evaluate([], [{ doc: '901', annotations: [] }]).funding).toEqual({
      reference: 0,
      found: 0,
      matched: 0,
      precision: 1,
      recall: 1,
      f1: 1,
    });
    expect(evaluate([mention(1, 'TON')], [{ doc: '901', annotations: [mention(2, 'TON')] }]).mention.f1).toBe(0);
  });
});
