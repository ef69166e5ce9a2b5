import type { View } from '../figure/view';

/** Where a view can lead, and what it calls the things that it leads to. */
export interface Ways {
  /** Changes parts of what is shown: a step in the browser's history. */
  readonly go: (change: Partial<View>) => void;
  /** Changes parts of what is shown without a step in the history: the order of a table, where a map was moved to. */
  readonly amend: (change: Partial<View>) => void;
  /** Full address of what is shown, with parts of it changed. */
  readonly linkTo: (change: Partial<View>) => string;
  readonly documentName: (id: string) => string;
  readonly countryName: (id: string) => string;
  /** As a sentence has it: "the Philippines". */
  readonly countryInText: (id: string) => string;
}
