/** Reading XML and plain HTML strictly, for tests of what is written out. */

/** An element, with texts as they are read: without escapes. */
export interface Parsed {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Parsed | string)[];
}

const TAG = /<(\/?)([\w:-]+)((?:\s+[\w:-]+(?:="[^"<]*")?)*)\s*(\/?)>/y;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const VOID = /^(?:meta|link|img|br)$/;
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

/**
 * The element that a text is, after its declaration or doctype. Throws an Error where it is not well-formed, or has signs
 * that no XML may have; elements of HTML that are never closed need no end.
 */
export function parsedXml(text: string): Parsed {
  const forbidden = FORBIDDEN.exec(text);
  if (forbidden) throw new Error(`sign U+${forbidden[0].charCodeAt(0).toString(16)} at ${forbidden.index}`);
  const own = text.replace(/^(?:<\?xml[^>]*\?>|<!doctype html>)/i, '').trim();
  const top = { name: '', attributes: {}, children: [] as (Parsed | string)[] };
  const open = [top];
  for (let at = 0; at < own.length;) {
    const next = own.indexOf('<', at);
    const inner = open[open.length - 1];
    const words = own.slice(at, next < 0 ? undefined : next);
    if (words) inner.children.push(unescaped(words));
    if (next < 0) break;
    TAG.lastIndex = next;
    const tag = TAG.exec(own);
    if (!tag) throw new Error(`no tag: ${own.slice(next, next + 60)}`);
    at = TAG.lastIndex;
    const [, isEnd, name, pairs, isEmpty] = tag;
    if (isEnd) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes what is not open`);
      continue;
    }
    const attributes = Array.from(pairs.matchAll(/([\w:-]+)(?:="([^"]*)")?/g), ([, key, value]) => [
      key,
      unescaped(value ?? ''),
    ]);
    if (new Set(attributes.map(([key]) => key)).size < attributes.length)
      throw new Error(`twice the same in <${name}>`);
    const element = { name, attributes: Object.fromEntries(attributes) as Record<string, string>, children: [] };
    inner.children.push(element);
    if (!isEmpty && !VOID.test(name)) open.push(element);
  }
  if (open.length > 1) throw new Error(`<${open[open.length - 1].name}> is not closed`);
  const [root, ...others] = top.children.filter((child) => typeof child !== 'string' || child.trim());
  if (!root || typeof root === 'string' || others.length) throw new Error('not one element');
  return root;
}

function unescaped(text: string): string {
  if (/&(?!(?:\w+|#\d+|#x[\da-f]+);)/i.test(text)) throw new Error(`not escaped: ${text.slice(0, 60)}`);
  return text.replace(/&(?:(\w+)|#(\d+)|#x([\da-f]+));/gi, (entity, name: string, decimal: string, hex: string) => {
    if (name !== undefined) {
      if (!Object.hasOwn(ENTITIES, name)) throw new Error(`${entity} means nothing`);
      return ENTITIES[name];
    }
    return String.fromCodePoint(decimal === undefined ? parseInt(hex, 16) : Number(decimal));
  });
}

/** An element without its words: names of elements and attributes as they are nested. */
export function skeletonOf({ name, attributes, children }: Parsed): string {
  const inner = children.flatMap((child) => (typeof child === 'string' ? [] : skeletonOf(child)));
  return `${[name, ...Object.keys(attributes)].join(' ')}(${inner.join(',')})`;
}

/** All words of an element, in order. */
export function wordsOf({ children }: Parsed): string {
  return children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('');
}
