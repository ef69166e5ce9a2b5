import { describe, expect, it } from 'vitest';
import type { Atlas, AtlasPractice, AtlasTie, Passages } from '../atlas/atlas';
import type { AreaId } from '../atlas/areas/areas';
import {
  atlasWith,
  documentWith,
  moneyWith,
  passageWith,
  practiceWith,
  recommendationWith,
  tieWith,
} from '../atlas/fixtures';
import type { Relation, Theme } from '../extract/records';
import { DEFAULT_VIEW, type Place, type View } from './view';
import { DEFAULT_FIGURE, withFilters, withSureness, withTopic } from './figure';
import type { Filters } from './filters';
import { allItems, countriesOf, itemOf, proofsOf } from './items';
import { contentsOf, groupByTheme, groupTies, kindOrder, ownCountry } from './place';
import { passageSequence } from './sequence';
import { MEASURES } from './measure';
import { RELATION_NAMES } from './record-words';

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

const atlas = atlasWith({ practices: [school, loan, clinic, choir], ties: [pact, guild] });

/** Passages of a document of their own words each, but for those that share a key. */
const passagesOf = (words: Readonly<Record<string, number>>): Passages =>
  Object.fromEntries(
    Object.entries(words).map(([id, block]) => [id, passageWith({ spans: [{ block, start: 0, end: 9 }] })]),
  );
const passages = passagesOf({ school: 1, loan: 2, clinic: 3, 'clinic-2': 4, choir: 5, pact: 6, guild: 7, dam: 8 });

const NONE = { shown: [], others: [], leftOut: [] };
const NOTHING = { practices: NONE, asPartner: NONE, ties: NONE, recommendations: NONE, money: NONE };
const shown = <Item>(...items: Item[]) => ({ ...NONE, shown: items });
const HEALTH = withTopic(DEFAULT_FIGURE, 'health');
const italy: View['place'] = { kind: 'country', id: 'ITA' };
const latinAmerica: View['place'] = { kind: 'region', name: 'Latin America' };

