import { describe, expect, it } from 'vitest';
import { documentWith } from '../atlas/fixtures';
import { OBJECTIVES } from '../atlas/frameworks/frameworks';
import type { ObjectiveId } from '../atlas/frameworks/objective';
import { ACTOR_TYPES, PRACTICE_STATUSES, THEMES, type Theme } from '../extract/records';
import { DEFAULT_FIGURE, DEFAULT_MONEY, withFilters, withSureness, withTopic, type Figure } from './figure';
import { FILTER_NAMES, NO_FILTERS, type Filters } from './filters';
import { MEASURES, SCALES } from './measure';
import { SURENESSES } from './sureness';
import { aboutFinds, aboutOf, filterText, idleFilters, titleOf, titleParts, yearsText } from './titles';

const NAMES = { documents: [{ ...documentWith('901'), shortName: 'First report' }, documentWith('902')] };
const about = (theme: Theme | null) => withTopic(DEFAULT_FIGURE, theme);
const serving = (objective: ObjectiveId) => withTopic(DEFAULT_FIGURE, objective);

describe('the title', () => {
  it('says what is counted, about what and by what', () => {
    expect(titleOf(DEFAULT_FIGURE, NAMES)).toBe('Practices about any theme, by country');
    expect(titleOf(about('trafficking'), NAMES)).toBe('Practices about human trafficking, by country');
  });

  it('is made of parts, what a reader can change each of its own', () => {
    expect(titleParts(about('trafficking'), NAMES)).toEqual([
      { part: 'measure', text: 'Practices' },
      { part: 'text', text: ' about ' },
      { part: 'topic', text: 'human trafficking' },
      { part: 'text', text: ', ' },
      { part: 'scale', text: 'by country' },
      { part: 'text', text: ', ' },
      { part: 'sureness', text: 'however found' },
    ]);
  });

  it('is another for every theme', () => {
    const titles = [null, ...THEMES].map((theme) => titleOf(about(theme), NAMES));
    expect(new Set(titles).size).toBe(THEMES.length + 1);
  });

  it('says of an objective that the practices are on its themes, with number, framework and subject', () => {
    expect(titleOf(serving('gcm-6'), NAMES)).toBe(
      'Practices on the themes of objective 6 of the Global Compact (fair recruitment and decent work), by country',
    );
    expect(titleOf(serving('sdg-10.c'), NAMES)).toBe(
      'Practices on the themes of SDG target 10.c (lower costs of remittances), by country',
    );
  });

  it('says what is left out, and does not say that nothing is', () => {
    expect(titleOf(withSureness(about('trafficking'), 'likely'), NAMES)).toBe(
      'Practices about human trafficking, by country, leaving out the unsure',
    );
    expect(titleOf(withSureness(serving('sdg-10.c'), 'surest'), NAMES)).toBe(
      'Practices on the themes of SDG target 10.c (lower costs of remittances), by country, only the surest and the checked',
    );
    expect(new Set(SURENESSES.map((sureness) => titleOf(withSureness(DEFAULT_FIGURE, sureness), NAMES))).size).toBe(
      SURENESSES.length,
    );
  });

  it('has the objective’s name as the part that a reader can change', () => {
    expect(titleParts(serving('gcm-6'), NAMES)).toContainEqual({
      part: 'topic',
      text: 'objective 6 of the Global Compact',
    });
  });

  it('is another for every objective, and none of a theme', () => {
    const titles = [
      ...OBJECTIVES.map(({ id }) => titleOf(serving(id), NAMES)),
      ...THEMES.map((id) => titleOf(about(id), NAMES)),
    ];
    expect(new Set(titles).size).toBe(OBJECTIVES.length + THEMES.length);
  });
});

describe('what practices are about, inside a sentence', () => {
  it('is the theme, or the themes of the objective', () => {
    expect(aboutOf('practices', about('diaspora').filters, NAMES)).toBe('about diasporas');
    expect(aboutOf('practices', serving('sdg-10.7').filters, NAMES)).toBe('on the themes of SDG target 10.7');
    expect(aboutOf('practices', withSureness(about('diaspora'), 'likely').filters, NAMES)).toBe(
      'about diasporas, leaving out the unsure',
    );
  });
});

