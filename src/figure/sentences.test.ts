import { describe, expect, it } from 'vitest';
import type { ObjectiveId } from '../atlas/frameworks/objective';
import {
  atlasWith,
  documentWith,
  moneyWith,
  passageWith,
  practiceWith,
  recommendationWith,
  tieWith,
} from '../atlas/fixtures';
import { THEMES, type Theme } from '../extract/records';
import { DEFAULT_FIGURE, withFilters, withSureness, withTopic, type MapFigure } from './figure';
import { FILTER_NAMES, NO_FILTERS, without, type Filters } from './filters';
import { MEASURES, SCALES } from './measure';
import { countryRows } from './rows';
import { tally } from './tally';
import { alternativeText, leftOutNote, nearMisses, speaking, summaryOf, toldIn, valueText } from './sentences';
import { titleOf } from './titles';

/** A practice told once, in the first document. */
const told: typeof practiceWith = (fields) => practiceWith({ documents: ['901'], passages: ['p'], ...fields });

const atlas = atlasWith({
  documents: ['901', '902', '903'].map(documentWith),
  practices: [
    told({ countries: ['ITA', 'MLT'], documents: ['901', '902'], passages: ['a', 'b'] }),
    told({ countries: ['ITA'], themes: ['trafficking'] }),
    told({ countries: ['ITA'], documents: ['902'] }),
    told({ regions: ['Latin America'] }),
  ],
  coverage: { ITA: { documents: ['901', '902'], lines: 3 }, PER: { documents: ['901'], lines: 1 } },
  unsearched: ['XNC'],
});

const about = (theme: Theme | null): MapFigure => withTopic(DEFAULT_FIGURE, theme);
const serving = (objective: ObjectiveId) => withTopic(DEFAULT_FIGURE, objective);
const summary = (figure: MapFigure, from = atlas) => summaryOf(figure, from, countryRows(figure, from));
const alternative = (figure: MapFigure, from = atlas) => alternativeText(figure, from, countryRows(figure, from));
const spoken = (name: string, figure = DEFAULT_FIGURE) => {
  const row = countryRows(figure, atlas).find(({ area }) => area.label === name);
  if (!row) throw new Error(`no row for ${name}`);
  return speaking(figure)(row);
};

describe('the summary', () => {
  it('says how many practices, in how many documents, countries and regions', () => {
    expect(summary(DEFAULT_FIGURE)).toBe(
      '4 practices told in 2 of 3 documents: 3 in 2 countries and 1 of regions only.',
    );
    expect(summary(about('trafficking'))).toBe('1 practice told in 1 of 3 documents: 1 in 1 country.');
  });

  it('says so when every document tells of them, and when all are of regions', () => {
    const two = { ...atlas, documents: ['901', '902'].map(documentWith) };
    expect(summary(DEFAULT_FIGURE, two)).toContain('4 practices told in all 2 documents: ');
    const one = { ...atlas, documents: [documentWith('901')], practices: [told({ regions: ['various'] })] };
    expect(summary(DEFAULT_FIGURE, one)).toBe('1 practice told in 1 of 1 document: 1 of regions only.');
  });

  it('says where nothing was found', () => {
    expect(summary(about('climate'))).toBe('No practice found in 3 documents.');
  });

  it('says how many members of a body have any, where only they are shown', () => {
    const of = (members: MapFigure['members'], figure = DEFAULT_FIGURE) => summary({ ...figure, members });
    expect(of('EU')).toBe('3 practices in 2 of the 27 members of the European Union, told in 2 of 3 documents.');
    expect(of('MERCOSUR')).toBe('No practice found in the 6 members of Mercosur.');
    expect(of('EU', { ...DEFAULT_FIGURE, measure: 'documents' })).toBe(
      '2 documents that name 1 of the 27 members of the European Union.',
    );
    expect(of('EU', about('climate'))).toBe('No practice found in the 27 members of the European Union.');
  });

  it('groups the digits of all its numbers', () => {
    const many = { ...atlas, practices: Array.from({ length: 1200 }, () => told({ countries: ['ITA'] })) };
    expect(summary(DEFAULT_FIGURE, many)).toBe('1,200 practices told in 1 of 3 documents: 1,200 in 1 country.');
  });
});

