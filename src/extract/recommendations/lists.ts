import { allMatches } from '../../corpus/matches';
import type { Block } from '../../corpus/block';
import type { BlockAnalysis, DocumentAnalysis } from '../analysis';
import {
  AIMS,
  AIMS_CHAPTER,
  CALLS,
  DEMANDS,
  IMPERATIVE,
  INTRODUCES_RECOMMENDATIONS,
  NO_RECOMMENDATION_LIST,
  RECOMMENDATION_CHAPTER,
  RECOMMENDATION_LIST,
} from '../gazetteer/recommendation-words';
import { remembered } from '../remembered';
import { partOf } from '../tokens';
import { trimmedStretch, type Recommended } from './recommended';

/** Shorter parts between semicolons are examples, not recommendations of their own. */
const SHORTEST_PART = 30;
/** "Governments should:", "… are encouraged to:": the items say what. */
const ASKS_FOR =
  /\b(?:should|must|ought to|(?:(?:encouraged|invited|urged|asked|requested|called upon|agreed|intend|commit|resolve|pledge|undertake)\b[^.;:]{0,60}|need for [^.;:]{0,80})\bto)\s*[:;]$/i;
/** What a sentence has that tells what is, was or will be. */
const TELLS =
  /\b(?:is|are|was|were|has|have|had|will|does|did|notes?|noted|welcomes?|welcomed|appreciates?|regrets?|regretted|remains?)\b/u;
/** "(recommendations 4 and 12)": what a title says that answers to recommendations made elsewhere. */
const REFERENCES = /\((?:see )?recommendations?\b[^()]*\d[^()]*\)/i;
/** The share of the items of a list that must demand something, where nothing announces it. */
const MOSTLY = 0.6;

/** "Combat trafficking …": an item of one sentence that begins with a plain verb and reports nothing. */
export function isImperative(item: string): boolean {
  return IMPERATIVE.test(item) && !/:\s\p{Lu}/u.test(item);
}

/** The items of lists that recommend, by what introduces them or by what most of them say. */
export function recommendedInLists(analysis: DocumentAnalysis): Recommended[] {
  const demanding = demandingItems(analysis);
  const announced = remembered(announces);
  const inChapter = remembered(isChapter);
  const { blocks } = analysis.document;
  const isAnnounced = ({ lead, section }: Block) => {
    if (lead === undefined)
      return (
        announced(section.at(-1) ?? '') ||
        (section.some(inChapter) && !NO_RECOMMENDATION_LIST.test(section.at(-1) ?? ''))
      );
    return announced(blocks[lead].text.text) || ASKS_FOR.test(blocks[lead].text.text);
  };
  const recommends = (block: Block) =>
    demanding.has(block) ||
    (block.kind === 'bullet' && isAnnounced(block)) ||
    (block.kind === 'heading' && block.section.some(inChapter) && isImperative(block.text.text));
  return analysis.blocks
    .filter((item) => recommends(item.block) && !isAside(item.block) && !isNumberedParagraph(item))
    .flatMap(partsOf);
}

/** The items of lists most of whose items say what ought to be, unless the words above say what else they are. */
function demandingItems({ blocks }: DocumentAnalysis): ReadonlySet<Block> {
  return new Set(
    runsOf(blocks.map(({ block }) => block)).flatMap((items) => {
      const { lead, section } = items[0];
      const above = lead === undefined ? (section.at(-1) ?? '') : lastSentence(blocks[lead].block.text.text);
      const count = items.filter(({ text }) => demands(text.text)).length;
      const mostDemand = items.length > 1 && count >= items.length * MOSTLY;
      const isOfAims = AIMS.test(above) || section.some((title) => AIMS_CHAPTER.test(title));
      return mostDemand && (announces(above) || !isOfAims) && !NO_RECOMMENDATION_LIST.test(above) ? items : [];
    }),
  );
}

/** Items that stand behind each other: bullets, and short paragraphs that each demand by a plain verb. */
function runsOf(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = [];
  let run: Block[] = [];
  for (const block of blocks) {
    const isItem = block.kind === 'bullet' || (block.kind === 'paragraph' && isImperative(block.text.text));
    const goesOn = run.length > 0 && run[0].kind === block.kind && run[0].lead === block.lead;
    if (run.length && !(isItem && goesOn)) {
      runs.push(run);
      run = [];
    }
    if (isItem) run.push(block);
  }
  return run.length ? [...runs, run] : runs;
}

function demands(item: string): boolean {
  return (DEMANDS.test(item) || isImperative(item)) && !item.endsWith('?');
}

/** "14. The Committee notes … It urges …": a paragraph whose number makes it no item, and whose sentences each count. */
function isNumberedParagraph({ block, sentences }: BlockAnalysis): boolean {
  if (!/\d/.test(block.marker) || isImperative(block.text.text)) return false;
  const first = partOf(block.text.text, sentences[0]);
  return (TELLS.test(first) && !DEMANDS.test(first)) || (sentences.length > 1 && CALLS.test(first));
}

/** The items of lists whose introducing sentence says that they are recommended: they tell of no practice. */
export function introducedAsRecommended({ document, blocks }: DocumentAnalysis): BlockAnalysis[] {
  const announced = remembered(announces);
  return blocks.filter(({ block: { lead } }) => lead !== undefined && announced(document.blocks[lead].text.text));
}

/** Questions, and paragraphs that only introduce what follows. */
function isAside({ text }: Block): boolean {
  return text.text.endsWith('?') || INTRODUCES_RECOMMENDATIONS.test(text.text);
}

/** Whether what stands right above a list announces recommendations. */
function announces(above: string): boolean {
  const announced = withoutReferences(lastSentence(above));
  return RECOMMENDATION_LIST.test(announced) && !NO_RECOMMENDATION_LIST.test(announced);
}

function isChapter(title: string): boolean {
  return RECOMMENDATION_CHAPTER.test(withoutReferences(title));
}

function withoutReferences(title: string): string {
  return title.includes('(') ? title.replace(REFERENCES, '') : title;
}

/** Of an introducing paragraph only its last sentence introduces. */
function lastSentence(text: string): string {
  const parts = text.split(/(?<=[.!?])\s+/);
  return parts[parts.length - 1];
}

/** One recommendation an item, or one for each of its parts between semicolons. */
function partsOf(analysis: BlockAnalysis): Recommended[] {
  const text = analysis.block.text.text;
  const cuts = allMatches(/;\s+/g, text).map((match) => match.index + match[0].length);
  const bounds = [0, ...cuts, text.length];
  const parts = bounds.slice(1).map((end, i) => ({ start: bounds[i], end }));
  const splits = parts.length > 1 && parts.every((part) => part.end - part.start >= SHORTEST_PART);
  return (splits ? parts : [{ start: 0, end: text.length }]).flatMap((part) => {
    const stretch = trimmedStretch(text, part.start, part.end);
    return stretch ? [{ analysis, stretch, foundBy: 'list', confidence: 'high' }] : [];
  });
}
