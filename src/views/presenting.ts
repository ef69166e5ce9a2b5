/** What the window that presents a briefing, that of the speaker, and the pages to print have in common. */
import type { Atlas } from '../atlas/atlas';
import type { Basemap } from '../atlas/basemap/basemap';
import { readingKey } from '../charts/reading-keys';
import type { BriefingPlace } from '../figure/view';
import type { Briefing } from '../figure/briefing/briefing';
import { figuresOf, type Slide } from '../figure/briefing/slide';
import { slideView } from '../figure/briefing/slide-titles';
import { slidePicture, type SlideData, type SlidePicture, type SlideSetting } from '../pictures/slides';
import type { BriefingDesk } from './briefing-desk';
import type { Sources } from './screen';
import type { Ways } from './ways';

export interface PresentingProps {
  readonly desk: BriefingDesk;
  /** Undefined where this browser keeps none under the id of the place. */
  readonly briefing: Briefing | undefined;
  readonly place: BriefingPlace;
  readonly atlas: Atlas;
  readonly basemap: Basemap;
  readonly sources: Sources;
  readonly ways: Ways;
}

/** What of the later data the slides of a briefing are drawn from. */
export function neededBy({ slides }: Pick<Briefing, 'slides'>, { known }: Pick<BriefingDesk, 'known'>) {
  const charts = slides.flatMap(figuresOf).map((figure) => slideView(figure, known));
  return {
    // Tables, and what charts tell when they are pointed at, have quotations in them.
    passages: charts.length > 0 || slides.some(({ kind }) => kind === 'passage'),
    networks: charts.some(({ figure }) => figure.chart === 'network'),
  };
}

/** Index of a slide that a briefing has, the nearest to a number from 1. */
export function indexIn({ slides }: Pick<Briefing, 'slides'>, number: number | null): number {
  return Math.min(Math.max(number ?? 1, 1), Math.max(slides.length, 1)) - 1;
}

export function slideDataOf({
  desk,
  atlas,
  basemap,
  sources,
}: Omit<PresentingProps, 'briefing' | 'place' | 'ways'>): SlideData {
  const { passages, networks } = sources;
  return { pictures: { atlas, basemap, networks: networks.value }, known: desk.known, passages: passages.value };
}

/** A slide as a picture that the page can show. */
export interface Still {
  readonly url: string;
  readonly picture: SlidePicture;
}

/** So many pictures are kept at most. */
const MOST_KEPT = 60;

/** The slides of a briefing as pictures, each drawn when it is first asked for. */
export class Stills {
  readonly #data: SlideData;
  readonly #kept = new Map<string, { readonly slide: Slide; readonly still: Still }>();

  constructor(data: SlideData) {
    this.#data = data;
  }

  of(
    briefing: Pick<Briefing, 'title' | 'slides'>,
    index: number,
    setting: Omit<SlideSetting, 'number' | 'count'>,
  ): Still {
    const slide = briefing.slides[index];
    const { length: count } = briefing.slides;
    const key = [index, count, setting.format, setting.scheme, setting.isBare === true, briefing.title].join('\n');
    const kept = this.#kept.get(key);
    if (kept?.slide === slide) return kept.still;
    const picture = slidePicture(slide, briefing, this.#data, { ...setting, number: index + 1, count });
    const still = { url: URL.createObjectURL(new Blob([picture.svg], { type: 'image/svg+xml' })), picture };
    this.#kept.set(key, { slide, still });
    for (const [old, { still: gone }] of [...this.#kept].slice(0, -MOST_KEPT)) {
      this.#kept.delete(old);
      URL.revokeObjectURL(gone.url);
    }
    return still;
  }

  /** Gives back what the pictures take. */
  close(): void {
    for (const { still } of this.#kept.values()) URL.revokeObjectURL(still.url);
    this.#kept.clear();
  }
}

/** Where a key leads among slides; null for keys that lead nowhere. A clicker sends those of pages. */
export function stepOf(event: Pick<KeyboardEvent, 'key' | 'shiftKey'>, index: number, count: number): number | null {
  const within = (to: number) => Math.min(Math.max(to, 0), count - 1);
  switch (readingKey(event.key)) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
    case 'Enter':
      return within(index + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
    case 'Backspace':
      return within(index - 1);
    case ' ':
      return within(index + (event.shiftKey ? -1 : 1));
    case 'Home':
      return 0;
    case 'End':
      return within(count - 1);
    default:
      return null;
  }
}

/** What the two windows of a presentation tell each other. */
export type Message =
  | { readonly kind: 'hello' }
  | { readonly kind: 'go'; readonly index: number }
  /** `text` is the briefing as its file; `begun` is when it began, in milliseconds of the clock. */
  | { readonly kind: 'state'; readonly text: string; readonly index: number; readonly begun: number }
  | { readonly kind: 'end' };

/** A channel between the windows that show one briefing; null where the browser has none. */
export function channelOf(id: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(`atlas briefing ${id}`);
  } catch {
    return null;
  }
}

/** "4:05", "1:04:05". */
export function elapsedText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
