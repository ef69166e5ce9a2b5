import { describe, expect, it } from 'vitest';
import { atlasWith, documentWith, practiceWith } from '../atlas/fixtures';
import { parseAddress, printAddress } from './address';
import { publishedAs, publishedFigures, viewOf } from './published';

const atlas = atlasWith({
  documents: [documentWith('901')],
  practices: [practiceWith({ id: 'a', countries: ['ITA'], partners: ['MAR'] })],
});
const published = publishedFigures(atlas);

describe('published figures', () => {
  it('have each a name of its own that any system takes for a file', () => {
    const names = published.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z0-9-]+$/.test(name))).toEqual([]);
  });

  it('are those of the countries told of, and of no others', () => {
    const countries = published.filter(({ group }) => group === 'countries');
    expect(countries.map(({ picked }) => picked)).toEqual(['ITA', 'MAR']);
  });

  it('are what their addresses lead to', () => {
    const known = { hasRegion: () => true, hasPassage: () => true, hasDocument: () => true };
    for (const one of published) {
      const address = printAddress(viewOf(one));
      const { view, unknown } = parseAddress(address, known);
      expect(unknown).toEqual([]);
      expect(publishedAs(view, published)?.name).toBe(one.name);
    }
  });
});
