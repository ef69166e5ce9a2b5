import type { DocumentAnalysis } from '../analysis';
import type { Actor } from '../records';
import { organisation } from './actor';

/** The body that a document names most: who speaks where it says "this series". */
export function hostOf(analysis: DocumentAnalysis): Actor | undefined {
  const counts = new Map<string, number>();
  for (const block of analysis.blocks) {
    for (const { value } of block.organisations) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return most ? organisation(most[0]) : undefined;
}
