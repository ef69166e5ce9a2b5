import { describe, expect, it } from 'vitest';
import { atlasWith, documentWith, moneyWith, practiceWith, recommendationWith, tieWith } from '../atlas/fixtures';
import type { Theme } from '../extract/records';
import type { Place } from './view';
import { DEFAULT_FIGURE, withFilters, withSureness, withTopic, type MapFigure } from './figure';
import { contentsOf } from './place';
import { placeName } from './place-name';
import { placeFilterText, placeLeftOutText, placeSummary } from './place-sentences';

/** A practice told once, in the first document. */
const told: typeof practiceWith = (fields) => practiceWith({ documents: ['901'], passages: ['p'], ...fields });

const atlas = atlasWith({
  documents: [documentWith('901'), { ...documentWith('902'), shortName: 'Second report' }, documentWith('903')],
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

describe('what is said of a place', () => {
  const said = (place: Place) => placeSummary(place, atlas, contentsOf(place, atlas, DEFAULT_FIGURE));

  it('is what is told of a country and how far it is named', () => {
    expect(said({ kind: 'country', id: 'ITA' })).toBe(
      '3 practices told in 2 documents; named on 3 lines of 2 documents.',
    );
    expect(said({ kind: 'country', id: 'PER' })).toBe('No practice found; named on 1 line of 1 document.');
    expect(said({ kind: 'country', id: 'JPN' })).toBe('No practice found; not named in any document.');
  });

  it('does not say that nothing was found where nobody looked', () => {
    expect(said({ kind: 'country', id: 'XNC' })).toBe(
      'Does not apply: no name of its own to look for in the documents.',
    );
  });

  it('is of a region what is told of it', () => {
    expect(said({ kind: 'region', name: 'Latin America' })).toBe('1 practice told in 1 document.');
  });

  it('counts what the filter leaves out as well', () => {
    const place: Place = { kind: 'country', id: 'ITA' };
    const filtered = contentsOf(place, atlas, about('trafficking'));
    expect(placeSummary(place, atlas, filtered)).toBe(said(place));
  });
});

describe('what is said of a place in a figure of what is sure enough', () => {
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

  const peru: Place = { kind: 'country', id: 'PER' };
  const at = (place: Place, figure: MapFigure) => contentsOf(place, doubtful, figure);

  it('counts for a place all that is told of it, and says how many the map counts', () => {
    expect(placeSummary(peru, doubtful, at(peru, likely))).toMatch(/^2 practices told/);
    expect(placeFilterText(likely.filters, at(peru, likely), doubtful)).toBe(
      '1 practice about any theme, leaving out the unsure:',
    );
    expect(placeFilterText(DEFAULT_FIGURE.filters, at(peru, DEFAULT_FIGURE), doubtful)).toBeNull();
    expect(placeFilterText(about('climate').filters, at(peru, about('climate')), doubtful)).toBe(
      'None of them is about climate change.',
    );
  });

  it('says of a place without any why', () => {
    const climate = withSureness(about('climate'), 'likely');
    expect(placeFilterText(climate.filters, at(peru, climate), doubtful)).toBe(
      'None of them that is sure enough is about climate change.',
    );
    const africa: Place = { kind: 'region', name: 'Africa' };
    expect(placeFilterText(climate.filters, at(africa, climate), doubtful)).toBe(
      'None of them is sure enough to be counted.',
    );
    const japan: Place = { kind: 'country', id: 'JPN' };
    expect(placeFilterText(climate.filters, at(japan, climate), doubtful)).toBeNull();
  });

  it('names what is left out of a place', () => {
    expect(placeLeftOutText(likely.filters, at(peru, likely))).toBe('1 practice left out as unsure');
    expect(placeLeftOutText(DEFAULT_FIGURE.filters, at(peru, DEFAULT_FIGURE))).toBeNull();
    const unsure = practiceWith({ partners: ['PER'], confidence: 'low' });
    const none = { shown: [], others: [], leftOut: [] };
    const leftOut = {
      practices: { ...none, leftOut: [unsure] },
      asPartner: { ...none, leftOut: [unsure] },
      ties: { ...none, leftOut: [tieWith({})] },
    };
    expect(placeLeftOutText(surest.filters, { ...at(peru, surest), ...leftOut })).toBe(
      '2 practices and 1 tie left out as less sure',
    );
  });
});

describe('what the filters let through of a place', () => {
  it('is said in the words of the filters', () => {
    const place: Place = { kind: 'country', id: 'ITA' };
    const figure = withFilters(DEFAULT_FIGURE, { document: '902', topic: 'health' });
    expect(placeFilterText(figure.filters, contentsOf(place, atlas, figure), atlas)).toBe(
      '2 practices about health, in Second report:',
    );
  });
});

describe('what is left out of a place', () => {
  it('is said of recommendations and money too', () => {
    const unsure = { confidence: 'low' } as const;
    const doubtful = atlasWith({
      recommendations: [recommendationWith({ ...unsure, countries: ['PER'] })],
      money: [moneyWith({ ...unsure, donor: { type: 'country', id: 'PER' } })],
    });
    const figure = withSureness(DEFAULT_FIGURE, 'likely');
    const contents = contentsOf({ kind: 'country', id: 'PER' }, doubtful, figure);
    expect(placeLeftOutText(figure.filters, contents)).toBe('1 recommendation and 1 amount left out as unsure');
  });
});

describe('the name of a place', () => {
  it('is that of the country, the region, or all parts of a cell', () => {
    const cell = { kind: 'cell', theme: 'trafficking', country: 'MDA', document: '902' } as const;
    expect(placeName({ kind: 'country', id: 'MDA' }, atlas)).toBe('Moldova');
    expect(placeName({ kind: 'region', name: 'various' }, atlas)).toBe('Various countries');
    expect(placeName(cell, atlas)).toBe('Human trafficking, Moldova, Second report');
    expect(placeName({ ...cell, country: null, document: null }, atlas)).toBe('Human trafficking');
    expect(placeName({ ...cell, theme: null }, atlas)).toBe('Moldova, Second report');
  });
});
