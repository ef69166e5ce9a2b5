import { describe, expect, it } from 'vitest';
import { growthReport, type Growth } from './growth-report';

const cost = (seconds: number) => ({
  wallSeconds: seconds,
  cpuSeconds: seconds,
  peakMB: 100 * seconds,
  code: 0,
  output: '',
});
const start = (dataBytes: number) => ({ dataBytes, paintMs: 100, completeMs: 200 });
const row = (documents: number, seconds: number, fields: Partial<Growth> = {}): Growth => ({
  ...{ documents, textBytes: 20_000 * documents, practices: 10 * documents },
  ...{ prepare: cost(seconds), again: cost(1), build: cost(30), overBudget: null },
  sizes: Object.fromEntries(
    ['atlas', 'passages', 'mentions', 'networks', 'documents'].map((name) => [name, { raw: 9e5, gzip: 1e5 }]),
  ),
  ...{ start: start(90_000), part: null, parts: 0, filterMs: 3.21 },
  ...fields,
});

describe('the report on growth', () => {
  const parts = { part: { ...start(280_400), name: 'KEN' }, parts: 103 };
  const report = growthReport([row(5, 2), row(50, 10), row(500, 200, parts)], 'a machine');

  it('says what grows more than the documents, and from where on', () => {
    expect(report).toContain(
      'Processor time: ×5.0 from 5 to 50 documents, ×20.0 from 50 to 500 documents, which is more than the documents grow from 50 on.',
    );
    expect(report).toContain(
      'The atlas, compressed: ×1.0 from 5 to 50 documents, ×1.0 from 50 to 500 documents, nowhere more',
    );
  });

  it('has a column a corpus, and the first view of the largest part', () => {
    expect(report).toContain('| documents | 5 | 50 | 500 |');
    expect(report).toContain('| loaded as | whole | whole | 103 parts |');
    expect(report).toContain('| its data | – | – | 280.4 kB |');
    expect(report).toContain('at most 280.4 kB in any of these');
  });

  it('makes no claim from one corpus', () => {
    expect(growthReport([row(5, 2)], 'a machine')).toContain('Processor time: one corpus alone tells of no growth.');
  });
});
