import type { BlockAnalysis, DocumentAnalysis } from '../analysis';
import { within } from '../ordered';
import { tiedSectors } from '../actors/sectors';
import type { ActorType, CountryCode } from '../records';
import { remembered } from '../remembered';
import type { Stretch } from '../sentences';

/** An item of the form "Country, country: what is done there". */
export interface ListedPractice {
  readonly analysis: BlockAnalysis;
  readonly countries: readonly CountryCode[];
  readonly regions: readonly string[];
  /** What is done, after the colon. */
  readonly text: Stretch;
  /** Sectors that the heading or the introducing sentence ties together. */
  readonly sectors: readonly ActorType[];
  /** The words that tie them. */
  readonly label: string;
}

const PLACES = /^(?<places>[^:]{2,400}?)\s*(?::|\s[–—]\s)\s*(?=\S)/u;
const PLACES_END = /[:–—]/;
/** All that may stand between the places of a list. */
const BETWEEN_PLACES = /^(?:[\s,/&()-]|–|\b(?:and|the|of|in|also|both)\b)*$/i;
const LONGEST_TOWN = 30;

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
  const match = PLACES_END.test(text) ? PLACES.exec(text) : null;
  if (!match?.groups) return undefined;
  const head = { start: 0, end: match.groups.places.length };
  const countries = within(analysis.countries, head);
  const regions = within(analysis.regions, head).filter(
    (region) => !countries.some((country) => country.start < region.end && country.end > region.start),
  );
  if (!countries.length && !regions.length) return undefined;
  if (!isOnlyPlaces(text.slice(0, head.end), [...countries, ...regions])) return undefined;
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
    countries: [...new Set(countries.map((country) => country.iso3))],
    regions: [...new Set(regions.map((region) => region.value))],
    text: { start: match[0].length, end: text.length },
    sectors,
    label: sectors.length ? label.replace(/\s*:$/, '') : '',
  };
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
