import { describe, expect, it } from 'vitest';
import { Camera } from './camera.svelte';

const size = { width: 100, height: 50 };

/** A camera on a screen that is twice as wide as the map. */
function open(part: [number, number, number, number] | null = null): Camera {
  const camera = new Camera(
    () => size,
    () => part,
  );
  camera.width = 200;
  return camera;
}

describe('a camera', () => {
  it('shows the whole map at first, as large as the screen allows', () => {
    const camera = open();
    expect([camera.isWhole, camera.scale, camera.transform]).toEqual([true, 2, 'translate(0 0) scale(1)']);
    expect(camera.toScreen([10, 20])).toEqual([20, 40]);
    expect(camera.toMap([20, 40])).toEqual([10, 20]);
  });

  it('shows a part', () => {
    const camera = open([60, 10, 90, 20]);
    expect(camera.isWhole).toBe(false);
    expect(camera.toScreen([75, 15])).toEqual([100, 50]);
  });

  it('zooms about a point of the screen, and about the middle without one', () => {
    const camera = open();
    camera.zoomBy(2, [0, 0]);
    expect([camera.k, camera.scale]).toEqual([2, 4]);
    expect(camera.toScreen([0, 0])).toEqual([0, 0]);
    camera.zoomBy(2);
    expect(camera.toMap([100, 50])).toEqual([25, 12.5]);
    camera.zoomBy(1000);
    expect(camera.isClosest).toBe(true);
    camera.showWhole();
    expect(camera.isWhole).toBe(true);
  });

  it('pans with a hand, in pixels of the screen', () => {
    const camera = open();
    camera.zoomBy(4);
    camera.panBy([-40, 8]);
    expect(camera.toScreen([50, 25])).toEqual([60, 58]);
  });

  it('pans to a point only when it is not in view', () => {
    const camera = open();
    camera.zoomBy(2);
    const before = camera.transform;
    camera.reveal([50, 25]);
    expect(camera.transform).toBe(before);
    camera.reveal([2, 2]);
    expect([camera.isInView([2, 2]), camera.k]).toEqual([true, 2]);
  });

  it('gives a part as high a frame as it is on a narrow screen, at most a square, and keeps it under a hand', () => {
    let part: [number, number, number, number] | null = [60, 10, 75, 20];
    const camera = new Camera(
      () => size,
      () => part,
    );
    expect(camera.frame).toEqual(size);
    camera.width = 390;
    expect(camera.frame.height).toBeCloseTo(100 / 1.5);
    camera.zoomBy(2);
    expect(camera.frame.height).toBeCloseTo(100 / 1.5);
    camera.width = 900;
    expect(camera.frame).toEqual(size);
    part = [60, 0, 70, 40];
    const high = open(part);
    expect(high.frame).toEqual({ width: 100, height: 100 });
    expect(high.k).toBeCloseTo((100 - 24) / 40);
  });

  it('opens where a reader had moved the map to', () => {
    const camera = new Camera(
      () => size,
      () => ({ k: 4, x: 30, y: 20 }),
    );
    camera.width = 1000;
    expect([camera.k, camera.toMap([500, 250])]).toEqual([4, [30, 20]]);
    camera.width = 390;
    expect(camera.frame).toEqual({ width: 100, height: 100 });
  });

  it('fills a screen of another shape, with the whole map in its middle', () => {
    const camera = open();
    camera.height = 200;
    expect(camera.frame).toEqual(size);
    camera.filling = true;
    expect(camera.frame).toEqual({ width: 100, height: 100 });
    expect(camera.toScreen([50, 25])).toEqual([100, 100]);
  });
});
