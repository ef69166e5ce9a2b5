import type { Block } from '../../corpus/block';
import type { BlockAnalysis } from '../analysis';
import { DEMANDS } from '../gazetteer/recommendation-words';
import type { Stretch } from '../sentences';
import { cellPlaces } from '../tables';
import { answersIn } from './answers';
import { FormReader, type FormRecommended } from './form-group';
import { isInstruction, labelOf, lineLabel, type Label } from './form-labels';

const SHORTEST = 15;
const SHORTEST_INDICATOR = 8;
/** A part of a form whose rows carry messages or elements that somebody wants. */
const WANTED = /\b(?:recommendations?|messages?|governance mechanisms|elements)\b/i;
/** "1.", "First:", "2. Global strategy:" */
const PLAIN_LABEL = /^\s*\d*[.)]?\s*(?:(?:\p{L}{1,20}\s?){1,3}:|\p{L}{0,20})\s*$/u;
const OTHER: Label = { role: 'other', number: '', ofAction: false, mayBeList: false };

/** A field of a form as one block shows it. */
interface Field {
  /** Undefined where the block has no label and may go on with the field above. */
  readonly label: Label | undefined;
  /** Undefined where only the label stands here. */
  readonly answer: Stretch | undefined;
  /** Whether the block stands in a table, its label in a cell of its own. */
  readonly inTable: boolean;
}

/**
 * Reads fields of forms block by block: rows of a label and an answer, and lines that begin with a label or stand below
 * one. Explanations are left out.
 */
export function recommendedInFields(blocks: readonly BlockAnalysis[]): FormRecommended[] {
  const reader = new FormReader();
  /** The field whose answer goes on, or is still to come. */
  let label: Label | undefined;
  let isWaiting = false;
  /** Level of the heading that a recommendation stands in or below. */
  let level = 0;
  for (const analysis of blocks) {
    const { block } = analysis;
    const field = fieldOf(block, reader.isOpen);
    if (field?.label) {
      label = field.label;
      if (label.role === 'recommendation') level = block.level;
      isWaiting = !field.answer;
      if (field.answer) isWaiting = !take(reader, analysis, field.answer, label);
      continue;
    }
    const mayGoOn = label !== undefined && label.role !== 'other' && (isWaiting || (field?.inTable ?? false));
    if (field?.answer && mayGoOn && label) {
      take(reader, analysis, field.answer, label);
      isWaiting &&= block.kind === 'bullet' && label.role !== 'recommendation';
    } else if (!isWithin(block, level) || field?.inTable === false) {
      label = undefined;
      isWaiting = false;
      if (!isWithin(block, level)) reader.close();
    }
  }
  return reader.found;
}

/** Whether a block stands inside a recommendation: all do but headings that do not stand below its own. */
function isWithin(block: Block, level: number): boolean {
  const isTitle =
    block.kind === 'heading' ||
    (block.cells !== undefined && block.cells.filter(({ length }) => length).length === 1 && block.cells[0].length > 0);
  return !isTitle || (level > 0 && block.level > level);
}

/** Reads a block as a field; undefined where it can be none. */
function fieldOf(block: Block, isOpen: boolean): Field | undefined {
  const { cells, text, kind } = block;
  if (kind === 'table-row' && cells) {
    const places = cellPlaces(block);
    const [first, second, third] = cells.map((cell) => cell.text);
    if (cells.length === 2 && second) return rowField(block, first, second, places[1]);
    if (cells.length === 3 && /^\d+[.)]?$/.test(first) && third) return rowField(block, second, third, places[2]);
    if (cells.length > 1) return { label: OTHER, answer: undefined, inTable: true };
  } else if (kind !== 'paragraph' && kind !== 'bullet' && kind !== 'heading') return undefined;
  const label = lineLabel(text.text);
  const rest = { start: label?.end ?? 0, end: text.length };
  const isField = label && (label.role === 'recommendation' || isOpen) && !isInstruction(text.text.slice(rest.start));
  if (isField) return { label, answer: rest.start < rest.end ? rest : undefined, inTable: false };
  return kind === 'heading' || kind === 'table-row' ? undefined : { label: undefined, answer: rest, inTable: false };
}

/** A row of a label and an answer; of a row without a label, the answer goes on. */
function rowField(block: Block, first: string, answer: string, place: Stretch | undefined): Field {
  if (!first) {
    const demands = /^[-–•·]\s/.test(answer) && DEMANDS.test(answer);
    return { label: demands ? { ...OTHER, role: 'recommendation' } : undefined, answer: place, inTable: true };
  }
  const label = labelOf(first);
  const isWanted =
    label.role === 'other' && PLAIN_LABEL.test(first) && block.section.some((title) => WANTED.test(title));
  return {
    label: isWanted ? { ...label, role: 'recommendation', mayBeList: true } : label,
    answer: place,
    inTable: true,
  };
}

/** Takes the answers of a field; false where the text only introduces what follows. */
function take(
  reader: FormReader,
  analysis: BlockAnalysis,
  answer: Stretch,
  { role, number, ofAction, mayBeList }: Label,
): boolean {
  const text = analysis.block.text.text;
  const own = text.slice(answer.start, answer.end);
  if (role === 'other' || isInstruction(own)) return true;
  if (own.endsWith(':')) return false;
  const shortest = role === 'indicator' ? SHORTEST_INDICATOR : SHORTEST;
  const answers = answersIn(text, answer, shortest, mayBeList).map((stretch) => ({ analysis, stretch }));
  if (role === 'recommendation') reader.recommend(answers);
  else if (role === 'action') reader.act(answers, number);
  else reader.indicate(answers, number, ofAction);
  return true;
}
