/** Two tellings are the same when they share this much of their words … */
const SHARED_WORDS = 0.7;
/** … or when the shorter one stands almost whole in the longer. */
const CONTAINED_WORDS = 0.8;
/** Too few words to judge by. */
const LEAST_WORDS = 4;

/** Whether two sets of words belong to tellings of one thing. */
export function tellsTheSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const smaller = Math.min(a.size, b.size);
  if (smaller < LEAST_WORDS) return false;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (a.size + b.size - shared) >= SHARED_WORDS || shared / smaller >= CONTAINED_WORDS;
}

/**
 * Tellings by their words, to find those that may be the same as another one without comparing each with each.
 * Whatever tells the same shares at least seven tenths of the words of the smaller set. So of any three tenths and
 * one more of these words at least one is shared; the rarest ones are looked up, as few tellings have them.
 */
export class WordIndex {
  private readonly tellings: ReadonlySet<string>[] = [];
  private readonly byWord = new Map<string, number[]>();
  private readonly byRareWord = new Map<string, number[]>();
  private readonly frequency = new Map<string, number>();

  /** `all` are the sets of words that will be asked about or added: they tell which words are rare. */
  constructor(all: Iterable<ReadonlySet<string>>) {
    for (const words of all) {
      for (const word of words) this.frequency.set(word, (this.frequency.get(word) ?? 0) + 1);
    }
  }

  /** Adds a telling and gives its number, counted from 0. */
  add(words: ReadonlySet<string>): number {
    const number = this.tellings.push(words) - 1;
    if (words.size < LEAST_WORDS) return number;
    for (const word of words) append(this.byWord, word, number);
    for (const word of this.rarest(words)) append(this.byRareWord, word, number);
    return number;
  }

  /** The number of the first telling that tells the same as these words and is not refused. */
  find(words: ReadonlySet<string>, accept: (number: number) => boolean = () => true): number | undefined {
    return this.candidates(words).find((number) => tellsTheSame(this.tellings[number], words) && accept(number));
  }

  /** The numbers of the tellings that share words enough to be compared, in order. */
  candidates(words: ReadonlySet<string>): number[] {
    if (words.size < LEAST_WORDS) return [];
    const found = new Set<number>();
    for (const word of words) for (const number of this.byRareWord.get(word) ?? []) found.add(number);
    for (const word of this.rarest(words)) for (const number of this.byWord.get(word) ?? []) found.add(number);
    return [...found].sort((a, b) => a - b);
  }

  private rarest(words: ReadonlySet<string>): string[] {
    const needed = words.size - Math.ceil(words.size * Math.min(SHARED_WORDS, CONTAINED_WORDS)) + 1;
    const rarity = (word: string) => this.frequency.get(word) ?? 0;
    return [...words].sort((a, b) => rarity(a) - rarity(b)).slice(0, needed);
  }
}

function append(index: Map<string, number[]>, word: string, number: number): void {
  const numbers = index.get(word);
  if (numbers) numbers.push(number);
  else index.set(word, [number]);
}
