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
    ...{ id: 'page', title: 'Page, 1200 wide', name: '' },
    shape: { width: 1200, height: null, dress: 'full', isForRoom: false },
  },
  slide('slide', 'Slide 16:9, 1600 × 900', 1600, 900),
  slide('slide-hd', 'Slide 16:9, 1920 × 1080', 1920, 1080),
  slide('slide-4-3', 'Slide 4:3, 1600 × 1200', 1600, 1200),
  {
    ...{ id: 'social', title: 'Social media, 1200 × 630', name: 'social' },
    shape: { width: 1200, height: 630, dress: 'card', isForRoom: false },
  },
];

function slide(id: string, title: string, width: number, height: number): PictureSize {
  return { id, title, name: `${width}x${height}`, shape: { width, height, dress: 'full', isForRoom: true } };
}
