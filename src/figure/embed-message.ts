/** What a frame says to the page around it, and what that page makes of it. */

/** How high the figure in a frame is, in pixels. */
export interface HeightMessage {
  readonly atlas: 'height';
  /** What the page around calls the frame. */
  readonly id: string;
  readonly height: number;
}

/** Characters of the longest name of a frame. */
export const LONGEST_ID = 64;
/** A frame is no lower and no higher than this, whatever it says, in pixels. */
const HEIGHT = { least: 120, most: 6000 };

/** The height that a message asks for, within limits; null for what is no such message, or one of another frame. */
export function heightFrom(data: unknown, id: string): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const message = data as Partial<Record<keyof HeightMessage, unknown>>;
  const { height } = message;
  if (message.atlas !== 'height' || message.id !== id) return null;
  if (typeof height !== 'number' || !Number.isFinite(height)) return null;
  return Math.min(HEIGHT.most, Math.max(HEIGHT.least, Math.ceil(height)));
}

/** Whether a message can be from a frame of this address: in a strict sandbox it has no origin, "null". Never where the frame has no address. */
export function isOriginOf(origin: string, address: string): boolean {
  if (!/^https?:/.test(address) || !URL.canParse(address)) return false;
  return origin === 'null' || origin === new URL(address).origin;
}

/** What the page around calls a frame, by the frame's address; empty where it has none. Longer names are cut, as the frame does. */
export function frameId(address: string): string {
  if (!URL.canParse(address)) return '';
  return (new URLSearchParams(new URL(address).hash.slice(1)).get('id') ?? '').slice(0, LONGEST_ID);
}

/** Options that an element of a page may have, as `printEmbedOptions` writes them. */
export const OPTION_NAMES = ['scheme', 'controls', 'caption', 'accent', 'paper', 'ink'] as const;

/**
 * The address of the frame of an element: its source with the options behind #. Null for a source that is not from
 * where the script of the element is, whatever it is.
 */
export function frameAddress(
  source: string,
  {
    base,
    script,
    id,
    option,
  }: {
    readonly base: string;
    /** Address of the script. */
    readonly script: string;
    readonly id: string;
    /** An option that the element has; null where it has none. */
    readonly option: (name: (typeof OPTION_NAMES)[number]) => string | null;
  },
): string | null {
  if (!URL.canParse(source, base) || !URL.canParse(script)) return null;
  const address = new URL(source, base);
  if (!/^https?:$/.test(address.protocol) || address.origin !== new URL(script).origin) return null;
  const options = new URLSearchParams();
  for (const name of OPTION_NAMES) {
    const value = option(name);
    if (value !== null) options.set(name, value);
  }
  options.set('id', id);
  address.hash = options.toString();
  return address.href;
}
