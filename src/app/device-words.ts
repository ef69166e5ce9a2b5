import { dayText } from '../figure/day';
import { counted, grouped } from '../figure/words';
import type { FaultKind } from '../store/faults';
import type { SaveFailure } from '../store/offline';

const DAY = 86_400_000;

/** A number of bytes, as in "640 kB", "3.4 MB" or "10.7 GB". */
export function bytesText(bytes: number): string {
  if (bytes >= 999.5e6) return `${(bytes / 1e9).toFixed(1)} GB`;
  return bytes < 999_500 ? `${grouped(Math.round(bytes / 1000))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** A moment in milliseconds since 1970, as in "28 November 2026 (3 days ago)". */
export function agedText(then: number, now: number): string {
  const days = Math.max(0, Math.floor(now / DAY) - Math.floor(then / DAY));
  const age = days === 0 ? 'today' : days === 1 ? 'yesterday' : `${counted(days, 'day')} ago`;
  return `${dayText(new Date(then).toISOString().slice(0, 10))} (${age})`;
}

/** What of the browser's storage failed, in a sentence each. */
export const FAULT_TEXTS: Readonly<Record<FaultKind, string>> = {
  refused: 'The browser gives this page no storage, as in private windows or by its settings.',
  blocked: 'Another window of the atlas kept the storage busy.',
  silent: 'The storage of the browser did not answer in time.',
  full: 'There was no room left for the copy.',
  closed: 'The browser closed the storage, and again after it was opened anew.',
  newer: 'The storage is from a newer version of the atlas, and was left as it is.',
  removed: 'Another window has removed or renewed the copy.',
  damaged: 'A file of the copy was not what had been stored, and was dropped.',
};

/** Why the page could not be saved for offline, with what can be done. */
export const SAVE_TEXTS: Readonly<Record<SaveFailure, string>> = {
  stopped: 'Saving was stopped. Nothing is kept of it.',
  full: 'There is no room for it on this device. Make some, and try again.',
  storage: 'The browser did not let the page be saved, or did not answer. Load the page again, and try again.',
  network: 'A file did not arrive, or not as it was built. Nothing is kept of it; try again later.',
};
