import { readText, type ReadText } from '../../src/atlas/read-text';

/** A text to be read and extracted, with the id of its document. */
export interface SourceText {
  readonly id: string;
  readonly source: string;
}

/** Texts that several threads take from, each text taken once. Can be posted to a thread, and is not copied then. */
export interface SharedTexts {
  readonly ids: readonly string[];
  /** The texts as UTF-8, one behind the other. */
  readonly bytes: Uint8Array;
  /** Where among the bytes each text begins and ends. */
  readonly ranges: readonly (readonly [start: number, end: number])[];
  /** The places of the texts, the longest first, so that none is still at a long one when all others are done. */
  readonly order: readonly number[];
  /** One number: how many texts are taken. */
  readonly taken: Int32Array;
}

/** What came of a text, by its place among the texts: what was read in it, or what was thrown. */
export type Outcome =
  { readonly place: number; readonly read: ReadText } | { readonly place: number; readonly error: unknown };

/** Lays texts out for several threads; a text that is there several times is laid out once. Texts must be well-formed. */
export function shareTexts(texts: readonly SourceText[]): SharedTexts {
  const ends = new Map<string, readonly [start: number, end: number]>();
  let length = 0;
  for (const { source } of texts) {
    if (ends.has(source)) continue;
    const start = length;
    length += Buffer.byteLength(source);
    ends.set(source, [start, length]);
  }
  const bytes = new Uint8Array(new SharedArrayBuffer(length));
  for (const [source, [start]] of ends) asBuffer(bytes).write(source, start);
  const ranges = texts.map(({ source }) => ends.get(source) ?? ([0, 0] as const));
  const size = (place: number) => ranges[place][1] - ranges[place][0];
  return {
    ids: texts.map(({ id }) => id),
    bytes,
    ranges,
    order: texts.map((_, place) => place).sort((a, b) => size(b) - size(a)),
    taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
  };
}

/** Takes text after text until none is left, and tells what came of each. Others are heard between two texts. */
export async function workOff(texts: SharedTexts, tell: (outcome: Outcome) => void): Promise<void> {
  for (;;) {
    const turn = Atomics.add(texts.taken, 0, 1);
    if (turn >= texts.order.length) return;
    tell(outcomeOf(texts, texts.order[turn]));
    await new Promise((done) => setImmediate(done));
  }
}

function outcomeOf({ ids, bytes, ranges }: SharedTexts, place: number): Outcome {
  try {
    const source = asBuffer(bytes).toString('utf8', ...ranges[place]);
    return { place, read: readText(ids[place], source) };
  } catch (error) {
    return { place, error };
  }
}

function asBuffer({ buffer }: Uint8Array): Buffer {
  return Buffer.from(buffer);
}
