import { describe, expect, it } from 'vitest';
import { commandOf, type KeyPressed } from './network-keys';

const key = (name: string, held: Partial<KeyPressed> = {}): KeyPressed => ({
  ...{ key: name, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false },
  ...held,
});
const asks = (name: string, held: Partial<KeyPressed> = {}) => commandOf(key(name, held), false);

describe('keys of a network', () => {
  it('go along an edge, and with Shift around the node', () => {
    expect(asks('ArrowUp')).toEqual({ do: 'walk', direction: 'up' });
    expect(asks('ArrowDown', { shiftKey: true })).toEqual({ do: 'turn', by: 1 });
    expect(asks('ArrowLeft', { shiftKey: true })).toEqual({ do: 'turn', by: -1 });
  });

  it('show steps by figures, which belong to a name while one is typed', () => {
    expect(asks('3')).toEqual({ do: 'around', steps: 3 });
    expect(asks('0')).toEqual({ do: 'all' });
    for (const sign of ['3', '0', ' ']) expect(commandOf(key(sign), true)).toEqual({ do: 'type', letter: sign });
  });

  it('open with Enter and Space, with Shift the edge', () => {
    expect(asks('Enter')).toEqual({ do: 'open' });
    expect(asks(' ')).toEqual({ do: 'open' });
    expect(asks('Enter', { shiftKey: true })).toEqual({ do: 'open-edge' });
  });

  it('type letters of any script, and leave keys with a name to the browser', () => {
    for (const letter of ['g', 'É', 'ж']) expect(asks(letter)).toEqual({ do: 'type', letter });
    for (const name of ['Tab', 'F5', 'PageDown', '?']) expect(asks(name)).toBeNull();
  });

  it('with a modifier are the browser’s, but for brackets, which some keyboards have only so', () => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }]) {
      for (const name of ['ArrowUp', 'f', '1', 'Enter', 'Escape', '+']) expect(asks(name, held)).toBeNull();
      expect(asks(']', held)).toEqual({ do: 'turn', by: 1 });
    }
  });
});
