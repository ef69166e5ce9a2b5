/** What is seen of the map after a reader has moved it: the middle, in degrees, and how much the map is magnified. */
export interface OwnView {
  readonly lon: number;
  readonly lat: number;
  /** 1 shows the whole map, `CLOSEST` the least of it. */
  readonly k: number;
}

/** Magnification goes from 1 to this. */
export const CLOSEST = 12;

const FORM = /^-?\d{1,3}(?:\.\d+)?,-?\d{1,2}(?:\.\d+)?,\d{1,2}(?:\.\d+)?$/;

/** "12.3,45.6,4": longitude, latitude and magnification, to the hundredth. */
export function printOwnView({ lon, lat, k }: OwnView): string {
  return [lon, lat, k].map((value) => Math.round(value * 100) / 100 || 0).join();
}

/** What `printOwnView` says; undefined for a text that is no place on the globe, or a magnification that there is not. */
export function readOwnView(text: string): OwnView | undefined {
  if (!FORM.test(text)) return undefined;
  const [lon, lat, k] = text.split(',').map(Number);
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && k >= 1 && k <= CLOSEST ? { lon, lat, k } : undefined;
}
