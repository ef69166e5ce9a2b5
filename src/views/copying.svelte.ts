/** A text that goes to the clipboard when it is asked for, and what came of it. */
export class Copying {
  /** What was asked for last, and whether the browser let it be copied. */
  #last = $state.raw<{ readonly text: string; readonly done: boolean } | null>(null);

  /** What came of copying this text; null while nobody has asked for it. */
  outcome(text: string): 'copied' | 'refused' | null {
    if (this.#last?.text !== text) return null;
    return this.#last.done ? 'copied' : 'refused';
  }

  async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#last = { text, done: true };
    } catch {
      this.#last = { text, done: false };
    }
  }
}
