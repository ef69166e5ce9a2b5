import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { readEntries, type CorpusEntry, type CorpusFault } from '../../src/corpus/corpus';

/** A document of a corpus folder: its entry and its text. */
export interface CorpusText {
  readonly entry: CorpusEntry;
  readonly source: string;
}

/** What a corpus folder holds, and what is wrong with it. */
export interface Corpus {
  /** In the order of their ids. */
  readonly texts: readonly CorpusText[];
  readonly faults: readonly CorpusFault[];
  /** False when the folder has no corpus.json, so that titles are only what the texts show. */
  readonly described: boolean;
}

const INDEX = 'corpus.json';
const TAKEN = `is named by two entries in ${INDEX}; take one of them away`;
const TEXT_FILE = /\.(?:txt|md)$/i;

/** Reads a corpus folder. Throws an Error when there is no such folder, or no text in it. */
export function readCorpus(folder: string): Corpus {
  if (!existsSync(folder)) throw new Error(`there is no corpus folder ${folder}; give an existing one with --corpus`);
  if (!statSync(folder).isDirectory()) throw new Error(`${folder} is a file, not a corpus folder`);
  const files = readdirSync(folder)
    .filter((file) => TEXT_FILE.test(file) && !statSync(join(folder, file), { throwIfNoEntry: false })?.isDirectory())
    .sort();
  const described = existsSync(join(folder, INDEX));
  if (!files.length && !described) throw new Error(`${folder} holds no text (.txt or .md) and no ${INDEX}`);
  const { entries, faults } = described ? readIndex(folder) : entriesFromFiles(folder, files);
  const texts: CorpusText[] = [];
  const read = new Set<string>();
  for (const entry of [...entries].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const result = read.has(entry.file) ? TAKEN : readText(folder, entry);
    read.add(entry.file);
    if (typeof result === 'string') faults.push({ file: entry.file, message: result });
    else texts.push({ entry, source: result.source });
  }
  const known = new Set([...entries.map((entry) => entry.file), ...faults.map((fault) => fault.file)]);
  for (const file of files) {
    if (!known.has(file)) faults.push({ file, message: `has no entry in ${INDEX}; add one or take the file away` });
  }
  if (!texts.length && !faults.length) throw new Error(`${INDEX} in ${folder} lists no document`);
  return { texts, faults, described };
}

function readIndex(folder: string): { entries: CorpusEntry[]; faults: CorpusFault[] } {
  let json: unknown;
  try {
    json = JSON.parse(decode(readFileSync(join(folder, INDEX))).replace(/^\ufeff/, ''));
  } catch (error) {
    throw new Error(
      `${join(folder, INDEX)} is not valid JSON: ${error instanceof Error ? error.message : String(error)}`,
      {
        cause: error,
      },
    );
  }
  return readEntries(json);
}

function readText(folder: string, entry: CorpusEntry): { source: string } | string {
  const path = join(folder, entry.file);
  if (!existsSync(path) || !statSync(path).isFile())
    return `is listed in ${INDEX} but not in the folder; add the file or take the entry away`;
  const bytes = readBytes(path);
  if (typeof bytes === 'string') return bytes;
  if (!bytes.length) return 'is empty; put the text in, or take the file and its entry away';
  const actual = sha256(bytes);
  if (actual !== entry.sha256) {
    return `does not have the SHA-256 that ${INDEX} states; restore the text, or put "${actual}" there`;
  }
  let source: string;
  try {
    source = decode(bytes);
  } catch {
    return `is not valid UTF-8${invalidAt(bytes)}; save it as UTF-8`;
  }
  if (!/[\p{L}\p{N}]/u.test(source)) return 'has no text in it, only white space or signs';
  return { source };
}

/** The bytes of a file, or what is wrong with it. */
function readBytes(path: string): Buffer | string {
  try {
    return readFileSync(path);
  } catch (error) {
    return `cannot be read (${error instanceof Error ? error.message : String(error)}); mend it or take it away`;
  }
}

/** Offsets must count a byte-order mark too, so it is kept. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** " (line 12)": the first line that cannot be decoded. */
function invalidAt(bytes: Uint8Array): string {
  let line = 1;
  let start = 0;
  for (let i = 0; i <= bytes.length; i++) {
    if (i < bytes.length && bytes[i] !== 0x0a) continue;
    try {
      decode(bytes.subarray(start, i));
    } catch {
      return ` (line ${line})`;
    }
    line++;
    start = i + 1;
  }
  return '';
}

/** Entries for a folder without an index: ids from the names of the files or their order, titles from the first line. */
function entriesFromFiles(folder: string, files: readonly string[]): { entries: CorpusEntry[]; faults: CorpusFault[] } {
  const ownIds = new Map<string, string>();
  for (const file of files) {
    const own = /^\d{3}(?!\d)/.exec(file)?.[0];
    if (own && !ownIds.has(own)) ownIds.set(own, file);
  }
  const taken = new Set(ownIds.keys());
  const faults: CorpusFault[] = [];
  const entries = files.flatMap((file): CorpusEntry[] => {
    const bytes = readBytes(join(folder, file));
    if (typeof bytes === 'string') {
      faults.push({ file, message: bytes });
      return [];
    }
    const own = file.slice(0, 3);
    const id = ownIds.get(own) === file ? own : nextFree(taken);
    taken.add(id);
    return [{ ...describeText(basename(file, extname(file)), bytes), id, file }];
  });
  return { entries, faults };
}

/** What a text itself tells of its document, whose name is used where it tells nothing. */
export function describeText(name: string, bytes: Buffer): Omit<CorpusEntry, 'id' | 'file'> {
  return {
    title: firstLine(bytes) || name,
    shortName: name,
    publisher: 'not stated',
    years: yearsIn(bytes),
    kind: 'document',
    language: 'und',
    sha256: sha256(bytes),
  };
}

function nextFree(taken: ReadonlySet<string>): string {
  for (let number = 0; number < 1_000_000; number++) {
    const id = String(number).padStart(3, '0');
    if (!taken.has(id)) return id;
  }
  throw new Error('a corpus has at most 1,000,000 documents');
}

function firstLine(bytes: Buffer): string {
  const line = bytes
    .toString('utf8')
    .split('\n')
    .find((text) => /\p{L}{3}/u.test(text));
  return (line ?? '').replace(/[*#_]/g, '').trim().slice(0, 120);
}

/** The first year that the text names. */
function yearsIn(bytes: Buffer): number[] {
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(bytes.toString('utf8'));
  return year ? [Number(year[0])] : [];
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
