import type { Passages } from '../atlas/atlas';
import type { Known } from '../figure/address-parts';
import type { PictureData } from '../pictures/body';
import type { Scheme } from '../pictures/paints';
import type { SlidePictures } from './slide-pictures';

/** What slides are drawn from. */
export interface SlideContext {
  readonly data: PictureData;
  readonly known: Known;
  /** Null until they are there. */
  readonly passages: Passages | null;
  readonly pictures: SlidePictures;
  readonly scheme: Scheme;
}
