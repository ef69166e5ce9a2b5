import { describe, expect, it } from 'vitest';
import { splitLines } from './lines';
import { openRows } from './open-rows';

const rows = (...lines: string[]) => [...openRows(splitLines(lines.join('\n')))];

describe('openRows', () => {
  it('are the head above a rule and the lines below it that have pipes', () => {
    expect(rows('Ports', 'Port | Boats', '--- | ---:', 'Tarn | 12', 'Ulm | 14', 'The end')).toEqual([2, 4, 5]);
  });

  it('end at a blank line', () => {
    expect(rows('Port | Boats', '--- | ---', 'Tarn | 12', '', 'Ulm | 14')).toEqual([1, 3]);
  });

  it('are none without a rule or without a head', () => {
    expect(rows('Tarn | 12', 'Ulm | 14')).toEqual([]);
    expect(rows('--- | ---', 'Tarn | 12')).toEqual([]);
    expect(rows('Tarn', '----', 'Ulm | 14')).toEqual([]);
  });
});
