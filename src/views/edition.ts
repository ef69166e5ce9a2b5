import { getContext, setContext } from 'svelte';

const KEY = Symbol('edition');

/** Tells all that is drawn inside a component, however deep, of which edition the data is. */
export function setEdition(edition: string): void {
  setContext(KEY, edition);
}

/** The edition of the data that is shown, which what is taken away states; "unknown" outside the page. */
export function editionShown(): string {
  return getContext<string | undefined>(KEY) ?? 'unknown';
}
