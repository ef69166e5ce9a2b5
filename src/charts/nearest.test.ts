import { describe, expect, it } from 'vitest';
import { nearestTowards, nearestWithin, type Point } from './nearest';

interface Place {
  readonly name: string;
  readonly at: Point;
}

const place = (name: string, x: number, y: number): Place => ({ name, at: [x, y] });
const at = (item: Place) => item.at;
const HERE: Point = [10, 10];

describe('the nearest item in a direction', () => {
  const around = [place('west', 4, 10), place('east', 17, 10), place('north', 10, 2), place('south', 10, 19)];

  it.each([
    ['left', 'west'],
    ['right', 'east'],
    ['up', 'north'],
    ['down', 'south'],
  ] as const)('%s is the one to the %s', (direction, name) => {
    expect(nearestTowards(around, at, HERE, direction)?.name).toBe(name);
  });

  it('is the nearer of two straight ahead', () => {
    const ahead = [place('far', 30, 10), place('near', 20, 10)];
    expect(nearestTowards(ahead, at, HERE, 'right')?.name).toBe('near');
  });

  it('is one straight ahead before a nearer one aside', () => {
    const both = [place('aside', 14, 13), place('ahead', 19, 10)];
    expect(nearestTowards(both, at, HERE, 'right')?.name).toBe('ahead');
  });

  it('is none where all lie behind, more aside than ahead, or at the point itself', () => {
    const elsewhere = [place('behind', 4, 10), place('aside', 12, 15), place('here', 10, 10)];
    expect(nearestTowards(elsewhere, at, HERE, 'right')).toBeUndefined();
  });

  it('can be reached by the way back', () => {
    const [west] = around;
    expect(nearestTowards([place('here', 10, 10)], at, west.at, 'right')?.name).toBe('here');
  });
});

describe('the nearest item within reach', () => {
  const items = [place('far', 18, 10), place('near', 10, 13)];

  it('is the nearest of those within', () => {
    expect(nearestWithin(items, at, HERE, 9)?.name).toBe('near');
  });

  it('may lie just at the reach, and is none beyond', () => {
    expect(nearestWithin(items, at, HERE, 3)?.name).toBe('near');
    expect(nearestWithin(items, at, HERE, 2.9)).toBeUndefined();
  });
});
