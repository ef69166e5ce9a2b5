import type { Atlas } from '../atlas/atlas';
import type { Basemap } from '../atlas/basemap/basemap';
import type { Networks } from '../atlas/network/networks';
import type { Paints } from './paints';

/** What pictures are drawn from. The networks are needed for theirs only. */
export interface PictureData {
  readonly atlas: Atlas;
  readonly basemap: Basemap;
  readonly networks: Networks | null;
}

/** The room for the chart of a picture, in pixels, and the colours to use. */
export interface Canvas {
  readonly width: number;
  /** The most it may take; null for as much as it needs. */
  readonly height: number | null;
  readonly paints: Paints;
  /** What is named directly is named in larger type, and less of it, so that it can be read across a room. */
  readonly isForRoom: boolean;
}

/** One entry of a legend: a sign, drawn about the height 0 from 0 to `room`, and what it stands for. */
export interface LegendPart {
  readonly sign: string;
  /** Pixels that the sign takes. */
  readonly room: number;
  readonly text: string;
  /** Begins a group: its text is a heading, in ink. */
  readonly isHeading?: true;
}

/** The chart of a picture, without what stands around it. */
export interface Body {
  /** SVG markup from 0, 0 to the width of the canvas and `height`. */
  readonly marks: string;
  /** Pixels. */
  readonly height: number;
  readonly legend: readonly LegendPart[];
  /** What the figure counts and how far it reaches, in a sentence. */
  readonly summary: string;
  /** The picture in words, for those who do not see it. */
  readonly alternative: string;
  /** Sentences that the picture must not be shown without, before those on its source. */
  readonly notes: readonly string[];
}

/** Draws the chart of one kind of figure. */
export type Draw<F> = (figure: F, data: PictureData, canvas: Canvas) => Body;
