import { describe, expect, it } from 'vitest';
import { anyOf, gated } from './gated';

describe('an expression behind a gate', () => {
  const boats = gated(/\b(?:old|new) boats?\b/i);

  it('answers as it would without', () => {
    expect(boats.test('Two New Boats came')).toBe(true);
    expect(boats.exec('Two New Boats came')?.index).toBe(4);
    for (const text of ['The boats are blue', 'old oars', '', '– …']) {
      expect(boats.test(text)).toBe(false);
      expect(boats.exec(text)).toBeNull();
    }
  });

  it('finds words inside other words', () => {
    expect(gated(/boat/).test('houseboats')).toBe(true);
  });

  it('puts other words in the place of what it matches', () => {
    const all = gated(/\bboats?\b/g);
    expect(all.replaceIn('boats and a boat', 'nets')).toBe('nets and a nets');
    expect(all.replaceIn('oars', 'nets')).toBe('oars');
  });

  it('is not tried on a text without a word that it needs', () => {
    let tries = 0;
    const counted = new (class extends RegExp {
      override test(text: string): boolean {
        tries++;
        return super.test(text);
      }
    })('lantern (?:of|at) the pier');
    const gate = gated(counted);
    expect([gate.test('The boats are blue'), gate.test('a lantern at the pier'), gate.test('a pier')]).toEqual([
      false,
      true,
      false,
    ]);
    expect(tries).toBe(1);
  });

  it('is refused when it needs no word', () => {
    expect(() => gated(/\?$|boats/)).toThrow(/no word is needed by \/\\\?\$\|boats\//);
  });
});

describe('a quick look for several expressions', () => {
  it('passes each text that one of them may match', () => {
    const may = anyOf(gated(/\bboats?\b/i), gated(/\blanterns? of\b/));
    expect(['Old boats', 'the lanterns', 'Lanterns', 'piers', ''].map(may)).toEqual([true, true, false, false, false]);
  });
});
