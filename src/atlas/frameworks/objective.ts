import type { Theme } from '../../extract/records';

/** The Global Compact for Migration, and the Sustainable Development Goals. */
export type FrameworkId = 'gcm' | 'sdg';

/** "gcm-6", "sdg-10.7": the framework and the official number. */
export type ObjectiveId = `${FrameworkId}-${string}`;

/** One line of a framework's table: an objective or a target, and the themes of ours that stand for it. Its words are in the language that is spoken. */
export interface ObjectiveRow {
  /** Official number: "6", "10.7", "4.b". */
  readonly number: string;
  /** In our own words, as it stands inside a sentence. The official wording is in the document that the table names. */
  readonly title: () => string;
  /** Themes whose practices count for it; none where no theme of ours is about it. */
  readonly themes: readonly Theme[];
}

/** An objective of the Global Compact or a target of the Sustainable Development Goals. */
export interface Objective extends Omit<ObjectiveRow, 'title'> {
  readonly id: ObjectiveId;
  readonly framework: FrameworkId;
  readonly title: string;
}
