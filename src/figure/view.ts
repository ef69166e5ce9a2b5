import type { AreaId } from '../atlas/areas/areas';
import type { NodeId } from '../atlas/network/nodes';
import type { Theme } from '../extract/records';
import { DEFAULT_FIGURE, type Figure } from './figure';
import type { TableSort } from './table';

/** What a reader has picked to read about: a country, a region, a cell of a matrix, whose parts are all to hold, or a part of a network or of the money. */
export type Place =
  | { readonly kind: 'country'; readonly id: AreaId }
  | { readonly kind: 'region'; readonly name: string }
  | {
      readonly kind: 'cell';
      readonly theme: Theme | null;
      readonly country: AreaId | null;
      readonly document: string | null;
    }
  /** A node of a network, or what joins it to another. */
  | { readonly kind: 'node'; readonly id: NodeId; readonly with: NodeId | null }
  /** The money that an actor gives, or that is for a purpose, or both. */
  | { readonly kind: 'money'; readonly donor: NodeId | null; readonly purpose: string | null };

/** Everything that the address bar holds. */
export interface View {
  readonly figure: Figure;
  /** The table of the figure's rows instead of its picture. */
  readonly table: boolean;
  /** The order of the table; left out where it is the table's own. */
  readonly sort?: TableSort;
  readonly place: Place | null;
  /** Id of the record whose passage is open. */
  readonly passage: string | null;
  /** The briefing that is seen in place of the figure; left out where none is. */
  readonly briefing?: BriefingPlace;
}

/** Where in the briefings a reader is. */
export interface BriefingPlace {
  /** Id of a briefing of the reader's own, or a whole one that an address holds; null for the list of them. */
  readonly id: string | null;
  /** Number of the slide, from 1; null where none is picked. */
  readonly slide: number | null;
  /** How it is shown; left out where it is worked on. */
  readonly show?: BriefingShow;
}

/** A briefing shown to others, the window of who speaks meanwhile, and its slides as pages to print. */
export const BRIEFING_SHOWS = ['present', 'speaker', 'print'] as const;
export type BriefingShow = (typeof BRIEFING_SHOWS)[number];

export const DEFAULT_VIEW: View = { figure: DEFAULT_FIGURE, table: false, place: null, passage: null };
