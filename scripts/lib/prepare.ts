import { createHash } from 'node:crypto';
import { buildAtlas, type PreparedDocument } from '../../src/atlas/build-atlas';
import type { Atlas } from '../../src/atlas/atlas';
import { layOutNetworks } from '../../src/atlas/network/lay-out';
import { printNetworks } from '../../src/atlas/network/print-networks';
import { printByLine } from '../../src/atlas/print';
import { applyReview, type ReviewedDocuments } from '../../src/atlas/review/apply-review';
import type { Verdict } from '../../src/atlas/review/review';
import { readText } from '../../src/atlas/read-text';
import { sumNotices } from '../../src/extract/funding/sum-notices';
import { printRecord } from '../../src/extract/print-record';
import { RECORD_KINDS, type RecordKind } from '../../src/extract/records';
import type { CorpusText } from './read-corpus';
import { placed, reviewFaults, type ReviewFile } from './read-review';

/** The files of the data folder, by their path in it, and the counts that the command shows. */
export interface PreparedData {
  readonly files: ReadonlyMap<string, string>;
  readonly edition: string;
  readonly documents: number;
  readonly blocks: number;
  readonly records: Readonly<Record<RecordKind, number>>;
  readonly countries: number;
  readonly themes: number;
  readonly review: ReviewCounts;
  /**
   * What a reader should know of documents that the rules cannot read well, of sums that do not agree and of reviews
   * without effect, a line each.
   */
  readonly notices: readonly string[];
}

/** How many lines of the review there are, and what became of them. */
export interface ReviewCounts {
  readonly lines: number;
  readonly right: number;
  readonly corrected: number;
  readonly wrong: number;
  /** Lines that a later one for the same record stands in for. */
  readonly superseded: number;
  /** Lines whose record is not there, or has other words. */
  readonly unmatched: number;
}

const NO_REVIEW: ReviewFile = { path: 'review.jsonl', lines: [], superseded: 0 };

/** Raised by hand when the data of an unchanged corpus changes its form. */
const FORMAT = 3;
const EDITION_LENGTH = 12;

/** Reads, extracts and merges a corpus. `step` is told of each document; otherwise as `prepareRead`. */
export function prepare(
  texts: readonly CorpusText[],
  version: string,
  step: (text: string) => void,
  review: ReviewFile = NO_REVIEW,
): PreparedData {
  const documents = texts.map(({ entry, source }): PreparedDocument => {
    step(`${entry.id} ${entry.shortName}: reading`);
    return { entry, ...readText(entry.id, source) };
  });
  return prepareRead(documents, version, step, review);
}

/**
 * Merges what was read in the texts of a corpus, in whatever order it comes, with what persons have said of its records.
 * `step` is told of each stage. The same texts and the same review give the same files. Throws an Error that names the
 * lines of the review which leave a record that cannot be.
 */
export function prepareRead(
  read: readonly PreparedDocument[],
  version: string,
  step: (text: string) => void,
  review: ReviewFile,
): PreparedData {
  const documents = [...read].sort((a, b) => (a.entry.id < b.entry.id ? -1 : 1));
  step('merging');
  const records = documents.flatMap((document) => document.records);
  const recordLines = records.map((record) => `${printRecord(record)}\n`).join('');
  const reviewed = applyReview(documents, review);
  if (reviewed.faults.length) throw new Error(reviewFaults(review.path, reviewed.faults));
  const { atlas, passages, mentions, readings, aggregates } = buildAtlas(reviewed.documents, reviewed.checks);
  const texts = readings.map((reading) => JSON.stringify(reading));
  const edition = sha256(recordLines, ...texts, effectOf(reviewed)).slice(0, EDITION_LENGTH);
  const reviewCounts = countReview(review, reviewed);

  const files = new Map<string, string>([
    ['records.jsonl', recordLines],
    ['atlas.json', printByLine({ edition, ...atlas } satisfies Atlas)],
    ['passages.json', printByLine({ edition, passages })],
    ['mentions.json', printByLine({ edition, mentions })],
    ['networks.json', printNetworks(edition, layOutNetworks(atlas.ties))],
    ['aggregates.json', printByLine({ edition, ...aggregates })],
    ...readings.map((reading): [string, string] => [
      `documents/${reading.id}.json`,
      printByLine({ edition, ...reading }),
    ]),
  ]);
  const counts = Object.fromEntries(
    RECORD_KINDS.map((kind) => [kind, records.filter((record) => record.kind === kind).length]),
  ) as Record<RecordKind, number>;
  const countries = Object.keys(atlas.coverage).length;
  const themes = Object.values(aggregates.themes).filter((theme) => theme.practices > 0).length;
  files.set(
    'manifest.json',
    printByLine({
      format: FORMAT,
      program: version,
      edition,
      corpus: documents.map(({ entry }) => ({ id: entry.id, file: entry.file, sha256: entry.sha256 })),
      counts: {
        documents: documents.length,
        ...counts,
        practicesMerged: atlas.practices.length,
        tiesMerged: atlas.ties.length,
        countries,
      },
      review: { ...reviewCounts, withdrawn: reviewed.withdrawn },
      files: Object.fromEntries(
        [...files].map(([name, text]) => [name, { bytes: Buffer.byteLength(text), sha256: sha256(text) }]),
      ),
    }),
  );
  const blocks = documents.reduce((sum, document) => sum + document.blocks, 0);
  const notices = documents.flatMap(({ entry, notice }) =>
    notice === undefined ? [] : [`${entry.id} ${entry.shortName} ${notice}`],
  );
  const sums = documents.flatMap(({ entry, records: own }) =>
    sumNotices(own).map((notice) => `${entry.id} ${entry.shortName}: ${notice}`),
  );
  return {
    files,
    edition,
    documents: documents.length,
    blocks,
    records: counts,
    countries,
    themes,
    review: reviewCounts,
    notices: [...notices, ...sums, ...reviewed.unmatched.map((fault) => placed(review.path, fault))],
  };
}

/** What a review changes in the atlas, as one text; empty where it changes nothing, and without who said so and why. */
function effectOf({ applied }: ReviewedDocuments): string {
  return applied.map(({ id, verdict, changes, date }) => JSON.stringify([id, verdict, changes, date])).join('\n');
}

function countReview({ lines, superseded }: ReviewFile, { applied, unmatched }: ReviewedDocuments): ReviewCounts {
  const ofVerdict = (verdict: Verdict) => applied.filter((line) => line.verdict === verdict).length;
  return {
    lines: lines.length + superseded,
    right: ofVerdict('right'),
    corrected: ofVerdict('corrected'),
    wrong: ofVerdict('wrong'),
    superseded,
    unmatched: unmatched.length,
  };
}

/** Of texts one behind the other; together they may be longer than a text can be. */
function sha256(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex');
}
