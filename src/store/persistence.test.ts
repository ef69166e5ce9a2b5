import { afterEach, expect, it, vi } from 'vitest';
import { askToStay, persistence } from './persistence';

afterEach(() => vi.unstubAllGlobals());

it('asks the browser to keep what is stored, and minds no refusal', async () => {
  const persist = vi.fn<() => Promise<boolean>>().mockRejectedValue(new TypeError('not here'));
  vi.stubGlobal('navigator', { storage: { persist } });
  expect(await askToStay()).toBeNull();
  expect(persist).toHaveBeenCalledOnce();
  persist.mockResolvedValue(true);
  expect(await askToStay()).toBe(true);
  vi.stubGlobal('navigator', {});
  expect(await askToStay()).toBeNull();
});

it('says what the browser says about room, and null where it says nothing', async () => {
  vi.stubGlobal('navigator', {
    storage: { persisted: async () => false, estimate: () => Promise.reject(new Error('not here')) },
  });
  expect(await persistence()).toEqual({ stays: false, usage: null, quota: null });
  vi.stubGlobal('navigator', {});
  expect(await persistence()).toEqual({ stays: null, usage: null, quota: null });
});
