import type { Mention } from '../extract/records';
import { areaIds } from './areas/codes';
import type { AreaId } from './areas/areas';
import type { Coverage } from './atlas';

/** Which documents name a country, and on how many lines. Mentions must be in the order of the corpus. */
export function coverageOf(mentions: readonly Mention[]): Partial<Record<AreaId, Coverage>> {
  const found = new Map<AreaId, { documents: Set<string>; lines: number }>();
  for (const mention of mentions) {
    const [id] = areaIds([mention.iso3]);
    const known = found.get(id) ?? { documents: new Set<string>(), lines: 0 };
    known.documents.add(mention.doc);
    known.lines++;
    found.set(id, known);
  }
  return Object.fromEntries(
    [...found]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { documents, lines }]) => [id, { documents: [...documents], lines }]),
  );
}
