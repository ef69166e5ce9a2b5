import { isAreaId, type AreaId } from '../atlas/areas/areas';
import { isNodeId, type NodeId } from '../atlas/network/nodes';

/** What the data knows, for checking what an address asks for. */
export interface Known {
  readonly hasRegion: (name: string) => boolean;
  readonly hasPassage: (id: string) => boolean;
  readonly hasDocument: (id: string) => boolean;
}

/** Parts of an address, by the name under which they stand there. */
export const PARTS = [
  'view',
  'topic',
  'read',
  'line',
  'profile',
  'across',
  'order',
  'group',
  'graph',
  'draw',
  'ties',
  'nodes',
  'colour',
  'size',
  'from',
  'steps',
  'to',
  'whole',
  'phase',
  'currency',
  'prices',
  'open',
  'count',
  'as',
  'zoom',
  'at',
  'members',
  'arcs',
  'about',
  'actor',
  'document',
  'years',
  'told',
  'status',
  'sure',
  'show',
  'sort',
  'country',
  'region',
  'on',
  'in',
  'node',
  'with',
  'donor',
  'for',
  'passage',
  'briefing',
  'slide',
  'lang',
] as const;
export type Part = (typeof PARTS)[number];

/** A value in the address that means nothing here, and was left out. */
export interface UnknownValue {
  readonly part: Part;
  readonly value: string;
}

/** What a view says in each part of its address; nothing where a part is left out. */
export type PartTexts = Partial<Record<Part, string | null | false | undefined>>;

/** The value of a part as `accept` understands it; null where there is none, or none that it knows, which is reported. */
export type Read = <T>(part: Part, accept: (value: string) => T | undefined) => T | null;

/** Characters of the longest name of a node, and of the longest purpose, in an address. */
export const LONGEST_NODE = 300;

/** The name that is meant, in letters of either case. */
export function oneOf<T extends string>(names: readonly T[]): (value: string) => T | undefined {
  return (value) => {
    const wanted = value.toLowerCase();
    return names.find((name) => name === wanted);
  };
}

export function areaIn(value: string): AreaId | undefined {
  const id = value.toUpperCase();
  return isAreaId(id) ? id : undefined;
}

export function nodeIn(value: string): NodeId | undefined {
  return isNodeId(value) && value.length <= LONGEST_NODE ? value : undefined;
}

/** Those of a list that are named, in its order; nothing where one of the names is none of them. */
export function someOf<T extends string>(names: readonly T[]): (value: string) => readonly T[] | undefined {
  return (value) => {
    const wanted = value.toLowerCase().split(',');
    const known = names.filter((name) => wanted.includes(name));
    return known.length === new Set(wanted).size ? known : undefined;
  };
}
