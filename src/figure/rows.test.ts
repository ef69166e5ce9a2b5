import { describe, expect, it } from 'vitest';
import { allAreas, type AreaId } from '../atlas/areas/areas';
import type { Atlas } from '../atlas/atlas';
import { practiceWith } from '../atlas/fixtures';
import { OBJECTIVES } from '../atlas/frameworks/frameworks';
import { THEMES } from '../extract/records';
import { DEFAULT_FIGURE, withSureness, withTopic, type MapFigure } from './figure';
import { countryRows, leftOutOf, mainThemes, practicesOf, regionRows } from './rows';

const atlas = (fields: Partial<Atlas>): Atlas => ({
  edition: 'test',
  documents: [],
  practices: [],
  ties: [],
  coverage: {},
  unsearched: [],
  ...fields,
});

const HEALTH = { ...DEFAULT_FIGURE, theme: 'health' } as const;

const clinic = practiceWith({ id: 'clinic', countries: ['ITA', 'MLT'], themes: ['gender', 'health'] });
const school = practiceWith({ id: 'school', countries: ['ITA'], partners: ['ESP'], themes: ['education-skills'] });
const choir = practiceWith({ id: 'choir', regions: ['Latin America', 'Africa'] });
const bank = practiceWith({ id: 'bank', countries: ['TON'], regions: ['Africa'], themes: ['health'] });

