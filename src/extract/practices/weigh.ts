import { SIGNS, type SignName } from './signs';
import type { Telling } from './telling';
import { TELLING_BIAS, TELLING_WEIGHTS } from './weights';

/** How strongly a telling reports a practice: the logarithm of its odds, as fitted to annotated texts. */
export function weighTelling(telling: Telling): number {
  let weight = TELLING_BIAS;
  for (const name of Object.keys(TELLING_WEIGHTS) as SignName[]) {
    weight += TELLING_WEIGHTS[name] * SIGNS[name](telling);
  }
  return weight;
}
