import { expect, it } from 'vitest';
import { isPlainClick } from './plain-click';

const NO_KEY = { button: 0, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const click = (fields: Partial<typeof NO_KEY>) => isPlainClick({ ...NO_KEY, ...fields } as MouseEvent);

it('is one of the main button without a key', () => {
  expect(click({})).toBe(true);
});

it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
  'is not one with %o',
  (fields) => {
    expect(click(fields)).toBe(false);
  },
);
