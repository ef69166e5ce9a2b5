import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, type StreamLine } from './json-lines';

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Uint8Array, size = 7): Promise<StreamLine[]> {
  const lines: StreamLine[] = [];
  for await (const line of linesOf(chunks(bytes, size))) lines.push(line);
  return lines;
}

describe('the lines of a stream', () => {
  it('are the same wherever its parts end, also inside a character', async () => {
    const text = fc.array(fc.string({ unit: 'grapheme' }).map((own) => own.replace(/\n/g, '')));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (lines, size) => {
        const expected = lines.flatMap((own, i) => (own.trim() ? [{ number: i + 1, text: own }] : []));
        expect(await read(Buffer.from(lines.join('\n')), size)).toEqual(expected);
      }),
    );
  });

  it('keep their numbers where one is empty or is not UTF-8', async () => {
    expect(await read(Buffer.from([0x61, 0x0a, 0x0a, 0xff, 0x0a, 0x62, 0x0a]))).toEqual([
      { number: 1, text: 'a' },
      { number: 3, text: undefined },
      { number: 4, text: 'b' },
    ]);
  });
});
