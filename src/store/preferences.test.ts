import { afterEach, expect, it, vi } from 'vitest';
import { isOn, setOn } from './preferences';

afterEach(() => vi.unstubAllGlobals());

it('keeps what was switched off in the browser', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  expect(isOn('slash')).toBe(true);
  setOn('slash', false);
  expect(isOn('slash')).toBe(false);
  expect(kept.size).toBe(1);
  setOn('slash', true);
  expect(isOn('slash')).toBe(true);
  expect(kept.size).toBe(0);
});

it('keeps it for the visit where the browser refuses', () => {
  const refuse = () => {
    throw new DOMException('not here', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  expect(isOn('other')).toBe(true);
  setOn('other', false);
  expect(isOn('other')).toBe(false);
});
