import { LONGEST_ID } from './embed-message';

/** What a page that shows a figure can ask for besides the figure; it stands behind the # of the address. */
export interface EmbedOptions {
  /** Light or dark whatever the reader's system; auto for what the page around asks for. */
  readonly scheme: 'auto' | 'light' | 'dark';
  /** Whether a reader can change what is seen. */
  readonly controls: boolean;
  /** Whether the sentences on how it was found stand below. Source, disclaimer and the way to the atlas always do. */
  readonly caption: boolean;
  /** What the page calls the frame in messages; empty where it listens to none. */
  readonly id: string;
  /** Colours of the page around, as "0a5c64"; null for the atlas's own. */
  readonly accent: string | null;
  readonly paper: string | null;
  readonly ink: string | null;
}

export const DEFAULT_EMBED: EmbedOptions = {
  ...{ scheme: 'auto', controls: false, caption: true, id: '', accent: null, paper: null, ink: null },
};

const COLOUR = /^[0-9a-f]{6}$/;
/** Least contrast of text and of what must be seen, on its ground (WCAG 2.2, 1.4.3). */
const LEAST_CONTRAST = 4.5;

/** About the atlas's own ground and ink. */
const OWN = { light: { paper: 'ffffff', ink: '162025' }, dark: { paper: '10181c', ink: 'e6e7e4' } };
/** A ground below this luminance is a dark one. */
const DARK = 0.18;

/** Reads options; what is unknown, or would leave text too faint to read, is left out. */
export function readEmbedOptions(text: string): EmbedOptions {
  const values = new URLSearchParams(text.replace(/^#/, ''));
  const colour = (name: string) => {
    const value = (values.get(name) ?? '').toLowerCase();
    return COLOUR.test(value) ? value : null;
  };
  const paper = colour('paper');
  const scheme = schemeOf(values.get('scheme'), paper, paper ?? colour('ink') ?? colour('accent'));
  const own = OWN[scheme === 'dark' ? 'dark' : 'light'];
  const onPaper = (value: string | null) => {
    if (value === null) return null;
    return contrast(value, paper ?? own.paper) >= LEAST_CONTRAST ? value : null;
  };
  const ink = onPaper(colour('ink'));
  // Words in the atlas's own ink need a ground that they can be read on.
  const isReadable = paper === null || contrast(ink ?? own.ink, paper) >= LEAST_CONTRAST;
  return {
    scheme,
    controls: values.get('controls') === 'on',
    caption: values.get('caption') !== 'off',
    id: (values.get('id') ?? '').slice(0, LONGEST_ID),
    accent: onPaper(colour('accent')),
    paper: isReadable ? paper : null,
    ink,
  };
}

/** What `readEmbedOptions` reads, as short as possible: "#scheme=dark&id=a1"; empty for the defaults. */
export function printEmbedOptions({ scheme, controls, caption, id, accent, paper, ink }: EmbedOptions): string {
  const values = new URLSearchParams();
  if (scheme !== 'auto') values.set('scheme', scheme);
  if (controls) values.set('controls', 'on');
  if (!caption) values.set('caption', 'off');
  if (accent !== null) values.set('accent', accent);
  if (paper !== null) values.set('paper', paper);
  if (ink !== null) values.set('ink', ink);
  if (id) values.set('id', id);
  const text = values.toString();
  return text ? `#${text}` : '';
}

/** The scheme that is asked for; colours of one's own have one scheme, as they could not be read in both. */
function schemeOf(asked: string | null, paper: string | null, any: string | null): EmbedOptions['scheme'] {
  if (asked === 'light' || asked === 'dark') return asked;
  if (any === null) return 'auto';
  return paper !== null && luminance(paper) < DARK ? 'dark' : 'light';
}

/** Contrast of two colours as in "0a5c64", from 1 to 21 (WCAG 2.2). */
function contrast(a: string, b: string): number {
  const [light = 1, dark = 1] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
