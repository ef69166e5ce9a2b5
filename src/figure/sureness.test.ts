import { describe, expect, it } from 'vitest';
import { practiceWith, tieWith } from '../atlas/fixtures';
import { CONFIDENCES } from '../extract/records';
import { isSureEnough, SURENESSES } from './sureness';

describe('what is sure enough', () => {
  it.each([
    ['any', ['high', 'medium', 'low']],
    ['likely', ['high', 'medium']],
    ['surest', ['high']],
    ['checked', []],
  ] as const)('for "%s" is of the confidence %j, be it a practice or a tie', (wanted, levels) => {
    for (const item of [practiceWith, tieWith]) {
      expect(CONFIDENCES.filter((confidence) => isSureEnough(item({ confidence }), wanted))).toEqual(levels);
    }
  });

  it('is whatever a person has checked', () => {
    const checked = practiceWith({ confidence: 'low', checked: true });
    expect(SURENESSES.filter((wanted) => isSureEnough(checked, wanted))).toEqual(SURENESSES);
  });
});
