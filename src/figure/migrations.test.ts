import { describe, expect, it } from 'vitest';
import { parseAddress, printAddress } from './address';
import type { Known } from './address-parts';

const known: Known = {
  hasRegion: (name) => name === 'Latin America',
  hasPassage: () => true,
  hasDocument: () => false,
};

describe('an address of an earlier version', () => {
  it.each([
    ['?theme=trafficking', '?about=trafficking'],
    ['?theme=Health&show=table', '?about=health&show=table'],
    ['?objective=gcm-6', '?about=gcm-6'],
    ['?objective=SDG-10.C', '?about=sdg-10.c'],
    ['?found=likely', '?sure=likely'],
    ['?found=any', ''],
    [
      '?theme=trafficking&found=surest&show=table&country=MDA&passage=p',
      '?about=trafficking&sure=surest&show=table&country=MDA&passage=p',
    ],
    ['?objective=gcm-18&region=Latin+America', '?about=gcm-18&region=Latin+America'],
    ['?objective=gcm-6&theme=health', '?about=health'],
    ['?about=climate&theme=health', '?about=climate'],
    ['?sure=likely&found=surest', '?sure=likely'],
    ['?theme=&objective=gcm-6', '?about=gcm-6'],
  ])('%s is today %s', (earlier, today) => {
    const { view, unknown } = parseAddress(earlier, known);
    expect(unknown).toEqual([]);
    expect(printAddress(view)).toBe(today);
    expect(parseAddress(today, known)).toEqual({ view, unknown: [] });
  });

  it('has its unknown values reported by today’s name', () => {
    expect(parseAddress('?theme=unicorns&found=perhaps', known).unknown).toEqual([
      { part: 'about', value: 'unicorns' },
      { part: 'sure', value: 'perhaps' },
    ]);
  });
});
