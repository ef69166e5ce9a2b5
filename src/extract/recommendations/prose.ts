import type { BlockAnalysis, DocumentAnalysis } from '../analysis';
import {
  ADDRESSEES,
  CALLS,
  DUTY,
  NO_RECOMMENDATION_LIST,
  NOT_A_DUTY,
  PROPOSED,
  RECOMMENDATION_LIST,
} from '../gazetteer/recommendation-words';
import { itemsOf, type Stretch } from '../sentences';
import { trimmedStretch, type Recommended } from './recommended';

/**
 * Sentences that ask somebody to act. A section that ends in a list of its recommendations
 * is not searched: its prose reports the discussion, the list says what came of it.
 */
export function recommendedInProse(
  analysis: DocumentAnalysis,
  used: ReadonlySet<number>,
  lists: readonly Recommended[],
): Recommended[] {
  const concluded = new Set(lists.map((item) => sectionKey(item.analysis)));
  return analysis.blocks.flatMap((item) => {
    const { block } = item;
    if (used.has(block.index) || (block.kind !== 'paragraph' && block.kind !== 'bullet')) return [];
    if (concluded.has(block.section.join('>'))) return [];
    if (NO_RECOMMENDATION_LIST.test(block.section.at(-1) ?? '')) return [];
    return item.sentences.flatMap((sentence) => recommendedIn(item, sentence));
  });
}

/** The section that a list of recommendations concludes: the one above its own heading, if it has one. */
function sectionKey({ block }: BlockAnalysis): string {
  const last = block.section.at(-1) ?? '';
  return (RECOMMENDATION_LIST.test(last) ? block.section.slice(0, -1) : block.section).join('>');
}

function recommendedIn(analysis: BlockAnalysis, sentence: Stretch): Recommended[] {
  const text = analysis.block.text.text;
  const own = text.slice(sentence.start, sentence.end);
  const asksDirectly = CALLS.test(own) || PROPOSED.test(own);
  const asks = asksDirectly || (DUTY.test(own) && ADDRESSEES.test(own));
  if (!asks || NOT_A_DUTY.test(own)) return [];
  return itemsOf(text, sentence).flatMap((item) => {
    const stretch = trimmedStretch(text, item.start, item.end);
    return stretch ? [{ analysis, stretch, foundBy: 'sentence', confidence: asksDirectly ? 'medium' : 'low' }] : [];
  });
}
