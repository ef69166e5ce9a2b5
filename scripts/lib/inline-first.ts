import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a page needs before it is drawn. */
export interface FirstFiles {
  /** Script beside the page, which goes into it and is no file any more. */
  readonly script: string;
  /** Whether the style sheet goes into it too. It stays a file as well, for parts of the page that come later. */
  readonly styles: boolean;
}

const COMMENT = /^\s*\/\/.*\n/gm;
const STYLE_SHEET = /<link rel="stylesheet"[^>]* href="\.\/(assets\/[^"]+\.css)">/;

/**
 * Puts what a built page needs before it is drawn into the page itself, so that a browser need not ask for it first. Its
 * policy lets nothing else through that stands in the page: it names the hash of each.
 * @throws Error where the page does not load the files, or what is in them cannot stand in a page.
 */
export function inlineFirst(folder: string, page: string, { script, styles }: FirstFiles): void {
  const path = join(folder, page);
  let text = readFileSync(path, 'utf8');
  const put = (tag: 'script' | 'style', place: RegExp) => {
    const [whole, file] = place.exec(text) ?? [];
    if (whole === undefined) throw new Error(`${page} does not load what is to be put into it as a ${tag}`);
    const content = readFileSync(join(folder, file), 'utf8').replaceAll('\r', '').replace(COMMENT, '').trim();
    if (/<[/!]|url\(|@import/.test(content)) throw new Error(`${file} cannot stand in ${page}`);
    const hash = createHash('sha256').update(content).digest('base64');
    text = text
      .replace(whole, () => `<${tag}>${content}</${tag}>`)
      .replace(new RegExp(`${tag}-src (&#39;|')self\\1`), (rule, quote) => `${rule} ${quote}sha256-${hash}${quote}`);
  };
  put('script', new RegExp(`<script src="\\./(${script})" ?></script>`));
  if (styles) put('style', STYLE_SHEET);
  rmSync(join(folder, script));
  writeFileSync(path, text);
}
