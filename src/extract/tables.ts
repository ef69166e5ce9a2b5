import type { Block } from '../corpus/block';
import type { BlockAnalysis, DocumentAnalysis } from './analysis';
import { covering } from './ordered';
import type { Stretch } from './sentences';

/** A row of a table with the texts of its cells, empty ones included. */
export interface TableRow {
  readonly analysis: BlockAnalysis;
  readonly cells: readonly string[];
}

/** The tables of a document in its order, each as its rows. */
export function tablesOf({ blocks }: DocumentAnalysis): TableRow[][] {
  const tables: TableRow[][] = [];
  for (const analysis of blocks) {
    const { table, cells } = analysis.block;
    if (table === undefined || !cells) continue;
    (tables[table] ??= []).push({ analysis, cells: cells.map(({ text }) => text) });
  }
  return tables;
}

/** Where each cell stands in the text of its row, which has one space between filled cells; undefined for empty ones. */
export function cellPlaces({ cells = [] }: Block): (Stretch | undefined)[] {
  let at = 0;
  return cells.map(({ length }) => {
    if (!length) return undefined;
    const place = { start: at, end: at + length };
    at = place.end + 1;
    return place;
  });
}

/** How many cells of a row hold something. */
export function filledCells({ cells }: TableRow): number {
  return cells.filter(Boolean).length;
}

/** The head of a column: its own, else that of the nearest column to its left, which spans it; '' where there is none. */
export function headOver(heads: readonly string[], column: number): string {
  return heads.slice(0, column + 1).findLast(Boolean) ?? '';
}

/** Shorter cells are names and figures. */
const SHORTEST_PROSE = 80;

/** Whether a cell is long enough to hold sentences. */
export function isProseCell({ start, end }: Stretch): boolean {
  return end - start >= SHORTEST_PROSE;
}

const FINITE = /\b(?:is|are|was|were|has|have|had|will)\s/;

/** The whole sentences of a row that stand in cells of prose. */
export function proseOfRow({ block, sentences }: BlockAnalysis): Stretch[] {
  const cells = cellPlaces(block).flatMap((place) => (place && isProseCell(place) ? [place] : []));
  if (!cells.length) return [];
  const text = block.text.text;
  return sentences.filter(
    (sentence) => covering(cells, sentence) !== undefined && isWhole(text.slice(sentence.start, sentence.end)),
  );
}

function isWhole(own: string): boolean {
  return /[.!?;]["”’')\]]*$/.test(own.slice(-4)) || FINITE.test(own);
}
