import { describe, expect, it } from 'vitest';
import type { Atlas, AtlasPractice, AtlasTie, Passages } from '../atlas/atlas';
import { atlasWith, passageWith, practiceWith, tieWith } from '../atlas/fixtures';
import type { Relation } from '../extract/records';
import { DEFAULT_VIEW, type View } from './address';
import { DEFAULT_FIGURE, withSureness, withTopic } from './figure';
import { contentsOf, groupByTheme, groupTies, itemOf, passageSequence } from './place';
import { RELATION_NAMES } from './words';

const practice = (id: string, fields: Partial<AtlasPractice>) => practiceWith({ id, passages: [id], ...fields });
const tie = (id: string, ...members: AtlasTie['members']) => tieWith({ id, members, passages: [id] });

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

/** Passages of a document of their own words each, but for those that share a key. */
const passagesOf = (words: Readonly<Record<string, number>>): Passages =>
  Object.fromEntries(
    Object.entries(words).map(([id, block]) => [id, passageWith({ spans: [{ block, start: 0, end: 9 }] })]),
  );
const passages = passagesOf({ school: 1, loan: 2, clinic: 3, 'clinic-2': 4, choir: 5, pact: 6, guild: 7, dam: 8 });

const NOTHING = { practices: [], asPartner: [], ties: [] };
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
      leftOut: NOTHING,
    });
  });

  it('is parted by the filter of the figure, but nothing is hidden', () => {
    expect(contentsOf(italy, atlas, { figure: HEALTH })).toEqual({
      shown: [clinic],
      others: [school],
      asPartner: [loan],
      ties: [pact],
      leftOut: NOTHING,
    });
  });

  it('is parted by an objective as by a theme', () => {
    const figure = withTopic(DEFAULT_FIGURE, 'gcm-18');
    expect(contentsOf(italy, atlas, { figure })).toMatchObject({ shown: [school], others: [clinic] });
  });

  it('is of a region what is told of it by its name', () => {
    expect(contentsOf(latinAmerica, atlas, DEFAULT_VIEW)).toEqual({
      shown: [choir],
      others: [],
      asPartner: [],
      ties: [],
      leftOut: NOTHING,
    });
  });
});

describe('what is told of a place and not sure enough for the figure', () => {
  const unsure = { confidence: 'low' } as const;
  const doubtful: Atlas = {
    ...atlas,
    practices: [{ ...school, ...unsure }, { ...loan, ...unsure }, clinic],
    ties: [{ ...pact, ...unsure }],
  };
  const figure = withSureness(HEALTH, 'likely');

  it('stands apart, whatever it is about', () => {
    expect(contentsOf(italy, doubtful, { figure })).toEqual({
      shown: [clinic],
      others: [],
      asPartner: [],
      ties: [],
      leftOut: { practices: [doubtful.practices[0]], asPartner: [doubtful.practices[1]], ties: doubtful.ties },
    });
  });

  it('comes last where a reader leafs through the place, and not where through the map', () => {
    const view = { ...DEFAULT_VIEW, figure };
    expect(passageSequence({ ...view, place: italy }, doubtful, passages)).toEqual([
      'clinic',
      'clinic-2',
      'school',
      'loan',
      'pact',
    ]);
    expect(passageSequence(view, doubtful, passages)).toEqual(['clinic', 'clinic-2']);
  });
});

describe('what a passage proves', () => {
  it('is the practice or tie that it is a telling of', () => {
    expect(itemOf('clinic-2', atlas)).toBe(clinic);
    expect(itemOf('pact', atlas)).toBe(pact);
    expect(itemOf('dam', atlas)).toBeUndefined();
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
    expect(groupByTheme([school, clinic, choir], ['health'])).toEqual([
      { theme: 'health', practices: [clinic, choir] },
      { theme: 'education-skills', practices: [school] },
    ]);
  });
});

describe('practices by the themes of an objective', () => {
  it('stand under the first of their own themes that is among them', () => {
    expect(groupByTheme([school, clinic, loan], ['health', 'education-skills'])).toEqual([
      { theme: 'remittances-finance', practices: [loan] },
      { theme: 'health', practices: [clinic] },
      { theme: 'education-skills', practices: [school] },
    ]);
    expect(groupByTheme([clinic], ['health', 'gender'])).toEqual([{ theme: 'gender', practices: [clinic] }]);
  });
});

