import { parseAddress, linkAddress } from '../figure/address';
import type { Known, UnknownValue } from '../figure/address-parts';
import type { View } from '../figure/view';

/** The view that the address bar holds. A change of the view is a step in the browser's history. */
export class ViewLocation {
  #query = $state(globalThis.location.search);
  readonly #known: Known;
  readonly #parsed = $derived.by(() => parseAddress(this.#query, this.#known));

  constructor(known: Known) {
    this.#known = known;
  }

  get view(): View {
    return this.#parsed.view;
  }

  /** What the address asks for and the data does not have. */
  get unknown(): readonly UnknownValue[] {
    return this.#parsed.unknown;
  }

  /** Follows the back and forward buttons until the returned function is called. */
  follow(): () => void {
    const read = () => {
      this.#query = location.search;
    };
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }

  /** Changes parts of the view. Nothing happens when the address stays the same. */
  go(change: Partial<View>): void {
    this.#turn(change, (address) => history.pushState(null, '', address));
  }

  /** Changes parts of the view without a step in the history. */
  amend(change: Partial<View>): void {
    this.#turn(change, (address) => history.replaceState(history.state, '', address));
  }

  #turn(change: Partial<View>, write: (address: string) => void): void {
    const query = linkAddress(this.#changed(change));
    if (query === location.search) return;
    write(`${location.pathname}${query}`);
    this.#query = query;
  }

  /** The full address of the present view, with parts of it changed. */
  linkTo(change: Partial<View> = {}): string {
    return `${location.origin}${location.pathname}${linkAddress(this.#changed(change))}`;
  }

  /** The present view with parts of it changed. Another kind of figure begins as a picture; any takes the place of a briefing. */
  #changed(change: Partial<View>): View {
    const turns = change.figure !== undefined && change.figure.chart !== this.view.figure.chart;
    return {
      ...this.view,
      ...(turns ? { table: false, sort: undefined } : {}),
      ...(change.figure ? { briefing: undefined } : {}),
      ...change,
    };
  }
}
