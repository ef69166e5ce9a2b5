import { describe, expect, it } from 'vitest';
import { THEMES } from '../../extract/records';
import { alike, FRAMEWORKS, isObjectiveId, objectiveOf, OBJECTIVES } from './frameworks';
import { reasonOf } from './reasons';

const { gcm, sdg } = FRAMEWORKS;
const without = OBJECTIVES.filter(({ themes }) => !themes.length);

describe('the Global Compact', () => {
  it('has 23 objectives, numbered from 1 in order', () => {
    expect(gcm.objectives.map(({ number }) => number)).toEqual(Array.from({ length: 23 }, (_, i) => String(i + 1)));
  });

  it('is reached by every theme', () => {
    const reached = new Set(gcm.objectives.flatMap(({ themes }) => themes));
    expect(THEMES.filter((theme) => !reached.has(theme))).toEqual([]);
  });
});

describe('the Sustainable Development Goals', () => {
  it('have targets with a goal from 1 to 17 and a number or a letter, in the official order', () => {
    for (const { number } of sdg.objectives) expect(number).toMatch(/^(?:[1-9]|1[0-7])\.(?:[1-9]|1\d|[a-d])$/);
    const ranks = sdg.objectives.map(({ number }) => {
      const [goal, part] = number.split('.');
      return Number(goal) * 100 + (/\d/.test(part) ? Number(part) : 50 + part.charCodeAt(0) - 97);
    });
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  });

  it('are reached by every theme', () => {
    const reached = new Set(sdg.objectives.flatMap(({ themes }) => themes));
    expect(THEMES.filter((theme) => !reached.has(theme))).toEqual([]);
  });

  it('are in the table with themes only: a target without one is not in it', () => {
    expect(sdg.objectives.filter(({ themes }) => !themes.length)).toEqual([]);
  });
});

describe('every objective', () => {
  it('has an id of its own, made of framework and number, which no theme has', () => {
    const ids = OBJECTIVES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, framework, number } of OBJECTIVES) expect(id).toBe(`${framework}-${number}`);
    expect(THEMES.filter((theme) => isObjectiveId(theme))).toEqual([]);
  });

  it('has a title of its own within its framework, short enough for a menu and a sentence', () => {
    for (const { objectives } of [gcm, sdg]) {
      expect(new Set(objectives.map(({ title }) => title)).size).toBe(objectives.length);
    }
    for (const { title } of OBJECTIVES) expect(title).toMatch(/^[a-z].{7,43}[a-z]$/);
  });

  it('has themes of the atlas, each once', () => {
    for (const { id, themes } of OBJECTIVES) {
      expect(
        themes.filter((theme) => !THEMES.includes(theme)),
        id,
      ).toEqual([]);
      expect(new Set(themes).size, id).toBe(themes.length);
    }
  });

  it('says why where no theme stands for it, and where several do', () => {
    expect(OBJECTIVES.filter(({ id, themes }) => themes.length !== 1 && !reasonOf(id)?.trim())).toEqual([]);
  });

  it('has a theme, but for three of the Global Compact', () => {
    expect(without.map(({ id }) => id)).toEqual(['gcm-3', 'gcm-8', 'gcm-14']);
  });
});

describe('looking up an objective', () => {
  it('finds it by its id', () => {
    expect(objectiveOf('gcm-6').themes).toEqual(['labour-migration']);
    expect(objectiveOf('sdg-10.c').themes).toEqual(['remittances-finance']);
  });

  it.each(['gcm-24', 'gcm-0', 'gcm-06', 'sdg-10', 'sdg-10.9', 'GCM-6', '', 'constructor', '__proto__', null])(
    'knows none by the id %j',
    (id) => {
      expect(isObjectiveId(id)).toBe(false);
    },
  );

  it('throws for an id that is in no table', () => {
    expect(() => objectiveOf('gcm-24')).toThrow('gcm-24');
  });
});

describe('objectives that themes cannot tell apart', () => {
  it('are those with the same themes, in both frameworks', () => {
    expect(alike(objectiveOf('gcm-10')).map(({ id }) => id)).toEqual(['gcm-9', 'sdg-8.7']);
    expect(alike(objectiveOf('gcm-2'))).toEqual([]);
    expect(alike(objectiveOf('gcm-3'))).toEqual([]);
  });

  it('are alike both ways', () => {
    for (const objective of OBJECTIVES) {
      for (const other of alike(objective)) expect(alike(other)).toContain(objective);
    }
  });
});
