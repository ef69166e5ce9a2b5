import { describe, expect, it } from 'vitest';
import { readDocument } from '../corpus/read-document';
import { analyse } from './analysis';
import { namesPeople } from './people';

/** Whether the first naming of a country in a text speaks of people. */
function speaksOfPeople(text: string): boolean {
  const [naming] = analyse(readDocument('901', text)).blocks[0].countries;
  return namesPeople(text, naming);
}

describe('namesPeople', () => {
  it.each([
    'The Tongan diaspora sends boats',
    'Most Fijian migrant workers came home',
    'A club of Chilean nurses',
    'Kenyans abroad send boats',
    'Filipinos abroad send boats',
    'Many Maltese children came home',
    'Pakistanis abroad send boats',
    'Iraqis abroad send boats',
    'Help for (Ukrainian) refugees',
    'A fund of Senegalese abroad',
    'Most of whom are Tongan, as it seems',
  ])('is true of "%s"', (text) => {
    expect(speaksOfPeople(text)).toBe(true);
  });

  it.each([
    'The Tongan government sends boats',
    'Tonga helps migrant workers',
    'The Swiss law is old',
    'The Philippines sends nurses',
    'The Beninois law is old',
  ])('is false of "%s"', (text) => {
    expect(speaksOfPeople(text)).toBe(false);
  });
});
