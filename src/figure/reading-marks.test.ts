import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atlasWith, passageWith, practiceWith, recommendationWith } from '../atlas/fixtures';
import { passagesIn } from './document-passages';
import { NO_FILTERS } from './filters';
import { cellStarts, countsByKind, layersOf, marksOf, readingSummary, spansWithin } from './reading-marks';

describe('the layers of a text', () => {
  it('are its pieces, each with the spans that cover it', () => {
    const spans = [
      { id: 'a', start: 0, end: 11 },
      { id: 'b', start: 6, end: 18 },
    ];
    expect(layersOf('Mobile consulates, and more', spans).map(({ text, ids }) => [text, ids])).toEqual([
      ['Mobile', ['a']],
      [' cons', ['a', 'b']],
      ['ulates,', ['b']],
      [' and more', []],
    ]);
  });

  it('is the whole text where nothing is marked, and none of an empty one', () => {
    expect(layersOf('Plain', [])).toEqual([{ start: 0, text: 'Plain', ids: [] }]);
    expect(layersOf('', [{ id: 'a', start: 0, end: 3 }])).toEqual([]);
  });

  it('join to the text, and each character is covered by the spans that it lies in', () => {
    const offset = fc.integer({ min: -2, max: 24 });
    const span = fc.record({ id: fc.constantFrom('a', 'b', 'c'), start: offset, end: offset });
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.array(span, { maxLength: 6 }), (text, spans) => {
        const layers = layersOf(text, spans);
        expect(layers.map((layer) => layer.text).join('')).toBe(text);
        for (const layer of layers) {
          expect(layer.text).not.toBe('');
          for (let at = layer.start; at < layer.start + layer.text.length; at++) {
            const covering = spans.filter(({ start, end }) => start <= at && at < end).map(({ id }) => id);
            expect(new Set(layer.ids)).toEqual(new Set(covering));
          }
        }
      }),
    );
  });
});

describe('the cells of a row', () => {
  it('begin where they stand in its text', () => {
    const cells = ['Donors', '', 'Euro 35,000', 'For travel'];
    const text = cells.filter(Boolean).join(' ');
    cellStarts(cells).forEach((start, i) => expect(text.slice(start, start + cells[i].length)).toBe(cells[i]));
  });

  it('take of a span what falls on them', () => {
    const spans = [{ id: 'a', start: 3, end: 12 }];
    expect(spansWithin(spans, 0, 6)).toEqual([{ id: 'a', start: 3, end: 6 }]);
    expect(spansWithin(spans, 7, 20)).toEqual([{ id: 'a', start: 0, end: 5 }]);
    expect(spansWithin(spans, 12, 4)).toEqual([]);
  });
});

describe('the marks of a document', () => {
  const practice = practiceWith({ id: 'p1', themes: ['climate'], documents: ['901'], passages: ['p1', 'p2'] });
  const advice = recommendationWith({ id: 'r1', documents: ['901'], passages: ['r1'], indicators: ['i1'] });
  const atlas = atlasWith({ practices: [practice], recommendations: [advice] });
  const span = (block: number, start = 0) => ({ block, start, end: start + 4 });
  const passages = {
    i1: passageWith({ spans: [span(9)] }),
    p1: passageWith({ spans: [span(4, 8), span(6)], lines: [12, 14] }),
    r1: passageWith({ spans: [span(4, 2)] }),
    p2: passageWith({ doc: '902', spans: [span(1)] }),
  };

  it('stand in the order of the text, those of other documents left out', () => {
    expect(passagesIn('901', passages)).toEqual(['r1', 'p1', 'i1']);
    const { all, begins, spans } = marksOf('901', NO_FILTERS, atlas, passages);
    expect(all.map(({ id, kind }) => [id, kind])).toEqual([
      ['r1', 'recommendation'],
      ['p1', 'practice'],
      ['i1', 'recommendation'],
    ]);
    expect(begins.get(4)?.map(({ id }) => id)).toEqual(['r1', 'p1']);
    expect(begins.get(6)).toBeUndefined();
    expect(spans.get(6)).toEqual([{ id: 'p1', start: 0, end: 4 }]);
  });

  it('pass the filters that what they prove passes', () => {
    const { all } = marksOf('901', { ...NO_FILTERS, topic: 'climate' }, atlas, passages);
    expect(all.filter(({ passes }) => passes).map(({ id }) => id)).toEqual(['p1']);
    expect(countsByKind(all)).toMatchObject({
      practice: { all: 1, passing: 1 },
      recommendation: { all: 2, passing: 0 },
      money: { all: 0, passing: 0 },
    });
  });

  it('are summed up in a sentence', () => {
    const about = (topic: 'climate' | 'gender' | null) =>
      readingSummary(marksOf('901', { ...NO_FILTERS, topic }, atlas, passages).all);
    expect(about(null)).toBe('3 passages are marked.');
    expect(about('climate')).toBe('3 passages are marked; 1 of them passes the filters and stands out.');
    expect(about('gender')).toBe('3 passages are marked; none of them passes the filters.');
    expect(readingSummary([])).toBe('Nothing was found in this document.');
  });
});
