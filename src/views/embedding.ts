import { getContext, setContext } from 'svelte';

/** How a view stands in a page of others. */
export interface Embedding {
  /** Whether a reader can change what is seen. */
  readonly controls: boolean;
}

const KEY = Symbol('embedding');

/** Says to all parts of a view that they stand in a page of others. */
export function setEmbedding(embedding: Embedding): void {
  setContext(KEY, embedding);
}

/** Null in the page of the atlas itself. */
export function embedding(): Embedding | null {
  return getContext<Embedding | undefined>(KEY) ?? null;
}

/** Whether what is seen stands still: in a page of others whose readers are given nothing to change. */
export function isStill(): boolean {
  return embedding()?.controls === false;
}
