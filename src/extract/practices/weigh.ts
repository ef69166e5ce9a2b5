import { SIGNS, type Sign, type SignName } from './signs';
import type { Telling } from './telling';
import { TELLING_BIAS, TELLING_WEIGHTS } from './weights';

const WEIGHED = (Object.keys(TELLING_WEIGHTS) as SignName[]).map((name): readonly [Sign, number] => [
  SIGNS[name],
  TELLING_WEIGHTS[name],
]);

/** How strongly a telling reports a practice: the logarithm of its odds, as fitted to annotated texts. */
export function weighTelling(telling: Telling): number {
  let weight = TELLING_BIAS;
  for (const [sign, each] of WEIGHED) weight += each * sign(telling);
  return weight;
}
