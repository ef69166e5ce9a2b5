import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Atlas, AtlasRecommendation } from '../atlas/atlas';
import { atlasWith, documentWith, passageWith, recommendationWith } from '../atlas/fixtures';
import { ACTOR_TYPES, THEMES } from '../extract/records';
import { DEFAULT_VIEW } from './view';
import type { RecommendationsFigure } from './figure';
import { NO_FILTERS, type Filters } from './filters';
import { passageSequence } from './sequence';
import { recommendationGroups, recommendationsInOrder } from './recommendation-rows';
import { itemsOf } from './tally';

const item = (id: string, fields: Partial<AtlasRecommendation> = {}) =>
  recommendationWith({ id, passages: [id], documents: ['901'], ...fields });
const figure = (group: RecommendationsFigure['group'], filters: Partial<Filters> = {}): RecommendationsFigure => ({
  chart: 'recommendations',
  group,
  filters: { ...NO_FILTERS, ...filters },
});
const withItems = (...recommendations: AtlasRecommendation[]): Atlas =>
  atlasWith({ documents: [documentWith('901'), documentWith('902')], recommendations });
/** The groups in short: key, count, and the ids in it with those of actions behind a stroke. */
const shortly = (wanted: RecommendationsFigure, atlas: Atlas) =>
  recommendationGroups(wanted, atlas).map(({ key, count, entries }) => [
    key,
    count,
    ...entries.map((entry) => [entry.item.id, ...entry.actions.map(({ id }) => id)].join('/')),
  ]);

const clinics = item('clinics', { themes: ['health', 'gender'], targets: ['national-government', 'ngo'] });
const visas = item('visas', { themes: ['labour-migration'], documents: ['902'] });
const registers = item('registers', {
  themes: ['data-research'],
  targets: ['consulate'],
  of: 'visas',
  documents: ['902'],
});
const atlas = withItems(clinics, visas, registers);

describe('recommendations in groups', () => {
  it('stand under their main theme, in the order of the themes, actions under their recommendation', () => {
    expect(shortly(figure('theme'), atlas)).toEqual([
      ['labour-migration', 2, 'visas/registers'],
      ['health', 1, 'clinics'],
    ]);
  });

  it('stand under the theme asked for', () => {
    expect(shortly(figure('theme', { topic: 'gender' }), atlas)).toEqual([['gender', 1, 'clinics']]);
  });

  it('stand under each kind of actor that they address, those to nobody last', () => {
    expect(shortly(figure('target'), atlas)).toEqual([
      ['national-government', 1, 'clinics'],
      ['ngo', 1, 'clinics'],
      ['', 2, 'visas/registers'],
    ]);
    expect(recommendationGroups(figure('target'), atlas).map(({ title }) => title)).toEqual([
      'National government',
      'NGOs',
      'To nobody by name',
    ]);
  });

  it('stand under each document that tells them, or the one asked for', () => {
    const both = withItems({ ...clinics, documents: ['901', '902'] }, visas);
    expect(shortly(figure('document'), both)).toEqual([
      ['901', 1, 'clinics'],
      ['902', 2, 'clinics', 'visas'],
    ]);
    expect(shortly(figure('document', { document: '902' }), both)).toEqual([['902', 2, 'clinics', 'visas']]);
  });

  it('have an action by itself where its recommendation is not shown', () => {
    expect(shortly(figure('target', { actor: 'consulate' }), atlas)).toEqual([['consulate', 1, 'registers']]);
  });

  it('hold each that passes the filters, once, whatever the grouping', () => {
    const pick = <T>(of: readonly T[], min: number) =>
      fc.uniqueArray(fc.constantFrom(...of), { minLength: min, maxLength: 3 });
    const fields = fc.record({
      themes: pick(THEMES, 1),
      targets: pick(ACTOR_TYPES, 0),
      documents: pick(['901', '902'], 1),
      of: fc.option(fc.nat(), { nil: undefined }),
    });
    fc.assert(
      fc.property(
        fc.array(fields, { maxLength: 12 }),
        fc.constantFrom('theme', 'target', 'document'),
        fc.option(fc.constantFrom(...THEMES)),
        fc.option(fc.constantFrom(...ACTOR_TYPES)),
        (rows, group, topic, actor) => {
          const all = rows.map(({ of, ...rest }, i) => {
            const parent = of === undefined || i === 0 ? undefined : rows.findIndex((row) => row.of === undefined);
            const isAction = parent !== undefined && parent >= 0 && rows[i].of !== undefined;
            return item(String(i), { ...rest, ...(isAction ? { of: String(parent) } : {}) });
          });
          const wanted = figure(group, { topic, actor });
          const shown = recommendationsInOrder(recommendationGroups(wanted, withItems(...all)));
          const passing = itemsOf<AtlasRecommendation>('recommendations', wanted.filters, withItems(...all));
          expect(shown.map(({ id }) => id).sort()).toEqual(passing.map(({ id }) => id).sort());
        },
      ),
    );
  });
});

describe('the passages of the recommendations to leaf through', () => {
  it('follow the list: each with its actions, then its indicators', () => {
    const measured = withItems(clinics, { ...visas, indicators: ['visas.1'] }, registers);
    const passages = Object.fromEntries(
      ['clinics', 'visas', 'registers', 'visas.1'].map((id, block) => [
        id,
        passageWith({ spans: [{ block, start: 0, end: 9 }] }),
      ]),
    );
    const sequence = (group: RecommendationsFigure['group'], filters: Partial<Filters> = {}) =>
      passageSequence({ ...DEFAULT_VIEW, figure: figure(group, filters) }, measured, passages);
    expect(sequence('theme')).toEqual(['visas', 'registers', 'visas.1', 'clinics']);
    expect(sequence('target')).toEqual(['clinics', 'visas', 'registers', 'visas.1']);
    expect(sequence('theme', { topic: 'gender' })).toEqual(['clinics']);
  });
});
