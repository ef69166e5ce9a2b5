/** The page as it is first seen, as HTML: drawn when the page is built, by the components that draw it in a browser. */
import { render } from 'svelte/server';
import Shell from './app/Shell.svelte';
import type { Atlas } from './atlas/atlas';
import type { Basemap } from './atlas/basemap/basemap';

/** The body of the page at its own address, without anything asked for. */
export function firstPage(atlas: Atlas, basemap: Basemap): string {
  // Links are relative, as the page does not know yet where it will be served.
  Object.assign(globalThis, { location: { search: '', origin: '', pathname: './' } });
  return render(Shell, { props: { atlas, basemap, takeFocus: false } }).body;
}
