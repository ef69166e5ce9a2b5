import { distinctActors } from '../actors/actor';
import { placedActors } from '../actors/named';
import type { BlockAnalysis, DocumentAnalysis } from '../analysis';
import type { Tie } from './tie';

/** A row "Co-chairs | Tonga; Fiji": the office, then those who hold it. */
const ROLE =
  /^\W*(?:(?<chairs>(?:vice[- ]|co-?)?chairs?|co-?(?:leads?|facilitators?)|co-?chair(?:man|person)?s?)|(?:team |full |associate |government |group )?members?|observers?|partners?|participants|participating (?:countries|states)|team)\W*$/i;
/** What may stand between the holders of an office, outside their names. */
const BETWEEN = /^(?:[\s,;/&()–-]|\band\b|\bthe\b)*$/i;

/** Ties of rows that name an office and all who hold it together. */
export function tiesOfRoleRows({ blocks }: DocumentAnalysis): Tie[] {
  return blocks.flatMap((row) => tieOfRow(row) ?? []);
}

function tieOfRow(row: BlockAnalysis): Tie | undefined {
  const { block } = row;
  const { cells } = block;
  if (!cells || cells.filter(({ text }) => text).length !== 2) return undefined;
  const role = ROLE.exec(cells[0].text);
  if (!role) return undefined;
  const from = cells[0].text.length;
  const placed = placedActors(row, { start: from, end: block.text.length }, { inNames: true, meetings: true });
  const members = distinctActors(placed.map(({ actor }) => actor));
  if (members.length < 2 || !isOnlyActors(block.text.text, from, placed)) return undefined;
  return {
    members,
    relation: role.groups?.chairs ? 'co-chair' : 'working-group',
    label: block.section.at(-1) ?? '',
    blocks: [block],
    foundBy: 'table',
    confidence: 'high',
  };
}

function isOnlyActors(text: string, from: number, placed: readonly { start: number; end: number }[]): boolean {
  let at = from;
  for (const { start, end } of placed) {
    if (start > at && !BETWEEN.test(text.slice(at, start))) return false;
    at = Math.max(at, end);
  }
  return BETWEEN.test(text.slice(at));
}
