/**
 * Areas of the world: the register as typed values, and the ways to look one up.
 *
 * @example
 * const text = 'MDA';
 * if (isAreaId(text)) areaOf(text).label; // 'Moldova'
 */
import { register } from './register';
import type { AreaRow } from './register';
import { regionOf } from './regions';
import type { Region, Subregion } from './regions';

export type { Region, Subregion };

/** Identifier of an area: ISO 3166-1 alpha-3, or a user-assigned code for an area that has none (see `AreaRow`). */
export type AreaId = (typeof register)[number]['iso3'];

/** An area of the register, with what follows from its row filled in. */
export type Area = Readonly<
  AreaRow<AreaId> & {
    /** Short name in the language that is spoken; in English `name` where that is short enough. */
    readonly label: string;
    region: Region;
  }
>;

// Checks as well that every `partOf` names a row: that is beyond what the table can say of itself.
const rows: readonly AreaRow<AreaId>[] = register;

/** Names of areas in the language that is spoken, where that is not English. */
let spokenNames: Readonly<Partial<Record<AreaId, string>>> = {};

/** Names the areas in a language other than English from now on. */
export function nameAreas(names: Readonly<Partial<Record<AreaId, string>>>): void {
  spokenNames = names;
}

/** Every area, in the order of its identifier. */
export const allAreas: readonly Area[] = rows.map((row) => ({
  ...row,
  get label() {
    return spokenNames[row.iso3] ?? row.label ?? row.name;
  },
  get note() {
    // As the row: what is optional there is here.
    return row.note as string;
  },
  region: regionOf[row.subregion],
}));

/** The 193 member and the two non-member observer States of the United Nations, in the order of their identifiers. */
export const states: readonly Area[] = allAreas.filter(({ status }) => status === 'member' || status === 'observer');

const byId: ReadonlyMap<string, Area> = new Map(allAreas.map((area) => [area.iso3, area]));

/** Whether a text is the identifier of an area; capitals matter, as in ISO 3166-1. */
export function isAreaId(text: string): text is AreaId {
  return byId.has(text);
}

/** The name of an area inside a sentence; in English with its article and without abbreviations: "the Philippines". */
export function areaInText({ iso3, label, name, article }: Pick<Area, 'iso3' | 'label' | 'name' | 'article'>): string {
  if (spokenNames[iso3] !== undefined) return label;
  return `${article ? 'the ' : ''}${label.includes('.') ? name : label}`;
}

/** The name of an area where there is room for all of it; in languages other than English the short one. */
export function fullName({ iso3, name, label }: Pick<Area, 'iso3' | 'name' | 'label'>): string {
  return spokenNames[iso3] === undefined ? name : label;
}

/** The area of an identifier. */
export function areaOf(iso3: AreaId): Area {
  const area = byId.get(iso3);
  if (!area) throw new Error(`No area ${iso3} in the register`);
  return area;
}
