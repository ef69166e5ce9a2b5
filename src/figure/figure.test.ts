import { describe, expect, it } from 'vitest';
import { THEMES } from '../extract/records';
import { OBJECTIVES } from '../atlas/frameworks/frameworks';
import {
  DEFAULT_FIGURE,
  filtersOf,
  measureOf,
  themesOf,
  withFilters,
  withSureness,
  withTopic,
  type Figure,
} from './figure';
import { NO_FILTERS } from './filters';

const TOPICS = [null, ...THEMES, ...OBJECTIVES.map(({ id }) => id)];

describe('the topic of a figure', () => {
  it('is a theme or an objective, never both, whatever it was before', () => {
    for (const before of ['health', 'gcm-6', null] as const) {
      for (const topic of TOPICS) {
        const figure = withTopic(withTopic(DEFAULT_FIGURE, before), topic);
        expect(filtersOf(figure).topic).toBe(topic);
        expect(figure.filters).toEqual({ ...NO_FILTERS, topic });
      }
    }
  });

  it('leaves the rest of the figure as it is', () => {
    expect(withTopic(withTopic(DEFAULT_FIGURE, 'sdg-8.7'), null)).toEqual(DEFAULT_FIGURE);
    const surest = withSureness(withTopic(DEFAULT_FIGURE, 'sdg-8.7'), 'surest');
    expect(filtersOf(surest).topic).toBe('sdg-8.7');
    expect(withTopic(surest, null)).toEqual(withSureness(DEFAULT_FIGURE, 'surest'));
  });
});

describe('the themes that a figure counts', () => {
  it('are all, one, or those of the objective', () => {
    expect(themesOf(DEFAULT_FIGURE)).toBeNull();
    expect(themesOf(withTopic(DEFAULT_FIGURE, 'health'))).toEqual(['health']);
    expect(themesOf(withTopic(DEFAULT_FIGURE, 'sdg-5.2'))).toEqual(['gender', 'trafficking']);
  });
});

describe('the page of a theme', () => {
  const page: Figure = { chart: 'theme', theme: 'health', filters: { ...NO_FILTERS, topic: 'gender', actor: 'ngo' } };

  it('is about its theme, whatever else is asked for', () => {
    expect(filtersOf(page)).toEqual({ ...NO_FILTERS, topic: 'health', actor: 'ngo' });
    expect(themesOf(page)).toEqual(['health']);
  });

  it('turns to another theme, and keeps what it was asked for beside', () => {
    expect(withTopic(page, 'climate')).toEqual({ ...page, theme: 'climate' });
  });
});

describe('what a figure counts', () => {
  it('is the measure of a map, the recommendations of their list, practices elsewhere', () => {
    expect(measureOf({ ...DEFAULT_FIGURE, measure: 'funding' })).toBe('funding');
    expect(measureOf({ chart: 'recommendations', group: 'theme', filters: NO_FILTERS })).toBe('recommendations');
    expect(measureOf({ chart: 'library', filters: NO_FILTERS })).toBe('practices');
  });

  it('is parted by those filters alone that apply to it', () => {
    const asked = withFilters(DEFAULT_FIGURE, { topic: 'health', status: 'planned', document: '901' });
    expect(filtersOf(asked)).toEqual({ ...NO_FILTERS, topic: 'health', status: 'planned', document: '901' });
    expect(filtersOf({ ...asked, measure: 'partnerships' })).toEqual({
      ...NO_FILTERS,
      topic: 'health',
      document: '901',
    });
    expect(filtersOf({ ...asked, measure: 'funding' })).toEqual({ ...NO_FILTERS, document: '901' });
  });
});
