import { describe, expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { analyse } from '../analysis';
import { pairsIn } from './pairs';
import { toldPractices } from './told';

function pairs(text: string) {
  const [block] = analyse(readDocument('901', text)).blocks;
  return pairsIn(block, { start: 0, end: text.length });
}

describe('pairsIn', () => {
  it('are the countries with a stroke between them', () => {
    expect(
      pairs('Commissions meet yearly: Tonga–Fiji on boats, Malta-Norway on piers and Peru/Chile on nets.'),
    ).toEqual([
      ['TON', 'FJI'],
      ['MLT', 'NOR'],
      ['PER', 'CHL'],
    ]);
  });

  it.each([
    'The Tonga–Fiji commission meets yearly.',
    'Tonga–Fiji on boats, and Malta on piers.',
    'Tonga and Fiji meet.',
  ])('are none in "%s"', (text) => {
    expect(pairs(text)).toEqual([]);
  });

  it('are each told of for themselves', () => {
    const text = 'Bilateral programmes for crews, such as Tonga–Fiji and Malta–Norway, have been set up since 2001.';
    expect(toldPractices(analyse(readDocument('901', text)), new Set()).map(({ countries }) => countries)).toEqual([
      ['TON', 'FJI'],
      ['MLT', 'NOR'],
    ]);
  });
});
