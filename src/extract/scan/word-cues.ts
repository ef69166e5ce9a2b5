import { cueCount, cuesOf, cueSetLength } from './cues';
import { STRANGER } from './vocabulary';

const FIRST_ROWS = 1 << 12;
/** What is known of a row: that it holds no cue, as those of most words, or that it holds some. */
const EMPTY = 1;
const SOME = 2;

/**
 * The cues of words by the numbers of the words, each found once. They stand in one table, a row for each word: the cues
 * of a text are put together from those of all its words, and what lies close together in memory is quick to read.
 */
class WordCues {
  /** The rows one behind the other. */
  table = new Int32Array(0);
  /** Numbers in a row. */
  width = 0;
  /** By the number of a word what is known of its row; 0 while it is not filled. */
  private filled = new Uint8Array(0);
  /** How many cues there were when the table was made. */
  private cues = 0;

  /** Where the row of a word begins; -1 while the word is not learned, or since there are more cues. */
  row(number: number): number {
    return this.filled[number] > 0 && this.cues === cueCount() ? number * this.width : -1;
  }

  /** Whether a word is known to have no cues. */
  isEmpty(number: number): boolean {
    return this.filled[number] === EMPTY && this.cues === cueCount();
  }

  /** Finds the cues of a word, and tells where their row begins. Strangers share a row: that of the last one learned. */
  learn(number: number, word: string): number {
    if (this.cues !== cueCount()) this.begin();
    if (number >= this.filled.length) this.grow(number);
    const row = number * this.width;
    const cues = cuesOf(word);
    this.table.set(cues, row);
    if (number !== STRANGER) this.filled[number] = Array.from(cues).some((bits) => bits !== 0) ? SOME : EMPTY;
    return row;
  }

  private begin(): void {
    this.cues = cueCount();
    this.width = cueSetLength();
    this.filled = new Uint8Array(FIRST_ROWS);
    this.table = new Int32Array(FIRST_ROWS * this.width);
  }

  private grow(number: number): void {
    const rows = 1 << (32 - Math.clz32(number));
    const { filled, table } = this;
    this.filled = new Uint8Array(rows);
    this.filled.set(filled);
    this.table = new Int32Array(rows * this.width);
    this.table.set(table);
  }
}

export const wordCues = new WordCues();
