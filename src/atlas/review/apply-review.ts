import type { ExtractedRecord } from '../../extract/records';
import type { Check } from '../atlas';
import type { PreparedDocument } from '../build-atlas';
import type { Review, ReviewFault, ReviewLine } from './review';

/** Documents as persons have set them right, and what became of each line of the review. */
export interface ReviewedDocuments {
  readonly documents: readonly PreparedDocument[];
  /** The checks of the records that are left, by the record's id. */
  readonly checks: ReadonlyMap<string, Check>;
  /** Ids of the records that are none, in the order of the corpus. */
  readonly withdrawn: readonly string[];
  /** The lines that took effect, in the order of the corpus. */
  readonly applied: readonly ReviewLine[];
  /** Lines whose record is not there, or has other words; they have no effect. */
  readonly unmatched: readonly ReviewFault[];
  /** Corrections that leave a record which cannot be; nothing may be made from the documents then. */
  readonly faults: readonly ReviewFault[];
}

/** So much of a quotation tells it from others. */
const LEAST_QUOTED = 20;

/** Takes away the records that are wrong and corrects those that persons have corrected. The given records stay as they are. */
export function applyReview(documents: readonly PreparedDocument[], review: Review): ReviewedDocuments {
  const lines = new Map(review.lines.map((line) => [line.id, line]));
  const found = new Set<string>();
  const checks = new Map<string, Check>();
  const withdrawn: string[] = [];
  const applied: ReviewLine[] = [];
  const unmatched: ReviewFault[] = [];
  const faults: ReviewFault[] = [];

  const reviewed = (record: ExtractedRecord): ExtractedRecord[] => {
    const line = lines.get(record.id);
    if (!line) return [record];
    found.add(line.id);
    const mismatch = mismatchOf(line.quote, record.quote);
    if (mismatch !== undefined) {
      unmatched.push({ line: line.line, message: mismatch });
      return [record];
    }
    applied.push(line);
    if (line.verdict === 'wrong') {
      withdrawn.push(record.id);
      return [];
    }
    const { record: right, corrected } = corrections(record, line);
    const impossible = corrected.length ? impossibility(right) : undefined;
    if (impossible !== undefined) faults.push({ line: line.line, message: impossible });
    checks.set(record.id, { date: line.date, corrected });
    return [right];
  };

  const result = documents.map((document) => ({ ...document, records: document.records.flatMap(reviewed) }));
  for (const line of review.lines) {
    if (!found.has(line.id)) unmatched.push({ line: line.line, message: missing(line, documents) });
  }
  unmatched.sort((a, b) => a.line - b.line);
  return { documents: result, checks, withdrawn, applied, unmatched, faults };
}

/** The record with its corrections, and the fields that differ by them: the program may have learned what was corrected. */
function corrections(
  record: ExtractedRecord,
  { changes }: ReviewLine,
): { readonly record: ExtractedRecord; readonly corrected: string[] } {
  const before = new Map<string, unknown>(Object.entries(record));
  const corrected = Object.keys(changes).filter(
    (field) => JSON.stringify(changes[field]) !== JSON.stringify(before.get(field)),
  );
  return { record: { ...record, ...changes } as ExtractedRecord, corrected };
}

/** What is wrong with the quotation of a line, with the mend. */
function mismatchOf(given: string, actual: string): string | undefined {
  const [words, own] = [withoutEllipsis(given), folded(actual)];
  if (own === words) return undefined;
  if (!own.startsWith(words)) {
    return `quotes other words than its record, which begins "${own.slice(0, 60)}"; copy id and quotation of the record that is meant`;
  }
  return words.length >= LEAST_QUOTED
    ? undefined
    : `quotes too little of its record; copy at least the first ${LEAST_QUOTED} characters, or all where there are fewer`;
}

/** Why a line finds no record, with the mend. */
function missing({ id, kind, doc, quote }: ReviewLine, documents: readonly PreparedDocument[]): string {
  const document = documents.find(({ entry }) => entry.id === doc);
  if (!document)
    return `is about ${id}, but the corpus has no document ${doc} that can be read; mend that, or take the line away`;
  const same = document.records.find((record) => record.kind === kind && mismatchOf(quote, record.quote) === undefined);
  return same
    ? `is about ${id}, which is not found any more, but ${same.id} has its quotation; put that id there if it is meant`
    : `is about ${id}, which is not found any more; take the line away, or put the id of the record that is meant`;
}

/** What no record of its kind can be, with the mend. */
function impossibility(record: ExtractedRecord): string | undefined {
  if (record.kind === 'practice') {
    const { countries, partners, regions } = record;
    const both = countries.find((id) => partners.includes(id));
    if (!countries.length && !regions.length) {
      return 'leaves its practice without a country or region; name one, or make the verdict "wrong"';
    }
    if (both !== undefined)
      return `names ${both} among "countries" and "partners"; change both so that it stands in one`;
  }
  if (record.kind === 'funding' && (record.amount === null) !== (record.currency === null)) {
    return 'leaves an amount without its currency or a currency without an amount; change both';
  }
  return undefined;
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Long quotations stand in lists with "…" behind their beginning. */
function withoutEllipsis(text: string): string {
  return folded(text).replace(/\s?(?:…|\.{3})$/, '');
}
