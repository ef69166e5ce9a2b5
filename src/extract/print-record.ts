import type { ExtractedRecord, RecordKind } from './records';

/** The fields of each kind in the order in which they are written; those that prove a record come last. */
const FIELDS: Readonly<Record<RecordKind, readonly string[]>> = {
  mention: ['line', 'iso3', 'surface', 'inName'],
  practice: ['lines', 'countries', 'partners', 'regions', 'themes', 'actors', 'organisations', 'status', 'gist'],
  partnership: ['lines', 'members', 'relation', 'label', 'themes'],
  funding: [
    'lines',
    'category',
    'donor',
    'recipient',
    'amount',
    'currency',
    'purpose',
    'year',
    'check',
    'equivalent',
    'notes',
  ],
  recommendation: ['lines', 'themes', 'targets', 'gist', 'of', 'indicators'],
};
const PROOF = ['foundBy', 'confidence', 'id', 'quote', 'section', 'offsets'];

/** A record as one line of JSON, without a line break, its fields always in the same order. */
export function printRecord(record: ExtractedRecord): string {
  const fields = new Map<string, unknown>(Object.entries(record));
  const ordered = ['kind', 'doc', ...FIELDS[record.kind], ...PROOF].map((key) => [key, fields.get(key)]);
  return JSON.stringify(Object.fromEntries(ordered));
}
