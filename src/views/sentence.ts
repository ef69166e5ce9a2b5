import { getContext, setContext, type Component } from 'svelte';
import type { Atlas } from '../atlas/atlas';
import type { Figure } from '../figure/figure';
import type { Numbers } from '../figure/rows';

/** What the sentence above a figure is given. */
export interface SentenceProps {
  figure: Figure;
  atlas: Atlas;
  /** How much the figure shows, where that is not what it counts alone. */
  numbers?: Numbers;
  /** Called with the figure as a reader wants it. */
  onchange: (figure: Figure) => void;
}

const KEY = Symbol('sentence');

/** Has the sentence above figures drawn with its menus. Without them it is words alone, and their script is not loaded. */
export function setMenus(menus: () => Component<SentenceProps> | null): void {
  setContext(KEY, menus);
}

/** What draws the sentence with its menus; null where it is words alone. */
export function menusOf(): () => Component<SentenceProps> | null {
  return getContext<(() => Component<SentenceProps> | null) | undefined>(KEY) ?? (() => null);
}
