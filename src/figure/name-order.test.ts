import { afterEach, describe, expect, it } from 'vitest';
import { allAreas, nameAreas } from '../atlas/areas/areas';
import { speak } from '../language/language';
import { DEFAULT_FIGURE, withTopic } from './figure';
import { nameOrder } from './name-order';
import { titleOf } from './titles';

afterEach(() => {
  speak('en', {});
  nameAreas({});
});

describe('a language other than English', () => {
  it('orders the areas by the names that it has for them', () => {
    const places = () => nameOrder().places.map((place) => allAreas[place].iso3);
    expect(places().indexOf('DEU')).toBeGreaterThan(places().indexOf('FRA'));
    speak('fr', {});
    nameAreas({ DEU: 'Allemagne' });
    expect(places().indexOf('DEU')).toBeLessThan(places().indexOf('FRA'));
    expect(nameOrder().ranks[nameOrder().places[7]]).toBe(7);
  });

  it('has its words in titles that are made when it is spoken', () => {
    speak('fr', {
      Practices: 'Pratiques',
      ' about |a theme': ' sur le thème ',
      health: 'santé',
      'by country': 'par pays',
      ', |between clauses': ', ',
    });
    expect(titleOf(withTopic(DEFAULT_FIGURE, 'health'), { documents: [] })).toBe(
      'Pratiques sur le thème santé, par pays',
    );
  });
});
