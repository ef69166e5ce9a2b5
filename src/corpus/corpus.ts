/** What `corpus.json` says of one document. */
export interface CorpusEntry {
  /** Three to six digits, unique. */
  readonly id: string;
  /** Name of the text file beside `corpus.json`. */
  readonly file: string;
  readonly title: string;
  /** Short enough for a line under a quotation. */
  readonly shortName: string;
  readonly publisher: string;
  /** Empty when not known. */
  readonly years: readonly number[];
  /** The event that the document belongs to; date as ISO 8601, an interval with a slash. */
  readonly event?: { readonly place: string; readonly date: string };
  /** report, paper, template, … */
  readonly kind: string;
  /** BCP 47 */
  readonly language: string;
  /** SHA-256 of the text file, 64 hexadecimal digits. */
  readonly sha256: string;
}

/** Something wrong with the corpus, said so that a person can mend it. */
export interface CorpusFault {
  readonly file: string;
  readonly message: string;
}

/** Characters of the longest text of an entry, a title with its subtitle. */
const LONGEST_TEXT = 1000;
/** Signs that nobody sees and that a screen takes for commands. */
const CONTROL = /\p{Cc}/u;
const TEXTS = ['file', 'title', 'shortName', 'publisher', 'kind', 'language'] as const;

/** Reads the parsed `corpus.json`: the entries that are sound, and what is wrong with the others. */
export function readEntries(json: unknown): { entries: CorpusEntry[]; faults: CorpusFault[] } {
  if (!Array.isArray(json)) {
    return {
      entries: [],
      faults: [{ file: 'corpus.json', message: 'must be a list of documents: [ { "id": … }, … ]' }],
    };
  }
  const entries: CorpusEntry[] = [];
  const faults: CorpusFault[] = [];
  const ids = new Set<string>();
  json.forEach((value: unknown, i) => {
    const problem = problemOf(value);
    if (problem) {
      faults.push({ file: nameOf(value), message: `entry ${i + 1} of corpus.json: ${problem}` });
      return;
    }
    const entry = value as CorpusEntry;
    if (ids.has(entry.id)) {
      faults.push({
        file: entry.file,
        message: `entry ${i + 1} of corpus.json: id "${entry.id}" is taken; give it another`,
      });
      return;
    }
    ids.add(entry.id);
    entries.push(entry);
  });
  return { entries, faults };
}

function nameOf(value: unknown): string {
  const file = isRecord(value) ? value.file : undefined;
  return typeof file === 'string' && isText(file) ? file : 'corpus.json';
}

function problemOf(value: unknown): string | undefined {
  if (!isRecord(value)) return 'must be an object { "id": …, "file": … }';
  if (typeof value.id !== 'string' || !/^\d{3,6}$/.test(value.id))
    return '"id" must be three to six digits, such as "007"';
  for (const key of TEXTS) {
    const text = value[key];
    if (typeof text !== 'string' || !text.trim()) return `"${key}" must be a text`;
    if (!isText(text)) {
      return `"${key}" must be a text of at most ${LONGEST_TEXT} characters, without control signs`;
    }
  }
  if (typeof value.file === 'string' && /[/\\]/.test(value.file)) return '"file" must be a name without a folder';
  if (!Array.isArray(value.years) || !value.years.every(isYear)) {
    return '"years" must be a list of years, such as [2010], or empty when not known: []';
  }
  if (value.event !== undefined && !isEvent(value.event)) return '"event" must have a "place" and a "date"';
  if (typeof value.sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(value.sha256)) {
    return '"sha256" must be the SHA-256 of the text, 64 hexadecimal digits in lower case';
  }
  return undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_TEXT && !CONTROL.test(value);
}

function isYear(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 1800 && Number(value) <= 2200;
}

function isEvent(value: unknown): boolean {
  return isRecord(value) && isText(value.place) && isText(value.date);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
