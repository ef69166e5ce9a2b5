// What every page of a network shares: its data, and when its picture is seen and at rest.
import { load, seen } from './page.js';

/** How often it is looked whether nodes still move, in milliseconds, and for how long none may. */
const LOOK = 100;
const STILL = 500;
/** Nodes that move less between two looks, on average and as a share of the width of all, are at rest. */
const REST = 0.001;

/**
 * The nodes and edges, with the sizes and colours that they have in the atlas.
 * @returns {Promise<{ readonly nodes: readonly { readonly id: string, readonly name: string, readonly radius: number, readonly colour: string }[], readonly edges: readonly (readonly [string, string])[], readonly edgeColour: string, readonly paper: string }>}
 */
export async function loadNetwork() {
  return load('network');
}

/** Says that the network has been handed to the browser for the first time. */
export function drawn() {
  seen('complete');
}

/**
 * Says since when the nodes rest, as soon as they have for half a second.
 * @param {() => readonly (readonly [number, number])[]} positions of all nodes, in whatever unit
 * @param {() => void} [onrest] called then
 */
export function watch(positions, onrest) {
  let last = positions();
  /** @type {number | null} */
  let since = null;
  const timer = setInterval(() => {
    const now = positions();
    const xs = now.map(([x]) => x);
    const width = Math.max(...xs) - Math.min(...xs) || 1;
    const moved = now.reduce((sum, [x, y], i) => sum + Math.hypot(x - last[i][0], y - last[i][1]), 0);
    last = now;
    const time = performance.now();
    if (moved / now.length / width > REST) since = null;
    else since ??= time - LOOK;
    const [first] = performance.getEntriesByName('complete');
    if (!first || since === null || time - since < STILL) return;
    clearInterval(timer);
    onrest?.();
    performance.mark('settled', { startTime: Math.max(since, first.startTime) });
  }, LOOK);
}
