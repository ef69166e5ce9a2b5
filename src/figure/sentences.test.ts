import { describe, expect, it } from 'vitest';
import type { Atlas } from '../atlas/atlas';
import { OBJECTIVES } from '../atlas/frameworks/frameworks';
import type { ObjectiveId } from '../atlas/frameworks/objective';
import { documentWith, passageWith, practiceWith, tieWith } from '../atlas/fixtures';
import { THEMES, type Theme } from '../extract/records';
import { DEFAULT_VIEW, type Place } from './address';
import { DEFAULT_FIGURE, withSureness, type MapFigure } from './figure';
import { contentsOf } from './place';
import { countryRows } from './rows';
import { SURENESSES } from './sureness';
import {
  aboutOf,
  alternativeText,
  leftOutNote,
  objectiveNote,
  placeFilterText,
  placeLeftOutText,
  placeSummary,
  spokenText,
  summaryOf,
  titleOf,
  titleParts,
  toldIn,
  valueText,
} from './sentences';

/** A practice told once, in the first document. */
const told: typeof practiceWith = (fields) => practiceWith({ documents: ['901'], passages: ['p'], ...fields });

const atlas: Atlas = {
  edition: 'test',
  documents: ['901', '902', '903'].map(documentWith),
  practices: [
    told({ countries: ['ITA', 'MLT'], documents: ['901', '902'], passages: ['a', 'b'] }),
    told({ countries: ['ITA'], themes: ['trafficking'] }),
    told({ countries: ['ITA'], documents: ['902'] }),
    told({ regions: ['Latin America'] }),
  ],
  ties: [],
  coverage: { ITA: { documents: ['901', '902'], lines: 3 }, PER: { documents: ['901'], lines: 1 } },
  unsearched: ['XNC'],
};

const about = (theme: Theme | null): MapFigure => ({ ...DEFAULT_FIGURE, theme });
const serving = (objective: ObjectiveId) => ({ ...DEFAULT_FIGURE, theme: null, objective });
const summary = (figure: MapFigure, from = atlas) => summaryOf(figure, from, countryRows(figure, from));
const alternative = (figure: MapFigure, from = atlas) => alternativeText(figure, from, countryRows(figure, from));
const spoken = (name: string, figure = DEFAULT_FIGURE) => {
  const row = countryRows(figure, atlas).find(({ area }) => area.label === name);
  if (!row) throw new Error(`no row for ${name}`);
  return spokenText(row);
};

describe('the title', () => {
  it('says what is counted, about what and by what', () => {
    expect(titleOf(DEFAULT_FIGURE)).toBe('Practices about any theme, by country');
    expect(titleOf(about('trafficking'))).toBe('Practices about human trafficking, by country');
  });

  it('is made of parts, what a reader can change each of its own', () => {
    expect(titleParts(about('trafficking'))).toEqual({
      before: 'Practices about ',
      topic: 'human trafficking',
      between: ', by country, ',
      sureness: 'however found',
    });
  });

  it('is another for every theme', () => {
    const titles = [null, ...THEMES].map((theme) => titleOf(about(theme)));
    expect(new Set(titles).size).toBe(THEMES.length + 1);
  });

  it('says of an objective that the practices are on its themes, with number, framework and subject', () => {
    expect(titleOf(serving('gcm-6'))).toBe(
      'Practices on the themes of objective 6 of the Global Compact (fair recruitment and decent work), by country',
    );
    expect(titleOf(serving('sdg-10.c'))).toBe(
      'Practices on the themes of SDG target 10.c (lower costs of remittances), by country',
    );
  });

  it('says what is left out, and does not say that nothing is', () => {
    expect(titleOf(withSureness(about('trafficking'), 'likely'))).toBe(
      'Practices about human trafficking, by country, leaving out the unsure',
    );
    expect(titleOf(withSureness(serving('sdg-10.c'), 'surest'))).toBe(
      'Practices on the themes of SDG target 10.c (lower costs of remittances), by country, only the surest and the checked',
    );
    expect(new Set(SURENESSES.map((sureness) => titleOf(withSureness(DEFAULT_FIGURE, sureness)))).size).toBe(3);
  });

  it('has the objective’s name as the part that a reader can change', () => {
    expect(titleParts(serving('gcm-6')).topic).toBe('objective 6 of the Global Compact');
  });

  it('is another for every objective, and none of a theme', () => {
    const titles = [...OBJECTIVES.map(({ id }) => titleOf(serving(id))), ...THEMES.map((id) => titleOf(about(id)))];
    expect(new Set(titles).size).toBe(OBJECTIVES.length + THEMES.length);
  });
});

