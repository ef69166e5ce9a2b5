import type { Place } from '../passage';
import { recordId } from '../record-id';
import type { Finding, Funding } from '../records';

type Contents = Finding &
  Pick<Funding, 'category' | 'donor' | 'recipient' | 'amount' | 'currency' | 'purpose' | 'year'> &
  Partial<Pick<Funding, 'equivalent' | 'notes'>>;

/**
 * The record of an amount or a contribution in kind at its place in the text; `nth` tells those of one sentence apart,
 * from 0. What an amount is counted as may change with what is known of its donor, and leaves its id as it is.
 */
export function fundingRecord(place: Place, contents: Contents, nth = 0): Funding {
  const what = contents.amount === null ? contents.category : '';
  const distinction = [what, contents.amount ?? '', contents.currency ?? '', nth || ''].join(' ').trim();
  return {
    id: recordId('funding', place.doc, place.offsets, distinction),
    kind: 'funding',
    ...place,
    check: null,
    equivalent: null,
    notes: [],
    ...contents,
  };
}
