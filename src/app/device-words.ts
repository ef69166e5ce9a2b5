import { dayText } from '../figure/day';
import { grouped, inLanguage, locale, t, tn } from '../language/language';
import type { FaultKind } from '../store/faults';
import type { KeptEdition } from '../store/keeper';
import type { SaveFailure } from '../store/offline';

const DAY = 86_400_000;

/** A number of bytes, as in "640 kB", "3.4 MB" or "10.7 GB". */
export function bytesText(bytes: number): string {
  if (bytes >= 999.5e6) return t('{number} GB', { number: withTenths(bytes / 1e9) });
  return bytes < 999_500
    ? t('{number} kB', { number: grouped(Math.round(bytes / 1000)) })
    : t('{number} MB', { number: withTenths(bytes / 1e6) });
}

function withTenths(number: number): string {
  return number.toLocaleString(locale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** A moment in milliseconds since 1970, as in "28 November 2026 (3 days ago)". */
export function agedText(then: number, now: number): string {
  const days = Math.max(0, Math.floor(now / DAY) - Math.floor(then / DAY));
  const day = dayText(new Date(then).toISOString().slice(0, 10));
  if (days === 0) return t('{day} (today)', { day });
  if (days === 1) return t('{day} (yesterday)', { day });
  return tn(days, '{day} ({count} day ago)', '{day} ({count} days ago)', { day });
}

/**
 * What is kept of which editions of the data.
 *
 * @param edition the edition that is shown
 * @param own what is kept of the edition that this page is of
 * @param others how many other editions are kept, or 'earlier' where an earlier one is shown in place of the own
 */
export function editionsText(edition: string, own: KeptEdition | undefined, others: number | 'earlier'): string {
  if (others === 'earlier') {
    return own
      ? tn(
          own.of,
          '{edition}, which is shown, and {files} of {count} file of a newer one beside it',
          '{edition}, which is shown, and {files} of {count} files of a newer one beside it',
          { edition, files: grouped(own.files) },
        )
      : t('{edition}, which is shown', { edition });
  }
  if (!own) return t('an earlier one|edition of the data');
  const kept = own.whole
    ? edition
    : tn(own.of, '{edition}, {files} of {count} file', '{edition}, {files} of {count} files', {
        edition,
        files: grouped(own.files),
      });
  return others === 0
    ? kept
    : tn(others, '{edition}, and {count} earlier one beside it', '{edition}, and {count} earlier ones beside it', {
        edition: kept,
      });
}

/** What of the browser's storage failed, in a sentence each. */
export const FAULT_TEXTS: Readonly<Record<FaultKind, string>> = inLanguage({
  refused: 'The browser gives this page no storage, as in private windows or by its settings.',
  blocked: 'Another window of the atlas kept the storage busy.',
  silent: 'The storage of the browser did not answer in time.',
  full: 'There was no room left for the copy.',
  closed: 'The browser closed the storage, and again after it was opened anew.',
  newer: 'The storage is from a newer version of the atlas, and was left as it is.',
  removed: 'Another window has removed or renewed the copy.',
  damaged: 'A file of the copy was not what had been stored, and was dropped.',
});

/** Why the page could not be saved for offline, with what can be done. */
export const SAVE_TEXTS: Readonly<Record<SaveFailure, string>> = inLanguage({
  stopped: 'Saving was stopped. Nothing is kept of it.',
  full: 'There is no room for it on this device. Make some, and try again.',
  storage: 'The browser did not let the page be saved, or did not answer. Load the page again, and try again.',
  network: 'A file did not arrive, or not as it was built. Nothing is kept of it; try again later.',
});
