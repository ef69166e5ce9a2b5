import type { AtlasItem } from '../atlas/atlas';
import { CONFIDENCES, type Confidence } from '../extract/records';

/** How sure a find must be to be shown, from all that was found to the surest alone. */
export const SURENESSES = ['any', 'likely', 'surest'] as const;
export type Sureness = (typeof SURENESSES)[number];

const LEVELS: Readonly<Record<Sureness, readonly Confidence[]>> = {
  any: CONFIDENCES,
  likely: ['high', 'medium'],
  surest: ['high'],
};

/** How each stands behind a comma: "practices about health, leaving out the unsure". */
export const SURENESS_NAMES: Readonly<Record<Sureness, string>> = {
  any: 'however found',
  likely: 'leaving out the unsure',
  surest: 'only the surest and the checked',
};

/** Whether a level of confidence is enough. */
export function isLevelEnough(level: Confidence, wanted: Sureness): boolean {
  return LEVELS[wanted].includes(level);
}

/** Whether an item is sure enough. What a person has checked always is. */
export function isSureEnough({ confidence, checked }: AtlasItem, wanted: Sureness): boolean {
  return checked === true || isLevelEnough(confidence, wanted);
}
