import { describe, expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { analyse } from '../analysis';
import { introduces, refersBack, sameSubject, subjectOf, type Antecedent } from './subject';

/** Whom the last sentence of a text tells of; the countries of its first sentence may have told a practice before. */
function subject(text: string, before: readonly string[] = []) {
  const [block] = analyse(readDocument('901', text)).blocks;
  const [first] = block.sentences;
  const unit = block.sentences[block.sentences.length - 1];
  const antecedent: Antecedent | undefined = before.length
    ? { stretch: first, countries: before as Antecedent['countries'], partners: [], regions: [] }
    : undefined;
  return subjectOf(block, unit, antecedent);
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

  it('is nobody where nothing is named', () => {
    expect(subject('A joint fund was set up.')).toBeUndefined();
  });
});

describe('two units', () => {
  const before: Antecedent = { stretch: { start: 0, end: 40 }, countries: ['KEN'], partners: ['GHA'], regions: [] };
  const roles = (countries: string[], partners: string[] = []) =>
    ({ countries, partners }) as Parameters<typeof sameSubject>[0];

  it('tell of the same places when the second names no other, and follows closely', () => {
    const near = { start: 42, end: 90 };
    expect(sameSubject(roles(['KEN'], ['GHA']), before, near)).toBe(true);
    expect(sameSubject(roles([]), before, near)).toBe(true);
    expect(sameSubject(roles(['NOR']), before, near)).toBe(false);
    expect(sameSubject(roles(['KEN'], ['NOR']), before, near)).toBe(false);
    expect(sameSubject(roles(['KEN']), before, { start: 400, end: 440 })).toBe(false);
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
