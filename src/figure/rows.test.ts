import { describe, expect, it } from 'vitest';
import { allAreas, type AreaId } from '../atlas/areas/areas';
import type { Atlas, AtlasPractice } from '../atlas/atlas';
import { atlasWith, documentWith, practiceWith } from '../atlas/fixtures';
import { OBJECTIVES } from '../atlas/frameworks/frameworks';
import { THEMES } from '../extract/records';
import { DEFAULT_FIGURE, filtersOf, withFilters, withSureness, withTopic, type MapFigure } from './figure';
import type { BodyId } from '../atlas/areas/members';
import type { Filters } from './filters';
import { countryRows, regionRows, tallyOf } from './rows';
import { itemsOf } from './tally';

const HEALTH = withTopic(DEFAULT_FIGURE, 'health');

const clinic = practiceWith({ id: 'clinic', countries: ['ITA', 'MLT'], themes: ['gender', 'health'] });
const school = practiceWith({ id: 'school', countries: ['ITA'], partners: ['ESP'], themes: ['education-skills'] });
const choir = practiceWith({ id: 'choir', regions: ['Latin America', 'Africa'] });
const bank = practiceWith({ id: 'bank', countries: ['TON'], regions: ['Africa'], themes: ['health'] });

const DOCUMENTS = ['901', '902'].map(documentWith);

const told = atlasWith({
  documents: DOCUMENTS,
  practices: [clinic, school, choir, bank],
  coverage: {
    ITA: { documents: ['901', '902'], lines: 7 },
    ESP: { documents: ['902'], lines: 1 },
    TON: { documents: ['901'], lines: 1 },
  },
  unsearched: ['XNC', 'XSO'],
});

const row = (id: AreaId, figure: MapFigure = DEFAULT_FIGURE, from = told) => {
  const found = countryRows(figure, from).find(({ area }) => area.iso3 === id);
  if (!found) throw new Error(`no row for ${id}`);
  return found;
};

const shownIn = (figure: MapFigure, from: Atlas) => itemsOf<AtlasPractice>('practices', filtersOf(figure), from);

describe('the practices of a figure', () => {
  it('are all of the atlas, or those with its theme, be it the main one or not', () => {
    expect(shownIn(DEFAULT_FIGURE, told)).toEqual([clinic, school, choir, bank]);
    expect(shownIn(HEALTH, told)).toEqual([clinic, choir, bank]);
  });
});

describe('the practices that are sure enough', () => {
  const maybe = { ...school, id: 'maybe', confidence: 'low' } as const;
  const likely = { ...clinic, id: 'likely', confidence: 'medium' } as const;
  const checked = { ...choir, id: 'checked', confidence: 'low', checked: true } as const;
  const mixed = atlasWith({
    documents: DOCUMENTS,
    practices: [clinic, maybe, likely, checked],
    coverage: told.coverage,
  });
  const likelyOnes = withSureness(DEFAULT_FIGURE, 'likely');
  const surest = withSureness(DEFAULT_FIGURE, 'surest');

  it('are counted on the map and on the shelf, and the others are left out', () => {
    expect(shownIn(DEFAULT_FIGURE, mixed)).toHaveLength(4);
    expect(shownIn(likelyOnes, mixed)).toEqual([clinic, likely, checked]);
    expect(shownIn(surest, mixed)).toEqual([clinic, checked]);
    expect(tallyOf(surest, mixed).leftOutTotal).toBe(2);
    expect(row('ITA', surest, mixed)).toMatchObject({ value: 1, leftOut: 2, coverage: 'found' });
    const doubtful = { ...mixed, practices: [maybe, { ...choir, confidence: 'low' } as const] };
    expect(row('ITA', surest, doubtful)).toMatchObject({ value: 0, leftOut: 1, coverage: 'none' });
    expect(regionRows(surest, doubtful)).toEqual([]);
  });

  it('are those of the theme, where one is asked for', () => {
    const health = withSureness(HEALTH, 'surest');
    expect(shownIn(health, mixed)).toEqual([clinic, checked]);
    expect(tallyOf(health, mixed).leftOutTotal).toBe(1);
    expect(row('ITA', health, mixed).leftOut).toBe(1);
  });
});