describe('the title of each measure and scale', () => {
  const title = (measure: (typeof MEASURES)[number], scale: (typeof SCALES)[number]) =>
    titleOf({ ...DEFAULT_FIGURE, measure, scale }, NAMES);

  it('says how a country comes to be counted', () => {
    expect(MEASURES.map((measure) => title(measure, 'count'))).toEqual([
      'Practices about any theme, by country',
      'Partnerships about any theme, by country',
      'Recommendations about any theme, by the country that they name',
      'Contributions of money or in kind, by the country that gives',
      'Documents, by the country that they name',
    ]);
    expect(title('practices', 'share')).toBe(
      'Practices about any theme, by the share of the documents on a country that tell any',
    );
    expect(title('practices', 'found')).toBe('Practices about any theme, yes or no by country');
  });

  it('says whose members alone are shown', () => {
    const few = { ...DEFAULT_FIGURE, members: 'EU' } as const;
    expect(titleOf(few, NAMES)).toBe('Practices about any theme, by country, in the 27 members of the European Union');
    expect(titleOf(withSureness({ ...few, members: 'ECOWAS' }, 'likely'), NAMES)).toBe(
      'Practices about any theme, by country, in the 12 members of ECOWAS, leaving out the unsure',
    );
  });

  it('says of money at which prices, where these are not those of its own year', () => {
    const money = { ...DEFAULT_MONEY, phase: 'received', prices: 'constant', filters: NO_FILTERS } as const;
    const nominal = titleOf({ ...money, prices: 'nominal' }, NAMES);
    expect(titleOf(money, NAMES)).toBe(`${nominal}, in euro at 2024 prices`);
    expect(titleOf({ ...money, currency: 'usd' }, NAMES)).toBe(`${nominal}, in US dollars at 2024 prices`);
    expect(titleOf({ ...money, currency: 'original' }, NAMES)).toBe(nominal);
  });

  it('is another for each', () => {
    const titles = MEASURES.flatMap((measure) => SCALES.map((scale) => title(measure, scale)));
    expect(new Set(titles).size).toBe(MEASURES.length * SCALES.length);
  });
});

describe('the title of each filter', () => {
  const title = (filters: Partial<Filters>, measure: (typeof MEASURES)[number] = 'practices') =>
    titleOf(withFilters({ ...DEFAULT_FIGURE, measure }, filters), NAMES);

  it.each([
    [{ actor: 'ngo' }, 'Practices about any theme, by NGOs, by country'],
    [{ status: 'planned' }, 'Practices about any theme, planned ones only, by country'],
    [{ document: '901' }, 'Practices about any theme, in First report, by country'],
    [
      { years: { by: 'document', from: 2010, to: 2010 } },
      'Practices about any theme, in documents of 2010, by country',
    ],
    [
      { years: { by: 'told', from: 2006, to: 2008 } },
      'Practices about any theme, whose words name 2006–2008, by country',
    ],
    [
      { topic: 'health', actor: 'ngo', status: 'past', document: '901', sureness: 'likely' },
      'Practices about health, by NGOs, past ones only, in First report, by country, leaving out the unsure',
    ],
  ] as const)('%j', (filters, words) => {
    expect(title(filters)).toBe(words);
  });

  it('joins an actor as the measure has it', () => {
    expect(title({ actor: 'media' }, 'partnerships')).toBe('Partnerships about any theme, with media, by country');
    expect(title({ actor: 'media' }, 'recommendations')).toBe(
      'Recommendations about any theme, to media, by the country that they name',
    );
  });

  it('says no filter that does not apply', () => {
    const all: Filters = {
      topic: 'health',
      actor: 'ngo',
      document: '901',
      years: null,
      status: 'planned',
      sureness: 'surest',
    };
    expect(title(all, 'funding')).toBe(
      'Contributions of money or in kind, in First report, by the country that gives, only the surest and the checked',
    );
    expect(title(all, 'documents')).toBe('Documents, in First report, by the country that they name');
  });

  it('has each filter that is set as a part that a reader can change', () => {
    const set: Filters = {
      topic: 'health',
      actor: 'ngo',
      document: '901',
      years: { by: 'told', from: 2001, to: 2002 },
      status: 'past',
      sureness: 'likely',
    };
    const parts = titleParts(withFilters(DEFAULT_FIGURE, set), NAMES).map(({ part }) => part);
    expect(parts.filter((part) => part !== 'text').sort()).toEqual(['measure', 'scale', ...FILTER_NAMES].sort());
    for (const name of FILTER_NAMES) expect(filterText(name, set, NAMES)).not.toBe(filterText(name, NO_FILTERS, NAMES));
  });

  it('tells every value of a filter apart', () => {
    const texts = (values: readonly Partial<Filters>[]) => new Set(values.map((filters) => title(filters))).size;
    expect(texts(ACTOR_TYPES.map((actor) => ({ actor })))).toBe(ACTOR_TYPES.length);
    expect(texts(PRACTICE_STATUSES.map((status) => ({ status })))).toBe(PRACTICE_STATUSES.length);
  });
});

