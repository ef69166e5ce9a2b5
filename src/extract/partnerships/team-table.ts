import type { Block } from '../../corpus/block';
import type { BlockAnalysis, DocumentAnalysis } from '../analysis';
import { themesOf } from '../themes';
import { actorsIn } from '../actors/named';
import type { Actor } from '../records';
import { distinctActors } from '../actors/actor';
import type { Tie } from './tie';

const CHAIRS = /\b(?:co-?)?chairs?\b/i;
const TEAM = /\b(?:team|members?|participants?|partners?|organi[sz]ations?|governments?)\b/i;
/** "RT 1.1", "Session 3", "2.2": what a part of the table is about. */
const LABEL =
  /^(?:(?:RT|WG|Round ?table|Session|Panel|Working Group|Group|Team|Theme)\s*)?[\dIVX]+(?:\.\d+)*\.?$|^(?:RT|WG|Round ?table|Session|Panel|Working Group)\b.{0,12}$/i;

/** Characters of the head of a column. */
const LONGEST_HEADER = 40;
const BY_TABLE = { foundBy: 'table', confidence: 'high' } as const;

interface Row {
  readonly analysis: BlockAnalysis;
  readonly block: Block;
  /** Actors by column. */
  readonly cells: readonly (readonly Actor[])[];
}

/**
 * Tables whose columns are offices (co-chairs, team members, organisations) and whose parts are sessions.
 * Each part gives one tie of its chairs, where it has two or more, and one of its whole team.
 */
export function tiesOfTeamTables(analysis: DocumentAnalysis): Tie[] {
  const tables = new Map<number, BlockAnalysis[]>();
  for (const item of analysis.blocks) {
    if (item.block.table === undefined) continue;
    const rows = tables.get(item.block.table);
    if (rows) rows.push(item);
    else tables.set(item.block.table, [item]);
  }
  return [...tables.values()].flatMap(tiesOfTable);
}

function tiesOfTable(rows: readonly BlockAnalysis[]): Tie[] {
  const headerAt = rows.findIndex(({ block }) => {
    const cells = block.cells?.map((cell) => cell.text) ?? [];
    const [chairs] = cells.filter((cell) => CHAIRS.test(cell) && cell.length <= LONGEST_HEADER);
    return (
      chairs !== undefined && cells.some((cell) => cell !== chairs && TEAM.test(cell) && cell.length <= LONGEST_HEADER)
    );
  });
  if (headerAt < 0) return [];
  const chairsAt = rows[headerAt].block.cells?.findIndex((cell) => CHAIRS.test(cell.text)) ?? 0;
  if (chairsAt > 0) return tiesOfRows(rows.slice(headerAt + 1), chairsAt);
  const ties: Tie[] = [];
  let title: Block | undefined;
  let label = '';
  let part: Row[] = [];
  const close = () => {
    if (title && part.length) ties.push(...tiesOfPart(label, title, part));
    part = [];
  };
  for (const analysis of rows.slice(headerAt + 1)) {
    const { block } = analysis;
    const first = block.cells?.[0].text ?? '';
    if (LABEL.test(first)) {
      close();
      title = block;
      label = first;
    } else if (title) {
      part.push({ analysis, block, cells: cellActors(analysis) });
    }
  }
  close();
  return ties;
}

/** Tables with a session a row: its name, then its chairs, then the rest of its team. Rows without a name go on. */
function tiesOfRows(rows: readonly BlockAnalysis[], chairsAt: number): Tie[] {
  const sessions: { label: string; rows: Row[] }[] = [];
  for (const analysis of rows) {
    const { block } = analysis;
    const label = (block.cells ?? [])
      .slice(0, chairsAt)
      .map((cell) => cell.text)
      .filter(Boolean)
      .join(' ');
    const row = { analysis, block, cells: cellActors(analysis).slice(chairsAt) };
    const last = sessions.at(-1);
    if (label || !last) sessions.push({ label, rows: [row] });
    else last.rows.push(row);
  }
  return sessions.flatMap(({ label, rows: [first, ...others] }) => tiesOfPart(label, first.block, [first, ...others]));
}

function cellActors(analysis: BlockAnalysis): Actor[][] {
  const { block } = analysis;
  let at = 0;
  return (block.cells ?? []).map((cell) => {
    if (!cell.length) return [];
    const start = block.text.text.indexOf(cell.text, at);
    at = start + cell.length;
    return actorsIn(analysis, { start, end: at }, { inNames: true, meetings: true });
  });
}

function blocksOf(title: Block, rows: readonly Row[]): Block[] {
  return [...new Set([title, ...rows.map((row) => row.block)])];
}

function tiesOfPart(label: string, title: Block, rows: readonly Row[]): Tie[] {
  const themes = themesOf(title.text.text);
  const chairRows = rows.filter((row) => row.cells[0]?.length);
  const chairs = distinctActors(chairRows.flatMap((row) => row.cells[0]));
  const team = distinctActors([...chairs, ...rows.flatMap((row) => row.cells.slice(1).flat())]);
  const ties: Tie[] = [];
  if (chairs.length >= 2) {
    const last = rows.indexOf(chairRows[chairRows.length - 1]);
    const blocks = blocksOf(title, rows.slice(0, last + 1));
    ties.push({ members: chairs, relation: 'co-chair', label, blocks, themes, ...BY_TABLE });
  }
  if (team.length >= 2) {
    const blocks = blocksOf(title, rows);
    ties.push({ members: team, relation: 'team', label, blocks, themes, ...BY_TABLE });
  }
  return ties;
}