describe('the alternative text', () => {
  it('is there for every theme and begins with the title', () => {
    for (const theme of [null, ...THEMES]) {
      const figure = about(theme);
      expect(alternative(figure)).toContain(`World map. ${titleOf(figure, atlas)}. ${summary(figure)}`);
    }
  });

  it('is there for an objective as for a theme', () => {
    const figure = serving('gcm-10');
    expect(alternative(figure)).toContain(`World map. ${titleOf(figure, atlas)}. 1 practice told in 1 of 3 documents`);
    expect(alternative(figure)).toContain('Highest: Italy (1).');
  });

  it('names the highest values', () => {
    expect(alternative(DEFAULT_FIGURE)).toContain('Highest: Italy (3) and Malta (1).');
  });

  it('says nothing of others where only the members of a body are shown', () => {
    const few = alternative({ ...DEFAULT_FIGURE, members: 'MERCOSUR' });
    expect(few).toContain('by country, in the 6 members of Mercosur. No practice found');
    expect(few).not.toMatch(/Italy|further/);
  });

  it('names the range of the values', () => {
    expect(alternative(DEFAULT_FIGURE)).toMatch(/\b1\s?(?:to|–)\s?3\b/);
  });

  it('names what is missing', () => {
    expect(alternative(DEFAULT_FIGURE)).toContain('1 further country named without such a practice.');
    expect(alternative(about('climate'))).toContain('3 further countries named without such a practice.');
  });

  it('leaves out what there is none of', () => {
    const bare = { ...atlas, practices: [], coverage: {} };
    expect(alternative(DEFAULT_FIGURE, bare)).toBe(
      'World map. Practices about any theme, by country. No practice found in 3 documents.',
    );
  });
});

describe('what is said of a country', () => {
  it('is its practices, rank and passages', () => {
    expect(spoken('Italy')).toBe('Italy, 3 practices, rank 1, 4 passages');
    expect(spoken('Malta')).toBe('Malta, 1 practice, rank 2, 2 passages');
  });

  it('is why it has none', () => {
    expect(spoken('Peru')).toBe('Peru, no practice found; named in 1 document');
    expect(spoken('Japan')).toBe('Japan, not named in any document');
    expect(spoken('Northern Cyprus')).toBe(
      'Northern Cyprus, does not apply: no name of its own to look for in the documents',
    );
  });

  it('is the same for one after the other as for each by itself', () => {
    const figures = [null, ...THEMES].flatMap((theme) => [about(theme), { ...about(theme), scale: 'share' as const }]);
    for (const figure of [...figures, { ...DEFAULT_FIGURE, members: 'EU' as const }]) {
      const rows = countryRows(figure, atlas);
      expect(rows.map(speaking(figure))).toEqual(rows.map((row) => speaking(figure)(row)));
    }
  });

  it('does not call a country named in no document where only a town of it is', () => {
    expect(spoken('Malta', about('climate'))).toBe('Malta, no practice found; not named, but told of in 2 documents');
  });

  it('is there for every area under every theme', () => {
    for (const theme of [null, ...THEMES]) {
      const texts = countryRows(about(theme), atlas).map((row) => valueText(row, DEFAULT_FIGURE));
      expect(texts.filter((text) => text.trim() === '')).toEqual([]);
    }
  });
});

describe('a figure of what is sure enough', () => {
  const doubtful = {
    ...atlas,
    practices: [
      told({ countries: ['ITA'], themes: ['trafficking'] }),
      told({ countries: ['ITA'], confidence: 'medium' }),
      told({ countries: ['PER'], confidence: 'low' }),
      told({ countries: ['PER'], confidence: 'low', checked: true }),
      told({ regions: ['Africa'], themes: ['climate'], confidence: 'low' }),
    ],
  };
  const likely = withSureness(DEFAULT_FIGURE, 'likely');
  const surest = withSureness(DEFAULT_FIGURE, 'surest');

  it('counts only these, and says how many it leaves out and why', () => {
    expect(summary(likely, doubtful)).toMatch(/^3 practices told/);
    expect(leftOutNote(likely, doubtful)).toBe(
      'Left out: 2 practices of which the rules are unsure and that no person has checked.',
    );
    expect(leftOutNote(surest, doubtful)).toBe(
      'Left out: 3 practices of which the rules are less sure or unsure and that no person has checked.',
    );
    expect(leftOutNote(DEFAULT_FIGURE, doubtful)).toBeNull();
    expect(leftOutNote(likely, atlas)).toBe('Nothing is left out: there is no practice of which the rules are unsure.');
  });

  it('says so in its alternative text', () => {
    const text = alternative(likely, doubtful);
    expect(text).toContain('World map. Practices about any theme, by country, leaving out the unsure. 3 practices');
    expect(text).toContain('Left out: 2 practices');
  });

  it('does not say that nothing was found where something is left out', () => {
    const climate = withSureness(about('climate'), 'likely');
    expect(summary(climate, doubtful)).toBe('No practice is sure enough in 3 documents.');
    expect(summary(withSureness(about('diaspora'), 'likely'), doubtful)).toBe('No practice found in 3 documents.');
    const row = countryRows(likely, { ...doubtful, practices: doubtful.practices.slice(2, 3) }).find(
      ({ area }) => area.iso3 === 'PER',
    );
    expect(row && valueText(row, DEFAULT_FIGURE)).toBe('1 practice, not sure enough; named in 1 document');
  });
});

it('says in how many documents and passages something is told', () => {
  const passage = passageWith({});
  const passages = { a: passage, b: passage, c: { ...passage, doc: '902' } };
  expect(toldIn(['a', 'b', 'c'], passages)).toBe('Told in 2 documents, 3 passages');
  expect(toldIn(['a', 'b'], passages)).toBe('Told in 1 document, 2 passages');
});

