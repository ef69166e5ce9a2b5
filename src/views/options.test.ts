import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '../atlas/atlas';
import { DEFAULT_FIGURE, filtersOf, measureOf, withFilters, type Figure } from '../figure/figure';
import { FILTER_NAMES, isSet, NO_FILTERS } from '../figure/filters';
import { MEASURES } from '../figure/measure';
import { tally } from '../figure/tally';
import { grouped } from '../figure/words';
import { changed, furthered, furtherOptions, optionsOf, valueOf } from './options';

const atlas = JSON.parse(readFileSync('data/atlas.json', 'utf8')) as Atlas;
const count = (figure: Figure) => tally(measureOf(figure), figure.filters, atlas).rows.length;
const { documents } = atlas;

const FIGURES: readonly Figure[] = [
  ...MEASURES.map((measure) => ({ ...DEFAULT_FIGURE, measure })),
  withFilters(DEFAULT_FIGURE, { topic: 'health', actor: 'ngo', status: 'planned' }),
  withFilters(DEFAULT_FIGURE, { document: documents[1].id, years: { by: 'document', from: 1900, to: 2100 } }),
  withFilters({ ...DEFAULT_FIGURE, measure: 'partnerships' }, { years: { by: 'told', from: 2005, to: 2010 } }),
  { chart: 'recommendations', group: 'theme', filters: { ...NO_FILTERS, sureness: 'likely' } },
];

describe('the options of a part', () => {
  it('each say what choosing them gives, and those that give nothing cannot be chosen', () => {
    for (const figure of FIGURES) {
      const parts = FILTER_NAMES.filter(
        (name) => !optionsOf(name, figure, atlas).every(({ options }) => !options.length),
      );
      for (const part of ['measure', ...parts] as const) {
        for (const { value, note, disabled } of optionsOf(part, figure, atlas).flatMap(({ options }) => options)) {
          if (!/^\d/.test(note) || (part === 'measure' && figure.chart !== 'map')) continue;
          const next = changed(figure, part, value);
          if (part !== 'measure' && filtersOf(next)[part] === NO_FILTERS[part] && value) continue;
          expect(note, `${part} ${value}`).toBe(grouped(count(next)));
          expect(valueOf(part, next)).toBe(value);
          if (disabled) expect(note).toBe('0');
        }
      }
    }
  });

  it('set a filter back where it is set', () => {
    const set = withFilters(DEFAULT_FIGURE, { actor: 'ngo' });
    const [drop] = optionsOf('actor', set, atlas)[0].options;
    expect(drop).toMatchObject({ value: '', label: 'any actor' });
    expect(changed(set, 'actor', drop.value)).toEqual(DEFAULT_FIGURE);
    expect(optionsOf('actor', DEFAULT_FIGURE, atlas)[0].options[0].value).not.toBe('');
  });
});

describe('the options of further filters', () => {
  it('set their filter, with the count that they say', () => {
    for (const figure of FIGURES) {
      for (const { value, note, disabled } of furtherOptions(figure, atlas).flatMap(({ options }) => options)) {
        if (note === '') {
          expect(disabled).toBe(true);
          continue;
        }
        const next = furthered(figure, value);
        const [name] = value.split(':');
        expect(FILTER_NAMES.some((filter) => filter === name && isSet(next.filters, filter))).toBe(true);
        expect(note, value).toBe(grouped(count(next)));
        expect(Boolean(disabled)).toBe(count(next) === 0);
      }
    }
  });

  it('say why a filter does not apply', () => {
    const figure: Figure = { ...DEFAULT_FIGURE, measure: 'partnerships' };
    expect(furtherOptions(figure, atlas).find(({ title }) => title === 'Status')?.options).toEqual([
      { value: 'status:', label: 'Partnerships are told without a status', note: '', disabled: true },
    ]);
  });
});
