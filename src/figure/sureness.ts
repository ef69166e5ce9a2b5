import type { AtlasItem } from '../atlas/atlas';
import { inLanguage } from '../language/language';
import { CONFIDENCES, type Confidence } from '../extract/records';

/** How sure a find must be to be shown, from all that was found to what a person has checked alone. */
export const SURENESSES = ['any', 'likely', 'surest', 'checked'] as const;
export type Sureness = (typeof SURENESSES)[number];

/** How sure a find is, the surest first: what a person has checked stands above all that rules can say. */
export const LEVELS = ['checked', ...CONFIDENCES] as const;
export type Level = 'checked' | Confidence;

const ENOUGH: Readonly<Record<Sureness, readonly Level[]>> = {
  any: LEVELS,
  likely: ['checked', 'high', 'medium'],
  surest: ['checked', 'high'],
  checked: ['checked'],
};

/** How each stands behind a comma: "practices about health, leaving out the unsure". */
export const SURENESS_NAMES: Readonly<Record<Sureness, string>> = inLanguage({
  any: 'however found',
  likely: 'leaving out the unsure',
  surest: 'only the surest and the checked',
  checked: 'only what a person has checked',
});

/** How sure an item is. */
export function levelOf({ confidence, checked }: Pick<AtlasItem, 'confidence' | 'checked'>): Level {
  return checked === true ? 'checked' : confidence;
}

/** Whether a level is enough. */
export function isLevelEnough(level: Level, wanted: Sureness): boolean {
  return ENOUGH[wanted].includes(level);
}

/** Whether an item is sure enough. What a person has checked always is. */
export function isSureEnough(item: AtlasItem, wanted: Sureness): boolean {
  return isLevelEnough(levelOf(item), wanted);
}
