import type { MapRun } from './measure-map';
import type { NetworkRun } from './measure-network';

/** A run of a map that took so long until its first complete picture, all else as given or of no account. */
export function mapRun(complete: number, own: Partial<MapRun> = {}): MapRun {
  const bytes = { script: 100_000, data: 200_000, other: 500 };
  return {
    ...{ firstPaint: 50, complete, live: complete, largestPaint: 50, shift: 0, bytes },
    ...{ later: { script: 0, data: 0, other: 0 }, heap: 10, warmComplete: complete / 2, warmLive: complete / 2 },
    ...{ recolourMain: 20, recolourPaint: 30, filterMain: NaN, filterMain95: NaN, filterPaint: NaN },
    ...own,
  };
}

/** A run of a network that came to rest after so long. */
export function networkRun(settled: number): NetworkRun {
  const bytes = { script: 100_000, data: 20_000, other: 500 };
  return { bytes, firstDraw: Math.min(settled, 500), settled, framesASecond: 60, longestFrame: 17 };
}