const told = atlas({
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

describe('the practices of a figure', () => {
  it('are all of the atlas, or those with its theme, be it the main one or not', () => {
    expect(practicesOf(DEFAULT_FIGURE, told)).toEqual([clinic, school, choir, bank]);
    expect(practicesOf(HEALTH, told)).toEqual([clinic, choir, bank]);
  });
});

describe('the practices that are sure enough', () => {
  const maybe = { ...school, id: 'maybe', confidence: 'low' } as const;
  const likely = { ...clinic, id: 'likely', confidence: 'medium' } as const;
  const checked = { ...choir, id: 'checked', confidence: 'low', checked: true } as const;
  const mixed = atlas({ practices: [clinic, maybe, likely, checked], coverage: told.coverage });
  const likelyOnes = withSureness(DEFAULT_FIGURE, 'likely');
  const surest = withSureness(DEFAULT_FIGURE, 'surest');

  it('are counted on the map and on the shelf, and the others are left out', () => {
    expect(practicesOf(DEFAULT_FIGURE, mixed)).toHaveLength(4);
    expect(practicesOf(likelyOnes, mixed)).toEqual([clinic, likely, checked]);
    expect(practicesOf(surest, mixed)).toEqual([clinic, checked]);
    expect(leftOutOf(surest, mixed)).toEqual([maybe, likely]);
    expect(row('ITA', surest, mixed)).toMatchObject({ value: 1, leftOut: 2, coverage: 'found' });
    const doubtful = { ...mixed, practices: [maybe, { ...choir, confidence: 'low' } as const] };
    expect(row('ITA', surest, doubtful)).toMatchObject({ value: 0, leftOut: 1, coverage: 'none' });
    expect(regionRows(surest, doubtful)).toEqual([]);
  });

  it('are those of the theme, where one is asked for', () => {
    const health = withSureness(HEALTH, 'surest');
    expect(practicesOf(health, mixed)).toEqual([clinic, checked]);
    expect(leftOutOf(health, mixed)).toEqual([likely]);
    expect(row('ITA', health, mixed).leftOut).toBe(1);
  });
});

describe('the practices of an objective', () => {
  const shown = (id: Parameters<typeof withTopic>[1]) => practicesOf(withTopic(DEFAULT_FIGURE, id), told);

  it('are those with one of its themes or more, each once', () => {
    expect(shown('gcm-18')).toEqual([school]);
    expect(shown('gcm-15')).toEqual([clinic, school, choir, bank]);
    expect(shown('gcm-22')).toEqual([]);
  });

  it('are for every objective those of its themes together', () => {
    const all = atlas({ practices: THEMES.map((theme) => practiceWith({ id: theme, themes: [theme, 'health'] })) });
    for (const { id, themes } of OBJECTIVES) {
      const ids = practicesOf(withTopic(DEFAULT_FIGURE, id), all).map((practice) => practice.id);
      expect(ids).toEqual(themes.includes('health') ? THEMES : THEMES.filter((theme) => themes.includes(theme)));
    }
  });

  it('are what rows by country and by region count', () => {
    expect(row('ITA', withTopic(DEFAULT_FIGURE, 'gcm-18'))).toMatchObject({ value: 1, practices: [school] });
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
    expect(row('ITA')).toMatchObject({ value: 2, practices: [clinic, school], documents: 2 });
    expect(row('ESP')).toMatchObject({ value: 0, practices: [], documents: 1 });
  });

  it('count only what the figure shows', () => {
    expect(row('ITA', HEALTH)).toMatchObject({ value: 1, practices: [clinic] });
  });

  it('never have the practices of regions', () => {
    const regional = countryRows(DEFAULT_FIGURE, atlas({ practices: [choir] }));
    expect(regional.filter(({ value }) => value > 0)).toEqual([]);
  });

  it('tell four cases apart: found, named without a practice, not named, not looked for', () => {
    expect([row('ITA'), row('ESP'), row('JPN'), row('XNC')].map(({ coverage }) => coverage)).toEqual([
      'found',
      'none',
      'unnamed',
      'unsearched',
    ]);
  });

  it('are "none" where the theme leaves a named country without a practice', () => {
    const education = { ...DEFAULT_FIGURE, theme: 'education-skills' } as const;
    expect(row('TON', education).coverage).toBe('none');
  });

  it('are "found" wherever a practice is, be the country looked for or not', () => {
    const listed = atlas({ practices: [practiceWith({ countries: ['XSO'] })], unsearched: ['XSO'] });
    expect(row('XSO', DEFAULT_FIGURE, listed).coverage).toBe('found');
  });

  it('stand by value, then by the number of documents, then by name', () => {
    const order = countryRows(DEFAULT_FIGURE, told)
      .slice(0, 6)
      .map(({ area }) => area.label);
    expect(order).toEqual(['Italy', 'Tonga', 'Malta', 'Spain', 'Afghanistan', 'Åland']);
  });

  it('share a rank where values are equal, and have none without a practice', () => {
    const threes = atlas({
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

describe('rows by region', () => {
  it('stand by value, then by name, with the practices that each is named in', () => {
    expect(regionRows(DEFAULT_FIGURE, told)).toEqual([
      { region: 'Africa', practices: [choir, bank], value: 2 },
      { region: 'Latin America', practices: [choir], value: 1 },
    ]);
    const equal = atlas({ practices: [practiceWith({ regions: ['Oceania', 'Asia'] })] });
    expect(regionRows(DEFAULT_FIGURE, equal).map(({ region }) => region)).toEqual(['Asia', 'Oceania']);
  });

  it('count only what the figure shows', () => {
    const gender = { ...DEFAULT_FIGURE, theme: 'gender' } as const;
    expect(regionRows(gender, told)).toEqual([]);
  });
});

describe('the main themes of a row', () => {
  it('are those that most of its practices are mainly about, three at most', () => {
    const themed = ['health', 'gender', 'gender', 'climate', 'climate', 'climate', 'diaspora'] as const;
    const many = atlas({
      practices: themed.map((theme) => practiceWith({ countries: ['ITA'], themes: [theme, 'governance'] })),
    });
    expect(mainThemes(row('ITA', DEFAULT_FIGURE, many))).toEqual(['climate', 'gender', 'health']);
  });

  it('are none without a practice', () => {
    expect(mainThemes(row('JPN'))).toEqual([]);
  });
});
