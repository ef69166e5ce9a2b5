import type { Place } from '../passage';
import { recordId } from '../record-id';
import type { Finding, Funding } from '../records';

type Contents = Finding &
  Pick<Funding, 'category' | 'donor' | 'recipient' | 'amount' | 'currency' | 'purpose' | 'year'>;

/** The record of an amount or a contribution in kind at its place in the text; `nth` tells the amounts of one sentence apart, from 0. */
export function fundingRecord(place: Place, contents: Contents, nth = 0): Funding {
  const distinction = [contents.category, contents.amount ?? '', contents.currency ?? '', nth || ''].join(' ').trim();
  return { id: recordId('funding', place.doc, place.offsets, distinction), kind: 'funding', ...place, ...contents };
}
