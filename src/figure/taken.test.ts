import { describe, expect, it } from 'vitest';
import { csvOf } from './csv';
import { fileNameOf, selectionText, withOrigin } from './taken';

const TAKEN = { edition: '787e60123456', day: '2026-11-28' };

describe('the name of a file', () => {
  it('says what it holds, the edition and the day', () => {
    expect(fileNameOf('practices by country', 'csv', TAKEN)).toBe(
      'practices-by-country_edition-787e60123456_2026-11-28.csv',
    );
  });

  it('has no sign that a system rejects, whatever it holds', () => {
    expect(fileNameOf('Profile: Côte d’Ivoire, Åland/../', 'csv', TAKEN)).toMatch(
      /^profile-cote-d-ivoire-aland_edition/,
    );
    expect(fileNameOf('中東', 'csv', TAKEN)).toMatch(/^atlas_edition-/);
    expect(fileNameOf('lamp '.repeat(100), 'csv', TAKEN).length).toBeLessThan(130);
  });
});

describe('a table that is taken away', () => {
  const { headings, rows } = withOrigin(
    ['Country', 'Practices'],
    [
      ['Chad', 2],
      ['Peru', null],
    ],
    'Practices about health, by country',
    TAKEN,
  );

  it('has its own columns first, and then what it is, the edition and the day in each row', () => {
    expect(csvOf(headings, rows)).toBe(
      'Country,Practices,Selection,Edition,Taken on\r\n' +
        'Chad,2,"Practices about health, by country",Migration Partnership Atlas 787e60123456,2026-11-28\r\n' +
        'Peru,,"Practices about health, by country",Migration Partnership Atlas 787e60123456,2026-11-28\r\n',
    );
  });

  it('states the edition so that no spreadsheet takes it for a number', () => {
    expect(rows.map((cells) => Number(cells[3]))).toEqual([NaN, NaN]);
  });

  it('says what was typed to filter its rows', () => {
    expect(selectionText('Practices by country', '')).toBe('Practices by country');
    expect(selectionText('Practices by country', ' land ')).toBe('Practices by country; rows with “land”');
  });
});
