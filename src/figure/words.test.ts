import { describe, expect, it } from 'vitest';
import { objectiveOf } from '../atlas/frameworks/frameworks';
import { ACTOR_TYPES, THEMES } from '../extract/records';
import { actorName, amountText, RELATION_NAMES } from './record-words';
import {
  ACTOR_NAMES,
  capitalised,
  counted,
  linesLabel,
  listed,
  objectiveName,
  percent,
  regionName,
  THEME_NAMES,
} from './words';

describe('names', () => {
  it('tell themes, actor types and relations apart', () => {
    for (const [names, size] of [
      [THEME_NAMES, THEMES.length],
      [ACTOR_NAMES, ACTOR_TYPES.length],
      [RELATION_NAMES, 9],
    ] as const) {
      const words = Object.values(names);
      expect(words.filter((word) => !word.trim())).toEqual([]);
      expect(new Set(words).size).toBe(size);
    }
  });

  it('of actors are the country, the body or the kind of body', () => {
    const label = (id: string) => `country ${id}`;
    expect(actorName({ type: 'country', id: 'MDA' }, label)).toBe('country MDA');
    expect(actorName({ type: 'org', name: 'net menders' }, label)).toBe('net menders');
    expect(actorName({ type: 'sector', name: 'consulate' }, label)).toBe('Consulates');
    expect(actorName({ type: 'sector', name: 'ngo' }, label)).toBe('NGOs');
  });

  it('of regions are their own, but for countries that the text does not name', () => {
    expect([regionName('Latin America'), regionName('various')]).toEqual(['Latin America', 'Various countries']);
  });
});

it('names objectives by number and framework', () => {
  expect(objectiveName(objectiveOf('gcm-6'))).toBe('objective 6 of the Global Compact');
  expect(objectiveName(objectiveOf('sdg-4.b'))).toBe('SDG target 4.b');
});

it('counts in words', () => {
  expect([counted(0, 'practice'), counted(1, 'practice'), counted(1024, 'practice')]).toEqual([
    '0 practices',
    '1 practice',
    '1,024 practices',
  ]);
  expect([counted(1, 'country', 'countries'), counted(2, 'country', 'countries')]).toEqual([
    '1 country',
    '2 countries',
  ]);
});

it('lists in words', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(listed)).toEqual(['', 'A', 'A and B', 'A, B and C']);
});

it('names lines', () => {
  expect([linesLabel([12, 12]), linesLabel([12, 14])]).toEqual(['line 12', 'lines 12–14']);
});

it('puts a capital at the start', () => {
  expect(['not named', 'états', ''].map(capitalised)).toEqual(['Not named', 'États', '']);
});

it('gives shares in whole per cent, and calls none nothing or all that is not', () => {
  expect([0, 0.004, 0.005, 0.4, 0.994, 0.996, 1].map(percent)).toEqual([
    '0%',
    'below 1%',
    '1%',
    '40%',
    '99%',
    'above 99%',
    '100%',
  ]);
});

it('gives amounts in their own currency', () => {
  expect([amountText(1234.5, 'EUR'), amountText(1200, null), amountText(7, 'USD')]).toEqual([
    'EUR 1,234.50',
    '1,200',
    'USD 7',
  ]);
});
