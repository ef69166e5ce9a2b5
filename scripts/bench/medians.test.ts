import { describe, expect, it } from 'vitest';
import { medians, range } from './medians';

describe('the medians of runs', () => {
  it('are taken of each number by itself, also inside objects', () => {
    const runs = [
      { time: 9, bytes: { script: 1 } },
      { time: 1, bytes: { script: 3 } },
      { time: 4, bytes: { script: 2 } },
    ];
    expect(medians(runs)).toEqual({ time: 4, bytes: { script: 2 } });
  });

  it('are infinite where most runs did not end in time', () => {
    expect(medians([{ settled: Infinity }, { settled: 5 }, { settled: Infinity }])).toEqual({ settled: Infinity });
  });

  it('need a run', () => {
    expect(() => medians([])).toThrow('no run');
  });
});

it('finds the least and the greatest', () => {
  expect(range([3, 1, 2])).toEqual([1, 3]);
});
