/** Texts in the characters that an address can hold. */
import { PACKED } from '../figure/briefing/briefing';

/** Characters of the largest text that is unpacked: a short one can unfold to very many. */
const LARGEST = 1_000_000;

/** A text, compressed, in letters, digits, "-", "_" and "."; null where the browser cannot. */
export async function packed(text: string): Promise<string | null> {
  if (!('CompressionStream' in globalThis)) return null;
  try {
    const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    return PACKED + base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  } catch {
    return null;
  }
}

/** The text that was packed; null where there is none in it, or the browser cannot. */
export async function unpacked(text: string): Promise<string | null> {
  if (!text.startsWith(PACKED) || !('DecompressionStream' in globalThis)) return null;
  try {
    const base64 = text.slice(PACKED.length).replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
    let whole = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return whole;
      whole += value;
      if (whole.length > LARGEST) {
        await reader.cancel();
        return null;
      }
    }
  } catch {
    return null;
  }
}
