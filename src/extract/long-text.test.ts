import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../atlas/build-atlas';
import { readText } from '../atlas/read-text';
import type { ExtractedRecord } from './records';

/*
 * Texts that nobody writes by hand but that converters make: each is read in time that grows with its length.
 * Were it to grow with the square of the length, those of signs would not end in minutes.
 */

const PATIENCE = 30_000;
const SIGNS = 200_000;
const WORDS = 50_000;
const many = (part: string, characters = WORDS) => part.repeat(characters / part.length);

function recordsOf(text: string): ExtractedRecord[] {
  const read = readText('901', text);
  const entry = {
    id: '901',
    file: '901.txt',
    title: 'Report',
    shortName: 'R',
    publisher: 'Lantern Guild',
    years: [],
    kind: 'report',
    language: 'en',
    sha256: '',
  };
  const { passages } = buildAtlas([{ entry, ...read }]);
  const told = read.records.filter(({ kind }) => kind !== 'mention');
  expect(Object.keys(passages)).toHaveLength(told.length);
  return [...read.records];
}

/** How many records of each kind a text has. */
function countsOf(text: string): Partial<Record<ExtractedRecord['kind'], number>> {
  const counts: Partial<Record<ExtractedRecord['kind'], number>> = {};
  for (const { kind } of recordsOf(text)) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

describe('a very long text ends', { timeout: PATIENCE }, () => {
  it.each([
    ['stops', `Boats ${many('.', SIGNS)}x`],
    ['stops and closing brackets', many('.)', SIGNS)],
    ['one word', many('boat', SIGNS)],
    ['semicolons', many(';', SIGNS)],
    ['opening brackets', `${many('([{<', SIGNS)}x`],
    ['Arabic words before a list', `${many('قارب ', SIGNS)}:\n${'· boats\n'.repeat(2000)}`],
    ['lines under one emphasis that never closes', `*${many('The boats of the harbour\n')}`],
    ['titles under titles', many('PIER\n\n')],
    ['titles of lists below each other', many('Donors:\n\n', SIGNS)],
    ['a table of numbers only', many('123\t456\t789\n')],
  ])('%s', (_what, text) => {
    expect(countsOf(text)).toEqual({});
  });

  it.each([
    ['countries', many('Tonga, Fiji and Samoa, '), { mention: 3 }],
    ['brackets around a country', `${many('(', SIGNS)}Tonga${many(')', SIGNS)}`, { mention: 1 }],
    ['a cell of numbers among costs', `Item\tCost\nPier\t${many('123 ', SIGNS)}\nNets\t12`, { funding: 1 }],
    ['signs of a list in a list', `Recommendations\n\n· Boats ${many('·', SIGNS)}x`, { recommendation: 1 }],
    ['a list below a long lead', `${many('Boats. ')} It urges:\n${many('· Mend piers\n')}`, { recommendation: 3846 }],
    ['items of lists that stand apart', many('Tonga: Lamps.\n\nBoats.\n\nNets.\n\nSails.\n\nOars.\n\n'), {}],
    ['amounts', many('€1 ', 2 * WORDS), { funding: 33_333 }],
    ['a country that sentences go on about', `Tonga. ${many('The government runs a boat. It runs a school. ')}`, {}],
  ])('%s', (_what, text, expected) => {
    expect(countsOf(text)).toMatchObject(expected);
  });
});

describe('what is quoted of a very long sentence', { timeout: PATIENCE }, () => {
  it('is the names of its co-chairs, not all that follows', () => {
    const chairs = recordsOf(many('co-chaired by Tonga and Fiji then ')).filter(({ kind }) => kind === 'partnership');
    expect(chairs.length).toBeGreaterThan(0);
    for (const { quote } of chairs) expect(quote.length).toBeLessThan(1100);
  });

  it('is the words around each of its amounts', () => {
    const records = recordsOf(many('Tonga gave US$ 5 and '));
    const amounts = records.filter(({ kind }) => kind === 'funding');
    expect(amounts.length).toBeGreaterThan(2300);
    for (const { quote } of amounts) expect(quote).toMatch(/US\$ 5/);
    expect(amounts.reduce((sum, { quote }) => sum + quote.length, 0)).toBeLessThan(WORDS * 3);
  });
});
