import { allMatches } from '../../corpus/matches';
import type { Block } from '../../corpus/block';
import { distinctActors, organisation } from '../actors/actor';
import { placedActors } from '../actors/named';
import type { DocumentAnalysis } from '../analysis';
import { overlapsAny } from '../ordered';
import type { Actor } from '../records';
import { cellPlaces, filledCells, headOver, tablesOf, type TableRow } from '../tables';
import { themesOf } from '../themes';
import type { Tie } from './tie';

const CHAIRS = /\b(?:co-?)?chairs?\b/i;
const TEAM =
  /\b(?:team|members?|participants?|partners?|organi[sz]ations?|agenc(?:y|ies)|bod(?:y|ies)|observers?|governments?)\b/i;
/** Columns whose cells name bodies, known or not. */
const BODIES = /\b(?:organi[sz]ations?|agenc(?:y|ies)|bod(?:y|ies)|institutions?|partners?|observers?)\b/i;
/** "RT 1.1", "Session 3", "2.2": what a part of the table is about. */
const LABEL =
  /^(?:(?:RT|WG|Round ?table|Session|Panel|Working Group|Group|Team|Theme)\s*)?[\dIVX]+(?:\.\d+)*\.?$|^(?:RT|WG|Round ?table|Session|Panel|Working Group)\b.{0,12}$/i;
/** A row of one cell that heads a part. */
const PART_TITLE =
  /^\d|\b(?:sessions?|round ?tables?|working groups?|panels?|themes?|RT|WG|group|part|cluster|topic)\b/i;
/** Words of a body's name. */
const BODY =
  /\b(?:Agency|Association|Bank|Cent(?:er|re)|Coalition|Commission|Committee|Confederation|Council|Delegation|Federation|Forum|Foundation|Fund|Institute|League|Ministry|Network|Office|Secretariat|Society|Union|University)\b/;
const NOBODY = /^(?:tb[acd]|n\/?a|none|various|others?|to be|vacant|all|same)\b/i;
const LONGEST_BODY = 60;

/** Characters of the head of a column. */
const LONGEST_HEADER = 40;
const BY_TABLE = { foundBy: 'table', confidence: 'high' } as const;

interface Row {
  readonly block: Block;
  readonly chairs: readonly Actor[];
  /** Those of all other columns of members. */
  readonly members: readonly Actor[];
}

/** A session with the row that names it, if any, and the rows of its team. */
interface Part {
  readonly label: string;
  readonly title: Block;
  readonly rows: Row[];
}

/**
 * Tables whose columns are offices (co-chairs, team members, organisations) and whose parts are sessions.
 * Each part gives one tie of its chairs, where it has two or more, and one of its whole team.
 * Columns with other heads name no members.
 */
export function tiesOfTeamTables(analysis: DocumentAnalysis): Tie[] {
  return tablesOf(analysis).flatMap(tiesOfTable);
}

function tiesOfTable(rows: readonly TableRow[]): Tie[] {
  const headerAt = rows.findIndex(isHeader);
  if (headerAt < 0) return [];
  const header = rows[headerAt];
  const chairsAt = header.cells.findIndex(isChairs);
  const parts =
    chairsAt > 0
      ? partsOfRows(rows.slice(headerAt + 1), header, chairsAt)
      : partsBelowTitles(rows.slice(headerAt + 1), header);
  return parts.flatMap(tiesOfPart);
}

function isChairs(cell: string): boolean {
  return CHAIRS.test(cell) && cell.length <= LONGEST_HEADER;
}

function isHeader({ cells }: TableRow): boolean {
  const chairs = cells.find(isChairs);
  return (
    chairs !== undefined && cells.some((cell) => cell !== chairs && TEAM.test(cell) && cell.length <= LONGEST_HEADER)
  );
}

