import { tiedSectors } from '../actors/sectors';
import type { ListedPractice } from '../practices/listed';
import { country, sector } from '../actors/actor';
import type { Tie } from './tie';

/** "… – churches and trade unions": who works together in this one item, said at its end. */
const AT_END = /\s[–—-]\s*(?<who>[^–—.;:]{5,80})[.;]?$/u;

/** The sector partnerships of listed practices: a heading ties sectors, each item adds its countries. */
export function tiesOfLists(items: readonly ListedPractice[]): Tie[] {
  return items.flatMap((item) => {
    const { block } = item.analysis;
    const who = AT_END.exec(block.text.text)?.groups?.who ?? '';
    const own = tiedSectors(`partnership between ${who}`);
    const sectors = own.length ? own : item.sectors;
    if (sectors.length < 2) return [];
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
