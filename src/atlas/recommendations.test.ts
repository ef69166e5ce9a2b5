import { expect, it } from 'vitest';
import type { Mention, Recommendation } from '../extract/records';
import { recommendationsOf } from './recommendations';

const PROOF = {
  id: 'r',
  doc: '901',
  lines: [4, 5],
  quote: '',
  section: [],
  offsets: [[0, 1]],
  foundBy: 'sentence',
  confidence: 'high',
} as const;

const record = (fields: Partial<Recommendation>): Recommendation => ({
  ...PROOF,
  kind: 'recommendation',
  themes: [],
  targets: [],
  gist: '',
  of: null,
  indicators: [],
  ...fields,
});
const mention = (iso3: string, surface: string, line: number, inName = false) =>
  ({ kind: 'mention', id: '', doc: '901', iso3, surface, line, inName }) as Mention;

it('names the countries that stand in the words of a recommendation, on its lines', () => {
  const [item] = recommendationsOf(
    [record({ quote: 'Italy should work with Peru by 2010.' })],
    [
      mention('ITA', 'Italy', 4),
      mention('PER', 'Peru', 5),
      mention('ITA', 'Italy', 5),
      mention('TON', 'Tonga', 4),
      mention('ESP', 'Italy', 9),
      mention('MLT', 'Peru', 5, true),
    ],
  );
  expect(item).toEqual({
    id: 'r',
    themes: [],
    targets: [],
    countries: ['ITA', 'PER'],
    years: [2010],
    confidence: 'high',
    documents: ['901'],
    passages: ['r'],
  });
});

it('gives each indicator a passage of its own, an action its recommendation, and marks what is checked', () => {
  const indicators = [{}, {}] as unknown as Recommendation['indicators'];
  const [item] = recommendationsOf([record({ of: 'first', indicators })], [], new Set(['r']));
  expect(item).toMatchObject({ of: 'first', indicators: ['r.1', 'r.2'], checked: true });
});
