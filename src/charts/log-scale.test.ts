import { expect, it } from 'vitest';
import { logScale } from './log-scale';

it('a logarithmic scale has a step for each power of ten around its values', () => {
  const { at, decades } = logScale([30, 2500]);
  expect(decades.map(({ value }) => value)).toEqual([10, 100, 1000, 10000]);
  expect(decades.map((step) => step.at)).toEqual([0, 1 / 3, 2 / 3, 1]);
  expect(at(100)).toBeCloseTo(1 / 3);
  expect(at(1000) - at(100)).toBeCloseTo(at(100) - at(10));
});

it('a scale of one value has two ends', () => {
  expect(logScale([100]).decades.map(({ value }) => value)).toEqual([100, 1000]);
  expect(logScale([0.5]).decades.map(({ value }) => value)).toEqual([0.1, 1]);
});
