import { describe, expect, it } from 'vitest';
import { typedOption } from './menu';

const options = [
  { label: 'harbours' },
  { label: 'boats' },
  { label: 'human kindness' },
  { label: 'humour' },
  { number: '1', label: 'piers' },
  { number: '10', label: 'buoys' },
  { number: '11', label: 'beacons' },
  { number: '10.7', label: 'hotlines' },
];
const found = (active: number, typed: string) => {
  const index = typedOption(options, active, typed);
  return index === undefined ? undefined : options[index].label;
};

describe('typing in a list', () => {
  it('leads to the next option that begins so, and round to the first', () => {
    expect(found(0, 'b')).toBe('boats');
    expect(found(1, 'b')).toBe('buoys');
    expect(found(7, 'h')).toBe('harbours');
  });

  it('goes from one match to the next when a letter is typed again and again', () => {
    expect([found(0, 'h'), found(2, 'hh'), found(3, 'hhh')]).toEqual(['human kindness', 'humour', 'hotlines']);
  });

  it('keeps to the active option while it still begins so', () => {
    expect([found(2, 'hu'), found(2, 'hum'), found(2, 'humo')]).toEqual(['human kindness', 'human kindness', 'humour']);
    expect(found(2, 'human k')).toBe('human kindness');
  });

  it('finds numbers, also those that begin another and those of one sign twice', () => {
    expect([found(0, '1'), found(4, '10'), found(5, '10.'), found(5, '10.7')]).toEqual([
      'piers',
      'buoys',
      'hotlines',
      'hotlines',
    ]);
    expect(found(4, '11')).toBe('beacons');
  });

  it('does not mind capitals', () => {
    expect(found(0, 'HUM')).toBe('human kindness');
  });

  it('finds nothing where nothing begins so', () => {
    expect([found(0, 'x'), found(0, 'hx'), found(0, '7')]).toEqual([undefined, undefined, undefined]);
  });
});
