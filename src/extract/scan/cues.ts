/** A part of a word, in lower case, and where in the word it must stand. */
export interface Stem {
  readonly letters: string;
  readonly at: 'inside' | 'start' | 'whole';
  /** The same as it must be written, capitals and all; any case will do where it is not given. */
  readonly written?: string;
}

const LAST_OF_ASCII = 0x7f;
/** As many bits as a small number has without its sign. */
const BITS = 30;

/** Cues, a bit each. */
export type CueSet = ArrayLike<number>;

/**
 * Words, one of which a text must have before it is worth a closer look. All cues are looked for at once, and in each
 * different word only once. To be made where a module begins: cues are never given up.
 */
export class Cue {
  /** Where its bit stands in a set: in which number, and which one there. */
  readonly index: number;
  readonly bit: number;

  /** A word has the cue when it has, in lower case, one of the stems, or when it is of a kind that is asked for. */
  constructor(stems: readonly Stem[], isOfKind?: (word: string) => boolean) {
    const number = register(stems, isOfKind);
    this.index = Math.floor(number / BITS);
    this.bit = 1 << (number % BITS);
  }

  /** Whether it is in a set of cues, which begins at a place of those given. */
  isAmong(cues: CueSet, from = 0): boolean {
    return (cues[from + this.index] & this.bit) !== 0;
  }
}

/** Several cues, of which a text must have one: asked at once. */
export class AnyCue {
  /** A bit for each, by its place in a set. */
  private readonly masks: readonly number[];

  constructor(cues: readonly Cue[]) {
    const masks: number[] = [];
    for (const { index, bit } of cues) masks[index] = (masks[index] ?? 0) | bit;
    this.masks = Array.from(masks, (mask: number | undefined) => mask ?? 0);
  }

  isAmong(cues: CueSet): boolean {
    for (let i = 0; i < this.masks.length; i++) if ((cues[i] & this.masks[i]) !== 0) return true;
    return false;
  }
}

/** How many cues there are; what was found of words before there were as many is not all. */
export function cueCount(): number {
  return count;
}

/** How many numbers a set of cues takes. */
export function cueSetLength(): number {
  return Math.ceil(count / BITS);
}

/** What a stem that ends at a letter shows. */
interface Ending {
  readonly cue: number;
  readonly written: string | undefined;
}

/** A letter on the way through the stems, with the cues whose stems end there. */
class Letter {
  readonly next = new Map<number, Letter>();
  readonly inside: Ending[] = [];
  readonly start: Ending[] = [];
  readonly whole: Ending[] = [];
}

const root = new Letter();
const kinds: { readonly cue: number; readonly isOfKind: (word: string) => boolean }[] = [];
let count = 0;

function register(stems: readonly Stem[], isOfKind?: (word: string) => boolean): number {
  for (const { letters, at, written } of stems) {
    let node = root;
    for (let i = 0; i < letters.length; i++) {
      const code = letters.charCodeAt(i);
      const next = node.next.get(code) ?? new Letter();
      node.next.set(code, next);
      node = next;
    }
    node[at].push({ cue: count, written });
  }
  if (isOfKind) kinds.push({ cue: count, isOfKind });
  return count++;
}

/** Whether a word is of letters and of digits or marks: another word may stand in it, beside what is no letter. */
export function isMixed(word: string): boolean {
  return /\p{L}/u.test(word) && /[\p{N}\p{M}]/u.test(word);
}

/** The cues of a word. */
export function cuesOf(word: string): CueSet {
  const bits = new Array<number>(cueSetLength()).fill(0);
  const add = (cue: number): void => {
    bits[Math.floor(cue / BITS)] |= 1 << (cue % BITS);
  };
  const lower = word.toLowerCase();
  /** Where a letter takes more room in lower case, places are not the same, and any case will do. */
  const isAsLong = lower.length === word.length;
  const addAll = (endings: readonly Ending[], from: number): void => {
    for (const { cue, written } of endings) {
      if (written === undefined || !isAsLong || word.startsWith(written, from)) add(cue);
    }
  };
  walk(lower, 0, (letter, isEnd) => {
    addAll(letter.inside, 0);
    addAll(letter.start, 0);
    if (isEnd) addAll(letter.whole, 0);
  });
  /** Where case does not matter, expressions take this letter for an s. */
  const plain = lower.replaceAll('ſ', 's');
  for (let from = plain === lower ? 1 : 0; from < plain.length; from++) {
    const begins = isWordStart(lower, from);
    walk(plain, from, (letter) => {
      addAll(letter.inside, from);
      if (begins) addAll(letter.start, from);
    });
  }
  for (const { cue, isOfKind } of kinds) if (isOfKind(word)) add(cue);
  return bits;
}

/** Whether expressions may take a place in a word for the start of one: they do so behind letters beyond ASCII. */
function isWordStart(word: string, at: number): boolean {
  return at === 0 || word.charCodeAt(at - 1) > LAST_OF_ASCII;
}

/** Calls `seen` with each letter that the stems know on the way from a place in a word on. */
function walk(word: string, from: number, seen: (letter: Letter, isEnd: boolean) => void): void {
  let node: Letter | undefined = root;
  for (let i = from; node; i++) {
    seen(node, i === word.length);
    node = node.next.get(word.charCodeAt(i));
  }
}
