import type { Draft } from './draft';
import { join } from './join';

/** As much of the end of a text as can tell whether a sentence ends there. */
const LONGEST_END = 80;

/**
 * A draft that may go on. What is added is put together only once, when it is closed:
 * the time grows with the length of the whole, not with its square.
 */
export class OpenDraft {
  private readonly added: Draft[] = [];
  /** Last characters of the clean text. */
  ending: string;
  /** Characters of the clean text, a space counted between its parts. */
  length: number;
  private readonly emphasis: string | undefined;
  private signs: number;

  constructor(readonly draft: Draft) {
    this.length = draft.text.length;
    this.ending = draft.text.text.slice(-LONGEST_END);
    this.emphasis = /^\s*(\*{1,3})(?![\s*])/.exec(draft.raw)?.[1];
    this.signs = this.signsIn(draft.raw);
  }

  add(addition: Draft): void {
    this.added.push(addition);
    this.draft.adjacentToNext = addition.adjacentToNext;
    this.length += addition.text.length + 1;
    this.ending = `${this.ending} ${addition.text.text.slice(-LONGEST_END)}`.slice(-LONGEST_END).trimEnd();
    this.signs += this.signsIn(addition.raw);
  }

  /** "*OLD BOATS – NEW" closes its emphasis only on a later line. */
  get hasOpenEmphasis(): boolean {
    return this.signs % 2 === 1;
  }

  /** The draft with all that was added. */
  close(source: string): Draft {
    if (this.added.length) join(source, this.draft, this.added);
    return this.draft;
  }

  private signsIn(raw: string): number {
    return this.emphasis === undefined ? 0 : raw.split(this.emphasis).length - 1;
  }
}
