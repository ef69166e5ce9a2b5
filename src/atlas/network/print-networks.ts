import { printByLine } from '../print';
import { GRAPHS } from './graphs';
import type { Networks } from './networks';

/** The file of the networks of an edition: JSON with a node a line, so that a change is a difference that one can read. */
export function printNetworks(edition: string, networks: Networks): string {
  const entries = GRAPHS.map((graph) => `"${graph}": ${printByLine(networks[graph]).trimEnd()}`);
  return `{\n${[`"edition": ${JSON.stringify(edition)}`, ...entries].join(',\n')}\n}\n`;
}
