import { allAreas, type Area, type AreaId } from '../atlas/areas/areas';
import { nameIn } from '../atlas/areas/names';

/** An area that a search has found. */
export interface Hit {
  readonly area: Area;
  /** The name that was found, where it is not the label. */
  readonly by?: string;
}

const MOST_HITS = 8;
/** Other names stand behind labels that are found as well. */
export const BEHIND_LABELS = 0.5;

/** Names in everyday use that the register does not have. */
const EVERYDAY: Readonly<Partial<Record<AreaId, string>>> = {
  CIV: 'Ivory Coast',
  COD: 'DRC;Congo-Kinshasa',
  COG: 'Congo-Brazzaville',
  CPV: 'Cape Verde',
  CZE: 'Czech Republic',
  GBR: 'UK',
  MMR: 'Burma',
  NLD: 'Holland',
  SWZ: 'Swaziland',
  TLS: 'East Timor',
  TUR: 'Turkey',
  VAT: 'Vatican',
  VNM: 'Vietnam',
};

const entries = allAreas.map((area) => ({
  area,
  names: namesOf(area).map((name) => ({ name, plain: plain(name) })),
}));

/** Every name that an area is found by, each once: its label, English, French, Spanish and Arabic names, code, everyday names. */
export function namesOf(area: Area): string[] {
  return [
    ...new Set([
      area.label,
      area.name,
      nameIn('fr', area),
      nameIn('es', area),
      nameIn('ar', area),
      area.iso3,
      ...(EVERYDAY[area.iso3]?.split(';') ?? []),
    ]),
  ];
}

/** The first few areas that what was typed may mean. */
export function searchAreas(typed: string): Hit[] {
  return areasNamed(typed).slice(0, MOST_HITS);
}

/** Areas with a name in English, French, Spanish or Arabic that has a word beginning with what was typed; labels come first. */
export function areasNamed(typed: string): Hit[] {
  const wanted = plain(typed);
  if (!wanted) return [];
  const ranked: { hit: Hit; rank: number }[] = [];
  for (const { area, names } of entries) {
    let best: { rank: number; name: string } | undefined;
    for (const { name, plain: text } of names) {
      const own = rankOf(text, wanted);
      const rank = own === undefined || name === area.label ? own : own + BEHIND_LABELS;
      if (rank !== undefined && (!best || rank < best.rank)) best = { rank, name };
    }
    if (best) {
      const hit = best.name === area.label || best.name === area.iso3 ? { area } : { area, by: best.name };
      ranked.push({ hit, rank: best.rank });
    }
  }
  return ranked.sort((a, b) => a.rank - b.rank || (a.hit.area.label < b.hit.area.label ? -1 : 1)).map(({ hit }) => hit);
}

/** 0 the whole name, 1 its beginning, 2 the beginning of a later word; undefined when none. Both texts must be plain. */
export function rankOf(name: string, wanted: string): number | undefined {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  return name.includes(` ${wanted}`) ? 2 : undefined;
}

/** A text without accents, capitals and signs: its words with one space between them. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
