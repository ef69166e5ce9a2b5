import { describe, expect, it } from 'vitest';
import type { Atlas, AtlasPractice, AtlasTie } from '../atlas/atlas';
import { DEFAULT_VIEW, type View } from './address';
import { DEFAULT_FIGURE } from './figure';
import { contentsOf, groupByTheme, passageSequence } from './place';

const practice = (id: string, fields: Partial<AtlasPractice>): AtlasPractice => ({
  id,
  countries: [],
  partners: [],
  regions: [],
  themes: ['health'],
  actors: [],
  organisations: [],
  status: 'existing',
  documents: [],
  passages: [id],
  ...fields,
});

const tie = (id: string, ...members: AtlasTie['members']): AtlasTie => ({
  id,
  members,
  relation: 'programme',
  label: '',
  themes: [],
  passages: [id],
});

const clinic = practice('clinic', {
  countries: ['ITA'],
  themes: ['gender', 'health'],
  passages: ['clinic', 'clinic-2'],
});
const school = practice('school', { countries: ['ITA'], themes: ['education-skills'] });
const loan = practice('loan', { countries: ['PER'], partners: ['ITA'], themes: ['remittances-finance'] });
const choir = practice('choir', { regions: ['Latin America'] });
const pact = tie('pact', { type: 'country', id: 'ITA' }, { type: 'country', id: 'PER' });
const guild = tie('guild', { type: 'org', name: 'ITA' }, { type: 'country', id: 'PER' });

const atlas: Atlas = {
  edition: 'test',
  documents: [],
  practices: [school, loan, clinic, choir],
  ties: [pact, guild],
  coverage: {},
  unsearched: [],
};

const HEALTH = { ...DEFAULT_FIGURE, theme: 'health' } as const;
const italy: View['place'] = { kind: 'country', id: 'ITA' };
const latinAmerica: View['place'] = { kind: 'region', name: 'Latin America' };

describe('what is told of a place', () => {
  it('is its practices, those that name it as the other side, and its ties', () => {
    expect(contentsOf(italy, atlas, DEFAULT_VIEW)).toEqual({
      shown: [school, clinic],
      others: [],
      asPartner: [loan],
      ties: [pact],
    });
  });

  it('is parted by the filter of the figure, but nothing is hidden', () => {
    expect(contentsOf(italy, atlas, { figure: HEALTH })).toEqual({
      shown: [clinic],
      others: [school],
      asPartner: [loan],
      ties: [pact],
    });
  });

  it('is of a region what is told of it by its name', () => {
    expect(contentsOf(latinAmerica, atlas, DEFAULT_VIEW)).toEqual({
      shown: [choir],
      others: [],
      asPartner: [],
      ties: [],
    });
  });
});

describe('practices by theme', () => {
  it('stand under their main theme, in the order of the themes', () => {
    expect(groupByTheme([school, clinic, choir, loan], null)).toEqual([
      { theme: 'remittances-finance', practices: [loan] },
      { theme: 'gender', practices: [clinic] },
      { theme: 'health', practices: [choir] },
      { theme: 'education-skills', practices: [school] },
    ]);
  });

  it('stand under the theme of the figure where they have it', () => {
    expect(groupByTheme([school, clinic, choir], 'health')).toEqual([
      { theme: 'health', practices: [clinic, choir] },
      { theme: 'education-skills', practices: [school] },
    ]);
  });
});

describe('the passages to leaf through', () => {
  const sequence = (fields: Partial<View>) => passageSequence({ ...DEFAULT_VIEW, ...fields }, atlas);

  it('are those of the figure when no place is picked', () => {
    expect(sequence({})).toEqual(['school', 'loan', 'clinic', 'clinic-2', 'choir']);
    expect(sequence({ figure: HEALTH })).toEqual(['clinic', 'clinic-2', 'choir']);
  });

  it('are those of the place, what the figure shows first', () => {
    expect(sequence({ place: italy, figure: HEALTH })).toEqual(['clinic', 'clinic-2', 'school', 'loan', 'pact']);
  });

  it('are each there once', () => {
    const twice: Atlas = {
      ...atlas,
      practices: [practice('dam', { countries: ['ITA'], partners: ['ITA'] })],
      ties: [],
    };
    expect(passageSequence({ ...DEFAULT_VIEW, place: italy }, twice)).toEqual(['dam']);
  });

  it('are only the open one where it is not among them', () => {
    expect(sequence({ place: latinAmerica, passage: 'guild' })).toEqual(['guild']);
    expect(sequence({ place: latinAmerica, passage: 'choir' })).toEqual(['choir']);
  });
});
