import { distinctActors } from '../actors/actor';
import { placedActors, type PlacedActor } from '../actors/named';
import type { BlockAnalysis } from '../analysis';
import { OUGHT } from '../gazetteer/practice-words';
import { JOINS } from '../practices/roles';
import type { Relation } from '../records';
import type { Stretch } from '../sentences';
import { partOf } from '../tokens';
import { hasWord } from '../words';
import { tieOfRow, type Side } from './rows';
import type { Tie } from './tie';

/** What stands between two sides that a sentence ties, the first that fits. */
const BETWEEN_SIDES: readonly (readonly [Relation, RegExp])[] = [
  [
    'agreement',
    /\b(?:sign(?:s|ed|ing)?|conclud(?:es|ed|ing)|reach(?:es|ed)|negotiat(?:es|ed|ing)|ha(?:s|ve|d)|enter(?:s|ed) into|renew(?:s|ed)|join(?:s|ed))\b.*\b(?:agreements?|memorand\p{L}+|mous?|accords?|treat(?:y|ies)|arrangements?|conventions?)\b.*\b(?:with|between)\b/iu,
  ],
  [
    'funding',
    /^\s(?:\p{Ll}+\s){0,2}(?:receive[sd]?|got|obtained)\s[^.;]{0,80}\sfrom\s(?:the\s)?$|^(?:['’]s)?\s(?:\p{Ll}+\s){0,3}(?:funds|funded|finances|financed|co-financed|sponsors?|sponsored|donated to|contributed to|funding (?:for|to)|money (?:for|to)|(?:provid|giv|gave|grant)\p{L}*\s[^,;]{0,40}(?:to|for))\s/iu,
  ],
  [
    'programme',
    /\b(?:work(?:s|ed|ing)?(?: closely| together)? with|partner(?:s|ed|ing)? with|cooperat\w+(?: closely)? with|collaborat\w+(?: closely)? with|(?:liais|coordinat)\w+(?: closely)? with|in (?:close )?(?:partnership|cooperation|collaboration|coordination) with|together with|jointly with|teamed up with|joined forces with|joint \p{L}+ with)\b/iu,
  ],
  [
    'support',
    /^(?:['’]s)?\s(?:\p{Ll}+\s){0,3}(?:supports|supported|is supporting|are supporting|assists|assisted|helps|helped|trains|trained|advises|advised|supporting|assisting|support to|assistance to)\s|\bwith (?:the )?(?:\p{L}+ )?(?:support|assistance|help) (?:of|from)\b/iu,
  ],
];
/** Characters between two sides. */
const FARTHEST = 110;

/**
 * The sides of something that a sentence names in a row; else the two that it puts next to each other with words of
 * working together, helping or paying between.
 */
export function tiesOfSides(analysis: BlockAnalysis, sentence: Stretch): Tie[] {
  const text = analysis.block.text.text;
  const sides = sidesOf(text, placedActors(analysis, sentence));
  const row = sides.map((side) => tieOfRow(analysis, sentence, side)).find((tie) => tie !== undefined);
  if (row) return [row];
  if (sides.length < 2 || hasWord(OUGHT, partOf(text, sentence))) return [];
  for (const [i, second] of sides.entries()) {
    const first = sides[i - 1];
    if (!first || second.start - first.end > FARTHEST) continue;
    const between = text.slice(first.end, second.start);
    const relation = /[.;:]/.test(between) ? undefined : BETWEEN_SIDES.find(([, words]) => words.test(between))?.[0];
    const members = distinctActors([...first.actors, ...second.actors].map(({ actor }) => actor));
    if (!relation || members.length < 2) continue;
    return [
      {
        members,
        relation,
        label: text.slice(first.start, sentence.end),
        blocks: [analysis.block],
        stretch: sentence,
        foundBy: 'sentence',
        confidence: 'medium',
      },
    ];
  }
  return [];
}

/** The actors of a sentence, those that stand in one row together. */
export function sidesOf(text: string, placed: readonly PlacedActor[]): Side[] {
  const sides: { start: number; end: number; actors: PlacedActor[] }[] = [];
  for (const actor of placed) {
    const last = sides.at(-1);
    if (last && areJoined(text.slice(last.end, actor.start))) {
      last.actors.push(actor);
      last.end = actor.end;
    } else sides.push({ start: actor.start, end: actor.end, actors: [actor] });
  }
  return sides;
}

/** "Tonga and the Government of Fiji" is as much a row as "Tonga and Fiji". */
function areJoined(between: string): boolean {
  return JOINS.test(between.replace(/\bgovernments? of\b/i, ''));
}
