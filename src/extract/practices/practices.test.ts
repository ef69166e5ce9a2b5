import { describe, expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { analyse } from '../analysis';
import { findPractices, organisationsIn } from './practices';

const find = (text: string) => findPractices(analyse(readDocument('901', text)));

describe('findPractices', () => {
  it('gives listed and told practices in the order of the text, none of them twice', () => {
    const text = [
      'Kenya launched a hotline for domestic workers in 2004.',
      'NGOs with Employers:',
      '- Tonga: Cooks set up a programme that offers courses to young boat builders.',
      '- Fiji: Fishers lend nets.',
      'Peru opened a shelter for victims of trafficking in 2004.',
    ].join('\n\n');
    const { records, listed, told } = find(text);
    expect(records.map(({ countries }) => countries)).toEqual([['KEN'], ['TON'], ['FJI'], ['PER']]);
    expect([listed.length, told.length]).toEqual([2, 2]);
  });

  it('finds none in the items of a list of recommendations', () => {
    const item = '- Tonga opens a hotline for nurses.';
    const count = (lead: string) =>
      findPractices(analyse(readDocument('901', `${lead}\n\n${item}\n\n- Fiji opens a school for nurses.`))).records
        .length;
    expect(count('The forum made the following recommendations:')).toBe(0);
    expect(count('The forum heard of the following boats:')).toBe(2);
  });

  it('fills the record of a told practice', () => {
    const source = 'HOTLINES\n\nKenya and the ILO plan to launch a hotline for domestic workers.';
    const [{ id, offsets, ...practice }] = find(source).records;
    expect(practice).toEqual({
      kind: 'practice',
      doc: '901',
      lines: [3, 3],
      section: ['HOTLINES'],
      quote: 'Kenya and the ILO plan to launch a hotline for domestic workers.',
      countries: ['KEN'],
      partners: [],
      regions: [],
      themes: ['labour-migration'],
      actors: ['national-government', 'international-organisation'],
      organisations: ['ILO'],
      status: 'planned',
      gist: 'Kenya and the ILO plan to launch a hotline for domestic workers',
      foundBy: 'sentence',
      confidence: 'high',
    });
    expect(id).toMatch(/^practice-901-/);
    expect(offsets.map(([start, end]) => source.slice(start, end))).toEqual([practice.quote]);
  });

  it('takes the status of the items of a list inside a sentence from what introduces them', () => {
    const { records } = find(
      'Tonga will: (i) open a hotline; (ii) sign a treaty; and (iii) build a school for nurses.',
    );
    expect(records.map(({ status }) => status)).toEqual(['planned', 'planned', 'planned']);
  });

  it('fills the record of a listed practice: the whole item is quoted, the gist is what is done', () => {
    const [practice] = find('Churches with trade unions:\n\n- Tonga: A choir helps UNICEF teach refugees.').records;
    expect(practice).toMatchObject({
      quote: 'Tonga: A choir helps UNICEF teach refugees.',
      gist: 'A choir helps UNICEF teach refugees',
      actors: ['faith-based', 'trade-union'],
      organisations: ['UNICEF'],
      status: 'existing',
    });
  });

  it('takes the government for an actor where a country acts, beside those whom the text names', () => {
    const actors = (text: string) => find(text).records[0].actors;
    expect(actors('Kenya launched a hotline for lost sailors in 2004.')).toEqual(['national-government']);
    expect(actors('Kenya launched a hotline with churches in the year 2004.')).toEqual([
      'national-government',
      'faith-based',
    ]);
    expect(actors('Churches run a hotline in Kenya for lost migrants.')).toEqual(['faith-based']);
  });
});

describe('organisationsIn', () => {
  it('gives each body of a stretch once, under its short name', () => {
    const [block] = analyse(readDocument('901', 'UNICEF met the ILO and UNICEF. IOM left.')).blocks;
    expect(organisationsIn(block, { start: 0, end: 30 })).toEqual(['UNICEF', 'ILO']);
  });
});
