import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/atlas/read-text';
import { growthTexts, sectionsOf } from './growth-corpus';

const PIERS = `THE PIERS\n\n${'Kenya runs a hotline for sailors at the piers. '.repeat(40)}`;
const LAMPS = `THE LAMPS\n\n${'Peru and Tonga lit lamps; the Peruvian ones burn. '.repeat(40)}`;
const SOURCE = `${PIERS}\n\n${LAMPS}`;

describe('documents made of sections', () => {
  const sections = sectionsOf([SOURCE]);
  const made = [...growthTexts(sections, 20)];

  it('have the sections of the texts, which lose nothing by being cut', () => {
    expect(sections.map(({ text }) => text).join('')).toBe(SOURCE);
    expect(sections.map(({ text }) => text.slice(0, 9))).toEqual(['THE PIERS', 'THE LAMPS']);
  });

  it('are the same each time, each another, with ids of one width in rising order', () => {
    expect([...growthTexts(sections, 20)]).toEqual(made);
    expect(new Set(made.map(({ source }) => source)).size).toBe(20);
    expect([...growthTexts(sections, 1001)].map(({ entry }) => entry.id).slice(-2)).toEqual(['0999', '1000']);
    expect(made[0].entry.id).toBe('000');
  });

  it('are about as long as a document, and name the countries of the sections in each other’s places', () => {
    const named = new Set<string>();
    for (const { entry, source } of made) {
      expect(source.length).toBeGreaterThan(18_000);
      expect(source.length).toBeLessThan(18_000 + SOURCE.length);
      const hotline = /(\w+) runs a hotline/.exec(source)?.[1];
      if (hotline) named.add(hotline);
      expect(source).not.toMatch(/Peru and Peru|undefined/);
      expect(readText(entry.id, source).records.length).toBeGreaterThan(10);
    }
    expect([...named].sort()).toEqual(['Kenya', 'Peru', 'Tonga']);
  });
});

it('the sections of the corpus hold all of its text', () => {
  const sources = readdirSync('seeds')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(`seeds/${name}`, 'utf8'));
  const sections = sectionsOf(sources);
  expect(sections.map(({ text }) => text).join('')).toBe(sources.join(''));
  expect(sections.length).toBeGreaterThan(100);
});
