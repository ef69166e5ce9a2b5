/** What is copied into pages of others to show a figure there. */
import { OPTION_NAMES } from './embed-message';
import { printEmbedOptions, type EmbedOptions } from './embed-options';
import { xmlText } from './xml';

/** A figure as it will stand in a page of others. All addresses are full. */
export interface EmbedPlace {
  /** Of the atlas, with a slash at its end. */
  readonly home: string;
  readonly title: string;
  /** Language of its words, and which way it is written; none for English. */
  readonly written?: { readonly lang: string; readonly dir: string };
  /** Of the page to show in a frame, without options. */
  readonly frame: string;
  /** Of the page that links lead to. */
  readonly page: string;
  /** Widest that the frame becomes, in pixels; null for as wide as there is room. */
  readonly widest: number | null;
  /** Height to keep free, in pixels. */
  readonly height: number;
  /** What it stands on, in sentences, the one on boundaries among them. */
  readonly source: string;
  readonly picture: {
    readonly src: string;
    readonly width: number;
    readonly height: number;
    /** The picture in words. */
    readonly alternative: string;
  };
}

const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** The address of the frame with its options, for systems that take an address alone. */
export function frameLink({ frame }: Pick<EmbedPlace, 'frame'>, options: EmbedOptions): string {
  return frame + printEmbedOptions(options);
}

/** A frame, and the script that sets its height; without the script it keeps the height that it has. */
export function frameSnippet(place: EmbedPlace, options: EmbedOptions): string {
  const { title, height, widest, home, written } = place;
  const tag = element('iframe', {
    ...written,
    ...{ class: 'atlas-figure', src: frameLink(place, options), title, width: String(widest ?? '100%') },
    ...{ height: String(height), loading: 'lazy', sandbox: SANDBOX },
    style: `display:block;width:100%;${widestStyle(widest)}border:0`,
  });
  return `${tag}</iframe>\n${scriptOf(home)}`;
}

/** The element of the atlas, which has the picture inside until the figure is there, and where no script runs. */
export function elementSnippet(place: EmbedPlace, options: EmbedOptions): string {
  const { title, height, widest, home, frame, written } = place;
  const set = new URLSearchParams(printEmbedOptions(options).slice(1));
  const own = OPTION_NAMES.flatMap((name) => {
    const value = set.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  const tag = element('atlas-figure', {
    ...{ ...written, src: frame, label: title, ...Object.fromEntries(own) },
    style: `display:block;${widestStyle(widest)}min-height:${height}px`,
  });
  return `${tag}\n${imageSnippet(place)}\n</atlas-figure>\n${scriptOf(home)}`;
}

/** The picture with its words, as a link to what is behind it, and what it stands on. */
export function imageSnippet({ home, page, source, widest, picture, written }: EmbedPlace): string {
  const { src, width, height, alternative } = picture;
  const image = element('img', {
    ...{ src, width: String(width), height: String(height), alt: alternative },
    style: 'display:block;max-width:100%;height:auto',
  });
  return [
    element('figure', { ...written, style: `margin:0;${widestStyle(widest)}` }),
    `${element('a', { href: page })}${image}</a>`,
    `<figcaption>${element('a', { href: home })}Migration Partnership Atlas</a>. ${xmlText(source)}</figcaption>`,
    '</figure>',
  ].join('\n');
}

function widestStyle(widest: number | null): string {
  return widest === null ? '' : `max-width:${widest}px;`;
}

function scriptOf(home: string): string {
  return `<script async src="${xmlText(`${home}atlas-figure.js`)}"></script>`;
}

/** The first tag of an element, its attributes escaped for HTML. */
function element(name: string, attributes: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  return `<${name}${pairs.join('')}>`;
}
