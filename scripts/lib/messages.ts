/** Finds the messages of the interface in the code: what `t`, `tn`, `inLanguage`, `counted` and `Said` are given. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type AST } from 'svelte/compiler';
import typescript from 'typescript';
import type { Catalogue } from '../../src/language/language';

/** A message where it stands. */
export interface Message {
  readonly key: string;
  /** The English singular, where the message has a number. */
  readonly one: string | null;
  readonly place: string;
}

/** What is wrong with a call: its message cannot be read from the code. */
export interface Unreadable {
  readonly place: string;
  readonly what: string;
}

export interface Messages {
  readonly messages: readonly Message[];
  readonly unreadable: readonly Unreadable[];
}

/** Functions whose arguments are messages. */
const FUNCTIONS = new Set(['t', 'tn', 'inLanguage', 'counted', 'messageParts']);

/** All messages of the program under a folder, in the order of its files. */
export function messagesUnder(folder: string): Messages {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && /\.(?:ts|svelte)$/.test(entry.name) && !/\.test\.ts$|-fixture\.ts$/.test(entry.name),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    // The language itself, and what draws messages that it is given.
    .filter((path) => !path.includes(join(folder, 'language')) && !path.endsWith('Said.svelte'))
    .sort();
  const found = files.map((path) => messagesIn(path, readFileSync(path, 'utf8')));
  return {
    messages: found.flatMap(({ messages }) => messages),
    unreadable: found.flatMap(({ unreadable }) => unreadable),
  };
}

/** The messages of one file. */
export function messagesIn(path: string, text: string): Messages {
  if (!/from '[^']*\/(?:language\/language|words)'|<Said\b/.test(text)) return { messages: [], unreadable: [] };
  return path.endsWith('.svelte') ? messagesInMarkup(path, text) : messagesInCode(path, text, 0, text);
}

/** Lets a file of another kind be read as code: its scripts and what stands in braces. */
function messagesInMarkup(path: string, text: string): Messages {
  const root = parse(text, { modern: true });
  const found: Messages[] = [];
  const readAt = (start: number, end: number) => found.push(messagesInCode(path, text.slice(start, end), start, text));
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (!isNode(node)) return;
    if (node.type === 'Component' && (node as unknown as AST.Component).name === 'Said')
      found.push(saidIn(path, text, node as unknown as AST.Component));
    if (node.type === 'CallExpression') return void readAt(node.start, node.end);
    for (const [name, value] of Object.entries(node))
      if (name !== 'metadata' && typeof value === 'object') visit(value);
  };
  for (const script of [root.module, root.instance]) if (script) visit(script.content.body);
  visit(root.fragment);
  return {
    messages: found.flatMap(({ messages }) => messages),
    unreadable: found.flatMap(({ unreadable }) => unreadable),
  };
}

/** The message that `<Said message={'…'}>` is given. */
function saidIn(path: string, text: string, { attributes, start }: AST.Component): Messages {
  const place = placeOf(path, text, start);
  for (const attribute of attributes) {
    if (attribute.type !== 'Attribute' || attribute.name !== 'message') continue;
    const keys = saidKeys(text, attribute.value);
    if (keys) return { messages: keys.map((key) => ({ key, one: null, place })), unreadable: [] };
  }
  return { messages: [], unreadable: [{ place, what: 'Said has no message of plain text' }] };
}

