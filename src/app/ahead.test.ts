import { describe, expect, it } from 'vitest';
import { DEFAULT_MONEY, DEFAULT_NETWORK, DEFAULT_FIGURE, type Figure } from '../figure/figure';
import { printAddress } from '../figure/address';
import { DEFAULT_VIEW } from '../figure/view';
import { NO_FILTERS } from '../figure/filters';
import { filesAhead } from './ahead';
import { SCREEN_FILES } from './screen-files';

const filters = NO_FILTERS;
const FIGURES: readonly Exclude<Figure, { chart: 'map' }>[] = [
  { chart: 'countries', order: 'name', filters },
  { chart: 'matrix', across: 'country', order: 'total', filters },
  { chart: 'theme', theme: 'health', filters },
  { ...DEFAULT_NETWORK, filters },
  { ...DEFAULT_MONEY, filters },
  { chart: 'recommendations', group: 'theme', filters },
  { chart: 'profile', countries: ['MDA'], filters },
  { chart: 'library', filters },
  { chart: 'reading', document: '001', line: null, filters },
] as readonly Exclude<Figure, { chart: 'map' }>[];

describe('what is loaded ahead for an address', () => {
  it.each(FIGURES.map((figure) => [figure.chart, figure] as const))('is the screen of %s', (chart, figure) => {
    expect(filesAhead(printAddress({ ...DEFAULT_VIEW, figure }))[0]).toBe(chart);
  });

  it('covers every screen', () => {
    expect([...FIGURES.map(({ chart }) => chart), 'briefing'].toSorted()).toEqual(Object.keys(SCREEN_FILES).toSorted());
  });

  it('is the screen of the briefings, whatever the address says besides', () => {
    expect(filesAhead('?view=briefing')).toEqual(['briefing']);
    expect(filesAhead('?briefing=abc&slide=2')).toEqual(['briefing']);
  });

  it('is nothing for the map, nor for a view that is none', () => {
    expect(filesAhead('')).toEqual([]);
    expect(filesAhead(printAddress({ ...DEFAULT_VIEW, figure: { ...DEFAULT_FIGURE, arcs: true } }))).toEqual([]);
    expect(filesAhead('?view=constructor')).toEqual([]);
  });

  it('is with a network its nodes, and what draws the picture where there is one', () => {
    const network = (part: Partial<typeof DEFAULT_NETWORK>, table = false) =>
      filesAhead(printAddress({ ...DEFAULT_VIEW, table, figure: { ...DEFAULT_NETWORK, ...part, filters } }));
    expect(network({})).toEqual(['network', 'nodes', 'edges']);
    expect(network({ graph: 'organisations', whole: true })).toEqual(['network', 'nodes', 'edges', 'canvas']);
    expect(network({ drawn: 'matrix' })).toEqual(['network', 'nodes']);
    expect(network({}, true)).toEqual(['network', 'nodes']);
  });
});
