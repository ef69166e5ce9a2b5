import { describe, expect, it } from 'vitest';
import { readDocument } from '../corpus/read-document';
import { analyse } from './analysis';

const analysis = analyse(
  readDocument(
    '901',
    [
      'Fiji sent boats. The Northern Lantern Network (NLN) of the Sahel met Ms. Ada Brink of Tonga.',
      'Name\tAda Brink, Tonga',
      'Boats\tTonga',
    ].join('\n\n'),
  ),
);
const [prose, contact, row] = analysis.blocks;

describe('analyse', () => {
  it('gives one analysis a block, in the order of the document', () => {
    expect(analysis.blocks.map(({ block }) => block)).toEqual(analysis.document.blocks);
  });

  it('finds sentences, countries, regions, organisations and people of a block', () => {
    const text = prose.block.text.text;
    const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect(prose.sentences.map(words)).toEqual([
      'Fiji sent boats.',
      'The Northern Lantern Network (NLN) of the Sahel met Ms. Ada Brink of Tonga.',
    ]);
    expect(prose.countries.map(({ iso3, surface, inName, demonym }) => [iso3, surface, inName, demonym])).toEqual([
      ['FJI', 'Fiji', false, false],
      ['TON', 'Tonga', true, false],
    ]);
    expect(prose.regions.map(({ value }) => value)).toEqual(['Sahel']);
    expect(prose.organisations.map(({ value }) => value)).toEqual(['NLN', 'NLN']);
    expect(prose.people).toHaveLength(1);
  });

  it('finds no region in the name of a country', () => {
    const [block] = analyse(readDocument('901', 'Boats of South Africa sailed round North Africa.')).blocks;
    expect(block.regions.map(({ value }) => value)).toEqual(['North Africa']);
  });

  it('takes the countries in a row of contact data for parts of a name, those of other rows not', () => {
    expect(contact.countries.map(({ inName }) => inName)).toEqual([true]);
    expect(row.countries.map(({ inName }) => inName)).toEqual([false]);
  });
});

it('takes every country of one office for a part of its name', () => {
  const [block] = analyse(
    readDocument('901', 'Ana Brink, Head of the Mission in Tonga, Fiji and Samoa, came. Malta and Peru did not.'),
  ).blocks;
  expect(block.countries.map(({ iso3, inName }) => [iso3, inName])).toEqual([
    ['TON', true],
    ['FJI', true],
    ['WSM', true],
    ['MLT', false],
    ['PER', false],
  ]);
});

describe('the bodies of a row', () => {
  it('stand each in one cell', () => {
    const [block] = analyse(readDocument('901', 'Partners\tBlue Council, ILO\nDonors\tGreen Council')).blocks;
    expect(
      block.organisations.map(({ value, start, end }) => [value, block.block.text.text.slice(start, end)]),
    ).toEqual([
      ['Blue Council', 'Blue Council'],
      ['ILO', 'ILO'],
    ]);
  });
});
