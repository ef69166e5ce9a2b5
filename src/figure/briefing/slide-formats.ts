/** Shapes of slides, by their sides. */
export const SLIDE_FORMATS = ['16:9', '4:3'] as const;
export type SlideFormat = (typeof SLIDE_FORMATS)[number];

/** Pixels of a slide. */
export const SLIDE_SIZES: Readonly<Record<SlideFormat, { readonly width: number; readonly height: number }>> = {
  '16:9': { width: 1600, height: 900 },
  '4:3': { width: 1600, height: 1200 },
};
