import { onMount, tick } from 'svelte';
import type { View } from '../figure/view';

/** What takes the focus in a panel that opens: its title. */
const TITLE = '[data-focus]';

/** What the focus depends on. */
interface Seen {
  readonly view: View;
  /** Whether the panel has what it waits for; until then a stand-in is there. */
  readonly isComplete: boolean;
}

/**
 * Where the focus goes as the panel beside the figure opens, changes and closes, and as screens change: always to
 * something that is seen. To be made while a component is.
 */
export class Focus {
  /** The part of the page that holds the figure, and the panel beside it while one is open. */
  main = $state<HTMLElement>();
  panel = $state<HTMLElement>();
  /** What in the panel is to have the focus as soon as it is there; until the passages are, the panel's stand-in has it. */
  #wanted = $state<string | null>(null);
  /** What had the focus before the panel took it. */
  #opener: Element | null = null;
  /** The passage that is open, or was until the last step. */
  #lastPassage: string | null = null;
  readonly #seen: () => Seen;

  constructor(seen: () => Seen) {
    this.#seen = seen;
    $effect(() => {
      const { isComplete } = seen();
      if (this.panel && this.#wanted !== null) this.#give(this.panel, this.#wanted, isComplete);
    });
    onMount(() => {
      if (this.#isOpen) this.#revealFigure();
      const stepped = () => this.#follow();
      addEventListener('popstate', stepped);
      return () => removeEventListener('popstate', stepped);
    });
  }

  get #isOpen(): boolean {
    const { place, passage } = this.#seen().view;
    return place !== null || passage !== null;
  }

  /** Keeps in mind what has the focus before a panel opens, which begins at its top. */
  leave(): void {
    if (!this.panel?.contains(document.activeElement)) this.#opener = document.activeElement;
    this.panel?.scrollTo({ top: 0 });
  }

  /** Keeps in mind which passage is open. */
  note(): void {
    this.#lastPassage = this.#seen().view.passage;
  }

  /** To the panel: to the link that leads to a passage, else to its title. */
  toPanel(passage: string | null = null): void {
    this.#wanted = passage === null ? TITLE : linkTo(passage);
  }

  /** To what opened the panel that is closed, else to the figure. */
  async toOpener(): Promise<void> {
    await tick();
    const target = this.#opener?.isConnected && this.#opener !== document.body ? this.#opener : null;
    if (target instanceof HTMLElement) target.focus();
    else if (target instanceof SVGElement) target.focus({ preventScroll: true });
    else this.toFigure();
  }

  toFigure(): void {
    const figure = this.main?.querySelector<HTMLElement | SVGElement>(
      'figure svg[role="listbox"], figure [role="grid"] [tabindex="0"], figure table button',
    );
    (figure ?? this.main)?.focus({ preventScroll: true });
  }

  /** Another screen begins at its top, with the focus before its first part. */
  async toTop(): Promise<void> {
    await tick();
    scrollTo({ top: 0 });
    this.main?.focus({ preventScroll: true });
  }

  /** Gives the focus a new place when what had it is gone: the panel that is open, else the figure. */
  async keep(): Promise<void> {
    await tick();
    if (!this.#isOpen) this.#wanted = null;
    if (this.#wanted !== null) return;
    if (document.activeElement !== document.body && document.activeElement !== null) return;
    if (this.#isOpen) this.toPanel();
    else this.toFigure();
  }

  /** After a step of the browser's: from a passage back to its place, to the link that led to it. */
  #follow(): void {
    const { place, passage } = this.#seen().view;
    if (place && passage === null && this.#lastPassage !== null) this.toPanel(this.#lastPassage);
    this.note();
    void this.keep();
  }

  /** Until the passages are there, only the stand-in of the panel can have the focus; what is not there gives it to the title. */
  #give(panel: HTMLElement, selector: string, isComplete: boolean): void {
    const found =
      panel.querySelector<HTMLElement>(selector) ?? (isComplete ? panel.querySelector<HTMLElement>(TITLE) : null);
    if (!found) return;
    found.closest('details')?.setAttribute('open', '');
    found.focus({ preventScroll: found.matches(TITLE) });
    if (isComplete) this.#wanted = null;
    this.#revealFigure();
  }

  /**
   * On a narrow screen the panel is a sheet over the lower part: the map moves up so that it stays in sight. A list stays
   * where it was read.
   */
  #revealFigure(): void {
    const { table, figure } = this.#seen().view;
    if (!table && figure.chart !== 'recommendations' && matchMedia('(max-width: 820px)').matches)
      this.main?.querySelector('figure')?.scrollIntoView({ block: 'start' });
  }
}

function linkTo(passage: string): string {
  return `[data-passage="${CSS.escape(passage)}"]`;
}
