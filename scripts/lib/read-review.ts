import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReview, type Review, type ReviewFault } from '../../src/atlas/review/review';

/** What persons have said of the records of a corpus, and the file that says it. */
export interface ReviewFile extends Review {
  readonly path: string;
}

/** Reads review.jsonl of a corpus folder; where there is none, nothing is reviewed. Throws an Error that names every line at fault. */
export function readReviewFile(folder: string): ReviewFile {
  const path = join(folder, 'review.jsonl');
  if (!existsSync(path)) return { path, lines: [], superseded: 0 };
  const { review, faults } = readReview(readText(path));
  if (faults.length) throw new Error(reviewFaults(path, faults));
  return { path, ...review };
}

/** All faults of a review file, a line each. */
export function reviewFaults(path: string, faults: readonly ReviewFault[]): string {
  const named = faults.map((fault) => placed(path, fault)).join('\n');
  return `${named}\nthe review has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}; nothing is written`;
}

/** "seeds/review.jsonl:3 is no object; …" */
export function placed(path: string, { line, message }: ReviewFault): string {
  return `${path}:${line} ${message}`;
}

function readText(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof TypeError) throw new Error(`${path} is not valid UTF-8; save it as UTF-8`, { cause: error });
    throw new Error(`cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