describe('the practices of an objective', () => {
  const shown = (id: Parameters<typeof withTopic>[1]) => shownIn(withTopic(DEFAULT_FIGURE, id), told);

  it('are those with one of its themes or more, each once', () => {
    expect(shown('gcm-18')).toEqual([school]);
    expect(shown('gcm-15')).toEqual([clinic, school, choir, bank]);
    expect(shown('gcm-22')).toEqual([]);
  });

  it('are for every objective those of its themes together', () => {
    const all = atlasWith({ practices: THEMES.map((theme) => practiceWith({ id: theme, themes: [theme, 'health'] })) });
    for (const { id, themes } of OBJECTIVES) {
      const ids = shownIn(withTopic(DEFAULT_FIGURE, id), all).map((practice) => practice.id);
      expect(ids).toEqual(themes.includes('health') ? THEMES : THEMES.filter((theme) => themes.includes(theme)));
    }
  });

  it('are what rows by country and by region count', () => {
    expect(row('ITA', withTopic(DEFAULT_FIGURE, 'gcm-18'))).toMatchObject({
      value: 1,
      mainThemes: ['education-skills'],
    });
    expect(row('TON', withTopic(DEFAULT_FIGURE, 'gcm-18')).coverage).toBe('none');
    expect(regionRows(withTopic(DEFAULT_FIGURE, 'sdg-3.8'), told).map(({ value }) => value)).toEqual([2, 1]);
    expect(regionRows(withTopic(DEFAULT_FIGURE, 'gcm-18'), told)).toEqual([]);
  });
});

describe('rows by country', () => {
  it('are one for every area of the register', () => {
    const ids = countryRows(DEFAULT_FIGURE, told).map(({ area }) => area.iso3);
    expect(ids.toSorted()).toEqual(allAreas.map(({ iso3 }) => iso3));
  });

  it('count the practices of a country, not those that name it as the other side', () => {
    expect(row('ITA')).toMatchObject({ value: 2, mainThemes: ['gender', 'education-skills'], documents: 2 });
    expect(row('ESP')).toMatchObject({ value: 0, mainThemes: [], documents: 1 });
  });

  it('count only what the figure shows', () => {
    expect(row('ITA', HEALTH)).toMatchObject({ value: 1, mainThemes: ['gender'] });
  });

  it('never have the practices of regions', () => {
    const regional = countryRows(DEFAULT_FIGURE, atlasWith({ practices: [choir] }));
    expect(regional.filter(({ value }) => value > 0)).toEqual([]);
  });

  it('tell four cases apart: found, named without a practice, not named, does not apply', () => {
    expect([row('ITA'), row('ESP'), row('JPN'), row('XNC')].map(({ coverage }) => coverage)).toEqual([
      'found',
      'none',
      'unnamed',
      'unsearched',
    ]);
  });

  it('are "none" where the theme leaves a named country without a practice', () => {
    const education = withTopic(DEFAULT_FIGURE, 'education-skills');
    expect(row('TON', education).coverage).toBe('none');
  });

  it('are "found" wherever a practice is, be the country looked for or not', () => {
    const listed = atlasWith({ practices: [practiceWith({ countries: ['XSO'] })], unsearched: ['XSO'] });
    expect(row('XSO', DEFAULT_FIGURE, listed).coverage).toBe('found');
  });

  it('stand by value, then by the number of documents, then by name', () => {
    const order = countryRows(DEFAULT_FIGURE, told)
      .slice(0, 6)
      .map(({ area }) => area.label);
    expect(order).toEqual(['Italy', 'Tonga', 'Malta', 'Spain', 'Afghanistan', 'Åland']);
  });

  it('put the members of a body first, where only they are shown, ranked among themselves with counts of their own', () => {
    const few: MapFigure = { ...DEFAULT_FIGURE, members: 'EU' };
    const rows = countryRows(few, atlasWith({ ...told, practices: [...told.practices, bank, bank] }));
    expect(rows.slice(0, 3).map(({ area, value, rank }) => [area.iso3, value, rank])).toEqual([
      ['ITA', 2, 1],
      ['MLT', 1, 2],
      ['ESP', 0, null],
    ]);
    expect(rows.slice(0, 27).some(({ coverage }) => coverage === 'outside')).toBe(false);
    expect(rows.slice(27).every(({ coverage, rank }) => coverage === 'outside' && rank === null)).toBe(true);
    expect(rows).toHaveLength(allAreas.length);
    expect(regionRows(few, told)).toEqual(regionRows(DEFAULT_FIGURE, told));
  });

  it('share a rank where values are equal, and have none without a practice', () => {
    const threes = atlasWith({
      practices: [
        practiceWith({ countries: ['ITA', 'MLT', 'TON'] }),
        practiceWith({ countries: ['ITA', 'MLT'] }),
        practiceWith({ countries: ['PER'] }),
      ],
    });
    const ranks = countryRows(DEFAULT_FIGURE, threes).map(({ area, rank }) => [area.iso3, rank]);
    expect(ranks.slice(0, 5)).toEqual([
      ['ITA', 1],
      ['MLT', 1],
      ['PER', 3],
      ['TON', 3],
      ['AFG', null],
    ]);
  });
});

