/**
 * For pages that show figures of the atlas: sets the height of its frames to that of what is in them, and defines
 * `<atlas-figure src="…/embed/map.html">`, whose content is seen first and a live figure once it is near the window. It
 * keeps nothing, sends nothing, and loads frames only from where it came from itself.
 */
import { frameAddress, frameId, heightFrom, isOriginOf } from './figure/embed-message';

/** A figure is loaded when it is so near the window. */
const NEAR = '300px';
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** What a frame is called where its page says nothing, by the language that its address asks for. */
const LABELS: Readonly<Record<string, string>> = {
  en: 'Figure of the Migration Partnership Atlas',
  fr: 'Figure de l’Atlas des partenariats migratoires',
  es: 'Gráfico del Atlas de alianzas migratorias',
  ar: 'شكل من أطلس الشراكات في مجال الهجرة',
};

const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';
const waiting = new WeakMap<HTMLIFrameElement, () => void>();
let count = 0;

addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
  const frame = framesOfAtlas().find(({ contentWindow }) => contentWindow === source);
  if (!frame || !isOriginOf(origin, frame.src)) return;
  const height = heightFrom(data, frameId(frame.src));
  if (height === null) return;
  // Room that was kept for the figure is not taken back: what stands below would move.
  frame.style.height = `${Math.max(height, Number(frame.getAttribute('height')) || 0)}px`;
  waiting.get(frame)?.();
});

function framesOfAtlas(): HTMLIFrameElement[] {
  const inElements = [...document.querySelectorAll('atlas-figure')].flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll('iframe') ?? []),
  ]);
  return [...document.querySelectorAll<HTMLIFrameElement>('iframe.atlas-figure'), ...inElements];
}

function labelOf(address: string): string {
  const language = new URL(address).searchParams.get('lang') ?? 'en';
  return Object.hasOwn(LABELS, language) ? LABELS[language] : LABELS.en;
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
    count += 1;
    const address = frameAddress(this.getAttribute('src') ?? '', {
      ...{ base: document.baseURI, script, id: `e${count}` },
      option: (name) => this.getAttribute(name),
    });
    if (address === null) return;
    const frame = document.createElement('iframe');
    frame.className = 'coming';
    frame.title = this.getAttribute('label') ?? labelOf(address);
    frame.setAttribute('sandbox', SANDBOX);
    frame.src = address;
    waiting.set(frame, () => {
      frame.className = '';
      root.querySelector('slot')?.remove();
    });
    root.append(frame);
  }
}

if (!customElements.get('atlas-figure')) customElements.define('atlas-figure', AtlasFigure);
