import type { Chart } from '../figure/figure';
import type { Screen, Source } from '../views/screen';
import { Lazy } from './lazy.svelte';
import { SCREEN_FILES, type ScreenName } from './screen-files';

/** The screens: that of the map is given, the others are loaded when they are first opened. */
export class Screens {
  readonly #lazy = Object.fromEntries(
    Object.entries(SCREEN_FILES).map(([name, load]) => [name, new Lazy(async () => (await load()).default)]),
  ) as Readonly<Record<ScreenName, Lazy<Screen>>>;
  readonly #map: Source<Screen>;

  constructor(map: Source<Screen>) {
    this.#map = map;
  }

  of(chart: Chart): Source<Screen> {
    return chart === 'map' ? this.#map : this.#lazy[chart];
  }

  /** That of the briefings, which takes the place of a figure. */
  get briefing(): Source<Screen> {
    return this.#lazy.briefing;
  }
}

/** A screen that is there from the beginning. */
export function there(screen: Screen): Source<Screen> {
  return { value: screen, failed: false, start: () => undefined };
}
