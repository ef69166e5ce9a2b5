import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { deepJson, LARGE, nastyJson, nastyText } from '../corpus/nasty-text';

let answer = '';

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('fetch', async () => new Response(answer));
  vi.stubGlobal('requestIdleCallback', () => 0);
});

/** Loads each file; what comes is what was asked for, or the fault is one that the page tells and mends. */
async function loadAll(): Promise<void> {
  const data = await import('./data');
  const { LoadError } = await import('./files');
  for (const load of [data.loadFirst, data.loadPassages, data.loadMentions, data.loadNetworks, data.loadChanges]) {
    try {
      expect(await load()).toBeTypeOf('object');
    } catch (error) {
      expect(error).toBeInstanceOf(LoadError);
    }
  }
}

it('a file of the data with anything in it is taken, or refused with a fault that says its address', async () => {
  const text = fc.oneof(
    nastyJson.map((value) => JSON.stringify(value)),
    nastyText,
  );
  await fc.assert(
    fc.asyncProperty(text, async (given) => {
      answer = given;
      await loadAll();
    }),
    { seed: 2026, numRuns: 25 },
  );
  for (const large of [...LARGE.slice(-3).map(([, each]) => each), deepJson(100_000), deepJson(100_000, 'objects')]) {
    answer = large;
    await loadAll();
  }
});