describe('the share of a country', () => {
  const shared = atlasWith({
    documents: ['901', '902', '903'].map(documentWith),
    practices: [
      practiceWith({ countries: ['ITA'], documents: ['901'], passages: ['a', 'b'] }),
      practiceWith({ countries: ['ITA'], documents: ['901', '903'], passages: ['c', 'd'] }),
      practiceWith({ countries: ['PER'], documents: ['902'] }),
    ],
    coverage: { ITA: { documents: ['901', '902'], lines: 2 } },
  });

  it('is of the documents that name it or tell of it those that tell, be it a name or a town', () => {
    expect(row('ITA', DEFAULT_FIGURE, shared)).toMatchObject({
      value: 2,
      passages: 4,
      documents: 2,
      covering: 3,
      telling: 2,
      share: 2 / 3,
    });
    expect(row('PER', DEFAULT_FIGURE, shared)).toMatchObject({ documents: 0, covering: 1, telling: 1, share: 1 });
    expect(row('JPN', DEFAULT_FIGURE, shared)).toMatchObject({ covering: 0, telling: 0, share: 0 });
  });

  it('is of those documents alone that the filters let through', () => {
    const first = withFilters(DEFAULT_FIGURE, { document: '903' });
    expect(row('ITA', first, shared)).toMatchObject({ value: 1, documents: 0, covering: 1, telling: 1, share: 1 });
    expect(row('PER', first, shared)).toMatchObject({ value: 0, covering: 0, share: 0, coverage: 'unnamed' });
  });
});

describe('rows by region', () => {
  it('stand by value, then by name, with the number of practices that each is named in', () => {
    expect(regionRows(DEFAULT_FIGURE, told)).toEqual([
      { region: 'Africa', value: 2 },
      { region: 'Latin America', value: 1 },
    ]);
    const equal = atlasWith({ practices: [practiceWith({ regions: ['Oceania', 'Asia'] })] });
    expect(regionRows(DEFAULT_FIGURE, equal).map(({ region }) => region)).toEqual(['Asia', 'Oceania']);
  });

  it('count only what the figure shows', () => {
    const gender = withTopic(DEFAULT_FIGURE, 'gender');
    expect(regionRows(gender, told)).toEqual([]);
  });
});

describe('the main themes of a row', () => {
  it('are those that most of its practices are mainly about, three at most, those alike in the order of the themes', () => {
    const themed = ['health', 'gender', 'gender', 'climate', 'climate', 'climate', 'diaspora'] as const;
    const many = atlasWith({
      practices: themed.map((theme) => practiceWith({ countries: ['ITA'], themes: [theme, 'governance'] })),
    });
    expect(row('ITA', DEFAULT_FIGURE, many).mainThemes).toEqual(['climate', 'gender', 'diaspora']);
  });

  it('are none without a practice', () => {
    expect(row('JPN').mainThemes).toEqual([]);
  });
});

describe('what is told of the members of a body', () => {
  const two = atlasWith({
    documents: DOCUMENTS,
    practices: [
      practiceWith({ countries: ['ITA', 'MLT'], documents: ['901'] }),
      practiceWith({ countries: ['TON', 'ESP'], documents: ['901', '902'] }),
      practiceWith({ countries: ['TON'], documents: ['902'] }),
      practiceWith({ regions: ['EU'], documents: ['902'] }),
    ],
  });

  const membersOf = (body: BodyId, filters: Partial<Filters> = {}) => ({
    ...withFilters(DEFAULT_FIGURE, filters),
    members: body,
  });

  it('counts each item once, and none of others or of the body as a whole', () => {
    const told = (figure: MapFigure) => {
      const { rows, documents, facets } = tallyOf(figure, two);
      return { items: rows.length, documents, byDocument: facets.document };
    };
    expect(told(membersOf('EU'))).toEqual({ items: 2, documents: 2, byDocument: [2, 1] });
    expect(told(membersOf('EU', { document: '902' }))).toEqual({ items: 1, documents: 1, byDocument: [2, 1] });
    expect(told(membersOf('AU'))).toEqual({ items: 0, documents: 0, byDocument: [0, 0] });
  });

  it('leaves on the shelf what is told of regions', () => {
    expect(regionRows(membersOf('AU'), two)).toEqual([{ region: 'EU', value: 1 }]);
  });
});
