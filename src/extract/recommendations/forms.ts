import type { MappedText } from '../../corpus/mapped-text';
import type { BlockAnalysis, DocumentAnalysis } from '../analysis';
import { sentencesOf } from '../sentences';
import { trimmedStretch, type Recommended } from './recommended';

/** A row of a reporting form whose first cell asks for a recommendation or an action that follows from it. */
const ASKED =
  /^\W*(?:\d+\.?\s*)?(?:recommendations?(?:\s+\d+)?\b|actions?(?:\(s\))?\b(?!\s+plan)|proposals?\b|(?:key|priority) messages?\b|next steps\b)/i;
/** A part of a form whose rows carry messages or elements that somebody wants. */
const WANTED = /\b(?:recommendations?|messages?|governance mechanisms|elements)\b/i;
const SHORTEST = 15;
/** Characters of the head of a column. */
const LONGEST_HEAD = 40;

/** A column of recommendations, or of the actions that follow from them. */
const ASKED_COLUMN =
  /^\W*(?:(?:key |main |policy |proposed )?recommendations?|recommended actions?|(?:proposed )?actions?(?: to be taken)?|proposals?|next steps)\W*$/i;

/** What the rows of a reporting form, or the columns of a table, recommend; explanations and indicators are left out. */
export function recommendedInForms(analysis: DocumentAnalysis): Recommended[] {
  return [...answersOfForms(analysis), ...answersOfColumns(analysis)];
}

/** Tables with a column of recommendations: each of its cells is one. */
function answersOfColumns({ blocks }: DocumentAnalysis): Recommended[] {
  let table: number | undefined;
  let columns: number[] = [];
  return blocks.flatMap((item) => {
    const { block } = item;
    if (block.table === undefined || !block.cells) return [];
    if (block.table !== table) {
      table = block.table;
      columns = columnsAsked(block.cells);
      return [];
    }
    return columns.flatMap((column) => answerAt(item, column));
  });
}

/** The columns of recommendations that the first row of a table of two or more columns heads. */
function columnsAsked(cells: readonly MappedText[]): number[] {
  const isHead = cells.length > 1 && cells.every((cell) => cell.length <= LONGEST_HEAD);
  return isHead ? cells.flatMap((cell, column) => (ASKED_COLUMN.test(cell.text) ? [column] : [])) : [];
}

function answerAt(analysis: BlockAnalysis, column: number): Recommended[] {
  const { cells = [], text } = analysis.block;
  const cell = cells[column];
  if (!cell || cell.length < SHORTEST) return [];
  const start = text.text.indexOf(
    cell.text,
    cells.slice(0, column).reduce((sum, { length }) => sum + length, 0),
  );
  const stretch = trimmedStretch(text.text, start, start + cell.length);
  return stretch ? [{ analysis, stretch, foundBy: 'table', confidence: 'high' }] : [];
}

function answersOfForms(analysis: DocumentAnalysis): Recommended[] {
  return analysis.blocks.flatMap((item) => {
    const { block } = item;
    const cells = block.cells;
    if (block.kind !== 'table-row' || !cells || cells.length !== 2) return [];
    const [label, answer] = cells;
    const wanted =
      block.section.some((title) => WANTED.test(title)) && /^\s*\d*\.?\s*\p{L}{0,20}:?\s*$/u.test(label.text);
    if (answer.length < SHORTEST || !(ASKED.test(label.text) || wanted)) return [];
    return answersIn(item, answer);
  });
}

/** The answers in a cell: between bullet signs, else between sentences that each demand something. */
function answersIn(analysis: BlockAnalysis, cell: MappedText): Recommended[] {
  const text = analysis.block.text.text;
  const offset = text.length - cell.length;
  const signs = [...cell.text.matchAll(/[•·▪]/g)].map((match) => match.index);
  const bounds = signs.length ? [...signs, cell.length] : undefined;
  const parts = bounds ? bounds.slice(1).map((end, i) => ({ start: bounds[i], end })) : merge(sentencesOf(cell.text));
  return parts.flatMap((part) => {
    const stretch = trimmedStretch(text, offset + part.start, offset + part.end);
    return stretch && stretch.end - stretch.start >= SHORTEST
      ? [{ analysis, stretch, foundBy: 'table', confidence: 'high' }]
      : [];
  });
}

/** A cell of prose is one answer: its sentences explain each other. */
function merge(sentences: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  return sentences.length ? [{ start: sentences[0].start, end: sentences[sentences.length - 1].end }] : [];
}