describe('ties by what they are', () => {
  it('stand in groups, cooperation first, and every relation has its group', () => {
    const relations = Object.keys(RELATION_NAMES) as Relation[];
    const ties = relations.map((relation) => ({ ...pact, id: relation, relation }));
    const groups = groupTies(ties.toReversed());
    expect(groups.map((group) => group.title)).toEqual([
      'Agreements, programmes and support',
      'Roles in meetings and groups',
      'Sectors that work together',
    ]);
    expect(groups.flatMap((group) => group.ties.map((item) => item.id)).sort()).toEqual(relations.toSorted());
  });

  it('leave out groups without any', () => {
    expect(groupTies([pact]).map((group) => group.ties)).toEqual([[pact]]);
    expect(groupTies([])).toEqual([]);
  });
});

describe('the passages to leaf through', () => {
  const sequence = (fields: Partial<View>) => passageSequence({ ...DEFAULT_VIEW, ...fields }, atlas, passages);

  it('in a document that is read is that of its text, of all kinds, without those of other documents', () => {
    const figure = { chart: 'reading', document: '901', line: null, filters: DEFAULT_FIGURE.filters } as const;
    const told = atlasWith({ practices: [school, clinic], ties: [pact] });
    const elsewhere = { ...passages, 'clinic-2': { ...passages.clinic, doc: '902' } };
    const swapped = { ...elsewhere, pact: passageWith({ spans: [{ block: 2, start: 0, end: 9 }] }) };
    expect(passageSequence({ ...DEFAULT_VIEW, figure }, told, swapped)).toEqual(['school', 'pact', 'clinic']);
    const healthy = { ...figure, filters: { ...figure.filters, topic: 'health' as const } };
    expect(passageSequence({ ...DEFAULT_VIEW, figure: healthy }, told, swapped)).toEqual(['clinic']);
  });

  it('are those of the figure when no place is picked', () => {
    expect(sequence({})).toEqual(['school', 'loan', 'clinic', 'clinic-2', 'choir']);
    expect(sequence({ figure: HEALTH })).toEqual(['clinic', 'clinic-2', 'choir']);
  });

  it('are those of the place, what the figure shows first', () => {
    expect(sequence({ place: italy, figure: HEALTH })).toEqual(['clinic', 'clinic-2', 'school', 'loan', 'pact']);
    const figure = withTopic(DEFAULT_FIGURE, 'gcm-18');
    expect(sequence({ place: italy, figure })).toEqual(['school', 'clinic', 'clinic-2', 'loan', 'pact']);
  });

  it('are each there once', () => {
    const twice: Atlas = {
      ...atlas,
      practices: [practice('dam', { countries: ['ITA'], partners: ['ITA'] })],
      ties: [],
    };
    expect(passageSequence({ ...DEFAULT_VIEW, place: italy }, twice, passages)).toEqual(['dam']);
  });

  it('are not shown a second time where the same words prove a practice and a tie', () => {
    const same = passagesOf({ school: 1, loan: 2, clinic: 3, 'clinic-2': 4, pact: 2 });
    const ofItaly = (passage: string | null) =>
      passageSequence({ ...DEFAULT_VIEW, place: italy, passage }, atlas, same);
    expect(ofItaly(null)).toEqual(['clinic', 'clinic-2', 'school', 'loan']);
    expect(ofItaly('pact')).toContain('pact');
    expect(ofItaly('pact')).not.toContain('loan');
    expect(ofItaly('pact')).toHaveLength(ofItaly(null).length);
  });

  it('follow the order in which the panel lists the ties: cooperation before roles in meetings', () => {
    const chair: AtlasTie = { ...pact, id: 'chair', relation: 'co-chair', passages: ['chair'] };
    const ties: Atlas = { ...atlas, practices: [], ties: [chair, pact] };
    const view = { ...DEFAULT_VIEW, place: italy };
    expect(passageSequence(view, ties, passagesOf({ chair: 1, pact: 2 }))).toEqual(['pact', 'chair']);
  });

  it('are only the open one where it is not among them', () => {
    expect(sequence({ place: latinAmerica, passage: 'guild' })).toEqual(['guild']);
    expect(sequence({ place: latinAmerica, passage: 'choir' })).toEqual(['choir']);
  });
});
