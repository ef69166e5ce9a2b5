import { describe, expect, it } from 'vitest';
import { THEMES } from '../extract/records';
import { OBJECTIVES } from '../atlas/frameworks/frameworks';
import { DEFAULT_FIGURE, themesOf, topicOf, withSureness, withTopic } from './figure';

const TOPICS = [null, ...THEMES, ...OBJECTIVES.map(({ id }) => id)];

describe('the topic of a figure', () => {
  it('is a theme or an objective, never both, whatever it was before', () => {
    for (const before of ['health', 'gcm-6', null] as const) {
      for (const topic of TOPICS) {
        const figure = withTopic(withTopic(DEFAULT_FIGURE, before), topic);
        expect(topicOf(figure)).toBe(topic);
        expect([figure.theme, figure.objective].filter((part) => part !== null)).toEqual(topic === null ? [] : [topic]);
      }
    }
  });

  it('leaves the rest of the figure as it is', () => {
    expect(withTopic(withTopic(DEFAULT_FIGURE, 'sdg-8.7'), null)).toEqual(DEFAULT_FIGURE);
    const surest = withSureness(withTopic(DEFAULT_FIGURE, 'sdg-8.7'), 'surest');
    expect(topicOf(surest)).toBe('sdg-8.7');
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
