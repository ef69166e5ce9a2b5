import { describe, expect, it } from 'vitest';
import { allAreas } from '../atlas/areas/areas';
import { searchAreas } from './search-areas';

const labels = (typed: string) => searchAreas(typed).map(({ area }) => area.label);

describe('searching for a country', () => {
  it('finds it by its label, its code, and its names in English, French and Spanish', () => {
    for (const typed of ['Moldova', 'MDA', 'Republic of Moldova', 'République de Moldova', 'República de Moldova']) {
      expect(labels(typed)[0]).toBe('Moldova');
    }
  });

  it('minds neither capitals nor accents nor signs', () => {
    for (const typed of ["CÔTE D'IVOIRE", 'cote d ivoire', 'Côte d’Ivoire', '  cote-d-ivoire  ']) {
      expect(labels(typed)).toEqual(["Côte d'Ivoire"]);
    }
  });

  it('finds it by the beginning of any of its words, not by their middle', () => {
    expect(labels('lanka')).toEqual(['Sri Lanka']);
    expect(labels('anka')).toEqual([]);
  });

  it('puts the whole name before its beginning, and that before a later word', () => {
    expect(labels('niger')).toEqual(['Niger', 'Nigeria']);
    expect(labels('mal')).toEqual(['Malawi', 'Malaysia', 'Maldives', 'Mali', 'Malta', 'Falkland Islands (Malvinas)']);
  });

  it('says by which name it found, where that is not the label', () => {
    expect(searchAreas('alemania')).toMatchObject([{ area: { iso3: 'DEU' }, by: 'Alemania' }]);
    expect(searchAreas('germany')[0].by).toBeUndefined();
    expect(searchAreas('deu')[0].by).toBeUndefined();
  });

  it('finds it by a part of its official name', () => {
    for (const [typed, label] of [
      ['emirates', 'UAE'],
      ['britain', 'United Kingdom'],
      ['macedonia', 'North Macedonia'],
      ['america', 'United States'],
    ]) {
      expect(labels(typed), typed).toContain(label);
    }
  });

  it('finds each country once, eight at most', () => {
    const hits = labels('s');
    expect(hits).toHaveLength(8);
    expect(new Set(hits).size).toBe(8);
  });

  it('finds every area of the register by its label', () => {
    expect(allAreas.filter(({ label }) => labels(label)[0] !== label)).toEqual([]);
  });

  it('finds it by a name of every day that no register has', () => {
    for (const [typed, label] of [
      ['uk', 'United Kingdom'],
      ['Ivory Coast', "Côte d'Ivoire"],
      ['turkey', 'Türkiye'],
    ]) {
      const [hit] = searchAreas(typed);
      expect(hit.area.label, typed).toBe(label);
      expect(hit.by?.toLowerCase(), typed).toBe(typed.toLowerCase());
    }
  });

  it.each([
    ['an empty field', ['', '   ']],
    ['signs', ['-', '...', '.*', '\\', '🐟', '\u202e']],
    ['what no country is called', ['zzz', '<script>', 'constructor']],
    ['a megabyte', ['x'.repeat(1_000_000)]],
  ])('finds nothing for %s', (_what, texts) => {
    expect(texts.flatMap(searchAreas)).toEqual([]);
  });
});
