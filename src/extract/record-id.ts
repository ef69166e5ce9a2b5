import type { SourceRange } from '../corpus/mapped-text';
import type { RecordKind } from './records';

/**
 * The id of a record, or of a rate that a document states: kind, document and a hash of its span and of what tells it from others on the same span.
 * Stays the same when other records come or go.
 */
export function recordId(
  kind: RecordKind | 'rate',
  doc: string,
  offsets: readonly SourceRange[],
  distinction: string,
): string {
  const first = offsets[0][0];
  const last = offsets[offsets.length - 1][1];
  return `${kind}-${doc}-${digits36(hash53(`${first}-${last}|${distinction}`))}`;
}

const LOW_DIGITS = 5;
const HIGH_DIGITS = 6;
const LOW = 36 ** LOW_DIGITS;

/** A number of 53 bits in 11 digits to the base 36; in two parts, as small numbers are written several times quicker. */
function digits36(number: number): string {
  const high = Math.floor(number / LOW);
  const low = number - high * LOW;
  return high.toString(36).padStart(HIGH_DIGITS, '0') + low.toString(36).padStart(LOW_DIGITS, '0');
}

/** The cyrb53 hash (bryc, public domain, 2018): 53 bits, the same on every machine. */
export function hash53(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
