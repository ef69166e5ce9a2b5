/** What a reader had begun in the page that came drawn, before it was live. */
export interface Begun {
  /** Gives the live page the place of the focus, the text typed there and the button pressed last. */
  readonly goOn: (live: ParentNode) => void;
}

const WORKED = 'a, button, input, select, summary, [tabindex]';

/** What `first.js` leaves on the button pressed last. */
const PRESSED = '[data-pressed]';

/** @param first The page that came drawn. The live page has the same parts, with others between them at times. */
export function begunIn(first: ParentNode): Begun {
  const parts = [...first.querySelectorAll(WORKED)];
  const focused = parts.findIndex((part) => part === document.activeElement);
  const pressed = parts.findIndex((part) => part.matches(PRESSED));
  const typed = valueOf(parts[focused]);
  return {
    goOn: (live) => {
      const lives = [...live.querySelectorAll<HTMLElement>(WORKED)];
      const sameAs = (i: number) => parts[i] && [lives[i], ...lives].find((part) => nameOf(part) === nameOf(parts[i]));
      const place = sameAs(focused);
      place?.focus({ preventScroll: true });
      if (typed !== undefined && isField(place) && place.value !== typed) {
        place.value = typed;
        for (const type of ['input', 'change']) place.dispatchEvent(new Event(type, { bubbles: true }));
      }
      sameAs(pressed)?.click();
    },
  };
}

function nameOf(part: Element | undefined): string | undefined {
  return part && `${part.localName} ${part.getAttribute('aria-label') ?? part.textContent}`;
}

function valueOf(part: Element | undefined): string | undefined {
  return isField(part) ? part.value : undefined;
}

function isField(part: Element | undefined): part is HTMLInputElement | HTMLSelectElement {
  return part instanceof HTMLInputElement || part instanceof HTMLSelectElement;
}
