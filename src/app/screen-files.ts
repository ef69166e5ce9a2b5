import type { Chart } from '../figure/figure';
import type { Screen } from '../views/screen';

/** What shows figures other than a map, and the briefings that take the place of one. */
export type ScreenName = Exclude<Chart, 'map'> | 'briefing';

/** The screens, each loaded when it is first opened. */
export const SCREEN_FILES: Readonly<Record<ScreenName, () => Promise<{ readonly default: Screen }>>> = {
  countries: () => import('../views/CountriesView.svelte'),
  matrix: () => import('../views/MatrixView.svelte'),
  theme: () => import('../views/ThemeView.svelte'),
  network: () => import('../views/NetworkView.svelte'),
  money: () => import('../views/MoneyView.svelte'),
  recommendations: () => import('../views/RecommendationsView.svelte'),
  profile: () => import('../views/ProfileView.svelte'),
  library: () => import('../views/LibraryView.svelte'),
  reading: () => import('../views/ReadingView.svelte'),
  briefing: () => import('../views/BriefingView.svelte'),
};