describe('what practices are about, inside a sentence', () => {
  it('is the theme, or the themes of the objective', () => {
    expect(aboutOf(about('diaspora'))).toBe('about diasporas');
    expect(aboutOf(serving('sdg-10.7'))).toBe('on the themes of SDG target 10.7');
    expect(aboutOf(withSureness(about('diaspora'), 'likely'))).toBe('about diasporas, leaving out the unsure');
  });
});

describe('the note on an objective', () => {
  it('says that themes are counted, not what documents say, and names the source', () => {
    expect(objectiveNote(serving('gcm-23'))).toBe(
      'This theme is mapped to objective 23 of the Global Compact: a practice counts when it is about it, not because a document says that it serves the objective. The theme includes regional processes and global forums. The same theme stands for SDG target 17.14 and SDG target 17.16: the map is the same. Source of the objective: Global Compact for Safe, Orderly and Regular Migration, A/RES/73/195 (2018).',
    );
  });

  it('speaks of several themes where there are several, and of no likeness where there is none', () => {
    const note = objectiveNote(serving('sdg-5.2'));
    expect(note).toContain(
      'These themes are mapped to SDG target 5.2: a practice counts when it is about one of them, not because a document says that it serves the target.',
    );
    expect(note).not.toContain('The same');
    expect(note).toMatch(/Source of the target: 2030 Agenda .+, A\/RES\/70\/1 \(2015\)\.$/);
  });

  it('gives the reason of every objective that has one', () => {
    for (const { id, themes, reason } of OBJECTIVES) {
      if (themes.length && reason) expect(objectiveNote(serving(id))).toContain(reason);
    }
  });
});

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

  it('groups the digits of all its numbers', () => {
    const many = { ...atlas, practices: Array.from({ length: 1200 }, () => told({ countries: ['ITA'] })) };
    expect(summary(DEFAULT_FIGURE, many)).toBe('1,200 practices told in 1 of 3 documents: 1,200 in 1 country.');
  });
});

describe('the alternative text', () => {
  it('is there for every theme and begins with the title', () => {
    for (const theme of [null, ...THEMES]) {
      const figure = about(theme);
      expect(alternative(figure)).toContain(`World map. ${titleOf(figure)}. ${summary(figure)}`);
    }
  });

  it('is there for an objective as for a theme', () => {
    const figure = serving('gcm-10');
    expect(alternative(figure)).toContain(`World map. ${titleOf(figure)}. 1 practice told in 1 of 3 documents`);
    expect(alternative(figure)).toContain('Highest: Italy (1).');
  });

  it('names the highest values', () => {
    expect(alternative(DEFAULT_FIGURE)).toContain('Highest: Italy (3) and Malta (1).');
  });

  it('names the range of the values', () => {
    expect(alternative(DEFAULT_FIGURE)).toMatch(/\b1\s?(?:to|–)\s?3\b/);
  });

  it('names what is missing', () => {
    expect(alternative(DEFAULT_FIGURE)).toContain('1 further country named without such a practice.');
    expect(alternative(about('climate'))).toContain('2 further countries named without such a practice.');
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
    expect(spoken('Northern Cyprus')).toBe('Northern Cyprus, not looked for in the documents');
  });

  it('is there for every area under every theme', () => {
    for (const theme of [null, ...THEMES]) {
      const texts = countryRows(about(theme), atlas).map((row) => valueText(row));
      expect(texts.filter((text) => text.trim() === '')).toEqual([]);
    }
  });
});

