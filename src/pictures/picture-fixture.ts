/** What tests of pictures share: an atlas with names that a file must not trip over and all kinds of figure. */
import type { Atlas, AtlasMoney } from '../atlas/atlas';
import type { Basemap } from '../atlas/basemap/basemap';
import { atlasWith, documentWith, moneyWith, practiceWith, recommendationWith, tieWith } from '../atlas/fixtures';
import { GRAPHS } from '../atlas/network/graphs';
import type { Networks } from '../atlas/network/networks';
import { THEMES, type Actor } from '../extract/records';
import { DEFAULT_FIGURE, DEFAULT_MONEY, DEFAULT_NETWORK, type Figure } from '../figure/figure';
import { NO_FILTERS as filters } from '../figure/filters';
import type { PictureData } from './body';

/** Names that break what does not write them with care: tags, quotes, names of built-in things, right to left, half a pair. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '"quoted" & \'more\'',
  '__proto__',
  'שלום עולם',
  'half \ud800 pair',
];

const country = (id: string): Actor => ({ type: 'country', id });
const org = (name: string): Actor => ({ type: 'org', name });
const COUNTRIES = ['ITA', 'MAR', 'PHL', 'MEX', 'USA', 'CAN'] as const;

function planned(id: string, amount: number, parts: readonly AtlasMoney[] = []): AtlasMoney {
  const sum = parts.reduce((all, part) => all + (part.amount ?? 0), 0);
  return moneyWith({
    ...{ id, amount, purpose: `${HOSTILE[0]} ${id}`, phase: 'planned', currency: 'EUR', recipient: org('Forum') },
    ...{ category: parts.length ? 'budget-total' : 'budget-line', documents: ['901'], passages: ['p'] },
    ...(parts.length ? { check: { parts: parts.map((part) => part.id), sum, difference: amount - sum } } : {}),
  });
}

const lines = Array.from({ length: 9 }, (_, i) => planned(`line ${i}`, 100 * (i + 1)));

/** An atlas in which names are hostile and every figure has something to draw. */
export const atlas: Atlas = atlasWith({
  documents: HOSTILE.map((shortName, i) => ({
    ...documentWith(`90${i}`),
    shortName,
    title: shortName,
    years: [2010 + i],
  })),
  practices: Array.from({ length: 60 }, (_, i) =>
    practiceWith({
      ...{ id: `practice ${i}`, countries: [COUNTRIES[i % 6]], partners: [COUNTRIES[(i + 1) % 6]] },
      ...{ themes: [THEMES[i % THEMES.length], THEMES[(i * 3 + 1) % THEMES.length]], organisations: [HOSTILE[i % 5]] },
      ...{ documents: [`90${i % 5}`], passages: ['p'], status: i % 3 ? 'existing' : 'planned' },
    }),
  ),
  ties: Array.from({ length: 12 }, (_, i) =>
    tieWith({
      ...{ id: `tie ${i}`, label: HOSTILE[i % 5], themes: [THEMES[i]], documents: ['901', '902'], passages: ['p'] },
      members: [country(COUNTRIES[i % 6]), country(COUNTRIES[(i + 2) % 6]), org(HOSTILE[i % 5])],
      relation: i % 4 ? 'programme' : 'agreement',
    }),
  ),
  recommendations: Array.from({ length: 20 }, (_, i) =>
    recommendationWith({
      id: `recommendation ${i}`,
      themes: [THEMES[i % 9]],
      targets: ['ngo'],
      documents: ['901'],
      passages: ['p'],
    }),
  ),
  money: [
    ...lines,
    planned('total', 4500, lines),
    ...COUNTRIES.map((id, i) =>
      moneyWith({
        ...{ id: `gift ${id}`, donor: country(id), recipient: org('Forum'), amount: 1000 * (i + 1), currency: 'EUR' },
        ...{ purpose: HOSTILE[i % 5], documents: ['901'], passages: ['p'] },
      }),
    ),
    moneyWith({
      ...{ id: 'rooms', category: 'in-kind', donor: org(HOSTILE[0]), purpose: HOSTILE[1], documents: ['902'] },
      passages: ['p'],
    }),
    ...HOSTILE.map((purpose, i) =>
      moneyWith({
        ...{
          id: `told ${i}`,
          phase: 'reported',
          category: 'reported-flow',
          purpose,
          documents: ['903'],
          passages: ['p'],
        },
        ...{ amount: 10 ** (i + 1), currency: 'EUR', donor: country('ITA') },
      }),
    ),
  ],
  coverage: Object.fromEntries(COUNTRIES.map((id) => [id, { documents: ['900', '901'], lines: 7 }])),
});

const basemap: Basemap = {
  ...{ width: 960, height: 467, viewpoint: 'Our own view.', source: 'Our own hand' },
  ...{ sphere: 'M0 0H960V467H0Z', borders: { settled: 'M0 0H9', disputed: 'M0 9H9' } },
  areas: COUNTRIES.map((id, i) => ({
    ...{ id, path: `M${i * 100} 100h90v90h-90z`, at: [i * 100 + 45, 145], small: false },
    box: [i * 100, 100, i * 100 + 90, 190],
  })),
};

const ids = [...COUNTRIES.map((id) => `country:${id}` as const), ...HOSTILE.map((name) => `org:${name}` as const)];
const networks = Object.fromEntries(
  GRAPHS.map((graph) => [
    graph,
    {
      height: 600,
      nodes: ids.map((id, i) => ({
        ...{ id, x: 100 + ((i * 337) % 800), y: 60 + ((i * 173) % 480), community: i % 8 },
        ...{ degree: 3, betweenness: 0.1, core: 2 },
      })),
    },
  ]),
) as unknown as Networks;

export const data: PictureData = { atlas, basemap, networks };

/** A figure of every kind that has a picture, and its ways of being drawn, by a name. */
export const FIGURES: readonly (readonly [string, Figure])[] = [
  ['map', DEFAULT_FIGURE],
  ['countries', { chart: 'countries', order: 'name', filters }],
  ['matrix by country', { chart: 'matrix', across: 'country', order: 'total', filters }],
  ['matrix by document, alike', { chart: 'matrix', across: 'document', order: 'alike', filters }],
  ['theme', { chart: 'theme', theme: 'health', filters }],
  ['profile', { chart: 'profile', countries: ['ITA'], filters }],
  ['profile of four', { chart: 'profile', countries: ['ITA', 'MAR', 'PHL', 'MEX'], filters }],
  ['library', { chart: 'library', filters }],
  ['recommendations', { chart: 'recommendations', group: 'theme', filters }],
  ['recommendations by document', { chart: 'recommendations', group: 'document', filters }],
  ['network', { ...DEFAULT_NETWORK, filters }],
  ['network by community', { ...DEFAULT_NETWORK, graph: 'organisations', colour: 'community', filters }],
  ['planned money', { ...DEFAULT_MONEY, filters }],
  ['money given', { ...DEFAULT_MONEY, phase: 'received', filters }],
  ['money given, unconverted', { ...DEFAULT_MONEY, phase: 'received', currency: 'original', filters }],
  ['money told of', { ...DEFAULT_MONEY, phase: 'reported', filters }],
  ['network as matrix', { ...DEFAULT_NETWORK, graph: 'organisations', drawn: 'matrix', filters }],
];
