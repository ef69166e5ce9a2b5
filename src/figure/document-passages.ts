import type { Passages } from '../atlas/atlas';

/** Ids of the passages of a document, in the order in which one reads them: by block, then by place in it. */
export function passagesIn(document: string, passages: Passages): string[] {
  return Object.keys(passages)
    .filter((id) => passages[id].doc === document)
    .map((id) => ({ id, at: passages[id].spans[0] }))
    .sort((a, b) => (a.at?.block ?? 0) - (b.at?.block ?? 0) || (a.at?.start ?? 0) - (b.at?.start ?? 0))
    .map(({ id }) => id);
}
