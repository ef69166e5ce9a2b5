import { strToU8, zipSync } from 'fflate';

/**
 * Packs the files of a PowerPoint file. The package that writes them would bring a packer of its own, twice as large, and
 * with it what all scripts of the page would load first: the build gives it this one instead (vite.config.ts).
 */
export default class DeckZip {
  readonly #files: Record<string, Uint8Array> = {};

  /** Folders are made by the files in them. */
  folder(): this {
    return this;
  }

  file(name: string, content: string, { base64 = false }: { readonly base64?: boolean } = {}): this {
    this.#files[name] = base64 ? Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0)) : strToU8(content);
    return this;
  }

  /** Whatever else is asked for is a list of bytes. */
  generateAsync({ type }: { readonly type: string }): Promise<Uint8Array | string> {
    const packed = zipSync(this.#files);
    if (type !== 'base64') return Promise.resolve(packed);
    let text = '';
    for (let i = 0; i < packed.length; i += 8192) text += String.fromCharCode(...packed.subarray(i, i + 8192));
    return Promise.resolve(btoa(text));
  }
}
