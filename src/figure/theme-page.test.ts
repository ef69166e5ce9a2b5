import { describe, expect, it } from 'vitest';
import { atlasWith, documentWith, practiceWith, recommendationWith, tieWith } from '../atlas/fixtures';
import { objectiveOf } from '../atlas/frameworks/frameworks';
import { DEFAULT_FIGURE, type ThemeFigure } from './figure';
import { NO_FILTERS, type Filters } from './filters';
import { contentsOf, leadingThemes } from './place';
import { themePageOf } from './theme-page';
import { objectiveLine, themeSummary } from './theme-sentences';

const HEALTH: ThemeFigure = { chart: 'theme', theme: 'health', filters: NO_FILTERS };
const filtered = (filters: Partial<Filters>): ThemeFigure => ({ ...HEALTH, filters: { ...NO_FILTERS, ...filters } });
const country = (id: string) => ({ type: 'country', id }) as const;

const clinic = practiceWith({
  id: 'clinic',
  countries: ['MLT', 'ITA'],
  partners: ['ITA'],
  themes: ['gender', 'health'],
  actors: ['ngo', 'migrants'],
  organisations: ['IOM', 'UNHCR'],
  documents: ['901', '902'],
});
const school = practiceWith({ id: 'school', countries: ['ESP'], themes: ['gender'], documents: ['901'] });
const ward = practiceWith({
  id: 'ward',
  countries: ['ITA'],
  actors: ['ngo'],
  organisations: ['UNHCR'],
  status: 'planned',
  documents: ['902'],
});
const choir = practiceWith({ id: 'choir', regions: ['Africa'], documents: ['902'], confidence: 'low' });
const pact = tieWith({
  id: 'pact',
  relation: 'agreement',
  members: [country('MLT'), country('ITA')],
  themes: ['health'],
});
const chairs = tieWith({ id: 'chairs', relation: 'co-chair', members: [country('PER')], themes: ['health'] });
const sector = tieWith({
  id: 'sector',
  relation: 'sector-partnership',
  label: 'NGOs with Labour',
  members: [
    { type: 'sector', name: 'ngo' },
    { type: 'sector', name: 'trade-union' },
  ],
  themes: ['health'],
});
const unlike = tieWith({ id: 'unlike', members: [country('MLT'), country('PER')], themes: ['gender'] });
const vague = recommendationWith({ id: 'vague', confidence: 'low' });
const plain = recommendationWith({ id: 'plain' });
const plan = recommendationWith({ id: 'plan', confidence: 'medium' });
const action = recommendationWith({ id: 'action', of: 'plan', themes: ['health'] });
const orphan = recommendationWith({ id: 'orphan', of: 'other' });

const atlas = atlasWith({
  documents: [documentWith('901'), documentWith('902')],
  practices: [clinic, school, ward, choir],
  ties: [pact, chairs, sector, unlike],
  recommendations: [vague, plain, plan, action, orphan, recommendationWith({ id: 'other', themes: ['gender'] })],
});

