import { loadNetworks } from '../store/data';
import { SCREEN_FILES, type ScreenName } from './screen-files';

/** What can be loaded before the atlas is there to say what an address shows. */
const FILES = {
  ...SCREEN_FILES,
  nodes: loadNetworks,
  edges: () => import('../charts/Network.svelte'),
  canvas: () => import('../charts/NetworkCanvas.svelte'),
} satisfies Readonly<Record<string, () => Promise<unknown>>>;
export type AheadFile = keyof typeof FILES;

/** The screens by what `view` says in an address. */
const SCREENS: Readonly<Record<string, ScreenName>> = {
  countries: 'countries',
  themes: 'matrix',
  documents: 'library',
  recommendations: 'recommendations',
  network: 'network',
  money: 'money',
  briefing: 'briefing',
};

/** What an address needs besides what every first view does, as far as can be told without the data. */
export function filesAhead(query: string): AheadFile[] {
  const parameters = new URLSearchParams(query);
  const asked = (part: string) => parameters.get(part)?.toLowerCase() ?? '';
  const view = asked('view');
  if (asked('briefing')) return ['briefing'];
  if (asked('topic')) return ['theme'];
  if (asked('read')) return ['reading'];
  if (asked('profile')) return ['profile'];
  if (!Object.hasOwn(SCREENS, view)) return [];
  if (view !== 'network') return [SCREENS[view]];
  if (asked('draw') === 'matrix' || asked('show') === 'table') return ['network', 'nodes'];
  return ['network', 'nodes', 'edges', ...(asked('whole') ? (['canvas'] as const) : [])];
}

/** Begins to load what an address needs, beside the atlas rather than after it. Settles when it has come, or has failed: then it is asked for again. */
export async function loadAhead(query: string): Promise<void> {
  await Promise.allSettled(filesAhead(query).map((file) => FILES[file]()));
}
