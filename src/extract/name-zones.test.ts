import { describe, expect, it } from 'vitest';
import { readDocument } from '../corpus/read-document';
import { analyse } from './analysis';
import { isContactRow, personZones } from './name-zones';

const zones = (text: string) => personZones(text).map(([start, end]) => text.slice(start, end));

describe('personZones', () => {
  it('spans a person with titles and affiliations, up to the verb', () => {
    expect(zones('The hall was opened by Ms. Ada Brink, Minister of Ports, Tonga, who thanked the crews.')).toEqual([
      'Ms. Ada Brink, Minister of Ports, Tonga',
    ]);
  });

  it('finds each person of a list', () => {
    expect(zones('Dr. Ek thanked Amb. Lund (Fiji) and left.')).toEqual(['Dr. Ek', 'Amb. Lund (Fiji)']);
  });

  it('knows a title behind a sign or a figure, and one of two letters', () => {
    expect(zones('See ²Ms Ek')).toEqual(['Ms Ek']);
    expect(zones('3Dr. Ek left')).toEqual(['Dr. Ek']);
    expect(zones('They thanked (Prof. Lund) and then H.E. Ada Brink.')).toEqual(['Prof. Lund', 'H.E. Ada Brink']);
  });

  it('goes no farther than the words by which a speech turns to its chair', () => {
    expect(zones('Mr. Speaker, Sir, Tonga and Fiji sent boats.')).toEqual(['Mr. Speaker, Sir']);
    expect(zones('Mr. Speaker Brink, Tonga, sent boats.')).toEqual(['Mr. Speaker Brink, Tonga']);
  });

  it('ends with the sentence', () => {
    expect(zones('The hall was opened by Mr. Brink. Peru sent boats.')).toEqual(['Mr. Brink']);
  });

  it('finds nobody where no title stands', () => {
    expect(zones('Ministers and drivers met in Tonga.')).toEqual([]);
  });
});

describe('isContactRow', () => {
  it('knows the labels of a directory', () => {
    expect(['Name', 'Contact info:', ' E-mail', 'Telephone'].filter(isContactRow)).toHaveLength(4);
    expect(['Theme', 'Named after', 'Tonga'].filter(isContactRow)).toEqual([]);
  });
});

/** Whether the last naming of a country in a text stands inside a name. */
function lastIsInName(text: string): boolean | undefined {
  return analyse(readDocument('901', text)).blocks[0].countries.at(-1)?.inName;
}

describe('isInName', () => {
  it.each([
    ['a person’s title', 'The hall was opened by Ms. Ada Brink, Minister of Ports, Tonga.'],
    ['an office of state', 'The Ambassador of Tonga came.'],
    ['an office with a word for its people', 'The Tongan Ministry of Ports came.'],
    ['a mission', 'The Permanent Mission of Tonga came.'],
    ['a body', 'Caritas Tonga came.'],
    ['a national branch', 'The Tonga Red Cross came.'],
    ['a town', 'The clubs met in Nuku’alofa, Tonga.'],
    ['a town with the country in its name', 'The clubs met in Panama City.'],
    ['an event', 'They met at Coast Days / Tonga 2009 again.'],
    ['a currency', 'It costs five Swiss francs.'],
    ['a lake', 'They fish in the Lake Chad Basin.'],
  ])('is true of a country in the name of %s', (_, text) => {
    expect(lastIsInName(text)).toBe(true);
  });

  it.each([
    ['a country that acts', 'Tonga sent boats.'],
    ['a government', 'The Tongan Government sent boats.'],
    ['a list of countries', 'Boats came from Fiji, Tonga and Samoa.'],
    ['a list of a region and a country', 'Boats came from Europe, Tonga.'],
    ['a heading of a list', 'Nuku’alofa, Tonga: the old boats'],
    ['a country after an adverb', 'However, Tonga sent boats.'],
    ['a country after a month', 'In March, Tonga sent boats.'],
    ['a country that something is for', 'New loans for Tonga were signed.'],
    ['a country where foreign workers are', 'Foreign workers in Tonga may own boats.'],
    ['a country with national plans', 'National plans for boats in Tonga were signed.'],
    ['a country in the sentence after a person', 'The hall was opened by Mr. Brink. Tonga sent boats.'],
  ])('is false of %s', (_, text) => {
    expect(lastIsInName(text)).toBe(false);
  });
});