describe('the page of a theme', () => {
  const page = themePageOf(HEALTH, atlas);

  it('counts its practices by country, region, actor and document', () => {
    expect(page.practices).toEqual([clinic, ward, choir]);
    expect(page.countries).toEqual([
      { id: 'ITA', count: 2 },
      { id: 'MLT', count: 1 },
    ]);
    expect(page.regions).toEqual([{ id: 'Africa', count: 1 }]);
    expect(page.actors).toEqual([
      { id: 'ngo', count: 2 },
      { id: 'migrants', count: 1 },
    ]);
    expect(page.documents).toEqual([
      { id: '901', count: 1 },
      { id: '902', count: 3 },
    ]);
  });

  it('has the organisations that its practices name or that are in its ties, the most first', () => {
    expect(page.organisations).toEqual([
      { id: 'UNHCR', items: [clinic, ward] },
      { id: 'IOM', items: [clinic] },
    ]);
    const grant = tieWith({
      id: 'grant',
      relation: 'funding',
      members: [country('MLT'), { type: 'org', name: 'IOM' }],
      themes: ['health'],
    });
    expect(themePageOf(HEALTH, { ...atlas, ties: [grant] }).organisations).toEqual([
      { id: 'IOM', items: [grant, clinic] },
      { id: 'UNHCR', items: [clinic, ward] },
    ]);
  });

  it('has who works together: countries by ties and practices, sectors, offices in meetings', () => {
    expect(page.pairs).toEqual([{ id: 'ITA MLT', items: [pact, clinic] }]);
    expect(page.sectors).toEqual([{ id: 'NGOs with Labour', items: [sector] }]);
    expect(page.meetings).toEqual([{ id: 'co-chair', items: [chairs] }]);
  });

  it('has every tie somewhere, also one of a country with a sector', () => {
    const offices = tieWith({
      id: 'offices',
      relation: 'agreement',
      label: 'Accord on clinics',
      members: [country('MLT'), { type: 'sector', name: 'local-government' }],
      themes: ['health'],
    });
    const own = themePageOf(HEALTH, { ...atlas, ties: [...atlas.ties, offices] });
    expect(own.sectors).toEqual([
      { id: 'NGOs with Labour', items: [sector] },
      { id: 'Accord on clinics', items: [offices] },
    ]);
    expect(own.ties).toEqual([pact, chairs, sector, offices]);
  });

  it('has recommendations with their actions, those with actions first and then the surest', () => {
    expect(page.recommendations).toEqual([
      { item: plan, actions: [action] },
      { item: plain, actions: [] },
      { item: orphan, actions: [] },
      { item: vague, actions: [] },
    ]);
    expect(page.recommended).toEqual([vague, plain, plan, action, orphan]);
  });

  it('has the objectives that the theme stands for, alone or with others', () => {
    expect(page.objectives.length).toBeGreaterThan(0);
    for (const { themes } of page.objectives) expect(themes).toContain('health');
    expect(objectiveLine(objectiveOf('gcm-2'), 'climate')).toEqual({
      name: 'Objective 2 of the Global Compact',
      rest: 'causes that force people to leave; also about asylum and conflict',
    });
  });

  it('has only what the filters let through, and the theme in place of any other', () => {
    const planned = themePageOf(filtered({ status: 'planned', topic: 'gender' }), atlas);
    expect(planned.practices).toEqual([ward]);
    expect(planned.recommended).toHaveLength(5);
    const ofMigrants = themePageOf(filtered({ actor: 'migrants' }), atlas);
    expect(ofMigrants.practices).toEqual([clinic]);
    expect(ofMigrants.actors).toEqual(page.actors);
    expect(themePageOf(filtered({ document: '901' }), atlas).documents).toEqual([{ id: '901', count: 1 }]);
  });

  it('opens the practices that it counts', () => {
    for (const figure of [HEALTH, filtered({ topic: 'gender' }), filtered({ sureness: 'surest' })]) {
      for (const { id, count } of themePageOf(figure, atlas).countries) {
        const place = { kind: 'cell', theme: 'health', country: id, document: null } as const;
        expect(contentsOf(place, atlas, figure).practices.shown).toHaveLength(count);
      }
    }
  });

  it('is said in numbers', () => {
    const said = (figure: ThemeFigure) => themeSummary(themePageOf(figure, atlas), atlas);
    expect(said(HEALTH)).toBe(
      '3 practices told in all 2 documents: 2 in 2 countries and 1 of regions only. 3 partnerships and 5 recommendations.',
    );
    expect(said(filtered({ status: 'planned' }))).toBe(
      '1 practice told in 1 document: 1 in 1 country. 3 partnerships and 5 recommendations.',
    );
    expect(said(filtered({ actor: 'media' }))).toBe('Nothing found in 2 documents.');
    expect(said(filtered({ actor: 'trade-union' }))).toBe('No practice, but 1 partnership found in 2 documents.');
  });
});

describe('what is told of a cell', () => {
  it('stands under its own theme, and else under those that the figure asks for', () => {
    const cell = { kind: 'cell', theme: 'health', country: 'ITA', document: null } as const;
    expect(leadingThemes(cell, filtered({ topic: 'gender' }))).toEqual(['health']);
    const map = { ...DEFAULT_FIGURE, filters: { ...NO_FILTERS, topic: 'gender' } } as const;
    expect(leadingThemes({ ...cell, theme: null }, map)).toEqual(['gender']);
    expect(leadingThemes({ kind: 'country', id: 'ITA' }, DEFAULT_FIGURE)).toBeNull();
  });
});
