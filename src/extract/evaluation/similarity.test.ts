import { describe, expect, it } from 'vitest';
import { labelIsRight, linesOf, similarity, type Annotation } from './similarity';

const MENTION: Annotation = { kind: 'mention', doc: '901', line: 4, iso3: 'TON', inName: false };
const PRACTICE: Annotation = {
  kind: 'practice',
  doc: '901',
  lines: [4, 6],
  countries: ['TON', 'FJI'],
  themes: ['health'],
};
const TIE: Annotation = {
  kind: 'partnership',
  doc: '901',
  lines: [4, 4],
  members: [
    { type: 'country', id: 'TON' },
    { type: 'org', name: 'Save the Children' },
  ],
};
const FUNDING: Annotation = {
  kind: 'funding',
  doc: '901',
  lines: [4, 4],
  category: 'budget-line',
  amount: 5,
  currency: 'EUR',
};
const ADVICE: Annotation = { kind: 'recommendation', doc: '901', lines: [4, 4], themes: ['health', 'gender'] };

describe('linesOf', () => {
  it('gives the lines of an annotation, or its only line twice', () => {
    expect(linesOf(PRACTICE)).toEqual([4, 6]);
    expect(linesOf(MENTION)).toEqual([4, 4]);
  });
});

describe('similarity', () => {
  it.each([MENTION, PRACTICE, TIE, FUNDING, ADVICE])('is 1 for a $kind and itself, 0 in another document', (item) => {
    expect(similarity(item, item)).toBe(1);
    expect(similarity(item, { ...item, doc: '902' })).toBe(0);
  });

  it('is 0 between kinds', () => {
    expect(similarity(FUNDING, ADVICE)).toBe(0);
  });

  it('asks a mention for the same line and country', () => {
    expect(similarity(MENTION, { ...MENTION, line: 5 })).toBe(0);
    expect(similarity(MENTION, { ...MENTION, iso3: 'FJI' })).toBe(0);
    expect(similarity(MENTION, { ...MENTION, inName: true })).toBe(1);
  });

  it('asks a practice for common lines and for half of its places', () => {
    expect(similarity(PRACTICE, { ...PRACTICE, lines: [6, 9] })).toBe(1);
    expect(similarity(PRACTICE, { ...PRACTICE, lines: [7, 9] })).toBe(0);
    expect(similarity(PRACTICE, { ...PRACTICE, countries: ['FJI'] })).toBe(0.5);
    expect(similarity(PRACTICE, { ...PRACTICE, countries: ['FJI', 'PER'] })).toBe(0);
    expect(similarity(PRACTICE, { ...PRACTICE, countries: ['TON'], partners: ['FJI'] })).toBe(1);
  });

  it('compares regions only where no country is named', () => {
    const region: Annotation = { ...PRACTICE, countries: [], regions: ['West Africa'] };
    expect(similarity(region, { ...region, regions: ['west-africa'] })).toBe(1);
    expect(similarity(region, { ...region, regions: ['Asia'] })).toBe(0);
    expect(similarity(PRACTICE, { ...PRACTICE, regions: ['Asia'] })).toBe(1);
  });

  it('lets a partnership be a line off and its members be spelt otherwise', () => {
    const members = [
      { type: 'country', id: 'TON' },
      { type: 'org', name: 'SAVE THE CHILDREN' },
    ] as const;
    expect(similarity(TIE, { ...TIE, lines: [5, 5], members })).toBe(1);
    expect(similarity(TIE, { ...TIE, lines: [6, 6] })).toBe(0);
    expect(similarity(TIE, { ...TIE, members: [{ type: 'sector', name: 'ngo' }, members[1]] })).toBe(0);
  });

  it('asks funding for the same amount and halves it for another category', () => {
    expect(similarity(FUNDING, { ...FUNDING, category: 'contribution' })).toBe(0.5);
    expect(similarity(FUNDING, { ...FUNDING, amount: 6 })).toBe(0);
    expect(similarity(FUNDING, { ...FUNDING, currency: null })).toBe(0);
    expect(similarity({ ...FUNDING, amount: null }, { ...FUNDING, amount: undefined })).toBe(1);
  });

  it('is at least one half for recommendations on the same line, more with common themes', () => {
    expect(similarity(ADVICE, { ...ADVICE, themes: ['climate'] })).toBe(0.5);
    expect(similarity(ADVICE, { ...ADVICE, themes: ['gender'] })).toBe(0.75);
    expect(similarity(ADVICE, { ...ADVICE, lines: [5, 5] })).toBe(0);
  });
});

describe('labelIsRight', () => {
  it('compares in-name flags and categories', () => {
    expect(labelIsRight(MENTION, { ...MENTION, inName: undefined })).toBe(true);
    expect(labelIsRight(MENTION, { ...MENTION, inName: true })).toBe(false);
    expect(labelIsRight(FUNDING, { ...FUNDING, category: 'contribution' })).toBe(false);
  });

  it('asks that the main theme of one is among the themes of the other', () => {
    expect(labelIsRight(ADVICE, { ...ADVICE, themes: ['climate', 'health'] })).toBe(true);
    expect(labelIsRight(ADVICE, { ...ADVICE, themes: ['gender', 'climate'] })).toBe(true);
    expect(labelIsRight(ADVICE, { ...ADVICE, themes: ['climate', 'gender'] })).toBe(false);
  });

  it('has nothing to say of a partnership', () => {
    expect(labelIsRight(TIE, TIE)).toBeUndefined();
  });
});
