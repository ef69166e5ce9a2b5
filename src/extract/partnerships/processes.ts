import type { Actor } from '../records';

/** A regional consultative process or a dialogue of states, by its short name. */
const PROCESS = /Process$|Dialogue$|Conference on Migration$|^(?:RCM|IGC|MIDSA|MIDWA|Berne Initiative)$/;

/** Whether an actor is a consultative process of states: countries take part in it rather than work with it. */
export function isProcess(actor: Actor): boolean {
  return actor.type === 'org' && PROCESS.test(actor.name);
}
