import type { Network } from './network';
import { networkNodeRows } from './network-rows';
import { counted, listed } from './words';

/** A community of a network, as a legend has it. */
export interface CommunityName {
  /** Its number, 0 for the largest; null for all those without a colour of their own. */
  readonly number: number | null;
  readonly text: string;
}

/** Members that stand for a community. */
const NAMED = 2;

/**
 * The communities of what is drawn by their most joined members, "Italy, Morocco and 12 others", in the order of their
 * numbers; those from the number `own` on together, as "3 smaller communities".
 */
export function communityNames(network: Network, own: number): CommunityName[] {
  const members = new Map<number, string[]>();
  for (const { community, name } of networkNodeRows(network)) {
    members.set(community, [...(members.get(community) ?? []), name]);
  }
  const numbers = [...members.keys()].sort((a, b) => a - b);
  const named = numbers
    .filter((number) => number < own)
    .map((number) => ({ number, text: membersText(members.get(number) ?? []) }));
  const others = numbers.length - named.length;
  return others
    ? [...named, { number: null, text: counted(others, 'smaller community', 'smaller communities') }]
    : named;
}

function membersText(names: readonly string[]): string {
  if (names.length <= NAMED + 1) return listed(names);
  return listed([...names.slice(0, NAMED), counted(names.length - NAMED, 'other')]);
}
