import { describe, expect, it } from 'vitest';
import { objectiveOf } from '../atlas/frameworks/frameworks';
import {
  applying,
  FILTER_NAMES,
  isSet,
  mainThemeOf,
  NO_FILTERS,
  reasonAgainst,
  themesOfTopic,
  without,
  type Filters,
} from './filters';
import { MEASURES, type Measure } from './measure';

const ALL: Filters = {
  topic: 'health',
  actor: 'ngo',
  document: '901',
  years: { by: 'told', from: 2001, to: 2003 },
  status: 'planned',
  sureness: 'surest',
};

const APPLYING: Readonly<Record<Measure, readonly (keyof Filters)[]>> = {
  practices: FILTER_NAMES,
  partnerships: ['topic', 'actor', 'document', 'years', 'sureness'],
  recommendations: ['topic', 'actor', 'document', 'years', 'sureness'],
  funding: ['document', 'years', 'sureness'],
  documents: ['document', 'years'],
  planned: ['document', 'years', 'sureness'],
  received: ['document', 'years', 'sureness'],
  reported: ['document', 'years', 'sureness'],
};

describe.each([...MEASURES, 'planned', 'received', 'reported'] as const)('filters of %s', (measure) => {
  const kept = APPLYING[measure];

  it('apply where they can part it, and have a reason where they cannot', () => {
    expect(FILTER_NAMES.filter((name) => reasonAgainst(name, measure) === null)).toEqual(kept);
    for (const name of FILTER_NAMES) expect(reasonAgainst(name, measure)).not.toBe('');
  });

  it('are as if they were not set where they do not apply, and stay as they are where they do', () => {
    const active = applying(ALL, measure);
    for (const name of FILTER_NAMES) expect(active[name]).toEqual(kept.includes(name) ? ALL[name] : NO_FILTERS[name]);
    expect(applying(NO_FILTERS, measure)).toEqual(NO_FILTERS);
  });
});

describe('a filter', () => {
  it.each(FILTER_NAMES)('is dropped alone: %s', (name) => {
    const left = without(ALL, name);
    expect(FILTER_NAMES.filter((own) => !isSet(left, own))).toEqual([name]);
    expect({ ...left, [name]: ALL[name] }).toEqual(ALL);
    expect(isSet(ALL, name)).toBe(true);
  });
});

describe('the themes of a topic', () => {
  it('are itself, those of the objective, or any', () => {
    expect(themesOfTopic('health')).toEqual(['health']);
    expect(themesOfTopic('gcm-7')).toEqual(objectiveOf('gcm-7').themes);
    expect(themesOfTopic(null)).toBeNull();
  });

  it('lend the main one: the first of its own among those wanted, else the first', () => {
    expect(mainThemeOf(['gender', 'health', 'climate'], ['climate', 'health'])).toBe('health');
    expect(mainThemeOf(['gender', 'health'], ['climate'])).toBe('gender');
    expect(mainThemeOf(['gender', 'health'], null)).toBe('gender');
  });
});