describe('what is said of a place', () => {
  const said = (place: Place) => placeSummary(place, atlas, contentsOf(place, atlas, DEFAULT_VIEW));

  it('is what is told of a country and how far it is named', () => {
    expect(said({ kind: 'country', id: 'ITA' })).toBe(
      '3 practices told in 2 documents; named on 3 lines of 2 documents.',
    );
    expect(said({ kind: 'country', id: 'PER' })).toBe('No practice found; named on 1 line of 1 document.');
    expect(said({ kind: 'country', id: 'JPN' })).toBe('No practice found; not named in any document.');
  });

  it('does not say that nothing was found where nobody looked', () => {
    expect(said({ kind: 'country', id: 'XNC' })).toBe(
      'Not looked for in the documents, as it has no name of its own there.',
    );
  });

  it('is of a region what is told of it', () => {
    expect(said({ kind: 'region', name: 'Latin America' })).toBe('1 practice told in 1 document.');
  });

  it('counts what the filter leaves out as well', () => {
    const place: Place = { kind: 'country', id: 'ITA' };
    const filtered = contentsOf(place, atlas, { figure: about('trafficking') });
    expect(placeSummary(place, atlas, filtered)).toBe(said(place));
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
    expect(row && valueText(row)).toBe('1 practice, not sure enough; named in 1 document');
  });

  const peru: Place = { kind: 'country', id: 'PER' };
  const at = (place: Place, figure: MapFigure) => contentsOf(place, doubtful, { figure });

  it('counts for a place all that is told of it, and says how many the map counts', () => {
    expect(placeSummary(peru, doubtful, at(peru, likely))).toMatch(/^2 practices told/);
    expect(placeFilterText(likely, at(peru, likely))).toBe('1 practice about any theme, leaving out the unsure:');
    expect(placeFilterText(DEFAULT_FIGURE, at(peru, DEFAULT_FIGURE))).toBeNull();
    expect(placeFilterText(about('climate'), at(peru, about('climate')))).toBe('None of them is about climate change.');
  });

  it('says of a place without any why', () => {
    const climate = withSureness(about('climate'), 'likely');
    expect(placeFilterText(climate, at(peru, climate))).toBe(
      'None of them that is sure enough is about climate change.',
    );
    const africa: Place = { kind: 'region', name: 'Africa' };
    expect(placeFilterText(climate, at(africa, climate))).toBe('None of them is sure enough to be counted.');
    const japan: Place = { kind: 'country', id: 'JPN' };
    expect(placeFilterText(climate, at(japan, climate))).toBeNull();
  });

  it('names what is left out of a place', () => {
    expect(placeLeftOutText(likely, at(peru, likely))).toBe('1 practice left out as unsure');
    expect(placeLeftOutText(DEFAULT_FIGURE, at(peru, DEFAULT_FIGURE))).toBeNull();
    const unsure = practiceWith({ partners: ['PER'], confidence: 'low' });
    const leftOut = { practices: [unsure], asPartner: [unsure], ties: [tieWith({})] };
    expect(placeLeftOutText(surest, { ...at(peru, surest), leftOut })).toBe(
      '2 practices and 1 tie left out as less sure',
    );
  });
});

it('says in how many documents and passages something is told', () => {
  const passage = passageWith({});
  const passages = { a: passage, b: passage, c: { ...passage, doc: '902' } };
  expect(toldIn(['a', 'b', 'c'], passages)).toBe('Told in 2 documents, 3 passages');
  expect(toldIn(['a', 'b'], passages)).toBe('Told in 1 document, 2 passages');
});