describe('what is told of a place', () => {
  it('is its practices, those that name it as the other side, and its ties', () => {
    expect(contentsOf(italy, atlas, DEFAULT_FIGURE)).toEqual({
      ...NOTHING,
      practices: shown(school, clinic),
      asPartner: shown(loan),
      ties: shown(pact),
    });
  });

  it('is parted by the filter of the figure, but nothing is hidden', () => {
    expect(contentsOf(italy, atlas, HEALTH)).toEqual({
      ...NOTHING,
      practices: { ...NONE, shown: [clinic], others: [school] },
      asPartner: shown(loan),
      ties: { ...NONE, others: [pact] },
    });
  });

  it('is parted by an objective as by a theme', () => {
    const figure = withTopic(DEFAULT_FIGURE, 'gcm-18');
    expect(contentsOf(italy, atlas, figure).practices).toEqual({ ...NONE, shown: [school], others: [clinic] });
  });

  it('is parted by every other filter: ties and recommendations by those that they have', () => {
    const planned = { ...clinic, id: 'planned', status: 'planned' } as const;
    const advice = recommendationWith({ id: 'advice', countries: ['ITA'], targets: ['ngo'] });
    const other = recommendationWith({ id: 'other', countries: ['ITA'], targets: ['media'] });
    const more = atlasWith({ practices: [clinic, planned], ties: [pact], recommendations: [advice, other] });
    const parted = (change: Partial<Filters>) => contentsOf(italy, more, withFilters(DEFAULT_FIGURE, change));
    expect(parted({ status: 'planned' })).toEqual({
      ...NOTHING,
      practices: { ...NONE, shown: [planned], others: [clinic] },
      ties: shown(pact),
      recommendations: shown(advice, other),
    });
    expect(parted({ actor: 'ngo' }).recommendations).toEqual({ ...NONE, shown: [advice], others: [other] });
  });

  it('is of a region what is told of it by its name', () => {
    expect(contentsOf(latinAmerica, atlas, DEFAULT_FIGURE)).toEqual({ ...NOTHING, practices: shown(choir) });
  });

  it('is the money that a country gives and that which it gets', () => {
    const gift = moneyWith({ id: 'gift', donor: { type: 'country', id: 'ITA' }, documents: ['901'] });
    const grant = moneyWith({ id: 'grant', recipient: { type: 'country', id: 'ITA' }, documents: ['901'] });
    const foreign = moneyWith({ id: 'foreign', donor: { type: 'country', id: 'PER' } });
    const paid = atlasWith({ documents: [documentWith('901')], money: [grant, foreign, gift] });
    expect(contentsOf(italy, paid, DEFAULT_FIGURE).money).toEqual(shown(grant, gift));
    const figure = { ...DEFAULT_FIGURE, measure: 'funding' } as const;
    expect(contentsOf(italy, paid, figure).money).toEqual({ ...NONE, shown: [gift], others: [grant] });
  });

  it('is of a cell what has all of its parts', () => {
    const advice = recommendationWith({ id: 'advice', countries: ['ITA'], themes: ['health'], documents: ['901'] });
    const here = { ...clinic, documents: ['901', '902'] };
    const elsewhere = { ...clinic, id: 'elsewhere', documents: ['902'] };
    const more = atlasWith({ practices: [here, elsewhere, school, choir], ties: [pact], recommendations: [advice] });
    const cell = (theme: Theme | null, country: AreaId | null, document: string | null): Place => ({
      kind: 'cell',
      theme,
      country,
      document,
    });
    const all = (place: Place) => contentsOf(place, more, DEFAULT_FIGURE);
    expect(all(cell('health', 'ITA', '901'))).toEqual({
      ...NOTHING,
      practices: shown(here),
      recommendations: shown(advice),
    });
    expect(all(cell('gender', 'ITA', null)).practices).toEqual(shown(here, elsewhere));
    expect(all(cell('gender', null, '902')).practices).toEqual(shown(here, elsewhere));
    expect(all(cell('health', null, null)).practices).toEqual(shown(here, elsewhere, choir));
    expect(all(cell('health', 'PER', null))).toEqual(NOTHING);
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
    expect(contentsOf(italy, doubtful, figure)).toEqual({
      ...NOTHING,
      practices: { ...NONE, shown: [clinic], leftOut: [doubtful.practices[0]] },
      asPartner: { ...NONE, leftOut: [doubtful.practices[1]] },
      ties: { ...NONE, leftOut: doubtful.ties },
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

describe('all that an atlas counts', () => {
  const advice = recommendationWith({ id: 'advice', passages: ['advice'], indicators: ['advice.1', 'advice.2'] });
  const gift = moneyWith({ id: 'gift', passages: ['gift'], notes: ['gift.1'] });
  const rate = { id: 'rate', document: '901', currency: 'MXN', per: 'EUR', rate: 12.5 };
  const all = atlasWith({ practices: [clinic], ties: [pact], recommendations: [advice], money: [gift], rates: [rate] });

  it('is its practices, ties, recommendations and money', () => {
    expect(allItems(all)).toEqual([clinic, pact, advice, gift]);
  });

  it('is proved by its passages, a recommendation also by those of its indicators, an amount by its footnotes', () => {
    expect(allItems(all).flatMap(proofsOf)).toEqual([
      ...['clinic', 'clinic-2', 'pact'],
      ...['advice', 'advice.1', 'advice.2', 'gift', 'gift.1'],
    ]);
    expect(itemOf('advice.2', all)).toBe(advice);
    expect(itemOf('gift', all)).toBe(gift);
    expect(itemOf('gift.1', all)).toBe(gift);
  });

  it('is not a rate, which a passage states all the same', () => {
    expect(allItems(all)).not.toContain(rate);
    expect(itemOf('rate', all)).toBe(rate);
  });
});

describe('the countries of an item', () => {
  it('are those of its place, its members, its words, or who gives and gets', () => {
    expect(countriesOf(loan)).toEqual(['PER']);
    expect(countriesOf(guild)).toEqual(['PER']);
    expect(countriesOf(recommendationWith({ countries: ['TON'] }))).toEqual(['TON']);
    const donor = { type: 'country', id: 'ITA' } as const;
    expect(countriesOf(moneyWith({ donor, recipient: { type: 'org', name: 'PER' } }))).toEqual(['ITA']);
    expect(countriesOf(moneyWith({ donor, recipient: { type: 'country', id: 'PER' } }))).toEqual(['ITA', 'PER']);
  });
});

describe('the country of a place', () => {
  it('is itself, or that of a cell', () => {
    const cell = { kind: 'cell', theme: 'health', document: null } as const;
    expect([italy, latinAmerica, null].map(ownCountry)).toEqual(['ITA', null, null]);
    expect(ownCountry({ ...cell, country: 'PER' })).toBe('PER');
    expect(ownCountry({ ...cell, country: null })).toBeNull();
  });
});

describe('the kinds of item in a panel', () => {
  it('begin with what the figure counts, and are all there', () => {
    const order = (measure: (typeof MEASURES)[number]) => kindOrder({ ...DEFAULT_FIGURE, measure });
    expect(MEASURES.map((measure) => order(measure)[0])).toEqual([
      'practices',
      'ties',
      'recommendations',
      'money',
      'practices',
    ]);
    for (const measure of MEASURES) {
      expect([...order(measure)].sort()).toEqual(['money', 'practices', 'recommendations', 'ties']);
    }
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

  it('begin with what the figure counts', () => {
    const figure = { ...DEFAULT_FIGURE, measure: 'partnerships' } as const;
    expect(sequence({ place: italy, figure })).toEqual(['pact', 'clinic', 'clinic-2', 'school', 'loan']);
    expect(sequence({ figure })).toEqual(['pact', 'guild']);
    expect(sequence({ figure: { ...figure, measure: 'documents' } })).toEqual([]);
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
