/** What runs in a page beside it while it is measured. */

/** An element whose frame the browser tells of. */
interface ElementEntry extends PerformanceEntry {
  readonly identifier: string;
  /** When its frame was on the screen. */
  readonly renderTime: number;
}

/** Places of a page of the atlas, as selectors of what comes last of each. */
export interface Places {
  /** The end of the first picture: an image when it is decoded, a canvas when it is painted. */
  readonly first: string;
  /** The end of the live picture, and what is gone once it has taken over. */
  readonly live: string;
  readonly gone: string;
}

/** What a page told of itself while it was loading, in milliseconds from the start of the navigation. */
export interface Told {
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** Sum of the largest group of layout shifts. */
  readonly shift: number;
  /** When the first complete picture was seen, and when the live one was. */
  readonly complete: number;
  readonly live: number;
  /** When nodes of a network came to rest; null where they did not. */
  readonly settled: number | null;
  readonly files: readonly LoadedFile[];
}

export interface LoadedFile {
  readonly address: string;
  /** Bytes of its content as they were sent, without headers. */
  readonly bytes: number;
  readonly end: number;
}

/**
 * Runs before anything else of a page. When a picture has been handed to the browser whole, some words are put into the
 * page: by the pages of libraries themselves; in those of the atlas, which are measured as they are, here, where a change
 * of the document shows it. The picture is seen when the frame that has these words is on the screen.
 */
export function watchPage(places: Places | null): void {
  const seen: { largest: number; shifts: { at: number; value: number }[] } = { largest: 0, shifts: [] };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.largest = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { startTime, value, hadRecentInput } = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      };
      if (!hadRecentInput) seen.shifts.push({ at: startTime, value });
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { identifier, renderTime } of list.getEntries() as ElementEntry[]) {
      performance.mark(identifier, { startTime: renderTime });
    }
  }).observe({ type: 'element', buffered: true });
  if (!places) return;
  const mark = (name: string) => {
    const note = document.createElement('p');
    note.setAttribute('elementtiming', name);
    note.style.cssText = 'position: fixed; left: 0; bottom: 0; margin: 0; font: 10px sans-serif; pointer-events: none';
    note.textContent = name;
    document.documentElement.append(note);
  };
  const waiting = new Set(['complete', 'live']);
  const isDrawn = (selector: string) => {
    const found = document.querySelector(selector);
    return found instanceof HTMLCanvasElement ? found.hasAttribute('width') && found.width > 0 : found !== null;
  };
  const look = () => {
    if (waiting.has('complete') && isDrawn(places.first)) {
      waiting.delete('complete');
      const found = document.querySelector(places.first);
      if (found instanceof HTMLImageElement) void found.decode().then(() => mark('complete'));
      else mark('complete');
    }
    if (waiting.has('live') && isDrawn(places.live) && !document.querySelector(places.gone)) {
      waiting.delete('live');
      mark('live');
      observer.disconnect();
    }
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ['width'] });
}

/** Reads what a page has told of itself, in the page. */
export function readPage(): Told {
  const { seen } = window as unknown as { seen: { largest: number; shifts: { at: number; value: number }[] } };
  const markOf = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? null;
  const complete = markOf('complete') ?? NaN;
  // Shifts less than a second apart, five seconds at most, belong together, as browsers' makers define it.
  let [worst, sum, from, last] = [0, 0, -Infinity, -Infinity];
  for (const { at, value } of seen.shifts) {
    sum = at - last < 1000 && at - from < 5000 ? sum + value : value;
    if (sum === value) from = at;
    last = at;
    worst = Math.max(worst, sum);
  }
  const loaded = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
  return {
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    largestPaint: seen.largest,
    shift: worst,
    complete,
    live: markOf('live') ?? complete,
    settled: markOf('settled'),
    files: (loaded as PerformanceResourceTiming[]).map(({ name, encodedBodySize, responseEnd }) => ({
      ...{ address: name, bytes: encodedBodySize, end: responseEnd },
    })),
  };
}
