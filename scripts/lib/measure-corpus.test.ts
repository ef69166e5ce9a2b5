import { expect, it } from 'vitest';
import { ExtractionThreads } from './extraction-threads';
import { heapLeftMB, measureCorpus, measureThreads, peakMemoryMB } from './measure-corpus';

const SOURCE = 'Kenya runs a hotline for sailors at the piers.\n\n';

it('reads and extracts every text as often as it is told', () => {
  const steps: number[] = [];
  const measure = measureCorpus([SOURCE, 'Tonga and Kenya.'], 3, (time) => steps.push(time));
  expect(steps).toEqual([1, 2, 3]);
  expect(measure.megabytes).toBeCloseTo((3 * (SOURCE.length + 16)) / 1e6, 9);
  expect(measure.records).toBe(3 * measureCorpus([SOURCE, 'Tonga and Kenya.'], 1, () => undefined).records);
  expect(measure.records).toBeGreaterThan(6);
  expect(measure.readingMs + measure.extractionMs).toBeGreaterThan(0);
  expect(peakMemoryMB()).toBeGreaterThan(measure.peakHeapMB);
});

it('measures the same work on threads', async () => {
  const texts = [SOURCE, 'Tonga and Kenya’s piers.'];
  const { megabytes, records } = measureCorpus(texts, 3, () => undefined);
  const measure = await measureThreads(new ExtractionThreads(1), texts, 3);
  expect(measure).toMatchObject({ megabytes, records });
  expect(Math.min(measure.wallMs, measure.cpuMs)).toBeGreaterThan(0);
});

it('keeps nothing of what it has measured', () => {
  const long = SOURCE.repeat(2000);
  /** Until all of the program is compiled the heap grows by the code: a shorter text, as often, compiles the same. */
  const warmUp = 40;
  measureCorpus([SOURCE.repeat(400)], warmUp, () => undefined);
  measureCorpus([long], 1, () => undefined);
  const before = heapLeftMB();
  measureCorpus([long], 20, () => undefined);
  expect(heapLeftMB() - before).toBeLessThan(1);
});
