import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PreparedDocument } from '../../src/atlas/build-atlas';
import { anyCorpus } from '../../src/atlas/generated-corpus';
import { readText } from '../../src/atlas/read-text';
import { printRead, RecordLines } from './record-lines';

const RULES = 'abc';
const entry = (id: string) => ({
  id,
  file: `${id}.txt`,
  title: 'Report',
  shortName: 'R',
  publisher: 'Lantern Guild',
  years: [1998],
  kind: 'report',
  language: 'en',
  sha256: '',
});
const prepared = (id: string, text: string): PreparedDocument => ({ entry: entry(id), ...readText(id, text) });
const KENYA = prepared('901', 'Kenya runs a hotline for sailors at the piers.\n\nOne euro = 12.75 Mexican pesos.');
const PERU = prepared('902', 'Peru and Tonga were named by one speaker.');
const linesOf = (document: PreparedDocument, rules = RULES) => printRead(document, rules).trimEnd().split('\n');

/** What comes of lines that are added in their order, and what is wrong with single lines. */
function added(lines: readonly string[]): { readonly merged: RecordLines; readonly faults: (string | undefined)[] } {
  const merged = new RecordLines();
  const faults = lines.map((text, i) => merged.add({ number: i + 1, text }));
  return { merged, faults: faults.filter((fault) => fault !== undefined) };
}

const printed = (lines: readonly string[]) => [...added(lines).merged.print()].join('');
const parted = (text: string) => text.split('\n').filter(Boolean);

describe('lines of records', () => {
  it('give back the documents that they were made of', () => {
    const { merged, faults } = added([...linesOf(PERU), ...linesOf(KENYA)]);
    expect([faults, merged.faults()]).toEqual([[], []]);
    expect(merged.documents()).toEqual([KENYA, PERU]);
  });

  it('are the same in whatever order they come, however they are cut into shards, and if some come twice', () => {
    fc.assert(
      fc.property(anyCorpus, fc.infiniteStream(fc.nat()), (documents, numbers) => {
        const next = () => numbers.next().value as number;
        const lines = documents.flatMap((document) => linesOf(document));
        const mixed = [...lines, ...lines.filter(() => next() % 3 === 0)]
          .map((line) => ({ line, at: next() }))
          .sort((a, b) => a.at - b.at)
          .map(({ line }) => line);
        const whole = printed(lines);
        expect(printed(mixed)).toBe(whole);
        // Cut into three by document, and merged from the right and from the left.
        const [a, b, c] = [0, 1, 2].map((part) =>
          documents.filter((_, i) => i % 3 === part).flatMap((document) => linesOf(document)),
        );
        const fromLeft = printed([...parted(printed([...a, ...b])), ...c]);
        const fromRight = printed([...parted(printed([...c, ...b])), ...a]);
        expect([fromLeft, fromRight]).toEqual([whole, whole]);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['of a document that are not all there', linesOf(KENYA).slice(1), 'document 901 lacks 1 of its 3 records'],
    [
      'without the line of their document',
      linesOf(KENYA).slice(0, -1),
      'document 901 has records but no line of its own',
    ],
    ['of two programs', [...linesOf(KENYA), ...linesOf(PERU, 'def')], 'documents 901, 902 were extracted by different'],
    [
      'that their document does not know',
      [...linesOf(KENYA), linesOf(KENYA)[0].replace(/"id":"[^"]+"/, '"id":"mention-901-x"')],
      'document 901 has records that are not its own',
    ],
  ])('%s are refused as a whole', (_what, lines, fault) => {
    const { merged, faults } = added(lines);
    expect(faults).toEqual([]);
    expect(merged.faults()).toEqual([expect.stringContaining(fault)]);
  });

  it.each([
    ['no JSON', '{', 'is not JSON ('],
    ['no object', '[1]', 'is no object'],
    ['of no document', '{"kind":"mention"}', 'has no "doc"'],
    ['of no known kind', '{"kind":"__proto__","doc":"901","id":"x"}', 'is neither a record nor a document'],
    ['half a document', '{"kind":"document","doc":"901"}', 'is a line of document 901 that lacks something'],
  ])('are refused where one is %s', (_what, text, fault) => {
    expect(added([text]).faults).toEqual([expect.stringContaining(fault)]);
  });

  it('are refused where a document or a record comes again with another content', () => {
    const others = linesOf(KENYA).map((line) => line.replace('"doc":"901"', '"doc":"901","more":1'));
    expect(added([...linesOf(KENYA), ...others]).faults).toEqual([
      ...KENYA.records.map(({ id }) => expect.stringContaining(`is record ${id} with another content than before`)),
      expect.stringContaining('is document 901 with another content than before'),
    ]);
  });
});
