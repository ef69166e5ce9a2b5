/** Something that could stand in a part of a sentence. */
export interface Option<Value> {
  readonly value: Value;
  readonly label: string;
  /** An official number before the label. */
  readonly number?: string;
  /** A count beside the label, or why the option cannot be chosen. */
  readonly note: string;
  /** Listed, but not to be chosen. */
  readonly disabled?: boolean;
}

/** Options under one heading. */
export interface OptionGroup<Value> {
  readonly title: string;
  readonly options: readonly Option<Value>[];
}

/**
 * Index of the option that typed signs lead to, from the active one on and round; undefined where none begins so. The
 * signs are the beginning of the label or of its number. A sign typed again and again goes from one match to the next.
 */
export function typedOption(
  options: readonly Pick<Option<unknown>, 'label' | 'number'>[],
  active: number,
  typed: string,
): number | undefined {
  const repeated = [...typed].every((sign) => sign === typed[0]);
  const from = repeated ? active + 1 : active;
  const order = options.map((_, i) => (from + i) % options.length);
  const startingWith = (start: string) =>
    order.find((i) => [options[i].number, options[i].label].some((text) => text?.toLowerCase().startsWith(start)));
  const wanted = typed.toLowerCase();
  return startingWith(wanted) ?? (repeated ? startingWith(wanted[0]) : undefined);
}