/** Tables with the name of a session above its team; without such names the whole table is one. */
function partsBelowTitles(rows: readonly TableRow[], header: TableRow): Part[] {
  const parts: Part[] = [{ label: titleAbove(header), title: header.analysis.block, rows: [] }];
  for (const row of rows) {
    const first = row.cells[0];
    const members = rowOf(row, header);
    if (LABEL.test(first) || isPartTitle(row, members))
      parts.push({ label: first, title: row.analysis.block, rows: [] });
    else parts[parts.length - 1].rows.push(members);
  }
  return parts.filter((part) => part.rows.length);
}

/** What stands above a table, else its header. */
function titleAbove({ analysis }: TableRow): string {
  const { section, text } = analysis.block;
  return section.at(-1) ?? text.text;
}

function isPartTitle(row: TableRow, { chairs }: Row): boolean {
  return filledCells(row) === 1 && row.cells[0] !== '' && !chairs.length && PART_TITLE.test(row.cells[0]);
}

/** Tables with a session a row: its name, then its chairs, then the rest of its team. Rows without a name go on. */
function partsOfRows(rows: readonly TableRow[], header: TableRow, chairsAt: number): Part[] {
  const parts: Part[] = [];
  for (const row of rows) {
    const label = row.cells.slice(0, chairsAt).filter(Boolean).join(' ');
    const last = parts.at(-1);
    if (last && !label) last.rows.push(rowOf(row, header));
    else parts.push({ label: label || titleAbove(header), title: row.analysis.block, rows: [rowOf(row, header)] });
  }
  return parts;
}

function rowOf({ analysis, cells }: TableRow, header: TableRow): Row {
  const { block } = analysis;
  const chairs: Actor[] = [];
  const members: Actor[] = [];
  cellPlaces(block).forEach((place, column) => {
    const head = headOver(header.cells, column);
    if (!place || !(CHAIRS.test(head) || TEAM.test(head))) return;
    const placed = placedActors(analysis, place, { inNames: true, meetings: true });
    const known = placed.map(({ start, end, actor }) => ({ start, end, actor }));
    const all = [...known, ...bodiesIn(cells[column], place.start, BODIES.test(head))]
      .filter((body, i) => i < known.length || !overlapsAny(known, body))
      .sort((a, b) => a.start - b.start);
    (CHAIRS.test(head) ? chairs : members).push(...all.map(({ actor }) => actor));
  });
  return { block, chairs, members };
}

/** Bodies that a cell names without the gazetteer's help: any in a column of bodies, else those with a body's words. */
function bodiesIn(cell: string, at: number, inBodies: boolean): { start: number; end: number; actor: Actor }[] {
  return allMatches(/[^,;/]+/g, cell).flatMap((match) => {
    const name = match[0].trim();
    const start = at + match.index + match[0].indexOf(name);
    const isBody = /^\p{Lu}[\p{L}&]/u.test(name) && name.length <= LONGEST_BODY && !NOBODY.test(name);
    return isBody && (inBodies || BODY.test(name))
      ? [{ start, end: start + name.length, actor: organisation(name) }]
      : [];
  });
}

function blocksOf(title: Block, rows: readonly Row[]): Block[] {
  return [...new Set([title, ...rows.map((row) => row.block)])];
}

function tiesOfPart({ label, title, rows }: Part): Tie[] {
  const themes = themesOf(title.text.text);
  const chairs = distinctActors(rows.flatMap((row) => row.chairs));
  const team = distinctActors([...chairs, ...rows.flatMap((row) => row.members)]);
  const ties: Tie[] = [];
  if (chairs.length >= 2) {
    const last = rows.findLastIndex((row) => row.chairs.length);
    const blocks = blocksOf(title, rows.slice(0, last + 1));
    ties.push({ members: chairs, relation: 'co-chair', label, blocks, themes, ...BY_TABLE });
  }
  if (team.length >= 2) {
    ties.push({ members: team, relation: 'team', label, blocks: blocksOf(title, rows), themes, ...BY_TABLE });
  }
  return ties;
}