describe('the sentences of other measures', () => {
  const italy = { type: 'country', id: 'ITA' } as const;
  const more = atlasWith({
    documents: ['901', '902'].map(documentWith),
    ties: [tieWith({ members: [italy, { type: 'country', id: 'PER' }], documents: ['901'] })],
    recommendations: [
      recommendationWith({ countries: ['PER'], documents: ['902'] }),
      recommendationWith({ documents: ['902'] }),
    ],
    money: [moneyWith({ donor: italy, documents: ['901'] })],
    coverage: { ITA: { documents: ['901', '902'], lines: 2 } },
  });
  const of = (measure: MapFigure['measure']): MapFigure => ({ ...DEFAULT_FIGURE, measure });

  it('say what is counted, and of how many countries', () => {
    expect(MEASURES.map((measure) => summary(of(measure), more))).toEqual([
      'No practice found in 2 documents.',
      '1 partnership told in 1 of 2 documents: 1 in 2 countries.',
      '2 recommendations told in 1 of 2 documents: 1 in 1 country and 1 of no country by name.',
      '1 contribution told in 1 of 2 documents: 1 in 1 country.',
      '2 documents that name 1 country.',
    ]);
  });

  it('say the share with its two numbers', () => {
    const figure: MapFigure = { ...of('funding'), scale: 'share' };
    const row = countryRows(figure, more).find(({ area }) => area.iso3 === 'ITA');
    expect(row && valueText(row, figure)).toBe('1 contribution in 1 of 2 documents on it, 50%');
    expect(row && speaking(of('documents'))(row)).toBe('Italy, 1 document, rank 1');
  });

  it('are there for every measure and scale', () => {
    for (const measure of MEASURES) {
      for (const scale of SCALES) {
        const figure: MapFigure = { ...of(measure), scale };
        expect(alternative(figure, more)).toContain(`World map. ${titleOf(figure, more)}. ${summary(figure, more)}`);
        const texts = countryRows(figure, more).map((row) => valueText(row, figure));
        expect(texts.filter((text) => !text.trim())).toEqual([]);
      }
    }
  });
});

describe('what there would be without one of the filters', () => {
  const documents = [
    { ...documentWith('901'), shortName: 'First report', years: [2010] },
    { ...documentWith('902'), shortName: 'Second report', years: [2011] },
  ];
  const some = atlasWith({
    documents,
    practices: [
      told({ countries: ['ITA'], themes: ['health'], actors: ['ngo'] }),
      told({ countries: ['ITA'], themes: ['health'], actors: ['ngo'] }),
      told({ countries: ['ITA'], themes: ['health'], status: 'planned' }),
      told({ countries: ['PER'], themes: ['climate'], actors: ['ngo'], status: 'planned', documents: ['902'] }),
    ],
  });
  const asking = (change: Partial<Filters>, measure: MapFigure['measure'] = 'practices') =>
    withFilters({ ...DEFAULT_FIGURE, measure }, change);

  it('is said only where there is nothing with all of them, the most first', () => {
    expect(nearMisses(asking({ topic: 'health', actor: 'ngo' }), some)).toEqual([]);
    expect(nearMisses(asking({ topic: 'health', actor: 'ngo', status: 'planned' }), some)).toEqual([
      { name: 'status', text: 'planned ones only', count: 2 },
      { name: 'topic', text: 'about health', count: 1 },
      { name: 'actor', text: 'NGOs', count: 1 },
    ]);
  });

  it('leaves out what would give nothing still, and filters that do not apply', () => {
    expect(nearMisses(asking({ topic: 'gender', actor: 'ngo' }), some)).toEqual([
      { name: 'topic', text: 'about women and gender', count: 3 },
    ]);
    expect(nearMisses(asking({ topic: 'gender', status: 'past' }), some)).toEqual([]);
    expect(nearMisses(asking({ topic: 'gender' }, 'funding'), some)).toEqual([]);
  });

  it('is what one gets when one drops that filter', () => {
    const tops: Filters['topic'][] = [null, 'health', 'climate', 'gender'];
    let misses = 0;
    for (const topic of tops)
      for (const actor of [null, 'ngo', 'media'] as const)
        for (const status of [null, 'planned', 'past'] as const)
          for (const document of [null, '901', '902'])
            for (const years of [null, { by: 'document', from: 2011, to: 2012 } as const]) {
              const filters: Filters = { ...NO_FILTERS, topic, actor, status, document, years };
              const found = nearMisses(withFilters(DEFAULT_FIGURE, filters), some);
              misses += found.length;
              if (tally('practices', filters, some).rows.length) expect(found).toEqual([]);
              else
                for (const name of FILTER_NAMES) {
                  const count = tally('practices', without(filters, name), some).rows.length;
                  const said = found.find((miss) => miss.name === name);
                  expect(said?.count ?? 0, JSON.stringify([name, filters])).toBe(
                    filters[name] === NO_FILTERS[name] ? 0 : count,
                  );
                }
            }
    expect(misses).toBeGreaterThan(20);
  });
});
