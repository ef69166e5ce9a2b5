// What every page of a map shares: its data, and how it says that it is drawn.
import { load, seen } from './page.js';

/** @typedef {Readonly<Record<string, number>>} Counts a number for each country that has one, by its code */
/** @typedef {{ readonly themes: Readonly<Record<string, Counts>>, readonly starts: readonly number[], readonly shades: readonly string[], readonly land: string, readonly paper: string }} Values */

/**
 * The geometry, and the values of each theme, as the page names them.
 * @returns {Promise<[any, Values]>}
 */
export async function loadMap() {
  return Promise.all([load('geometry'), load('values')]);
}

/**
 * Says that the map has been handed to the browser whole, and how its values are changed.
 * @param {(theme: string) => unknown} recolour shows the values of a theme; a promise where that takes longer
 */
export function drawn(recolour) {
  Object.assign(window, { bench: { recolour } });
  seen('complete');
}

/**
 * The class of a value, from 0; -1 where there is none.
 * @param {number | undefined} value
 * @param {readonly number[]} starts the least value of each class
 */
export function classOf(value, starts) {
  return value === undefined ? -1 : starts.findLastIndex((start) => value >= start);
}

/**
 * What the legend says of each class.
 * @param {readonly number[]} starts
 */
export function classNames(starts) {
  return starts.map((start, i) => {
    if (i + 1 === starts.length) return `${start} and more`;
    return starts[i + 1] === start + 1 ? `${start}` : `${start}–${starts[i + 1] - 1}`;
  });
}
