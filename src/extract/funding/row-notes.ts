import { allMatches } from '../../corpus/matches';
import type { Block } from '../../corpus/block';
import type { CorpusDocument } from '../../corpus/document';
import { lineAt } from '../../corpus/lines';
import type { DocumentAnalysis } from '../analysis';
import { placeOf } from '../passage';
import type { Note } from '../records';
import type { MoneyRow, MoneyTable } from './money-table';

/** How the mark of a note is written; the groups hold what it is called by. */
const RAISED =
  '<sup>\\s?(?:\\[|\\()?([^<>\\s]{1,8}?)(?:\\]|\\))?\\s?<\\/sup>|\\[\\^([^\\]\\s]{1,12})\\]:?|\\^\\{([^{}]{1,8})\\}|([⁰¹²³⁴-⁹ⁱ]{1,6})';
const MARK = new RegExp(RAISED, 'gu');
/** A raised number right behind one of these is part of a unit ("m²"). */
const UNIT = /(?<!\p{L})[kcdm]?m$/iu;
/** The sign of a note at the end of a cell: "Fees *". */
const SIGN_AT_END = /(?<![*†‡§])([*]{1,5}|[†‡§]{1,3})\s*$/u;
const LEADING_MARK = new RegExp(`^\\s*(?:${RAISED})`, 'u');
const LEADING_SIGN = /^\s*([*]{1,5}|[†‡§]{1,3})(?=\s|[\p{Lu}"“])/u;
const PLAIN: Readonly<Record<string, string>> = Object.fromEntries(
  [...'⁰¹²³⁴⁵⁶⁷⁸⁹ⁱ'].map((sign, i) => [sign, [...'0123456789i'][i]]),
);
/** Blocks behind a table among which its notes are looked for. */
const MOST_BLOCKS = 60;

/**
 * Finds the notes of the rows of a table: for each mark that stands in a row ("Fees ⁱ"), the note that begins with it
 * and stands in or right below the table, before the next heading or table. A mark that several notes begin with is
 * that of the first.
 */
export function noteFinder({ document, blocks }: DocumentAnalysis, { rows }: MoneyTable): (row: MoneyRow) => Note[] {
  const first = rows[0]?.blocks[0];
  const last = rows.at(-1)?.blocks.at(-1);
  if (!first || !last) return () => [];
  const notes = new Map<string, Block>();
  for (let i = first.index + 1; i < blocks.length && i <= last.index + MOST_BLOCKS; i++) {
    const { block } = blocks[i];
    const isBelow = i > last.index;
    if (isBelow && (block.kind === 'heading' || (block.table !== undefined && block.table !== first.table))) break;
    const mark = leadingMark(block, document);
    if (mark !== undefined && !notes.has(mark)) notes.set(mark, block);
  }
  if (!notes.size) return () => [];
  return (row) => {
    const own = new Set(row.blocks);
    const marked = new Set(row.blocks.flatMap((block) => marksOf(block, document)).map((mark) => notes.get(mark)));
    return [...marked].flatMap((block): Note[] => {
      if (!block || own.has(block)) return [];
      const { quote, lines, offsets } = placeOf(document, block);
      return [{ quote, lines, offsets }];
    });
  };
}

/** The marks of notes in the cells of a row, in their order. */
function marksOf(block: Block, document: CorpusDocument): string[] {
  const [start, end] = linesOf(block, document);
  return document.source
    .slice(start, end)
    .split(/[\t|\r\n]/)
    .flatMap((cell) => {
      const raised = allMatches(MARK, cell).flatMap((match) => {
        const isOfUnit = match[4] !== undefined && UNIT.test(cell.slice(0, match.index));
        return isOfUnit ? [] : [nameOf(match)];
      });
      const sign = SIGN_AT_END.exec(cell);
      // Asterisks that a cell opens and closes are emphasis.
      const isMark = sign && !cell.slice(0, sign.index).includes(sign[1][0]);
      return isMark ? [...raised, sign[1]] : raised;
    });
}

/** The mark that a block begins with; undefined where it begins with none, and for a row with more than one filled cell. */
function leadingMark(block: Block, document: CorpusDocument): string | undefined {
  if (block.kind === 'heading' || block.kind === 'contents' || !block.text.length) return undefined;
  if (block.cells && block.cells.filter(({ length }) => length).length > 1) return undefined;
  const [start] = linesOf(block, document);
  const lead = document.source.slice(start, block.text.sourceOffset(0) + 1);
  const raised = LEADING_MARK.exec(lead);
  if (raised) return nameOf(raised);
  const isNote = block.kind === 'footnote' || block.kind === 'bullet' || block.cells !== undefined;
  const sign = LEADING_SIGN.exec(lead)?.[1] ?? LEADING_SIGN.exec(block.text.text.slice(0, 8))?.[1];
  return sign !== undefined && (isNote || !sign.startsWith('*')) ? sign : undefined;
}

/** What the match of a mark calls its note: "ii" for "ⁱⁱ" and "^{ii}", "1" for "¹" and "[^1]". */
function nameOf(match: RegExpMatchArray): string {
  const written = match.slice(1).find((group) => group !== undefined) ?? '';
  return [...written].map((sign) => PLAIN[sign] ?? sign).join('');
}

/** From the beginning of the first line of a block to the end of its last. */
function linesOf({ text }: Block, { lines }: CorpusDocument): [start: number, end: number] {
  return [lineAt(lines, text.sourceOffset(0)).start, lineAt(lines, text.sourceOffset(text.length - 1)).end];
}
