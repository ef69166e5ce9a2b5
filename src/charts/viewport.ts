/**
 * What is seen of a map that can be zoomed and panned, as plain values. The map and the frame in which it is seen are
 * measured in the map's own pixels; on the screen both are drawn larger or smaller, which is no matter here.
 */
import { CLOSEST } from '../figure/own-view';
import type { Point } from './nearest';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A map and the frame in which it is seen; the frame is at least as large as the map both ways. */
export interface Stage {
  readonly map: Size;
  readonly frame: Size;
}

/** How much the map is magnified, and the point of the map that is in the middle of the frame. */
export interface Viewport {
  /** 1 shows the whole map. */
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** Left, top, right and bottom of a part of the map. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** The stage of a map in a frame that is so wide for its height: no larger than the map needs to fit. */
export function stageOf(map: Size, ratio: number | null = null): Stage {
  if (ratio === null) return { map, frame: map };
  return {
    map,
    frame: { width: Math.max(map.width, map.height * ratio), height: Math.max(map.height, map.width / ratio) },
  };
}

/** The whole map, in the middle of the frame. */
export function wholeOf({ map }: Stage): Viewport {
  return { k: 1, x: map.width / 2, y: map.height / 2 };
}

/** The nearest viewport that keeps to the magnifications allowed and shows nothing beyond the map that it need not. */
export function clamped({ k, x, y }: Viewport, { map, frame }: Stage): Viewport {
  const kept = between(k, 1, CLOSEST);
  return { k: kept, x: middle(x, map.width, frame.width / kept), y: middle(y, map.height, frame.height / kept) };
}

/** Magnifies by a factor about a point of the frame: what lies there stays there, as far as the map's edges allow. */
export function zoomAt(viewport: Viewport, stage: Stage, point: Point, factor: number): Viewport {
  const k = between(viewport.k * factor, 1, CLOSEST);
  const [x, y] = toMap(viewport, stage, point);
  const { width, height } = stage.frame;
  return clamped({ k, x: x - (point[0] - width / 2) / k, y: y - (point[1] - height / 2) / k }, stage);
}

/** Moves what is seen with a hand that goes so far over the frame. */
export function panBy({ k, x, y }: Viewport, stage: Stage, [dx, dy]: Point): Viewport {
  return clamped({ k, x: x - dx / k, y: y - dy / k }, stage);
}

/** The closest viewport that shows a box of the map with a margin around it, in pixels of the frame. */
export function fitBox([x0, y0, x1, y1]: Box, stage: Stage, margin: number): Viewport {
  const { width, height } = stage.frame;
  const k = Math.min((width - 2 * margin) / (x1 - x0), (height - 2 * margin) / (y1 - y0));
  return clamped({ k, x: (x0 + x1) / 2, y: (y0 + y1) / 2 }, stage);
}

/** Pans no farther than needed to have a point of the map in view, `margin` pixels of the frame away from its edge. */
export function reveal(viewport: Viewport, stage: Stage, point: Point, margin: number): Viewport {
  const [x, y] = toScreen(viewport, stage, point);
  const { width, height } = stage.frame;
  return panBy(viewport, stage, [between(x, margin, width - margin) - x, between(y, margin, height - margin) - y]);
}

/** Where a point of the map is in the frame. */
export function toScreen({ k, x, y }: Viewport, { frame }: Stage, [mapX, mapY]: Point): Point {
  return [(mapX - x) * k + frame.width / 2, (mapY - y) * k + frame.height / 2];
}

/** Which point of the map is at a point of the frame. */
export function toMap({ k, x, y }: Viewport, { frame }: Stage, [screenX, screenY]: Point): Point {
  return [(screenX - frame.width / 2) / k + x, (screenY - frame.height / 2) / k + y];
}

/** Whether a point of the map is in the frame. */
export function isInView(viewport: Viewport, stage: Stage, point: Point): boolean {
  const [x, y] = toScreen(viewport, stage, point);
  return x >= 0 && x <= stage.frame.width && y >= 0 && y <= stage.frame.height;
}

/** The middle nearest to a wanted one from which `seen` of a length shows no more than the length, if it can. */
function middle(wanted: number, length: number, seen: number): number {
  return seen >= length ? length / 2 : between(wanted, seen / 2, length - seen / 2);
}

function between(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
