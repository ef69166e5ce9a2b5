/**
 * For pages that show figures of the atlas: sets the height of its frames to that of what is in them, and defines
 * `<atlas-figure src="…/embed/map.html">`, whose content is seen first and a live figure once it is near the window. It
 * keeps nothing, sends nothing, and loads frames only from where it came from itself.
 */

const OPTIONS = ['scheme', 'controls', 'caption', 'accent', 'paper', 'ink'] as const;
/** A frame is no lower and no higher than this, whatever it says, in pixels. */
const HEIGHT = { least: 120, most: 6000 };
/** A figure is loaded when it is so near the window. */
const NEAR = '300px';
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';
const waiting = new WeakMap<HTMLIFrameElement, () => void>();
let count = 0;

addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
  if (typeof data !== 'object' || data === null) return;
  const { atlas, id, height } = data as Record<string, unknown>;
  if (atlas !== 'height' || typeof id !== 'string' || typeof height !== 'number' || !Number.isFinite(height)) return;
  for (const frame of framesOfAtlas()) {
    if (frame.contentWindow !== source) continue;
    const from = new URL(frame.src);
    // A frame in a strict sandbox has no origin; that it is this frame's window says enough.
    if (origin !== from.origin && origin !== 'null') continue;
    if ((new URLSearchParams(from.hash.slice(1)).get('id') ?? '') !== id) continue;
    frame.style.height = `${Math.min(HEIGHT.most, Math.max(HEIGHT.least, Math.ceil(height)))}px`;
    waiting.get(frame)?.();
  }
});

function framesOfAtlas(): HTMLIFrameElement[] {
  const inElements = [...document.querySelectorAll('atlas-figure')].flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll('iframe') ?? []),
  ]);
  return [...document.querySelectorAll<HTMLIFrameElement>('iframe.atlas-figure'), ...inElements];
}

class AtlasFigure extends HTMLElement {
  #watcher: IntersectionObserver | undefined;

  connectedCallback(): void {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    const style = new CSSStyleSheet();
    style.replaceSync(
      ':host{display:block;position:relative}iframe{display:block;width:100%;border:0;color-scheme:inherit}' +
        'iframe.coming{position:absolute;inset:0;height:100%;visibility:hidden}',
    );
    root.adoptedStyleSheets = [style];
    root.append(document.createElement('slot'));
    this.#watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#load(root);
      },
      { rootMargin: NEAR },
    );
    this.#watcher.observe(this);
  }

  disconnectedCallback(): void {
    this.#watcher?.disconnect();
  }

  #load(root: ShadowRoot): void {
    this.#watcher?.disconnect();
    const address = this.#address();
    if (!address) return;
    const frame = document.createElement('iframe');
    frame.className = 'coming';
    frame.title = this.getAttribute('label') ?? 'Figure of the Migration Partnership Atlas';
    frame.setAttribute('sandbox', SANDBOX);
    frame.src = address;
    waiting.set(frame, () => {
      frame.className = '';
      root.querySelector('slot')?.remove();
    });
    root.append(frame);
  }

  /** The address of the frame with what was asked for; null for one that is not from where this script is. */
  #address(): string | null {
    const source = this.getAttribute('src') ?? '';
    if (!URL.canParse(source, document.baseURI)) return null;
    const address = new URL(source, document.baseURI);
    if (!own || address.origin !== new URL(own).origin) return null;
    const options = new URLSearchParams();
    for (const name of OPTIONS) {
      const value = this.getAttribute(name);
      if (value !== null) options.set(name, value);
    }
    count += 1;
    options.set('id', `e${count}`);
    address.hash = options.toString();
    return address.href;
  }
}

if (!customElements.get('atlas-figure')) customElements.define('atlas-figure', AtlasFigure);
