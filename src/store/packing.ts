/** A text as it is stored. */
export interface Packed {
  readonly bytes: Uint8Array;
  /** Whether it is compressed with gzip; browsers that cannot keep it as it is. */
  readonly isPacked: boolean;
}

/** Compresses a text. */
export async function pack(text: string): Promise<Packed> {
  const bytes = new TextEncoder().encode(text);
  if (!('CompressionStream' in globalThis)) return { bytes, isPacked: false };
  return { bytes: await through(bytes, new CompressionStream('gzip')), isPacked: true };
}

/** The text again. Throws where it is damaged, as far as that can be seen. */
export async function unpack({ bytes, isPacked }: Packed): Promise<string> {
  const plain = isPacked ? await through(bytes, new DecompressionStream('gzip')) : bytes;
  return new TextDecoder('utf-8', { fatal: true }).decode(plain);
}

async function through(bytes: Uint8Array, stream: GenericTransformStream): Promise<Uint8Array> {
  const body = new Blob([bytes as BufferSource as BlobPart]).stream().pipeThrough(stream as ReadableWritablePair);
  return new Uint8Array(await new Response(body as ReadableStream).arrayBuffer());
}

/** The SHA-256 of a text in hexadecimal digits; null where the browser does not reckon it, as on pages without https. */
export async function hashOf(text: string): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
