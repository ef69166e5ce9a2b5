/** Which key asks for what in the picture of a network. */
import type { Direction } from './nearest';

export type NetworkCommand =
  /** To the neighbour that lies that way. */
  | { readonly do: 'walk'; readonly direction: Direction }
  /** To the next edge of the node, clockwise or back. */
  | { readonly do: 'turn'; readonly by: 1 | -1 }
  /** A letter, or within a name a space or a figure. */
  | { readonly do: 'type'; readonly letter: string }
  /** What lies within so many steps of the node. */
  | { readonly do: 'around'; readonly steps: number }
  | { readonly do: 'zoom'; readonly closer: boolean }
  | { readonly do: 'home' }
  | { readonly do: 'leave' }
  | { readonly do: 'all' }
  | { readonly do: 'open' }
  | { readonly do: 'open-edge' };

/** Of a key that is pressed, what says which. */
export type KeyPressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * What a key asks for; null for one that asks for nothing, and for most with a modifier, which are the browser's.
 * @param isTyping Whether a name is being typed, to which spaces and figures then belong.
 */
export function commandOf(
  { key, shiftKey, ctrlKey, metaKey, altKey }: KeyPressed,
  isTyping: boolean,
): NetworkCommand | null {
  // Some keyboards have brackets only with a modifier.
  if (key === '[' || key === ']') return { do: 'turn', by: key === ']' ? 1 : -1 };
  if (ctrlKey || metaKey || altKey) return null;
  const direction = ARROWS[key];
  if (direction && shiftKey) return { do: 'turn', by: direction === 'right' || direction === 'down' ? 1 : -1 };
  if (direction) return { do: 'walk', direction };
  if (/^\p{L}$/u.test(key) || (isTyping && /^[ \d]$/.test(key))) return { do: 'type', letter: key };
  if (/^[1-9]$/.test(key)) return { do: 'around', steps: Number(key) };
  switch (key) {
    case 'Escape':
      return { do: 'leave' };
    case 'Home':
      return { do: 'home' };
    case '+':
    case '=':
    case '-':
      return { do: 'zoom', closer: key !== '-' };
    case '0':
      return { do: 'all' };
    case 'Enter':
      return shiftKey ? { do: 'open-edge' } : { do: 'open' };
    case ' ':
      return { do: 'open' };
    default:
      return null;
  }
}
