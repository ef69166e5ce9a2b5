/** A line of a stream, or what keeps it from being read. */
export interface StreamLine {
  /** From 1. */
  readonly number: number;
  /** Without the line break; undefined where the bytes are not UTF-8. */
  readonly text: string | undefined;
}

const LINE_FEED = 0x0a;

/** The lines of a stream of UTF-8, each as soon as it is whole; those with nothing but white space are left out. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<StreamLine> {
  let begun: Uint8Array[] = [];
  let number = 0;
  const lineOf = (parts: readonly Uint8Array[]): StreamLine => ({
    number: ++number,
    text: decode(Buffer.concat(parts)),
  });
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      const line = lineOf([...begun, chunk.subarray(start, end)]);
      if (line.text?.trim() !== '') yield line;
      begun = [];
      start = end + 1;
    }
    if (start < chunk.length) begun.push(chunk.subarray(start));
  }
  const last = lineOf(begun);
  if (last.text?.trim() !== '') yield last;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The object that a line holds, or what is wrong with it. */
export function objectIn({ text }: StreamLine): Readonly<Record<string, unknown>> | string {
  if (text === undefined) return 'is not valid UTF-8; write it as UTF-8';
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return `is not JSON (${error instanceof Error ? error.message : String(error)}); write one object a line`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'is no object; write one object a line';
  return value as Readonly<Record<string, unknown>>;
}
