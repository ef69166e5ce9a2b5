import { describe, expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { analyse } from '../analysis';
import type { BlockAnalysis } from '../analysis';
import type { Stretch } from '../sentences';
import { introduces, refersBack } from './openings';
import { sameCountries, subjectOf, type Subject } from './subject';
import type { ToldBefore } from './telling';

/** Whom the last sentence of a text tells of; the countries of its first sentence may have told a practice before. */
function subject(text: string, before: readonly string[] = []) {
  const [block] = analyse(readDocument('901', text)).blocks;
  const [first] = block.sentences;
  const unit = block.sentences[block.sentences.length - 1];
  return subjectOf(block, unit, before.length ? toldBefore(block, first, before) : undefined);
}

function toldBefore(analysis: BlockAnalysis, unit: Stretch, countries: readonly string[]): ToldBefore {
  const subject: Subject = { countries, partners: [], regions: [], basis: 'own' };
  const own = analysis.block.text.text.slice(unit.start, unit.end);
  return { telling: { analysis, unit, own, subject, announced: false, before: undefined } };
}

describe('whom a sentence tells of', () => {
  it('is the country that it names', () => {
    expect(subject('Kenya runs a hotline.')).toEqual({
      countries: ['KEN'],
      partners: [],
      regions: [],
      basis: 'own',
    });
  });

  it('is the country of the office that acts, not that of a person’s office', () => {
    expect(subject('The Ministry of Labour of Ghana launched a hotline.')).toMatchObject({ countries: ['GHA'] });
    expect(subject('Ms. Ama Boat, Minister of Labour of Ghana, launched the debate.')?.countries ?? []).toEqual([]);
  });

  it('is the one told before where a pronoun acts for people of another', () => {
    expect(subject('Kenya runs a fund. It gives Tongan nurses loans.', ['KEN'])).toMatchObject({
      countries: ['KEN'],
      partners: [],
    });
  });

  it('is the country of a town', () => {
    expect(subject('Toronto runs a mentoring scheme.')).toMatchObject({ countries: ['CAN'], basis: 'own' });
  });

  it('is the country of the practice before, when it refers back', () => {
    expect(subject('Kenya runs a hotline. It also offers loans.', ['KEN'])).toMatchObject({
      countries: ['KEN'],
      basis: 'before',
    });
  });

  it('is the country of the practice before, with the one named as the other side', () => {
    expect(subject('Kenya runs a hotline. It has been shared with Ghana.', ['KEN'])).toMatchObject({
      countries: ['KEN'],
      partners: ['GHA'],
    });
  });

  it('is the only country that the paragraph is about, when it begins something new', () => {
    expect(subject('Kenya is a land of sailors. The government opened a new fund for them.')).toMatchObject({
      countries: ['KEN'],
      basis: 'topic',
    });
    expect(subject('Kenya and Ghana have sailors. The government opened a new fund for them.')).toBeUndefined();
  });

  it('is nobody where people in general act, or harm is told, or something is not done', () => {
    for (const text of [
      'Kenya runs a hotline. It is true that many countries lack one.',
      'Kenya runs a hotline. It has not been opened yet.',
    ]) {
      expect(subject(text, ['KEN']), text).toBeUndefined();
    }
  });

  it('is the region where no country is named', () => {
    expect(subject('A joint fund was set up in West Africa.')).toMatchObject({
      countries: [],
      regions: ['West Africa'],
      basis: 'region',
    });
  });

  it('is many countries only where they act', () => {
    expect(subject('Many countries offer loans to nurses.')).toMatchObject({ countries: [], regions: ['various'] });
    expect(subject('A fund was set up for the schools of many countries.')).toBeUndefined();
  });

  it('is the country that the title above is about, where nothing else is named', () => {
    const [, block] = analyse(readDocument('901', '# Kenya\n\nA joint fund was set up for lost sailors.')).blocks;
    expect(subjectOf(block, block.sentences[0], undefined)).toMatchObject({ countries: ['KEN'], basis: 'section' });
    const [, people] = analyse(readDocument('901', '# Kenyans abroad\n\nA joint fund was set up for sailors.')).blocks;
    expect(subjectOf(people, people.sentences[0], undefined)).toBeUndefined();
    const [, venue] = analyse(readDocument('901', '# Port Tarn, Kenya\n\nA joint fund was set up for sailors.')).blocks;
    expect(subjectOf(venue, venue.sentences[0], undefined)).toBeUndefined();
  });

  it('is not the country in brackets that recommends it', () => {
    expect(subject('14. Strengthen the fund for sailors (Peru) (Tonga);')).toBeUndefined();
    expect(subject('A fund for sailors was set up (Peru).')).toMatchObject({ countries: ['PER'] });
  });

  it('is the country of the title, where a region is not what acts', () => {
    const below = (text: string) => {
      const [, block] = analyse(readDocument('901', `# Kenya\n\n${text}`)).blocks;
      return subjectOf(block, block.sentences[0], undefined);
    };
    expect(below('A new fund gives loans to the schools of West Africa.')).toMatchObject({ countries: ['KEN'] });
    expect(below('West Africa has set up a fund for nurses.')).toMatchObject({ countries: [], basis: 'region' });
  });

  it('is the country of the title where another only remarks on what is done', () => {
    const [, block] = analyse(
      readDocument('901', '# Review of Kenya\n\nPeru welcomed the new fund for sailors.'),
    ).blocks;
    expect(subjectOf(block, block.sentences[0], undefined)).toMatchObject({ countries: ['KEN'], basis: 'section' });
    expect(subject('Peru welcomed the new fund for sailors.')).toMatchObject({ countries: ['PER'] });
  });

  it('is the country whose agency acts, and not that of a town inside a name', () => {
    expect(subject('JICA opened a school for nurses.')).toMatchObject({ countries: ['JPN'], basis: 'own' });
    expect(subject('JICA opened a school with the Kenyan Ministry of Labour.')).toMatchObject({ partners: ['KEN'] });
    expect(subject('The Toronto Declaration set up a fund.')).toBeUndefined();
    expect(subject('The coast office (Toronto) and the Toronto FCT set up a fund.')).toBeUndefined();
  });

  it('is nobody where nothing is named', () => {
    expect(subject('A joint fund was set up.')).toBeUndefined();
  });
});

describe('two tellings', () => {
  const telling = (countries: string[], partners: string[] = [], regions: string[] = []): Subject => ({
    countries,
    partners,
    regions,
    basis: 'own',
  });

  it('are of the same countries when the second names no other', () => {
    const before = telling(['KEN'], ['GHA']);
    expect(sameCountries(telling(['KEN']), before)).toBe(true);
    expect(sameCountries(telling(['GHA']), before)).toBe(true);
    expect(sameCountries(telling(['KEN'], [], ['West Africa']), before)).toBe(true);
    expect(sameCountries(telling(['NOR']), before)).toBe(false);
    expect(sameCountries(telling(['KEN'], ['NOR']), before)).toBe(false);
  });

  it('are of the same regions where no country is named', () => {
    expect(sameCountries(telling([], [], ['Sahel']), telling([], [], ['Sahel', 'EU']))).toBe(true);
    expect(sameCountries(telling([], [], ['Sahel']), telling(['KEN']))).toBe(false);
  });
});

it('tells an opening that goes on from one that begins something new', () => {
  expect(refersBack('It also offers loans.')).toBe(true);
  expect(refersBack('Norway offers loans.')).toBe(false);
  expect(introduces('They set up a new national fund for sailors.')).toBe(true);
  expect(introduces('They met on Monday.')).toBe(false);
  expect(refersBack('After the storm, the project offers loans.')).toBe(true);
  expect(introduces('The project opened a new office.')).toBe(false);
});

describe('a remark of one country on another', () => {
  it('tells of the other, also where no title names it', () => {
    expect(subject('Peru commended the efforts of Kenya to open a hotline.')?.countries).toEqual(['KEN']);
    expect(subject('Peru commended the efforts of Kenya and Malta to open a hotline.')?.countries).not.toEqual(['KEN']);
  });
});
