import type { Block } from '../../corpus/block';
import type { BlockAnalysis, DocumentAnalysis } from '../analysis';
import { NO_RECOMMENDATION_LIST, RECOMMENDATION_LIST } from '../gazetteer/recommendation-words';
import { remembered } from '../remembered';
import { trimmedStretch, type Recommended } from './recommended';

/** Shorter parts between semicolons are examples, not recommendations of their own. */
const SHORTEST_PART = 40;

/** The items of lists that stand below a heading or an introducing sentence of recommendations. */
export function recommendedInLists(analysis: DocumentAnalysis): Recommended[] {
  const announced = remembered(announces);
  const above = ({ lead, section }: Block) =>
    lead === undefined ? (section.at(-1) ?? '') : analysis.document.blocks[lead].text.text;
  return analysis.blocks
    .filter(({ block }) => block.kind === 'bullet' && !block.text.text.endsWith('?') && announced(above(block)))
    .flatMap(partsOf);
}

/** Whether what stands right above a list announces recommendations. */
function announces(above: string): boolean {
  const announced = lastSentence(above);
  return RECOMMENDATION_LIST.test(announced) && !NO_RECOMMENDATION_LIST.test(announced);
}

/** Of an introducing paragraph only its last sentence introduces. */
function lastSentence(text: string): string {
  const parts = text.split(/(?<=[.!?])\s+/);
  return parts[parts.length - 1];
}

/** One recommendation an item, or one for each of its parts between semicolons. */
function partsOf(analysis: BlockAnalysis): Recommended[] {
  const text = analysis.block.text.text;
  const cuts = [...text.matchAll(/;\s+/g)].map((match) => match.index + match[0].length);
  const bounds = [0, ...cuts, text.length];
  const parts = bounds.slice(1).map((end, i) => ({ start: bounds[i], end }));
  const splits = parts.length > 1 && parts.every((part) => part.end - part.start >= SHORTEST_PART);
  return (splits ? parts : [{ start: 0, end: text.length }]).flatMap((part) => {
    const stretch = trimmedStretch(text, part.start, part.end);
    return stretch ? [{ analysis, stretch }] : [];
  });
}
