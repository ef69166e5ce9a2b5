import type { Block } from '../../corpus/block';
import type { BlockAnalysis, DocumentAnalysis } from '../analysis';
import {
  DEMANDS,
  INTRODUCES_RECOMMENDATIONS,
  NO_RECOMMENDATION_LIST,
  RECOMMENDATION_CHAPTER,
  RECOMMENDATION_LIST,
} from '../gazetteer/recommendation-words';
import { remembered } from '../remembered';
import { trimmedStretch, type Recommended } from './recommended';

/** Shorter parts between semicolons are examples, not recommendations of their own. */
const SHORTEST_PART = 30;
/** The share of the items of a list that must demand something, where nothing announces it. */
const MOSTLY = 0.6;

/** The items of lists that recommend, by what introduces them or by what most of them say. */
export function recommendedInLists(analysis: DocumentAnalysis): Recommended[] {
  const demanding = demandingLists(analysis);
  const announced = remembered(announces);
  const inChapter = remembered(isChapter);
  const { blocks } = analysis.document;
  const isAnnounced = ({ lead, section }: Block) => {
    if (lead === undefined)
      return (
        announced(section.at(-1) ?? '') ||
        (section.some(inChapter) && !NO_RECOMMENDATION_LIST.test(section.at(-1) ?? ''))
      );
    return announced(blocks[lead].text.text) || demanding.has(lead);
  };
  return analysis.blocks
    .filter(({ block }) => block.kind === 'bullet' && !isAside(block) && isAnnounced(block))
    .flatMap(partsOf);
}

/** The leads of lists most of whose items say what ought to be. */
function demandingLists({ blocks }: DocumentAnalysis): ReadonlySet<number> {
  const lists = new Map<number, { items: number; demands: number }>();
  for (const { block } of blocks) {
    if (block.kind !== 'bullet' || block.lead === undefined) continue;
    const list = lists.get(block.lead) ?? { items: 0, demands: 0 };
    list.items++;
    if (DEMANDS.test(block.text.text) && !block.text.text.endsWith('?')) list.demands++;
    lists.set(block.lead, list);
  }
  const all = [...lists].filter(([, { items, demands }]) => items > 1 && demands >= items * MOSTLY);
  return new Set(all.map(([lead]) => lead));
}

/** Questions, and paragraphs that only introduce what follows. */
function isAside({ text }: Block): boolean {
  return text.text.endsWith('?') || INTRODUCES_RECOMMENDATIONS.test(text.text);
}

/** Whether what stands right above a list announces recommendations. */
function announces(above: string): boolean {
  const announced = lastSentence(above);
  return RECOMMENDATION_LIST.test(announced) && !NO_RECOMMENDATION_LIST.test(announced);
}

function isChapter(title: string): boolean {
  return RECOMMENDATION_CHAPTER.test(title);
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
    return stretch ? [{ analysis, stretch, foundBy: 'list', confidence: 'high' }] : [];
  });
}
