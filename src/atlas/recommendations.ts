import type { Mention, Recommendation } from '../extract/records';
import { areaIds } from './areas/codes';
import type { AtlasRecommendation } from './atlas';
import { partId } from './part-id';
import { yearsIn } from './years';

type Checked = Pick<ReadonlySet<string>, 'has'>;

/**
 * The recommendations of one document as items of the atlas, each with the countries that its words name.
 * @param mentions Those of the same document; names inside names of bodies and places do not count.
 */
export function recommendationsOf(
  records: readonly Recommendation[],
  mentions: readonly Mention[],
  checked: Checked = new Set<string>(),
): AtlasRecommendation[] {
  const named = mentions.filter(({ inName }) => !inName);
  const byLine = new Map<number, Mention[]>();
  for (const mention of named) byLine.set(mention.line, [...(byLine.get(mention.line) ?? []), mention]);
  return records.map((record) => {
    const years = yearsIn(record.quote);
    return {
      id: record.id,
      themes: record.themes,
      targets: record.targets,
      countries: areaIds([...new Set(namedIn(record, byLine))]),
      ...(record.of === null ? {} : { of: record.of }),
      ...(record.indicators.length ? { indicators: record.indicators.map((_, i) => partId(record.id, i)) } : {}),
      ...(years.length ? { years } : {}),
      confidence: record.confidence,
      ...(checked.has(record.id) ? { checked: true as const } : {}),
      documents: [record.doc],
      passages: [record.id],
    };
  });
}

/** A mention is where its line and its spelling are in the recommendation's own words: a line may hold several sentences. */
function namedIn({ lines: [first, last], quote }: Recommendation, byLine: ReadonlyMap<number, Mention[]>): string[] {
  const found: string[] = [];
  for (let line = first; line <= last; line++) {
    for (const { iso3, surface } of byLine.get(line) ?? []) if (quote.includes(surface)) found.push(iso3);
  }
  return found;
}
