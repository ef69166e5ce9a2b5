import { ending } from '../scan/ending';
import type { BlockAnalysis, DocumentAnalysis } from '../analysis';
import { overlapsAny, within } from '../ordered';
import { tiedSectors } from '../actors/sectors';
import type { ActorType, CountryCode } from '../records';
import { remembered } from '../remembered';
import type { Stretch } from '../sentences';
import { JOINS } from './roles';

/** An item of the form "Country, country: what is done there". */
export interface ListedPractice {
  readonly analysis: BlockAnalysis;
  readonly countries: readonly CountryCode[];
  /** Those that the words behind the colon say it is done with. */
  readonly partners: readonly CountryCode[];
  readonly regions: readonly string[];
  /** What is done, after the colon. */
  readonly text: Stretch;
  /** Sectors that the heading or the introducing sentence ties together. */
  readonly sectors: readonly ActorType[];
  /** The words that tie them. */
  readonly label: string;
}

/** The places reach up to a colon, else up to a dash: "Tonga – Fiji: boats", "Tonga – boats". */
const PLACES = [/^(?<places>[^:]{2,400}?)\s*:\s*(?=\S)/u, /^(?<places>[^:]{2,400}?)\s+[–—]\s+(?=\S)/u];
const PLACES_END = /[:–—]/;
/** All that may stand between the places of a list. */
const BETWEEN_PLACES = /^(?:[\s,/&()-]|[–—]|\b(?:and|the|of|in|also|both)\b)*$/i;
/** "An agreement with Tonga, Fiji and": the other side follows. */
const WITH = ending(
  /\b(?:with|between|among|together with)\s(?:(?:the\s)?(?:[Gg]overnments?|[Rr]epublic|[Kk]ingdom)\sof\s)?(?:the\s)?$/,
);
const WITH_REACH = 40;
const LONGEST_TOWN = 30;
/** An amount, a figure, "none": what a country gives or has, not what it does. */
const TELLS_NOTHING =
  /^(?:about |some |over |up to )?(?:(?:[A-Z]{1,3}\s?)?[$€£¥]|[A-Z]{3})?\s?\d[\d.,'’ ]*(?:\s?(?:%|per cent|percent|million|billion|thousand|mio|bn|m|k)\b)?\.?(?:\s(?:[A-Z]{3}|euros?|(?:US )?dollars?|pounds?|francs?))?[.;]?$|^(?:pledg|donat|contribut|gave|giv|offer)\w*\s(?:\w+\s){0,2}?(?:(?:[A-Z]{1,3}\s?)?[$€£¥]\s?)?\d|^\W*(?:none|nil|n\.?\/?a\.?|not (?:applicable|available|reported|known)|no (?:answer|data|information|reply|response))\b(?:\s\w+){0,2}\W*$/i;

/** The listed practices of a document, in its order. A single such line without a list or a tying heading is prose. */
export function listedPractices({ document, blocks }: DocumentAnalysis): ListedPractice[] {
  const items: ListedPractice[] = [];
  const sectorsTied = remembered(tiedSectors);
  for (const analysis of blocks) {
    const { block } = analysis;
    if (block.kind !== 'bullet' && block.kind !== 'paragraph') continue;
    const lead = block.lead === undefined ? undefined : document.blocks[block.lead].text.text;
    const item = parseItem(analysis, [lead, ...[...block.section].reverse()], sectorsTied);
    if (item) items.push(item);
  }
  return items.filter((item, i) => item.sectors.length || hasNeighbour(item, [items[i - 1], items[i + 1]]));
}

function parseItem(
  analysis: BlockAnalysis,
  headings: readonly (string | undefined)[],
  sectorsTied: (heading: string) => ActorType[],
): ListedPractice | undefined {
  if (!analysis.countries.length && !analysis.regions.length) return undefined;
  const { block } = analysis;
  const text = block.text.text;
  const head = PLACES_END.test(text) ? headOf(analysis) : undefined;
  if (!head) return undefined;
  if (TELLS_NOTHING.test(text.slice(head.end))) return undefined;
  const { countries, regions } = head;
  let sectors: ActorType[] = [];
  let label = '';
  for (const heading of headings) {
    if (heading === undefined) continue;
    sectors = sectorsTied(heading);
    label = heading;
    if (sectors.length) break;
  }
  return {
    analysis,
    countries,
    partners: partnersIn(analysis, head.end).filter((id) => !countries.includes(id)),
    regions,
    text: { start: head.end, end: text.length },
    sectors,
    label: sectors.length ? label.replace(/\s*:$/, '') : '',
  };
}

interface Head extends Pick<ListedPractice, 'countries' | 'regions'> {
  /** Where the words begin that tell what is done. */
  readonly end: number;
}

/** The places that an item begins with, if it has nothing else before its colon or dash. */
function headOf(analysis: BlockAnalysis): Head | undefined {
  const text = analysis.block.text.text;
  for (const form of PLACES) {
    const match = form.exec(text);
    const places = match?.groups?.places;
    if (!places) continue;
    const stretch = { start: 0, end: places.length };
    const countries = within(analysis.countries, stretch);
    const regions = within(analysis.regions, stretch).filter((region) => !overlapsAny(countries, region));
    if (!countries.length && !regions.length) continue;
    if (!isOnlyPlaces(places, [...countries, ...regions])) continue;
    return {
      countries: [...new Set(countries.map(({ iso3 }) => iso3))],
      regions: [...new Set(regions.map(({ value }) => value))],
      end: match[0].length,
    };
  }
  return undefined;
}

/** The countries behind "with", and those joined to them. */
function partnersIn(analysis: BlockAnalysis, from: number): CountryCode[] {
  const text = analysis.block.text.text;
  const partners = new Set<CountryCode>();
  let lastEnd = -1;
  for (const { start, end, iso3 } of within(analysis.countries, { start: from, end: text.length })) {
    const isJoined = lastEnd >= 0 && JOINS.test(text.slice(lastEnd, start));
    if (!isJoined && !WITH.test(text.slice(Math.max(from, start - WITH_REACH), start))) continue;
    partners.add(iso3);
    lastEnd = end;
  }
  return [...partners];
}

function isOnlyPlaces(head: string, places: readonly Stretch[]): boolean {
  let at = 0;
  for (const place of [...places].sort((a, b) => a.start - b.start)) {
    const gap = head.slice(at, place.start);
    if (!BETWEEN_PLACES.test(gap) && !isTown(gap)) return false;
    at = place.end;
  }
  return BETWEEN_PLACES.test(head.slice(at));
}

/** "Sabah, Malaysia": a part of the country named before it. */
function isTown(gap: string): boolean {
  return gap.length <= LONGEST_TOWN && /^\s*\p{Lu}[\p{L}\s'’.-]*,\s*$/u.test(gap);
}

/** Whether an item stands in a list: it has the sign of one, or the item before or behind it is near. */
function hasNeighbour(item: ListedPractice, others: readonly (ListedPractice | undefined)[]): boolean {
  const at = item.analysis.block.index;
  return (
    others.some((other) => other && Math.abs(other.analysis.block.index - at) <= 3) ||
    item.analysis.block.kind === 'bullet'
  );
}
