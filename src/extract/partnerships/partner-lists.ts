import { country, distinctActors } from '../actors/actor';
import { actorsIn } from '../actors/named';
import type { BlockAnalysis, DocumentAnalysis } from '../analysis';
import { countryOfTitles } from '../practices/implied';
import type { Actor, Relation } from '../records';
import type { Tie } from './tie';

/** What a list or a line calls those whom it names, the first that fits. */
const CALLED: readonly (readonly [Relation, RegExp])[] = [
  ['funding', /\b(?:funders?|donors?|sponsors?|contributors?|(?:funded|financed|sponsored) by|funding source)$/i],
  ['co-organiser', /\b(?:co-?)?(?:organi[sz]ers?|hosts?|(?:organi[sz]ed|hosted) by)$/i],
  ['working-group', /\b(?:members?(?: (?:states|countries|organi[sz]ations))?|participating (?:states|countries))$/i],
  [
    'programme',
    /\b(?:partners?(?: (?:countries|organi[sz]ations|agencies))?|implement(?:ed by|ers?)|partnership with)$/i,
  ],
];
/** The words of such a name and its colon, at the beginning of a line: "Implementing partners: …". */
const LABEL = /^(?<label>[\p{L}\s/-]{4,40}?)\s?:(?:\s|$)/u;
const LONGEST_ITEM = 120;
const MOST_WORDS = 4;
/** "Practices of the members": the list is of something else. */
const OF_OTHERS = /\b(?:of|for|to|from) /i;

/** Those whom a list or a line names under what it calls them. */
interface PartnerList {
  readonly relation: Relation;
  readonly items: BlockAnalysis[];
}

/** Ties that a list tells under a title such as "Donors", or a line behind "Partners:", also in a row of two cells. */
export function tiesOfPartnerLists({ blocks }: DocumentAnalysis): Tie[] {
  const lists: PartnerList[] = [];
  const byTitle = new Map<number | readonly string[], PartnerList>();
  for (const item of blocks) {
    const { kind, text, lead, section, cells } = item.block;
    if (kind === 'contents' || !(item.countries.length || item.organisations.length)) continue;
    const isAnswer = kind === 'table-row' && cells?.length === 2;
    if (kind === 'table-row' && !isAnswer) continue;
    const label = isAnswer ? cells[0].text : LABEL.exec(text.text.slice(0, LONGEST_ITEM))?.groups?.label;
    const ofLine = relationCalled(label);
    if (ofLine) lists.push({ relation: ofLine, items: [item] });
    if (ofLine || kind !== 'bullet' || text.length > LONGEST_ITEM) continue;
    const title = lead ?? section;
    const known = byTitle.get(title);
    const relation = relationCalled(lead === undefined ? section.at(-1) : blocks[lead].block.text.text);
    if (known) known.items.push(item);
    else if (relation) {
      const list = { relation, items: [item] };
      byTitle.set(title, list);
      lists.push(list);
    }
  }
  return lists.flatMap(tieOf);
}

/** How those are tied whom a title or a line calls so; undefined for other words. */
function relationCalled(label: string | undefined): Relation | undefined {
  if (label === undefined || label.length > LONGEST_ITEM) return undefined;
  const words = label.trim().replace(/\s?:$/, '');
  if (words.split(/\s+/).length > MOST_WORDS || OF_OTHERS.test(words)) return undefined;
  return CALLED.find(([, called]) => called.test(words))?.[0];
}

/** The tie of those whom a list names, with the one country of the titles above. */
function tieOf({ items, relation }: PartnerList): Tie[] {
  const named = items.flatMap((item) => actorsIn(item, { start: 0, end: item.block.text.length }));
  const titled = countryOfTitles(items[0].block.section);
  const members: Actor[] = distinctActors([...named, ...(titled ? [country(titled)] : [])]);
  if (!named.length || members.length < 2) return [];
  const blocks = items.map(({ block }) => block);
  return [{ members, relation, label: '', blocks, foundBy: 'list', confidence: 'medium' }];
}