describe('the title of each chart', () => {
  const filters = NO_FILTERS;
  it.each<[Figure, string]>([
    [
      { chart: 'countries', order: 'name', filters },
      'What was found about any theme, by country, with a profile of each',
    ],
    [
      { chart: 'matrix', across: 'country', order: 'total', filters },
      'Practices about any theme, by theme and country',
    ],
    [
      { chart: 'matrix', across: 'document', order: 'alike', filters },
      'Practices about any theme, by theme and document',
    ],
    [{ chart: 'theme', theme: 'health', filters }, 'What was found about health'],
    [{ chart: 'library', filters }, 'What was found in the documents about any theme'],
    [{ chart: 'reading', document: '901', line: null, filters }, 'What was found in First report about any theme'],
    [{ chart: 'recommendations', group: 'theme', filters }, 'Recommendations about any theme, by theme'],
    [{ chart: 'recommendations', group: 'target', filters }, 'Recommendations about any theme, by whom they address'],
    [{ chart: 'recommendations', group: 'document', filters }, 'Recommendations about any theme, by document'],
    [{ chart: 'profile', countries: ['ITA', 'PER'], filters }, 'What was found for Italy and Peru about any theme'],
    [{ chart: 'profile', countries: ['PHL'], filters }, 'What was found for the Philippines about any theme'],
  ])('%j', (figure, words) => {
    expect(titleOf(figure, NAMES)).toBe(words);
  });
});

describe('the title where all kinds of find stand together', () => {
  const filters: Filters = { ...NO_FILTERS, topic: 'health', actor: 'ngo', status: 'planned', sureness: 'likely' };

  it('says filters so that they hold of each kind, and which kind alone has a status', () => {
    expect(titleOf({ chart: 'library', filters }, NAMES)).toBe(
      'What was found in the documents about health, involving NGOs, planned practices only, leaving out the unsure',
    );
    expect(titleOf({ chart: 'theme', theme: 'gender', filters }, NAMES)).toBe(
      'What was found about women and gender, involving NGOs, planned practices only, leaving out the unsure',
    );
    expect(titleOf({ chart: 'countries', order: 'finds', filters }, NAMES)).toBe(
      'What was found about health, involving NGOs, planned practices only, by country, with a profile of each, leaving out the unsure',
    );
  });

  it('names no measure that a reader could change, and all that can be changed', () => {
    const parts = titleParts({ chart: 'reading', document: '902', line: null, filters }, NAMES);
    expect(parts.map(({ part }) => part).filter((part) => part !== 'text')).toEqual([
      'topic',
      'actor',
      'status',
      'sureness',
    ]);
  });
});

describe('what is said of items inside a sentence', () => {
  it('leaves out that they are about any theme where something else parts them', () => {
    expect(aboutOf('practices', NO_FILTERS, NAMES)).toBe('about any theme');
    expect(aboutOf('practices', { ...NO_FILTERS, actor: 'ngo' }, NAMES)).toBe('by NGOs');
    expect(aboutOf('practices', { ...NO_FILTERS, topic: 'health', actor: 'ngo' }, NAMES)).toBe('about health, by NGOs');
    expect(aboutOf('funding', { ...NO_FILTERS, document: '901' }, NAMES)).toBe('in First report');
    expect(aboutOf('partnerships', { ...NO_FILTERS, status: 'past' }, NAMES)).toBe('about any theme');
  });
});

describe('what is said of finds of all kinds inside a sentence', () => {
  it.each<[Partial<Filters>, string]>([
    [{}, 'about any theme'],
    [{ topic: 'health', actor: 'ngo' }, 'about health, involving NGOs'],
    [{ topic: 'sdg-10.7' }, 'on the themes of SDG target 10.7'],
    [{ actor: 'ngo', status: 'planned' }, 'involving NGOs, planned practices only'],
    [{ status: 'planned' }, 'about any theme, planned practices only'],
    [{ document: '901' }, 'in First report'],
    [{ document: '901', status: 'past' }, 'about any theme, past practices only, in First report'],
    [{ years: { by: 'document', from: 2010, to: 2010 } }, 'in documents of 2010'],
    [{ sureness: 'likely' }, 'about any theme, leaving out the unsure'],
  ])('%j', (filters, words) => {
    expect(aboutFinds({ ...NO_FILTERS, ...filters }, NAMES)).toBe(words);
  });
});

describe('the filters that do not apply', () => {
  it('are those that are set, each with its reason', () => {
    const set = { topic: 'health', status: 'planned', document: '901' } as const;
    expect(idleFilters(withFilters({ ...DEFAULT_FIGURE, measure: 'funding' }, set), NAMES)).toEqual([
      { name: 'topic', text: 'about health (money is told without a theme)' },
      {
        name: 'status',
        text: 'planned ones only (money is told as planned, received or reported, not by status)',
      },
    ]);
    expect(idleFilters(withFilters(DEFAULT_FIGURE, set), NAMES)).toEqual([]);
    expect(idleFilters({ ...DEFAULT_FIGURE, measure: 'funding' }, NAMES)).toEqual([]);
  });
});

it('names spans of years', () => {
  expect([yearsText({ from: 2010, to: 2010 }), yearsText({ from: 2006, to: 2008 })]).toEqual(['2010', '2006–2008']);
});
