import { placedActors } from '../actors/named';
import type { BlockAnalysis } from '../analysis';
import { gated } from '../scan/gated';
import type { Stretch } from '../sentences';
import { partOf } from '../tokens';

/** What one side says of another or asks of it, behind its name: it does nothing with it. */
const JUDGES = gated(
  /^(?:['’]s\s\p{L}+)?\s(?:(?:also|has|have|had|further|again)\s)*(?:noted|welcome[sd]?|commend(?:s|ed)?|praise[sd]?|congratulate[sd]?|urge[sd]?|call(?:s|ed)? (?:on|upon|for)|recommend(?:s|ed)?|ask(?:s|ed)?|inquired|enquired|encourage[sd]?|expresse[sd] (?:concern|appreciation)|regrets?|regretted|critici[sz]e[sd]?|condemn(?:s|ed)?|request(?:s|ed)?|observe[sd]?|suggest(?:s|ed)?)\b/iu,
);

/** Whether the first actor of a stretch only says something of the others: "Tonga welcomed the strategy of Fiji". */
export function judges(analysis: BlockAnalysis, stretch: Stretch): boolean {
  const text = analysis.block.text.text;
  if (!JUDGES.mayMatch(partOf(text, stretch))) return false;
  const [first] = placedActors(analysis, stretch);
  return JUDGES.test(text.slice(first?.end ?? stretch.end, stretch.end));
}
