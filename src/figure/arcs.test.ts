import { expect, it } from 'vitest';
import { atlasWith, documentWith, practiceWith, tieWith } from '../atlas/fixtures';
import { arcsText, tiesFrom } from './arcs';
import { NO_FILTERS } from './filters';

const country = (id: string) => ({ type: 'country', id }) as const;
const atlas = atlasWith({
  documents: ['901', '902'].map(documentWith),
  ties: [
    tieWith({ id: 'a', members: [country('MDA'), country('ITA')], documents: ['901'] }),
    tieWith({ id: 'b', members: [country('MDA'), country('ITA'), country('PRT')], documents: ['902'] }),
    tieWith({ id: 'c', members: [country('MDA'), country('FRA')], relation: 'co-chair', documents: ['901'] }),
    tieWith({ id: 'e', members: [country('MDA'), country('ESP')], relation: 'sector-partnership', documents: ['901'] }),
    tieWith({ id: 'd', members: [country('ITA'), country('FRA')], documents: ['901'] }),
  ],
  practices: [
    practiceWith({ id: 'p', countries: ['MDA'], partners: ['GEO'], documents: ['901'] }),
    practiceWith({ id: 'q', countries: ['DEU', 'ITA'], partners: ['MDA'], documents: ['901'], themes: ['climate'] }),
  ],
});
const from = (topic: 'climate' | null = null) => tiesFrom('MDA', { ...NO_FILTERS, topic }, atlas, (id) => id);

it('joins a country with those of its partnerships and practices, but not by seats in meetings or what sectors do', () => {
  expect(from().map(({ to, weight, label }) => [to, weight, label])).toEqual([
    ['ITA', 2, '2 partnerships and 1 practice with MDA'],
    ['DEU', 1, '1 practice with MDA'],
    ['GEO', 1, '1 practice with MDA'],
    ['PRT', 1, '1 partnership with MDA'],
  ]);
});

it('counts only what passes the filters', () => {
  expect(from('climate').map(({ to }) => to)).toEqual(['DEU', 'ITA']);
});

it('are told in a sentence, which names the country with its article', () => {
  expect(arcsText('PHL', 1)).toMatch(/^Lines lead from the Philippines to the 1 country that it works with/);
  expect(arcsText('ITA', 12)).toMatch(/^Lines lead from Italy to the 12 countries/);
  expect(arcsText('USA', 0)).toBe('No document tells whom the United States works with under these filters.');
});
