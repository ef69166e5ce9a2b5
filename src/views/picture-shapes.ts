import { t } from '../language/language';
import type { PictureOptions } from '../pictures/picture';

/** A size of picture that a reader can take. */
export interface PictureSize {
  readonly id: string;
  readonly title: string;
  /** Part of the name of its file. */
  readonly name: string;
  readonly shape: Pick<PictureOptions, 'width' | 'height' | 'dress' | 'isForRoom'>;
}

/** Sizes for a page, for slides and for social media, in pixels. */
export const PICTURE_SIZES: readonly PictureSize[] = [
  {
    ...{ id: 'page', name: '' },
    get title() {
      return t('Page, 1200 wide');
    },
    shape: { width: 1200, height: null, dress: 'full', isForRoom: false },
  },
  slide('slide', '16:9', 1600, 900),
  slide('slide-hd', '16:9', 1920, 1080),
  slide('slide-4-3', '4:3', 1600, 1200),
  {
    ...{ id: 'social', name: 'social' },
    get title() {
      return t('Social media, 1200 × 630');
    },
    shape: { width: 1200, height: 630, dress: 'card', isForRoom: false },
  },
];

function slide(id: string, format: string, width: number, height: number): PictureSize {
  return {
    ...{ id, name: `${width}x${height}`, shape: { width, height, dress: 'full', isForRoom: true } },
    get title() {
      return t('Slide {format}, {width} × {height}', { format, width, height });
    },
  };
}
