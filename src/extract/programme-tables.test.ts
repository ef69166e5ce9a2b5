import { describe, expect, it } from 'vitest';
import { readDocument } from '../corpus/read-document';
import { actorKey } from './actors/actor';
import { analyse } from './analysis';
import { findFunding } from './funding/funding';
import { programmeRows } from './programme-tables';

const analysed = (...rows: string[]) => analyse(readDocument('901', rows.join('\n')));
const listed = (...rows: string[]) =>
  programmeRows(analysed(...rows)).map(({ countries, what, others }) => [
    countries.join(),
    what,
    others.map(actorKey).join(),
  ]);

const HEAD = 'Country\tProgramme\tPartners';

describe('programmeRows', () => {
  it('tells what is done where and with whom', () => {
    expect(listed(HEAD, 'Tonga, Fiji\tSchool of boats\tILO and Norway', 'Malta\tHotline for crews\t')).toEqual([
      ['TON,FJI', 'School of boats', 'org:ILO,NOR'],
      ['MLT', 'Hotline for crews', ''],
    ]);
  });

  it('finds its header below a title, and takes a header again', () => {
    expect(
      listed('Programmes of 2009\t\t', HEAD, 'Tonga\tSchool of boats\t', HEAD, 'Fiji\tHotline for crews\t'),
    ).toEqual([
      ['TON', 'School of boats', ''],
      ['FJI', 'Hotline for crews', ''],
    ]);
  });

  it('takes the country of the row above where a row has none', () => {
    expect(listed(HEAD, 'Tonga\tSchool of boats\tILO', '\tHotline for crews\tIOM')).toEqual([
      ['TON', 'School of boats', 'org:ILO'],
      ['TON', 'Hotline for crews', 'org:IOM'],
    ]);
    expect(listed(HEAD, 'Tonga\t\t', '\tSchool of boats\t', 'Islands\t\t', '\tHotline for crews\t')).toEqual([
      ['TON', 'School of boats', ''],
    ]);
  });

  it('goes on with what is done in lower case', () => {
    expect(listed(HEAD, 'Tonga\tSchool of boats\t', '\tand of lanterns\t')).toEqual([
      ['TON', 'School of boats and of lanterns', ''],
    ]);
  });

  it('lists bodies that countries have set up', () => {
    expect(listed('Country\tBody\tFounded', 'Tonga\tOffice for Sailors Abroad\t2004')).toEqual([
      ['TON', 'Office for Sailors Abroad', ''],
    ]);
  });

  it('finds none in other tables', () => {
    expect(listed('Country\tBoats', 'Tonga\tmany blue boats')).toEqual([]);
  });
});

describe('the funding of programmes', () => {
  it('is in the currency of the cell, else of the head', () => {
    const found = findFunding(
      analysed(
        'Country\tProject\tDonor\tBudget (in thousands of euros)',
        'Tonga\tSchool of boats\tNorway\t120',
        'Fiji\tHotline for crews\tILO\tUSD 5,000',
      ),
    );
    expect(
      found.map(({ category, donor, amount, currency }) => [category, donor && actorKey(donor), amount, currency]),
    ).toEqual([
      ['contribution', 'NOR', 120_000, 'EUR'],
      ['contribution', 'org:ILO', 5000, 'USD'],
    ]);
  });
});

describe('a table of agreements', () => {
  const head = 'Agreement\tSignatory\tSigned';

  it('tells who signed, and the other side that the title names', () => {
    expect(listed(head, 'Tonga-Fiji boat agreement\tFiji\t2004')).toEqual([
      ['FJI', 'Tonga-Fiji boat agreement', 'TON'],
    ]);
  });

  it('is of the country that the title names, where a union of states signed', () => {
    expect(listed(head, 'Accord on boats between Tonga and the European Union\tEuropean Union\t2004')).toEqual([
      ['TON', 'Accord on boats between Tonga and the European Union', 'org:EU'],
    ]);
  });
});

describe('a table without a column of countries', () => {
  const head = 'Activity\tResponsible\tPartners\tBudget';

  it('is of those that the words name of what is done, else of those who do it', () => {
    expect(listed(head, 'Courses for crews of Tonga and Fiji\tIOM\tILO\t5,000')).toEqual([
      ['TON,FJI', 'Courses for crews of Tonga and Fiji', 'org:IOM,org:ILO'],
    ]);
    expect(listed(head, 'Courses for crews\tMalta\tILO\t5,000')).toEqual([['MLT', 'Courses for crews', 'org:ILO']]);
  });

  it('tells nothing in a row that names no country, and nothing without a column of those who act', () => {
    expect(listed(head, 'Courses for crews of Tonga\tIOM\t\t', 'Total of all courses\t\t\t9,000')).toHaveLength(1);
    expect(listed('Activity\tWhen', 'Courses for crews of Tonga\tMay')).toEqual([]);
  });

  it('takes what programmes are about for no programme', () => {
    expect(listed('Country\tProgramme areas\tFunding', 'Tonga\tBoats and piers\t5,000')).toEqual([]);
  });
});
