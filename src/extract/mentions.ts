import { lineAt } from '../corpus/lines';
import type { DocumentAnalysis, NamedCountry } from './analysis';
import type { Block } from '../corpus/block';
import { placeOf } from './passage';
import { recordId } from './record-id';
import type { Mention } from './records';

/** One mention a line and country: the first naming there; in a name only when every naming there is. */
export function mentionsOf({ document, blocks }: DocumentAnalysis): Mention[] {
  const found = new Map<string, { block: Block; naming: NamedCountry; line: number; inName: boolean }>();
  for (const { block, countries } of blocks) {
    for (const naming of countries) {
      const line = lineAt(document.lines, block.text.sourceOffset(naming.start)).number;
      const key = `${line} ${naming.iso3}`;
      const known = found.get(key);
      if (known) known.inName &&= naming.inName;
      else found.set(key, { block, naming, line, inName: naming.inName });
    }
  }
  return [...found.values()].map(({ block, naming, line, inName }) => {
    const { doc, quote, section, offsets } = placeOf(document, block, naming);
    const { iso3, surface } = naming;
    return {
      id: recordId('mention', doc, offsets, iso3),
      kind: 'mention',
      doc,
      line,
      iso3,
      surface,
      inName,
      foundBy: 'name',
      confidence: 'high',
      quote,
      section,
      offsets,
    };
  });
}
