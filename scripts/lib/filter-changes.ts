import { ACTOR_TYPES, PRACTICE_STATUSES, THEMES } from '../../src/extract/records';
import { MEASURES, SCALES } from '../../src/figure/measure';
import { SURENESSES } from '../../src/figure/sureness';

/**
 * Queries of an address, each another filter or measure than the one before, without the question mark. The documents
 * and years are those that the atlas has as well as any larger one.
 */
export const FILTER_CHANGES: readonly string[] = [
  ...THEMES.map((theme) => `about=${theme}`),
  ...['gcm-7', 'gcm-19', 'sdg-10.7', 'sdg-8.8'].map((id) => `about=${id}`),
  ...ACTOR_TYPES.map((type) => `actor=${type}`),
  ...['000', '001', '002', '003', '004'].map((id) => `document=${id}`),
  ...['2006', '2007', '2008', '2010', '2011', '2006-2008', '2009-2016'].map((years) => `years=${years}`),
  ...['2005', '2010', '2000-2009'].map((years) => `told=${years}`),
  ...PRACTICE_STATUSES.map((status) => `status=${status}`),
  ...SURENESSES.map((sureness) => `sure=${sureness}`),
  ...MEASURES.map((measure) => `count=${measure}`),
  ...SCALES.map((scale) => `as=${scale}`),
  ...THEMES.slice(0, 6).map((theme, i) => `about=${theme}&actor=${ACTOR_TYPES[i]}&years=2006-2016&sure=likely`),
];
