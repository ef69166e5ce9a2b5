import { getContext, setContext } from 'svelte';
import type { Known } from '../figure/address-parts';
import type { View } from '../figure/view';
import type { Briefing } from '../figure/briefing/briefing';
import type { BriefingNotice } from '../figure/briefing/briefing-file';
import type { Source } from './screen';

/** What came of adding something: to which briefing, and as which slide. */
export interface Added {
  /** From 1; null where the briefing is full, and nothing was added. */
  readonly number: number | null;
  readonly id: string;
}

/** Where briefings lie, are worked on, stored, opened and saved. */
export interface BriefingDesk {
  readonly known: Known;
  /** All that there are, the last changed first. */
  readonly briefings: readonly Briefing[];
  /** Whether they are kept in the browser; if not, only until the page is closed. */
  readonly isStored: boolean;
  /** Something that the reader must know of all of them; null for nothing. */
  readonly warning: string | null;
  /** A briefing that has another id now, as another page had changed the one under its own. */
  readonly moved: { readonly from: string; readonly to: string } | null;
  /** The briefing that was removed last, as long as it can be had back. */
  readonly removed: Briefing | null;
  /** Whether the letter B adds what is seen. */
  keyIsOn: boolean;
  readonly find: (id: string | null) => Briefing | undefined;
  /** What of a briefing could not be read, from when it was opened until the reader has seen it. */
  readonly noticesOf: (id: string) => readonly BriefingNotice[];
  readonly dismiss: (id: string) => void;
  /** Begins a briefing and gives its id. */
  readonly create: () => string;
  /** Puts another state in the place of a briefing. Changes in a row with the same `of` are undone together. */
  readonly change: (id: string, next: Briefing, of?: string | null) => void;
  readonly canUndo: (id: string) => boolean;
  readonly canRedo: (id: string) => boolean;
  readonly undo: (id: string) => void;
  readonly redo: (id: string) => void;
  /** Lays a copy of a briefing beside it and gives its id. */
  readonly copy: (id: string) => string;
  readonly remove: (id: string) => void;
  readonly restore: () => void;
  /** Opens the text of a file, beside what is there. The id is null where nothing could be read. */
  readonly open: (text: string) => { readonly id: string | null; readonly notices: readonly BriefingNotice[] };
  /** Opens the briefing that an address holds. */
  readonly openPacked: (
    packed: string,
  ) => Promise<{ readonly id: string | null; readonly notices: readonly BriefingNotice[] }>;
  /** The briefing in the characters that an address can hold; null where the browser cannot. */
  readonly packed: (id: string) => Promise<string | null>;
  readonly textOf: (id: string) => string;
  /** Adds what a view shows to the briefing that was worked on last, or to a new one. */
  readonly addView: (view: View, size: readonly [number, number] | null) => Added;
}

/** What the page has for briefings from its beginning on; the desk comes when it is needed. */
export interface BriefingWays {
  readonly desk: Source<BriefingDesk>;
  /** Adds what is seen to the briefing. */
  readonly add: () => void;
}

const KEY = Symbol('briefings');

/** Gives all that is drawn inside a component, however deep, the way to the briefings. */
export function setBriefings(ways: BriefingWays): void {
  setContext(KEY, ways);
}

/** The way to the briefings; undefined outside the page. */
export function briefingWays(): BriefingWays | undefined {
  return getContext<BriefingWays | undefined>(KEY);
}
