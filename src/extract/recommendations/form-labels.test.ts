import { describe, expect, it } from 'vitest';
import { isInstruction, labelOf, lineLabel } from './form-labels';

describe('labelOf', () => {
  it.each([
    ['Recommendation 2 and who it is for', 'recommendation', '2'],
    ['3. Key messages', 'recommendation', ''],
    ['Action(s) that follow (two at most).', 'action', ''],
    ['Action 1', 'action', '1'],
    ['Indicator(s) of change', 'indicator', ''],
    ['Success indicator 2', 'indicator', '2'],
    ['Action plan', 'other', ''],
    ['Why', 'other', ''],
  ])('knows what "%s" asks for', (cell, role, number) => {
    expect(labelOf(cell)).toMatchObject({ role, number });
  });

  it('knows which ask for several answers, and which indicators measure an action', () => {
    expect(
      ['Recommendations', 'Recommendation', 'Recommendation 1', 'Actions'].map((cell) => labelOf(cell).mayBeList),
    ).toEqual([true, false, false, true]);
    expect(labelOf('Indicators for these actions').ofAction).toBe(true);
    expect(labelOf('Indicators').ofAction).toBe(false);
  });
});

describe('lineLabel', () => {
  it.each([
    ['Recommendation 1: Open the piers.', 'Open the piers.'],
    ['Recommendation No. 2', ''],
    ['Action – Count the boats.', 'Count the boats.'],
    ['Indicator(s) of success: Number of boats.', 'Number of boats.'],
    ['Recommendation 2. Pay the crews.', 'Pay the crews.'],
  ])('ends before the answer of "%s"', (text, answer) => {
    const label = lineLabel(text);
    expect(label && text.slice(label.end)).toBe(answer);
  });

  it.each([
    'Recommendation 151 of the ILO was named.',
    'Recommendations: open the piers.',
    'Action was taken.',
    'Open the piers.',
  ])('finds none in "%s"', (text) => {
    expect(lineLabel(text)).toBeUndefined();
  });
});

describe('isInstruction', () => {
  it('is what a template asks of those who fill it in', () => {
    expect(['What should be done?', 'Please describe two.', 'Describe two.'].every(isInstruction)).toBe(true);
    expect(isInstruction('Open the piers.')).toBe(false);
  });
});
