import { RECORD_KINDS, type RecordKind } from '../../extract/records';
import { faultOfChanges, repeated, type Changes } from './fields';

export const VERDICTS = ['right', 'wrong', 'corrected'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a person says of one record. */
export interface ReviewLine {
  /** Number of the line in the file, from 1. */
  readonly line: number;
  readonly id: string;
  readonly kind: RecordKind;
  readonly doc: string;
  /** The record's quotation or its beginning, to notice that a record is not the one that was meant. */
  readonly quote: string;
  readonly verdict: Verdict;
  /** Empty but for the verdict "corrected". */
  readonly changes: Changes;
  /** As in "2026-05-03". */
  readonly date: string;
}

/** What is wrong with a line, in words that follow its place. */
export interface ReviewFault {
  readonly line: number;
  readonly message: string;
}

/** The lines that hold, at most one for each record. */
export interface Review {
  readonly lines: readonly ReviewLine[];
  /** How many lines a later one for the same record stands in for. */
  readonly superseded: number;
}

const FIELDS = ['id', 'quote', 'verdict', 'changes', 'reviewer', 'date', 'note'];
const EXAMPLE = '{"id": "practice-002-…", "quote": "…", "verdict": "right", "reviewer": "AB", "date": "2026-05-03"}';
const LONGEST_NAME = 60;

/** Reads a review file: a JSON object a line; empty lines are let pass. Gives the lines that hold, and all that is wrong. */
export function readReview(text: string): { review: Review; faults: ReviewFault[] } {
  const faults: ReviewFault[] = [];
  const holding = new Map<string, ReviewLine>();
  let superseded = 0;
  for (const [i, own] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    if (!own.trim()) continue;
    const read = readLine(own, i + 1);
    if (typeof read === 'string') {
      faults.push({ line: i + 1, message: read });
      continue;
    }
    const before = holding.get(read.id);
    if (before && read.date <= before.date) {
      faults.push({
        line: read.line,
        message: `is a second one for ${read.id}, after line ${before.line}, and not of a later day; take one of them away, or date the one that holds later and put it last`,
      });
      continue;
    }
    if (before) superseded++;
    holding.set(read.id, read);
  }
  return { review: { lines: [...holding.values()], superseded }, faults };
}

/** A line of the file, or what is wrong with it. */
function readLine(own: string, line: number): ReviewLine | string {
  let value: unknown;
  try {
    value = JSON.parse(own);
  } catch (error) {
    return `is not JSON (${error instanceof Error ? error.message : String(error)}); each line must be one object such as ${EXAMPLE}`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return `is no object; each line must be one such as ${EXAMPLE}`;
  }
  const fields = new Map<string, unknown>(Object.entries(value));
  for (const key of fields.keys()) {
    if (!FIELDS.includes(key)) return `has a field ${repeated(key)} that is not known; known are ${FIELDS.join(', ')}`;
  }
  const [id, quote, verdict, date] = ['id', 'quote', 'verdict', 'date'].map((key) => fields.get(key));
  const [, kind, doc] = (typeof id === 'string' && /^([a-z]+)-(\d{3,6})-[0-9a-z]{11}$/.exec(id)) || [];
  const known = RECORD_KINDS.find((each) => each === kind);
  if (typeof id !== 'string' || !known) return 'has no "id" of a record; copy it from data/records.jsonl';
  if (typeof quote !== 'string' || !quote.trim()) {
    return 'has no "quote"; copy the record’s quotation from data/records.jsonl';
  }
  const judged = VERDICTS.find((each) => each === verdict);
  if (!judged) return `needs a "verdict" of ${VERDICTS.join(', ')}`;
  const changes = fields.get('changes');
  if (judged !== 'corrected' && changes !== undefined) {
    return `has "changes" with the verdict "${judged}"; make it "corrected", or take them away`;
  }
  const fault = judged === 'corrected' ? faultOfChanges(known, changes) : undefined;
  if (fault !== undefined) return fault;
  const unsigned = faultOfReviewer(fields.get('reviewer'));
  if (unsigned !== undefined) return unsigned;
  if (typeof date !== 'string' || !isDay(date)) return 'needs a "date" that is a day, as in "2026-05-03"';
  const note = fields.get('note');
  if (note !== undefined && typeof note !== 'string') return 'has a "note" that is no text';
  return {
    line,
    id,
    kind: known,
    doc,
    quote,
    verdict: judged,
    changes: judged === 'corrected' ? (changes as Changes) : {},
    date,
  };
}

function faultOfReviewer(reviewer: unknown): string | undefined {
  if (typeof reviewer !== 'string' || !reviewer.trim() || reviewer.length > LONGEST_NAME) {
    return `needs a "reviewer": initials or a name of at most ${LONGEST_NAME} characters`;
  }
  return reviewer.includes('@') ? 'has an e-mail address as "reviewer"; put initials or a name there' : undefined;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
