/** Letters typed within this time belong to one name, in milliseconds. */
const TYPING = 900;

/** Goes to a name by the letters with which it begins. One letter again and again goes from name to name. */
export class TypeAhead {
  #typed = '';
  #at = 0;
  readonly #now: () => number;

  /** @param now The time in milliseconds. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Whether what is typed next belongs to the name begun. */
  get isTyping(): boolean {
    return this.#typed !== '' && this.#now() - this.#at <= TYPING;
  }

  /**
   * The item whose name begins with what has been typed; undefined where none does.
   * @param from The item at which a reader is: with a single letter the next one after it is found.
   */
  type<Item extends { readonly name: string }>(
    letter: string,
    items: readonly Item[],
    from: (item: Item) => boolean,
  ): Item | undefined {
    this.#typed = this.isTyping ? this.#typed + letter : letter;
    this.#at = this.#now();
    const start = this.#typed.toLocaleLowerCase();
    const matches = items.filter(({ name }) => name.toLocaleLowerCase().startsWith(start));
    const next = start.length === 1 ? matches.findIndex(from) + 1 : 0;
    return matches[next % matches.length];
  }
}
