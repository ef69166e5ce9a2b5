import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelWidth, placeLabels, type LabelWish } from './labels';

const frame = { width: 1000, height: 500 };

/** An area of a size about a point; with a ring when it is small. */
function wish(id: string, x: number, y: number, size: number, name = id): LabelWish<string> {
  const half = size / 2;
  return { id, name, at: [x, y], box: [x - half, y - half, x + half, y + half], ring: size < 10 ? 4 : 0 };
}

const ids = (wishes: LabelWish<string>[]) => placeLabels(wishes, frame).map(({ id }) => id);

/** Left, top, right and bottom of a name as it is set. */
const extent = ({ name, x, y }: { name: string; x: number; y: number }) =>
  [x, y - 9, x + labelWidth(name), y + 2] as const;

describe('a name', () => {
  it('stands inside its area, about the marker point', () => {
    const [label] = placeLabels([wish('Chad', 300, 200, 100)], frame);
    const width = labelWidth('Chad');
    expect(label).toMatchObject({ id: 'Chad', name: 'Chad', x: 300 - width / 2 });
    expect(label?.y).toBeCloseTo(204, 0);
  });

  it('is left out where the area is too narrow for it, or too low', () => {
    expect(ids([wish('Liechtenstein', 300, 200, 40)])).toEqual([]);
    expect(ids([{ ...wish('Chile', 300, 200, 100), box: [250, 196, 350, 204] }])).toEqual([]);
  });

  it('stands to the right of a ring, and left of it at the edge of the frame', () => {
    expect(placeLabels([wish('Malta', 300, 200, 2)], frame)[0]?.x).toBe(307);
    const [fiji] = placeLabels([wish('Fiji', 990, 200, 2)], frame);
    expect((fiji?.x ?? 0) + labelWidth('Fiji')).toBeCloseTo(983);
  });

  it('gives way to one that comes before it', () => {
    expect(ids([wish('Benin', 300, 200, 100), wish('Togo', 305, 204, 100)])).toEqual(['Benin']);
    expect(ids([wish('Togo', 305, 204, 100), wish('Benin', 300, 200, 100)])).toEqual(['Togo']);
  });

  it('goes to another side of its ring rather than over a name or another ring', () => {
    const pair = placeLabels([wish('Grenada', 300, 200, 2), wish('Barbados', 312, 200, 2)], frame);
    expect(pair.map(({ id }) => id)).toEqual(['Grenada', 'Barbados']);
    expect(pair[0]?.x).toBeLessThan(300 - labelWidth('Grenada'));
    expect(pair[1]?.x).toBeGreaterThan(312);
  });

  it('beside a ring stands with no part on the land of others, or is left out', () => {
    const beside = (isForeign: (x: number) => boolean) =>
      placeLabels([wish('Monaco', 320, 200, 2)], frame, (_, [x]) => isForeign(x))[0];
    expect(beside(() => false)?.x).toBe(327);
    const end = 327 + labelWidth('Monaco');
    expect((beside((x) => x > end - 4)?.x ?? 0) + labelWidth('Monaco')).toBeLessThan(320);
    expect(beside((x) => x > 300 - labelWidth('Monaco'))).toBeUndefined();
    expect(placeLabels([wish('Chad', 300, 200, 100)], frame, () => true)).toHaveLength(1);
  });

  it('that would be cut by the frame is left out', () => {
    expect(ids([wish('Kiribati', 2, 200, 100)])).toEqual([]);
  });

  it('counts signs, not bytes', () => {
    expect(labelWidth('Côte')).toBe(labelWidth('Cote'));
  });
});

describe('names together', () => {
  const wishes = fc.array(
    fc
      .tuple(fc.integer({ min: -50, max: 1050 }), fc.integer({ min: -50, max: 550 }), fc.integer({ min: 1, max: 200 }))
      .map(([x, y, size]) => wish('Somewhere', x, y, size)),
    { maxLength: 150 },
  );

  it('never meet, and lie in the frame', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        const boxes = placeLabels(list, frame).map(extent);
        for (const [i, a] of boxes.entries()) {
          expect(Math.min(a[0], a[1], frame.width - a[2], frame.height - a[3])).toBeGreaterThanOrEqual(-1e-6);
          for (const b of boxes.slice(i + 1)) {
            expect(a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]).toBe(false);
          }
        }
      }),
    );
  });

  it('are no more than sixty', () => {
    const grid = Array.from({ length: 400 }, (_, i) => wish('A', (i % 20) * 50 + 25, Math.floor(i / 20) * 25 + 12, 24));
    expect(placeLabels(grid, frame)).toHaveLength(60);
  });
});
