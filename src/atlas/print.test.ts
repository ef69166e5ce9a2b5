import { describe, expect, it } from 'vitest';
import { printByLine } from './print';

describe('printByLine', () => {
  const value = {
    edition: 'a1',
    practices: [
      { id: 'p', countries: ['CHL', 'PER'] },
      { id: 'q\n', countries: [] },
    ],
    coverage: { CHL: { lines: 2 }, PER: { lines: 1 } },
    unsearched: [],
    funding: {},
    note: null,
  };
  const text = printByLine(value);

  it('prints JSON of the same value', () => {
    expect(JSON.parse(text)).toEqual(value);
  });

  it('has one entry a line on the second level, and ends with a line break', () => {
    expect(text.split('\n')).toEqual([
      '{',
      '"edition": "a1",',
      '"practices": [',
      '{"id":"p","countries":["CHL","PER"]},',
      '{"id":"q\\n","countries":[]}',
      '],',
      '"coverage": {',
      '"CHL": {"lines":2},',
      '"PER": {"lines":1}',
      '},',
      '"unsearched": [],',
      '"funding": {},',
      '"note": null',
      '}',
      '',
    ]);
  });

  it('leaves out what is not defined, as JSON does', () => {
    const printed = printByLine({ edition: 'a1', event: undefined, coverage: { CHL: undefined, PER: 1 } });
    expect(JSON.parse(printed)).toEqual({ edition: 'a1', coverage: { PER: 1 } });
  });
});
