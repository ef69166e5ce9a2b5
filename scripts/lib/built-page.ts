/** What is wrong with built pages as a matter of safety: their policy, what they load, and what could run in them. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** A tag with its attributes, as it stands in a page. */
interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where in the page it begins, and where its content does. */
  readonly start: number;
  readonly end: number;
}

const TAG = /<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/gi;
const ATTRIBUTE = /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
/** Attributes that hold an address. */
const ADDRESSES = ['href', 'src', 'srcset', 'xlink:href', 'action', 'formaction', 'poster', 'data', 'ping'];
/** Links that a reader follows; what the other elements name is loaded with the page. */
const FOLLOWED = ['a', 'area'];
/** Links of the head that name the page itself elsewhere and load nothing. */
const NAMING = ['canonical', 'alternate'];
const FORBIDDEN_TAGS = ['base', 'object', 'embed', 'applet', 'form', 'portal'];
const REQUIRED = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types ',
];

/**
 * Files at addresses that stay: what pages of others and pages of earlier editions load. All other scripts and style
 * sheets have their hash in their names. Pictures of figures stay at theirs too.
 */
const STAYING = ['atlas-figure.js', 'figures.css', 'frozen.js'];
const HASHED = /-[\w-]{8}\.\w+$/;

/**
 * Faults of a built page, each in words that follow its path. `path` is that of the page in its folder; a page without a
 * folder, which stands by itself, loads nothing.
 */
export function faultsOfPage(html: string, path: string, folder: string | null): string[] {
  const page = html.replace(/<!--.*?-->/gs, '');
  const tags = tagsIn(page);
  return [
    ...faultsOfPolicy(tags),
    ...tags.flatMap((tag) => faultsOfTag(tag, page)),
    ...tags.flatMap((tag) => loadedBy(tag)).flatMap((address) => faultsOfAddress(address, path, folder)),
  ];
}

function tagsIn(page: string): Tag[] {
  return Array.from(page.matchAll(TAG), ({ 0: tag, 1: name, 2: rest, index }) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      Array.from(rest.matchAll(ATTRIBUTE), ([, key, double, single, bare]) => [
        key.toLowerCase(),
        double ?? single ?? bare ?? '',
      ]),
    ),
    start: index,
    end: index + tag.length,
  }));
}

function faultsOfPolicy(tags: readonly Tag[]): string[] {
  const isPolicy = ({ attributes }: Tag) => attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy';
  const [policy, ...others] = tags.filter(isPolicy);
  if (!policy) return ['has no Content-Security-Policy'];
  const before = tags.slice(0, tags.indexOf(policy)).map(({ name }) => name);
  const late = before.find((name) => !['html', 'head', 'meta', 'title'].includes(name));
  const text = (policy.attributes.get('content') ?? '').replaceAll('&#39;', "'");
  return [
    ...(others.length ? ['has more than one policy'] : []),
    ...(late === undefined ? [] : [`has <${late}> before its policy`]),
    ...REQUIRED.filter((part) => !`${text};`.includes(part)).map((part) => `has no "${part.trim()}" in its policy`),
    ...(text.match(/'unsafe-[\w-]+'|\*|\b(?:https?|wss?|data|filesystem):/g) ?? []).map(
      (part) => `has ${part} in its policy`,
    ),
  ];
}

function faultsOfTag({ name, attributes, end }: Tag, page: string): string[] {
  const faults: string[] = [];
  if (FORBIDDEN_TAGS.includes(name)) faults.push(`has <${name}>`);
  if (name === 'script' || name === 'style') {
    const content = page.slice(end, page.indexOf(`</${name}>`, end));
    const isOwn = name === 'style' || !attributes.has('src');
    if (isOwn ? !isInPolicy(content, `${name}-src`, page) : content !== '') faults.push(`has an inline ${name}`);
  }
  if (attributes.get('http-equiv')?.toLowerCase() === 'refresh') faults.push('leads elsewhere by itself');
  for (const [key, value] of attributes) {
    if (/^on/.test(key)) faults.push(`has ${key} on <${name}>`);
    if (key === 'style' || key === 'srcdoc') faults.push(`has ${key} on <${name}>`);
    if (ADDRESSES.includes(key) && /^(?:javascript|vbscript|data|blob|filesystem):/.test(plainAddress(value)))
      faults.push(`has ${key}="${value.slice(0, 40)}" on <${name}>`);
  }
  if (attributes.get('target') === '_blank' && !attributes.get('rel')?.split(' ').includes('noopener'))
    faults.push('opens a window that can reach back');
  return faults;
}

/** Whether the policy of a page names the hash of what stands in it. */
function isInPolicy(content: string, rule: string, page: string): boolean {
  const hash = createHash('sha256').update(content).digest('base64');
  const [, sources = ''] = new RegExp(`${rule} ([^;"]*)`).exec(page.replaceAll('&#39;', "'")) ?? [];
  return sources.includes(`'sha256-${hash}'`);
}

/** As a browser reads the beginning of an address: without signs that it passes over. */
function plainAddress(value: string): string {
  return value
    .replace(/&(?:#x?[\da-f]+|tab|newline|colon);?/gi, (entity) => decoded(entity))
    .replace(/[\u0000-\u0020]/g, '')
    .toLowerCase();
}

function decoded(entity: string): string {
  const [, hex, number] = /^&#(x?)([\da-f]+)/i.exec(entity) ?? [];
  if (number !== undefined) return String.fromCharCode(parseInt(number, hex ? 16 : 10));
  return /colon/i.test(entity) ? ':' : '';
}

/** Addresses that a tag has loaded with the page. */
function loadedBy({ name, attributes }: Tag): string[] {
  if (FOLLOWED.includes(name)) return [];
  if (name === 'link' && NAMING.includes(attributes.get('rel') ?? '')) return [];
  return ADDRESSES.flatMap((key) => attributes.get(key) ?? []).filter((address) => !address.startsWith('#'));
}

function faultsOfAddress(address: string, path: string, folder: string | null): string[] {
  if (folder === null) return [`loads ${address}`];
  if (/^(?:[a-z][\w+.-]*:|\/)/i.test(address)) return [`loads ${address}, which is not beside it`];
  const target = posix.join(dirname(path).split('\\').join('/'), address.replace(/[?#].*$/, ''));
  const isCode = /\.(?:m?js|css|json)$/.test(target);
  return [
    ...(target.startsWith('../') ? [`loads ${address}, from outside the page's folder`] : []),
    ...(existsSync(join(folder, target)) ? [] : [`loads ${address}, which is not there`]),
    ...(isCode && !HASHED.test(target) && !STAYING.includes(target) ? [`loads ${address}, without a hash`] : []),
  ];
}
