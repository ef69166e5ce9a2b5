import type { BlockAnalysis, DocumentAnalysis } from '../analysis';
import type { Actor } from '../records';
import { organisation } from './actor';

/**
 * The body that a document names most in its titles, or else in all its text: who speaks where it says "this series".
 * Of several named as often, the one that stands first.
 */
export function hostOf({ blocks }: DocumentAnalysis): Actor | undefined {
  const titles = blocks.filter(({ block }) => block.kind === 'heading');
  const name = mostNamed(titles) ?? mostNamed(blocks);
  return name === undefined ? undefined : organisation(name);
}

function mostNamed(blocks: readonly BlockAnalysis[]): string | undefined {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    for (const { value } of block.organisations) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
