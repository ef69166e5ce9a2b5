import type { Chart } from '../figure/figure';
import MapView from '../views/MapView.svelte';
import type { Screen, Source } from '../views/screen';
import { Lazy } from './lazy.svelte';

/** The screens: that of the map is there from the beginning, the others are loaded when they are first opened. */
export class Screens {
  readonly #lazy: Readonly<Partial<Record<Chart, Lazy<Screen>>>> = {
    countries: new Lazy(async () => (await import('../views/CountriesView.svelte')).default),
    matrix: new Lazy(async () => (await import('../views/MatrixView.svelte')).default),
    theme: new Lazy(async () => (await import('../views/ThemeView.svelte')).default),
    network: new Lazy(async () => (await import('../views/NetworkView.svelte')).default),
    money: new Lazy(async () => (await import('../views/MoneyView.svelte')).default),
    recommendations: new Lazy(async () => (await import('../views/RecommendationsView.svelte')).default),
    profile: new Lazy(async () => (await import('../views/ProfileView.svelte')).default),
    library: new Lazy(async () => (await import('../views/LibraryView.svelte')).default),
    reading: new Lazy(async () => (await import('../views/ReadingView.svelte')).default),
  };
  /** That of the briefings, which takes the place of a figure. */
  readonly briefing = new Lazy<Screen>(async () => (await import('../views/BriefingView.svelte')).default);
  readonly #map: Source<Screen> = { value: MapView, failed: false, start: () => undefined };

  of(chart: Chart): Source<Screen> {
    return this.#lazy[chart] ?? this.#map;
  }
}
