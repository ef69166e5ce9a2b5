import { RECORD_KINDS, type RecordKind } from '../extract/records';

/** A document by its id and short name. */
export interface NamedDocument {
  readonly id: string;
  readonly name: string;
}

/** How many came, went, or are there with other contents. */
export interface ChangeCounts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** How much the data holds. */
export interface DataCounts {
  readonly documents: number;
  /** Records by kind, as the rules found them. */
  readonly records: Readonly<Record<RecordKind, number>>;
  /** Practices and ties when those told more than once count once. */
  readonly practices: number;
  readonly ties: number;
  readonly countries: number;
  /** Records that a person found right or corrected, and those that a person withdrew. */
  readonly checked: number;
  readonly withdrawn: number;
}

/** One entry of the list of changes: what an edition has that the one before it had not. */
export interface Change {
  readonly edition: string;
  /** Hash of the records and of what is counted: the same edition can be counted in another way. */
  readonly content: string;
  /** The edition before; null for the first of a list. */
  readonly before: string | null;
  /** When it was prepared, in UTC, as in "2026-05-03". */
  readonly day: string;
  /** Null where there was nothing to compare with. */
  readonly documents: {
    readonly added: readonly NamedDocument[];
    readonly removed: readonly NamedDocument[];
    /** With another text. */
    readonly changed: readonly NamedDocument[];
  } | null;
  /** Null where there was nothing to compare with. */
  readonly records: Readonly<Record<RecordKind, ChangeCounts>> | null;
  readonly counts: DataCounts;
}

/** A state of the data, as far as the list of changes compares it. */
export interface DataState {
  readonly edition: string;
  readonly content: string;
  /** `text` differs where the texts do: a hash of it. */
  readonly documents: readonly (NamedDocument & { readonly text: string })[];
  /** Each record as it is printed, by its id. */
  readonly records: ReadonlyMap<string, { readonly kind: RecordKind; readonly line: string }>;
}

/**
 * The list of changes, the newest first, with an entry for the state of now unless its head is one. `before` is the
 * state that the new one takes the place of, undefined where there is none or it cannot be read.
 */
export function withChange(
  list: readonly Change[],
  before: DataState | undefined,
  now: DataState,
  counts: DataCounts,
  day: string,
): readonly Change[] {
  const isSame = (one: Pick<Change, 'edition' | 'content'>) =>
    one.edition === now.edition && one.content === now.content;
  if (list.length && isSame(list[0])) return list;
  const known = before && !isSame(before) ? before : undefined;
  const { edition, content } = now;
  const change: Change = {
    edition,
    content,
    before: known?.edition ?? list.at(0)?.edition ?? null,
    day,
    documents: known ? documentChanges(known, now) : null,
    records: known ? recordChanges(known, now) : null,
    counts,
  };
  return [change, ...list];
}

function documentChanges(before: DataState, now: DataState): NonNullable<Change['documents']> {
  const [old, fresh] = [before, now].map(({ documents }) => new Map(documents.map((one) => [one.id, one.text])));
  const named = ({ documents }: DataState, isMeant: (id: string, text: string) => boolean): NamedDocument[] =>
    documents.filter(({ id, text }) => isMeant(id, text)).map(({ id, name }) => ({ id, name }));
  return {
    added: named(now, (id) => !old.has(id)),
    removed: named(before, (id) => !fresh.has(id)),
    changed: named(now, (id, text) => old.has(id) && old.get(id) !== text),
  };
}

function recordChanges(before: DataState, now: DataState): Record<RecordKind, ChangeCounts> {
  const counts = Object.fromEntries(RECORD_KINDS.map((kind) => [kind, { added: 0, removed: 0, changed: 0 }])) as Record<
    RecordKind,
    { added: number; removed: number; changed: number }
  >;
  for (const [id, { kind, line }] of now.records) {
    const old = before.records.get(id);
    if (!old) counts[kind].added++;
    else if (old.line !== line) counts[kind].changed++;
  }
  for (const [id, { kind }] of before.records) if (!now.records.has(id)) counts[kind].removed++;
  return counts;
}

/** Whether a value is such a list, as far as one must know to show it and to go on with it. */
export function isChangeList(value: unknown): value is readonly Change[] {
  return Array.isArray(value) && value.every(isChange);
}

function isChange(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { edition, content, before, day, documents, records, counts } = value as Record<string, unknown>;
  return (
    typeof edition === 'string' &&
    typeof content === 'string' &&
    (before === null || typeof before === 'string') &&
    typeof day === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(day) &&
    (documents === null || hasAll(documents, ['added', 'removed', 'changed'], Array.isArray)) &&
    (records === null || hasAll(records, RECORD_KINDS, areChangeCounts)) &&
    hasAll(counts, ['documents', 'practices', 'ties', 'countries', 'checked', 'withdrawn'], isNumber) &&
    hasAll((counts as Record<string, unknown>).records, RECORD_KINDS, isNumber)
  );
}

function areChangeCounts(value: unknown): boolean {
  return hasAll(value, ['added', 'removed', 'changed'], isNumber);
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number';
}

function hasAll(value: unknown, keys: readonly string[], isSound: (part: unknown) => boolean): boolean {
  return (
    typeof value === 'object' && value !== null && keys.every((key) => isSound((value as Record<string, unknown>)[key]))
  );
}
