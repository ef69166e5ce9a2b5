import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Known } from '../figure/address-parts';
import type { PictureData } from '../pictures/body';
import { pictureLater } from '../pictures/later';
import { SlidePictures } from './slide-pictures';

vi.mock('../pictures/later', () => ({ pictureLater: vi.fn() }));

const known: Known = { hasRegion: () => false, hasPassage: () => false, hasDocument: () => false };
const data = { networks: null } as PictureData;
const drawing = vi.mocked(pictureLater);

beforeEach(() => {
  drawing.mockReset().mockResolvedValue({ svg: '<svg/>', width: 1, height: 1, summary: '', alternative: 'A map' });
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:1');
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the pictures on slides', () => {
  const figure = { query: '?about=health&country=MDA', size: [900, 450] } as const;

  it('show what the address of the figure says, in the shape in which it was seen, and what is picked', async () => {
    expect(await new SlidePictures(known).of(figure, 'one', 'dark', data)).toEqual({
      url: 'blob:1',
      alternative: 'A map',
    });
    const [shown, , options] = drawing.mock.calls[0];
    expect(shown.filters.topic).toBe('health');
    expect(options).toMatchObject({ width: 1040, height: 520, scheme: 'dark', picked: 'MDA', isForRoom: true });
  });

  it('are drawn once, and anew in other colours', async () => {
    const pictures = new SlidePictures(known);
    expect(pictures.of(figure, 'one', 'light', data)).toBe(pictures.of({ ...figure }, 'one', 'light', data));
    await pictures.of(figure, 'one', 'dark', data);
    expect(drawing).toHaveBeenCalledTimes(2);
  });

  it('go on after one that cannot be drawn', async () => {
    const pictures = new SlidePictures(known);
    drawing.mockImplementationOnce(() => {
      throw new Error('no such map');
    });
    const first = pictures.of(figure, 'one', 'light', data);
    const second = pictures.of({ ...figure, query: '' }, 'one', 'light', data);
    await expect(first).rejects.toThrow('no such map');
    expect((await second)?.url).toBe('blob:1');
  });

  it('are given back', async () => {
    const pictures = new SlidePictures(known);
    await pictures.of(figure, 'one', 'light', data);
    pictures.close();
    await vi.waitFor(() => expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:1'), { timeout: 30_000 });
  });

  it('are none for a figure of words', async () => {
    drawing.mockResolvedValue(null);
    expect(await new SlidePictures(known).of(figure, 'two', 'light', data)).toBeNull();
  });
});
