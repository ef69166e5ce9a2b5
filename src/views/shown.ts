import { getContext, setContext } from 'svelte';
import type { ScreenProps } from './screen';

/** What a page shows, for parts that are on every screen. */
export interface Shown extends ScreenProps {
  /** Whether keys of one letter lead anywhere: a reader can switch them off. */
  readonly hasLetterKeys: () => boolean;
}

const KEY = Symbol('shown');

/** Tells all that is drawn inside a component, however deep, what the page shows. */
export function setShown(of: () => Shown): void {
  setContext(KEY, of);
}

/** What gives what the page shows; undefined outside a page. */
export function shownPage(): (() => Shown) | undefined {
  return getContext<(() => Shown) | undefined>(KEY);
}