/** Names in braces stand in a text in code: in plain markup they would be values. */
function saidKeys(text: string, value: AST.Attribute['value']): string[] | null {
  if (value === true) return null;
  if (Array.isArray(value)) return value.length === 1 && value[0].type === 'Text' ? [value[0].data] : null;
  const { start, end } = value.expression as unknown as Node;
  const [statement] = typescript.createSourceFile(
    'said.ts',
    text.slice(start, end),
    typescript.ScriptTarget.Latest,
    true,
  ).statements;
  return typescript.isExpressionStatement(statement) ? literals(statement.expression) : null;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** The messages of a piece of code, which begins at a place of a whole. */
function messagesInCode(path: string, code: string, offset: number, whole: string): Messages {
  const messages: Message[] = [];
  const unreadable: Unreadable[] = [];
  const visit = (node: typescript.Node): void => {
    if (
      typescript.isCallExpression(node) &&
      typescript.isIdentifier(node.expression) &&
      FUNCTIONS.has(node.expression.text)
    ) {
      const place = placeOf(path, whole, offset + node.getStart());
      const read = readCall(node.expression.text, node.arguments);
      if (typeof read === 'string') unreadable.push({ place, what: read });
      else for (const [key, one] of read) messages.push({ key, one, place });
    }
    typescript.forEachChild(node, visit);
  };
  // Comments and strings that look like calls are none: the compiler reads them.
  visit(typescript.createSourceFile(path.replace(/\.svelte$/, '.ts'), code, typescript.ScriptTarget.Latest, true));
  return { messages, unreadable };
}

/** The keys of a call with their English singular, or what cannot be read of it. */
function readCall(
  name: string,
  given: readonly typescript.Expression[],
): (readonly [string, string | null])[] | string {
  if (name === 'inLanguage') {
    const table = given[0] as typescript.Expression | undefined;
    if (!table || !typescript.isObjectLiteralExpression(table)) return 'inLanguage(…) needs a table written out';
    const values = table.properties.map((entry) =>
      typescript.isPropertyAssignment(entry) ? literal(entry.initializer) : null,
    );
    return values.includes(null)
      ? 'inLanguage(…) has a value that is no plain text'
      : values.map((value) => [String(value), null] as const);
  }
  if (name === 'counted' || name === 'tn') {
    const one = literals(given[1]);
    const many = given[2] === undefined && name === 'counted' ? one?.map((word) => `${word}s`) : literals(given[2]);
    if (!one || !many || one.length !== many.length) return `${name}(…) needs its words as plain text`;
    const counts = name === 'counted' ? '{count} ' : '';
    return many.map((word, i) => [counts + word, counts + one[i]] as const);
  }
  return literals(given[0])?.map((key) => [key, null] as const) ?? `${name}(…) needs its message as plain text`;
}

/** Texts that an expression can be: one, or those of a choice. */
function literals(node: typescript.Expression | undefined): string[] | null {
  if (!node) return null;
  if (typescript.isParenthesizedExpression(node)) return literals(node.expression);
  if (typescript.isConditionalExpression(node)) {
    const [yes, no] = [literals(node.whenTrue), literals(node.whenFalse)];
    return yes && no ? [...yes, ...no] : null;
  }
  const one = literal(node);
  return one === null ? null : [one];
}

function literal(node: typescript.Expression): string | null {
  if (typescript.isParenthesizedExpression(node)) return literal(node.expression);
  if (typescript.isBinaryExpression(node) && node.operatorToken.kind === typescript.SyntaxKind.PlusToken) {
    const [left, right] = [literal(node.left), literal(node.right)];
    return left !== null && right !== null ? left + right : null;
  }
  return typescript.isStringLiteralLike(node) ? node.text : null;
}

function placeOf(path: string, text: string, at: number): string {
  return `${path}:${text.slice(0, at).split('\n').length}`;
}

/** The English catalogue: each message once, in alphabetical order, with both forms where it has a number. */
export function catalogueOf(messages: readonly Message[]): Catalogue {
  const english = new Map<string, Catalogue[string]>();
  for (const { key, one } of messages) {
    const said = key.replace(/\|.*$/s, '');
    const before = english.get(key);
    if (one !== null) english.set(key, { one, other: said });
    else if (before === undefined) english.set(key, said);
  }
  const order = new Intl.Collator('en');
  return Object.fromEntries([...english].sort(([a], [b]) => order.compare(a, b) || (a < b ? -1 : 1)));
}

/** Names in braces that a wording has. */
function namesIn(wording: string): string[] {
  return [...new Set([...wording.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();
}

/** What a catalogue lacks, has too much, or says with other names in braces, each in a line. */
export function faultsOf(catalogue: Catalogue, english: Catalogue, forms: readonly string[]): string[] {
  const faults: string[] = [];
  for (const [key, said] of Object.entries(english)) {
    const wording = Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
    const names = namesIn(typeof said === 'string' ? said : (said.other ?? ''));
    if (wording === undefined) faults.push(`lacks ${JSON.stringify(key)}`);
    else if (typeof wording === 'string') {
      if (namesIn(wording).join() !== names.join()) faults.push(`has other names in braces in ${JSON.stringify(key)}`);
    } else if (typeof said === 'string') faults.push(`has forms for ${JSON.stringify(key)}, which has no number`);
    else {
      for (const form of forms) {
        const text = wording[form as Intl.LDMLPluralRule];
        if (text === undefined) faults.push(`lacks the form "${form}" of ${JSON.stringify(key)}`);
        // A language may say one or two of a thing without the figure.
        else if (
          namesIn(text).some((name) => !names.includes(name)) ||
          names.some((name) => name !== 'count' && !namesIn(text).includes(name))
        )
          faults.push(`has other names in braces in the form "${form}" of ${JSON.stringify(key)}`);
      }
    }
  }
  for (const key of Object.keys(catalogue))
    if (!Object.hasOwn(english, key)) faults.push(`has ${JSON.stringify(key)}, which nothing says`);
  return faults;
}

/** Attributes that are read or heard. */
const SAID_ATTRIBUTES = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'placeholder',
  'title',
]);
/** What is the same in every language. */
const SAME = new Set(['code', 'kbd', 'script', 'style']);
/** Names of formats, which are the same too. */
const FORMATS = /\b(?:BibTeX|PNG|SVG)\b/g;

function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text.replace(FORMATS, ''));
}

/** Words in markup that are no message, each with its place; of a component only what reads like words. */
export function unsaidIn(path: string, text: string): string[] {
  const found: string[] = [];
  const note = (words: string, start: number) =>
    found.push(`${placeOf(path, text, start)}: ${words.trim().replace(/\s+/g, ' ')}`);
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (!isNode(node)) return;
    const element = node as unknown as AST.ElementLike;
    if (node.type === 'Text' && hasWords((node as unknown as AST.Text).data))
      note((node as unknown as AST.Text).data, node.start);
    if ('attributes' in element && Array.isArray(element.attributes)) {
      if (SAME.has(element.name)) return;
      for (const attribute of element.attributes) {
        if (attribute.type !== 'Attribute' || attribute.value === true || !Array.isArray(attribute.value)) continue;
        const said = attribute.value.map((part) => (part.type === 'Text' ? part.data : '')).join('');
        const isComponent = element.type === 'Component' && attribute.name !== 'class' && attribute.name !== 'message';
        if (
          SAID_ATTRIBUTES.has(attribute.name)
            ? hasWords(said)
            : isComponent && hasWords(said) && /^\p{Lu}\p{Ll}|\p{L} \p{L}/u.test(said)
        )
          note(`${attribute.name}: ${said}`, attribute.start);
      }
    }
    for (const [name, value] of Object.entries(node)) {
      if (name === 'metadata' || name === 'attributes' || typeof value !== 'object') continue;
      visit(value);
    }
  };
  visit(parse(text, { modern: true }).fragment);
  return found;
}
