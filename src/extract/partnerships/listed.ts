import { placedActors } from '../actors/named';
import { tiedSectors } from '../actors/sectors';
import type { BlockAnalysis } from '../analysis';
import type { Actor } from '../records';
import type { Stretch } from '../sentences';
import type { ListedPractice } from '../practices/listed';
import { country, sector } from '../actors/actor';
import { ACT_AS_ONE, relationOf } from './told';
import type { Tie } from './tie';

/** "… – churches and trade unions": who works together in this one item, said at its end. */
const AT_END = /\s[–—-]\s*(?<who>[^–—.;:]{5,80})[.;]?$/u;

/** Countries of one item that are many are each told of, not tied. */
const MOST_SIDES = 6;

/**
 * The partnerships of listed practices: a heading ties sectors, each item adds its countries; else the countries of an
 * item with those that it is done with.
 */
export function tiesOfLists(items: readonly ListedPractice[]): Tie[] {
  return items.flatMap((item) => {
    const { block } = item.analysis;
    const who = AT_END.exec(block.text.text)?.groups?.who ?? '';
    const own = tiedSectors(`partnership between ${who}`);
    const sectors = own.length ? own : item.sectors;
    if (sectors.length < 2) return tieOfSides(item);
    return [
      {
        members: [...item.countries.map(country), ...sectors.map(sector)],
        relation: 'sector-partnership',
        label: item.label,
        blocks: [block],
        foundBy: 'list',
        confidence: 'high',
      },
    ];
  });
}

/** "With ILO support", "with the help of the ILO", "run by IOM": bodies that help with what an item tells. */
const HELPED_BEFORE = /\b(?:with|by|from|and|of)\s(?:the\s)?$/;
const HELP =
  /\bwith (?:the )?[^,;.]{2,80}?\b(?:support|assistance|help|funding|aid)\b|\b(?:with|and with) (?:the )?(?:support|assistance|help|funding|aid) (?:of|from)\b|\b(?:run|supported|funded|financed|assisted|implemented|co-financed|co-funded) by\b|\b(?:together|jointly|partnership|cooperation|collaboration) with\b/i;

function bodiesBeside(analysis: BlockAnalysis, stretch: Stretch): Actor[] {
  const text = analysis.block.text.text;
  const help = HELP.exec(text.slice(stretch.start, stretch.end));
  if (!help) return [];
  const behind = { start: stretch.start + help.index, end: stretch.end };
  return placedActors(analysis, behind).flatMap(({ actor, start }) =>
    actor.type === 'org' && HELPED_BEFORE.test(text.slice(Math.max(behind.start, start - 12), start)) ? [actor] : [],
  );
}

function tieOfSides({ analysis, countries, partners, text }: ListedPractice): Tie[] {
  const { block } = analysis;
  const own = block.text.text.slice(text.start, text.end);
  const bodies = bodiesBeside(analysis, text);
  const members = [...[...countries, ...partners].map(country), ...bodies];
  const isShared = partners.length > 0 || bodies.length > 0 || ACT_AS_ONE.test(own);
  if (!isShared || !countries.length || members.length < 2 || members.length > MOST_SIDES) return [];
  const relation = relationOf(own) ?? 'programme';
  return [{ members, relation, label: own, blocks: [block], foundBy: 'list', confidence: 'medium' }];
}
