import { describe, expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { analyse } from '../analysis';
import { areOrigins, rolesIn } from './roles';

function roles(text: string): [countries: readonly string[], partners: readonly string[]] {
  const [block] = analyse(readDocument('901', text)).blocks;
  const { countries, partners } = rolesIn(text, { start: 0, end: text.length }, block.countries);
  return [countries, partners];
}

describe('areOrigins', () => {
  const origins = (text: string) => areOrigins(text, analyse(readDocument('901', text)).blocks[0].countries);

  it.each([
    'Help goes to refugees from Tonga and Fiji.',
    'Help goes to returnees from the islands, particularly Tonga.',
    'They answered the war in Tonga.',
    'It followed Tonga’s invasion.',
    'Fewer boats are arriving in Tonga.',
    'Tongan nurses float.',
    'Most of whom are Tongan.',
  ])('is true of "%s"', (text) => {
    expect(origins(text)).toBe(true);
  });

  it.each(['Tonga helps refugees.', 'Refugees from Tonga float in Fiji.', 'A law of Tonga.'])(
    'is false of "%s"',
    (text) => {
      expect(origins(text)).toBe(false);
    },
  );
});

describe('rolesIn', () => {
  it.each([
    ['Tonga runs a hotline.', ['TON'], []],
    ['Tonga, Fiji and Samoa run a hotline.', ['TON', 'FJI', 'WSM'], []],
    ['Tonga signed an agreement with Fiji and Samoa.', ['TON'], ['FJI', 'WSM']],
    ['An agreement between Tonga and Fiji was signed.', ['TON', 'FJI'], []],
    ['In Tonga, a network linking schools of Fiji and Samoa was set up.', ['TON', 'FJI', 'WSM'], []],
    ['Tonga trains nurses from Fiji, and Tonga pays them.', ['TON'], ['FJI']],
  ])('parts the countries of "%s"', (text, countries, partners) => {
    expect(roles(text)).toEqual([countries, partners]);
  });

  it('takes people for the other side, whatever stands first', () => {
    expect(roles('Kenyan nurses find a hotline in Norway.')).toEqual([['NOR'], ['KEN']]);
  });

  it('takes people for those who act where no country does', () => {
    expect(roles('Kenyan nurses set up a club.')).toEqual([['KEN'], []]);
  });
});
