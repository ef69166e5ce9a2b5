import type { CoverageCase } from '../figure/rows';

/** Radius of the ring of a small state on the screen, in pixels, however far it is zoomed; without a value it is a dot. */
export const RING: Readonly<Record<CoverageCase, number>> = { found: 4, none: 2.6, unnamed: 1.4, unsearched: 1.4 };
