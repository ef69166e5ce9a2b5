import { describe, expect, it } from 'vitest';
import { classLabel, classOf, shadeOf, valueClasses } from './classes';

const labels = (highest: number) => valueClasses(highest).map(classLabel);

describe('the classes of counts', () => {
  it.each([
    [0, []],
    [1, ['1']],
    [3, ['1', '2', '3']],
    [5, ['1', '2', '3', '4', '5']],
    [6, ['1', '2', '3', '4', '5–6']],
    [20, ['1', '2', '3–5', '6–10', '11–20']],
    [1000, ['1–3', '4–15', '16–62', '63–250', '251–1000']],
  ])('up to %i are %j', (highest, expected) => {
    expect(labels(highest)).toEqual(expected);
  });

  it('leave no count out, for any highest count', () => {
    for (let highest = 1; highest <= 500; highest++) {
      const classes = valueClasses(highest);
      const next = classes.map(({ to }) => to + 1);
      expect(classes.map(({ from }) => from)).toEqual([1, ...next.slice(0, -1)]);
      expect(next.at(-1)).toBe(highest + 1);
      expect(classes.filter(({ from, to }) => from > to)).toEqual([]);
      expect(classes.length).toBeLessThanOrEqual(5);
    }
  });
});

describe('the class of a value', () => {
  const classes = valueClasses(20);

  it('is the one whose ends hold it', () => {
    expect([1, 2, 3, 5, 6, 10, 11, 20].map((value) => classOf(value, classes))).toEqual([0, 1, 2, 2, 3, 3, 4, 4]);
  });

  it('is none below all classes, or without classes', () => {
    expect(classOf(0, classes)).toBe(-1);
    expect(classOf(7, [])).toBe(-1);
  });
});

it('takes shades far apart for few classes, the darkest for the highest', () => {
  const shades = (count: number) => Array.from({ length: count }, (_, index) => shadeOf(index, count));
  expect([1, 2, 3, 4, 5].map(shades)).toEqual([[3], [0, 4], [0, 2, 4], [0, 1, 3, 4], [0, 1, 2, 3, 4]]);
});
