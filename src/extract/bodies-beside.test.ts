import { describe, expect, it } from 'vitest';
import { bodiesBesideIn } from './bodies-beside';

const names = (text: string) => bodiesBesideIn(text).map(({ name }) => name);

describe('bodiesBesideIn', () => {
  it.each([
    ['Tonga partnered with Lanternworks to light the pier.', ['Lanternworks']],
    ['It is run in partnership with Boats of Hope, Tidebank and the HRBR.', ['Boats of Hope', 'Tidebank', 'HRBR']],
    ['The school works in close cooperation with Tidebank.', ['Tidebank']],
    ['The school is run by the cooperative Tidebank Grande.', ['Tidebank Grande']],
    ['The pier was built by Lanternworks.', ['Lanternworks']],
    ['The school liaises with Tidebank.', ['Tidebank']],
  ])('finds those who are worked with: "%s"', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    'Tonga partnered with Fiji to light the pier.',
    'Tonga partnered with Fijian sailors.',
    'It is run in partnership with African crews.',
    'It is run in partnership with NGOs.',
    'It is run in partnership with Roma families.',
    'It is run in partnership with Ministries of Ports.',
    'The school works in cooperation with Mr. Brink.',
    'Lanternworks lights the pier.',
  ])('finds no body in "%s"', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('gives each where it stands', () => {
    const text = 'They partnered with Tidebank.';
    expect(bodiesBesideIn(text)).toEqual([{ start: 20, end: 28, name: 'Tidebank' }]);
  });
});
