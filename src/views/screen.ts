import type { Component } from 'svelte';
import type { Atlas, Mentions, Passages, Reading } from '../atlas/atlas';
import type { Networks } from '../atlas/network/networks';
import type { Basemap } from '../atlas/basemap/basemap';
import type { View } from '../figure/view';
import type { Ways } from './ways';

/** Something that is loaded when it is first asked for. */
export interface Source<T> {
  /** Null until it is there. */
  readonly value: T | null;
  readonly failed: boolean;
  /** Begins to load, unless it is there or on its way. */
  readonly start: () => void;
}

/** What can be loaded besides the atlas. */
export interface Sources {
  readonly passages: Source<Passages>;
  readonly mentions: Source<Mentions>;
  /** Where the nodes of the networks stand. */
  readonly networks: Source<Networks>;
  /** The text of a document of the atlas. */
  readonly reading: (id: string) => Source<Reading> | undefined;
}

/** What every screen is given. */
export interface ScreenProps {
  readonly atlas: Atlas;
  readonly basemap: Basemap;
  readonly view: View;
  readonly sources: Sources;
  readonly ways: Ways;
}

export type Screen = Component<ScreenProps>;
