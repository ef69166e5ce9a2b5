import { describe, expect, it } from 'vitest';
import { ATLAS_CHART, ATLAS_EMBED, ATLAS_PAGE } from './contestants';
import { kilobytes, mapGoals, networkGoals } from './goals';
import { mapRun, networkRun } from './runs-fixture';
import type { MapRun } from './measure-map';

const bytes = (script: number, data: number) => ({ bytes: { script, data, other: 0 } });

/** Runs that just meet every goal, with some of them changed. */
function runs(changed: Readonly<Record<string, Partial<MapRun>>> = {}): Map<string, MapRun> {
  const all: Record<string, MapRun> = {
    [ATLAS_PAGE]: mapRun(100, { live: 200, filterMain: 16.7, filterMain95: 20, recolourMain: 12 }),
    [ATLAS_EMBED]: mapRun(80, { live: 160, ...bytes(60_000, 80_000) }),
    [ATLAS_CHART]: mapRun(120, { recolourMain: 5 }),
    slow: mapRun(900, { recolourMain: 5, ...bytes(90_000, 200_000) }),
    quick: mapRun(250, { recolourMain: 70, ...bytes(200_000, 300_000) }),
  };
  return new Map(Object.entries(all).map(([id, run]) => [id, { ...run, ...changed[id] }]));
}

const met = (changed: Parameters<typeof runs>[0]) => mapGoals(runs(changed)).map(({ isMet }) => isMet);

describe('the goals for the map', () => {
  it('are met at their bounds', () => {
    expect(met({})).toEqual([true, true, true, true]);
  });

  it('are measured by the soonest, the quickest and the lightest library, each for itself', () => {
    expect(met({ quick: { complete: 249 } })).toEqual([false, true, true, true]);
    expect(met({ quick: { recolourMain: 4.9 } })).toEqual([true, false, true, true]);
    expect(met({ quick: bytes(180_000, 100_000) })).toEqual([true, true, false, true]);
  });

  it('hold the page to one frame', () => {
    expect(met({ [ATLAS_PAGE]: { filterMain: 16.8 } })).toEqual([true, true, true, false]);
  });

  it('say how much sooner, for the live map as well', () => {
    const [{ measured }] = mapGoals(runs());
    expect(measured).toContain('2.5 times sooner than the soonest, 100 ms to 250 ms');
    expect(measured).toContain('the live map of the page 1.3 times');
  });

  it('cannot be judged without a library or a page of the atlas', () => {
    const without = (...ids: string[]) => new Map([...runs()].filter(([id]) => !ids.includes(id)));
    expect(() => mapGoals(without('slow', 'quick'))).toThrow('no run of a library');
    expect(() => mapGoals(without(ATLAS_EMBED))).toThrow('embed');
  });
});

describe('the goal for the network', () => {
  const goal = (page: number, ...libraries: number[]) =>
    networkGoals(
      new Map([page, ...libraries].map((settled, i) => [i ? `library ${i}` : ATLAS_PAGE, networkRun(settled)])),
    );

  it('is met from ten times on', () => {
    expect(goal(200, 2000, 9000)[0].isMet).toBe(true);
    expect(goal(200, 1999, 9000)[0].isMet).toBe(false);
  });

  it('is met where no library came to rest in time', () => {
    const [{ isMet, measured }] = goal(200, Infinity);
    expect([isMet, measured]).toEqual([true, '200 ms, and none of the libraries in time']);
  });
});

it('says bytes in thousands', () => {
  expect([1439, 274_552].map(kilobytes)).toEqual(['1.4 kB', '275 kB']);
});
