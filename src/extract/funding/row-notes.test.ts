import { describe, expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { analyse } from '../analysis';
import { fundingOfTables } from './tables';

const notes = (...lines: string[]) =>
  fundingOfTables(analyse(readDocument('901', lines.join('\n')))).map(({ purpose, notes: own }) => [
    purpose,
    ...own.map(({ quote }) => quote),
  ]);
const HEAD = 'Item\tCost (EUR)';

describe('the notes of a row of a table', () => {
  it.each([
    ['a raised letter', 'Oars ⁱ\t40', 'ⁱ Of ash wood.'],
    ['two raised letters', 'Oars ⁱⁱ\t40', 'ⁱⁱ Of ash wood.'],
    ['a raised number', 'Oars¹\t40', '¹ Of ash wood.'],
    ['a number in braces', 'Oars ^{iv}\t40', '^{iv} Of ash wood.'],
    ['braces here and letters there', 'Oars ^{ii}\t40', 'ⁱⁱ Of ash wood.'],
    ['a tag', 'Oars<sup>1</sup>\t40', '<sup>1</sup> Of ash wood.'],
    ['Markdown', 'Oars[^1]\t40', '[^1]: Of ash wood.'],
    ['an asterisk', 'Oars *\t40', '*Of ash wood.'],
    ['an asterisk before a space', 'Oars*\t40', '* Of ash wood.'],
    ['a dagger', 'Oars †\t40', '† Of ash wood.'],
    ['a mark behind the amount', 'Oars\t40 ⁱ', 'ⁱ Of ash wood.'],
  ])('are told by %s', (_, row, note) => {
    const [oars, lamps] = notes(HEAD, row, 'Lamps\t60', '', note);
    expect(oars).toHaveLength(2);
    expect(oars[0]).toBe('Oars');
    expect(oars[1]).toMatch(/^(?:† )?Of ash wood\.$/);
    expect(lamps).toEqual(['Lamps']);
  });

  it('are those of its own marks, also where others stand between', () => {
    expect(
      notes(
        HEAD,
        'Oars ⁱ\t40',
        'Ropes ⁱⁱ\t50',
        'Lamps ⁱ ⁱⁱ\t60',
        '',
        'All is dear.',
        '',
        'ⁱ Of ash.',
        '',
        'ⁱⁱ Of hemp.',
      ),
    ).toEqual([
      ['Oars', 'Of ash.'],
      ['Ropes', 'Of hemp.'],
      ['Lamps', 'Of ash.', 'Of hemp.'],
    ]);
  });

  it('may stand in the last row of the table', () => {
    expect(notes(HEAD, 'Oars *\t40', 'Lamps\t60', '* Of ash wood\t')).toContainEqual(['Oars', 'Of ash wood']);
  });

  it('stand on the row of a donor too', () => {
    const found = notes(
      'Donors\tAmount\tPurpose',
      'Tonga ¹\tUSD 40\tFor oars',
      'Peru\tUSD 9\tFor ropes',
      '',
      '¹ Paid late.',
    );
    expect(found).toEqual([['For oars', 'Paid late.'], ['For ropes']]);
  });

  it('are none of a unit, of emphasis, or behind the next heading or table', () => {
    expect(notes(HEAD, 'Sail of 9 m²\t40', '', '² A note on ropes.')).toEqual([[expect.stringContaining('Sail')]]);
    expect(notes(HEAD, '**Oars**\t40', '', '* A note.')).toEqual([['Oars']]);
    expect(notes(HEAD, 'Oars ⁱ\t40', '', '# Ropes', '', 'They come next.', '', 'ⁱ A note on ropes.')).toEqual([
      ['Oars'],
    ]);
    expect(notes(HEAD, 'Oars ⁱ\t40', '', 'Ropes come next.', '', HEAD, 'Ropes\t9', '', 'ⁱ A note on ropes.')).toEqual([
      ['Oars'],
      ['Ropes'],
    ]);
  });

  it('are the first that begins with the mark', () => {
    expect(notes(HEAD, 'Oars ¹\t40', '', '¹ Of ash.', '', 'The piers are old.', '', '¹ On piers.')).toEqual([
      ['Oars', 'Of ash.'],
    ]);
  });

  it('have their own lines and offsets', () => {
    const text = [HEAD, 'Oars ⁱ\t40', '', 'ⁱ **Of ash** wood.'].join('\n');
    const [{ notes: own }] = fundingOfTables(analyse(readDocument('901', text)));
    expect(own).toEqual([
      { quote: 'Of ash wood.', lines: [4, 4], offsets: expect.arrayContaining([[expect.any(Number), text.length]]) },
    ]);
    expect(own[0].offsets.map(([start, end]) => text.slice(start, end)).join('')).toBe('Of ash wood.');
  });
});
