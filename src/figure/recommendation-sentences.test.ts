import { expect, it } from 'vitest';
import type { AtlasRecommendation } from '../atlas/atlas';
import { atlasWith, documentWith, recommendationWith } from '../atlas/fixtures';
import type { ActorType } from '../extract/records';
import { NO_FILTERS, type Filters } from './filters';
import { recommendationsSummary } from './recommendation-sentences';

const to = (...targets: ActorType[]) => recommendationWith({ targets, documents: ['901'], confidence: 'low' });
const summary = (recommendations: readonly AtlasRecommendation[], filters: Partial<Filters> = {}) =>
  recommendationsSummary(
    { chart: 'recommendations', group: 'theme', filters: { ...NO_FILTERS, ...filters } },
    atlasWith({ documents: [documentWith('901'), documentWith('902')], recommendations }),
  );

it('says how many recommendations there are and whom they address, the most first', () => {
  expect(summary([to('ngo', 'media'), to('ngo'), to()])).toBe(
    '3 recommendations told in 1 of 2 documents: 2 to NGOs, 1 to media and 1 to nobody by name; 1 of them to more than one.',
  );
  expect(summary([to('migrants')])).toBe('1 recommendation told in 1 of 2 documents: 1 to migrants.');
});

it('sums up those to kinds of actor that few address, each once', () => {
  const items = [
    to('ngo'),
    to('ngo'),
    to('media'),
    to('media'),
    to('migrants'),
    to('migrants'),
    to('academia', 'consulate'),
    to('foundation'),
  ];
  expect(summary(items)).toBe(
    '8 recommendations told in 1 of 2 documents: 2 to NGOs, 2 to media, 2 to migrants and 2 to others; 1 of them to more than one.',
  );
});

it('says that there is none, or none that is sure enough', () => {
  expect(summary([])).toBe('No recommendation found in 2 documents.');
  expect(summary([to('ngo')], { sureness: 'likely' })).toBe('No recommendation is sure enough in 2 documents.');
});
