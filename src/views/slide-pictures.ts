import type { Known } from '../figure/address-parts';
import type { SlideFigure } from '../figure/briefing/slide';
import { pictureSize } from '../figure/briefing/slide';
import { slideView } from '../figure/briefing/slide-titles';
import type { PictureData } from '../pictures/body';
import type { Scheme } from '../pictures/paints';
import { BUILD_DAY } from './build-day';

/** A picture of a figure as a file that the page can show. */
export interface SlidePicture {
  readonly url: string;
  /** The picture in words. */
  readonly alternative: string;
}

/** Pixels in which pictures are drawn: alone on a slide, or one of two. */
export const BOXES = { one: [1120, 520], two: [640, 430] } as const;
/** So many pictures are kept at most. */
const MOST_KEPT = 80;

/** The pictures on the slides of a briefing, each drawn once, one after another, when it is first asked for. */
export class SlidePictures {
  readonly #known: Known;
  readonly #kept = new Map<string, Promise<SlidePicture | null>>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(known: Known) {
    this.#known = known;
  }

  /** The picture of a figure, as large as its place on a slide allows; null for a figure that has none. */
  of(figure: SlideFigure, place: keyof typeof BOXES, scheme: Scheme, data: PictureData): Promise<SlidePicture | null> {
    const [width, height] = pictureSize(figure, BOXES[place]);
    const key = [figure.query, width, height, scheme, data.networks !== null].join('\n');
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const drawing = this.#last.then(() => this.#draw(figure, [width, height], scheme, data));
    this.#last = drawing.catch(() => undefined);
    this.#kept.set(key, drawing);
    for (const [old, picture] of [...this.#kept].slice(0, -MOST_KEPT)) {
      this.#kept.delete(old);
      release(picture);
    }
    return drawing;
  }

  /** Gives back what the pictures take. */
  close(): void {
    for (const picture of this.#kept.values()) release(picture);
    this.#kept.clear();
  }

  async #draw(
    figure: SlideFigure,
    [width, height]: [number, number],
    scheme: Scheme,
    data: PictureData,
  ): Promise<SlidePicture | null> {
    const { pictureLater } = await import('../pictures/later');
    // Between two pictures the page answers what its reader does.
    await new Promise((resolve) => setTimeout(resolve));
    const view = slideView(figure, this.#known);
    const picked = view.place?.kind === 'country' ? view.place.id : null;
    const manner = { dress: 'legend', isForRoom: true, title: null } as const;
    const picture = await pictureLater(
      view.figure,
      data,
      { width, height, scheme, picked, ...manner },
      { built: BUILD_DAY, link: null },
    );
    if (!picture) return null;
    const url = URL.createObjectURL(new Blob([picture.svg], { type: 'image/svg+xml' }));
    return { url, alternative: picture.alternative };
  }
}

function release(picture: Promise<SlidePicture | null>): void {
  void picture.then(
    (drawn) => drawn && URL.revokeObjectURL(drawn.url),
    () => undefined,
  );
}
