import type { Known } from '../figure/address-parts';
import type { View } from '../figure/view';
import { isOn } from '../store/preferences';
import type { BriefingDesk, BriefingWays } from '../views/briefing-desk';
import { Lazy } from './lazy.svelte';

/** The briefings as far as the page has them from its beginning: the key that adds what is seen, and how the rest is loaded. */
export class Briefings implements BriefingWays {
  readonly desk: Lazy<BriefingDesk>;
  /** The view that is to be added, or was last. */
  added = $state.raw<View | null>(null);
  /** How often something was added. */
  times = $state(0);
  readonly #view: () => View;

  constructor(known: Known, edition: string, view: () => View) {
    this.#view = view;
    this.desk = new Lazy(async () => (await import('./desk.svelte')).openDesk(known, edition));
  }

  readonly add = (): void => {
    if (this.#view().briefing) return;
    this.added = this.#view();
    this.times++;
  };

  /** The letter B, where letters mean nothing else; with Alt everywhere, also on a map, where letters search. */
  press(event: KeyboardEvent): void {
    const { altKey, target } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.repeat) return;
    if (altKey ? event.code !== 'KeyB' : event.key !== 'b' || isField(target) || !isOn('briefing-key')) return;
    event.preventDefault();
    this.add();
  }
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
