import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { Linter } from 'eslint';
import typescript from 'typescript';
import { parser } from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

/** Folders of the design; each may import itself and those before it. */
const ORDER = ['language', 'corpus', 'extract', 'atlas', 'figure', 'charts', 'pictures', 'views', 'app'];
/** What a page or the command line alone has. */
const GLOBALS = ['document', 'window', 'process'];
/** The same code runs on the command line, in a browser and in a worker. */
const PLAIN = ['language', 'corpus', 'extract', 'atlas', 'figure', 'pictures'];
/** Packages that work in a page only. */
const DOM_ONLY =
  /^(?:dexie|axe-core|pptxgenjs|playwright-core|d3-(?:axis|brush|drag|fetch|selection|transition|zoom))(?:\/|$)/;

/** A file of the program by its path under src, with a slash between folders. */
interface Source {
  readonly path: string;
  readonly text: string;
}

interface Import {
  readonly from: string;
  /** Gone when the program runs. */
  readonly typeOnly: boolean;
}

/** What is written in TypeScript in a file. */
function code({ path, text }: Source): string {
  if (!path.endsWith('.svelte')) return text;
  return [...text.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(([, script]) => script).join('\n');
}

/** What files of the program import, as they are asked for several times. */
const known = new WeakMap<Source, Import[]>();

/** Everything that a file imports: statements, re-exports, `import()`, types by `import()`, `import.meta.glob()`. */
function importsOf(source: Source): Import[] {
  const before = known.get(source);
  if (before) return before;
  const found: Import[] = [];
  known.set(source, found);
  const add = (node: typescript.Node | undefined, typeOnly: boolean) => {
    if (node && typescript.isStringLiteralLike(node)) found.push({ from: node.text, typeOnly });
  };
  const visit = (node: typescript.Node): void => {
    if (typescript.isImportDeclaration(node)) add(node.moduleSpecifier, importsTypesOnly(node.importClause));
    else if (typescript.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (typescript.isImportTypeNode(node) && typescript.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    } else if (typescript.isCallExpression(node) && /^import(?:\.meta\.glob)?$/.test(node.expression.getText())) {
      add(node.arguments[0], false);
    }
    typescript.forEachChild(node, visit);
  };
  visit(typescript.createSourceFile(source.path, code(source), typescript.ScriptTarget.Latest, true));
  return found;
}

function importsTypesOnly(clause: typescript.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === typescript.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = clause;
  return (
    !name &&
    namedBindings !== undefined &&
    typescript.isNamedImports(namedBindings) &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  );
}

/** The folder of a path under src; "" for a file right in it. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.indexOf('/')));
}

/** The folder under src that an import leads to; undefined for a package and for what lies outside src. */
function folderImported(from: string, path: string): string | undefined {
  if (!from.startsWith('.')) return undefined;
  const target = join(dirname(path), from).split(sep).join('/');
  return target.startsWith('../') ? undefined : folderOf(target);
}

/** Whether the design lets a folder import another. */
function mayImport(folder: string, target: string, typeOnly: boolean): boolean {
  if (folder === target || folder === '') return true;
  if (target === 'store') return folder === 'app';
  if (folder === 'store') return target === 'atlas' && typeOnly;
  return ORDER.includes(target) && ORDER.indexOf(target) < ORDER.indexOf(folder);
}

/** Imports that point the wrong way. */
function againstTheArrows(source: Source): string[] {
  const folder = folderOf(source.path);
  return importsOf(source).flatMap(({ from, typeOnly }) => {
    const target = folderImported(from, source.path);
    return target === undefined || mayImport(folder, target, typeOnly) ? [] : [`${source.path} imports ${from}`];
  });
}

const linter = new Linter();

/** What ties a file of the plain folders to Svelte, Node or a page. */
function tiesToPlatform(source: Source): string[] {
  if (!PLAIN.includes(folderOf(source.path))) return [];
  const packages = importsOf(source)
    .filter(({ from }) => isBuiltin(from) || /^svelte(?:\/|$)|\.svelte$/.test(from) || DOM_ONLY.test(from))
    .map(({ from }) => `${source.path} imports ${from}`);
  const text = code(source);
  const globals = !GLOBALS.some((name) => text.includes(name))
    ? []
    : linter
        .verify(text, {
          languageOptions: { parser },
          linterOptions: { noInlineConfig: true },
          rules: { 'no-restricted-globals': ['error', ...GLOBALS] },
        })
        .filter(({ severity }) => severity === 2)
        .map(({ line, message }) => `${source.path}, line ${line}: ${message}`);
  return [...(/\.svelte(?:\.ts)?$/.test(source.path) ? [`${source.path} is Svelte`] : []), ...packages, ...globals];
}

/** The modules that know the database: one of what the network has, one of what a reader makes, and what both are opened with. */
const DATABASE = ['store/edition-database.ts', 'store/briefings.ts', 'store/guard.ts'];

/** Use of markup that is not escaped, and of the database outside its modules. */
function breachesOf(source: Source): string[] {
  const { path, text } = source;
  const usesDexie = importsOf(source).some(({ from }) => /^dexie(?:\/|$)/.test(from));
  return [
    ...(text.includes('{@html') ? [`${path} has {@html`] : []),
    ...(usesDexie && !DATABASE.includes(path) ? [`${path} imports dexie`] : []),
  ];
}

const root = resolve(import.meta.dirname);
const sources: Source[] = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter(({ name }) => /\.(?:ts|svelte)$/.test(name) && !name.endsWith('.test.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }));

describe('the rules can be broken', () => {
  it.each([
    ['atlas/x.ts', "import { titleOf } from '../figure/sentences';"],
    ['atlas/areas/x.ts', "export * from '../../figure/rows';"],
    ['corpus/x.ts', "import type { Theme } from '../extract/records';"],
    ['extract/x.ts', "const late = () => import('../atlas/merge');"],
    ['extract/x.ts', "let atlas: import('../atlas/atlas').Atlas;"],
    ['charts/X.svelte', '<script lang="ts">\n  import { go } from \'../app/location.svelte\';\n</script>'],
    ['views/X.svelte', '<script module>let a;</script>\n<script>import { loadFirst } from "../store/data";</script>'],
    ['store/x.ts', "import { allAreas } from '../atlas/areas/areas';"],
    ['store/x.ts', "import { type Atlas, merge } from '../atlas/atlas';"],
    ['store/x.ts', "import type { View } from '../figure/address';"],
    ['app/x.ts', "import '../main';"],
    ['app/x.ts', "import '../helpers/x';"],
    ['helpers/x.ts', "import '../corpus/block';"],
    ['figure/x.ts', "const files = import.meta.glob('../views/*.svelte');"],
  ])('by an import against the arrows in %s: %s', (path, text) => {
    expect(againstTheArrows({ path, text })).toHaveLength(1);
  });

  it.each([
    ['app/x.ts', "import { loadFirst } from '../store/data';"],
    ['store/x.ts', "import type { Atlas } from '../atlas/atlas';"],
    ['store/x.ts', "import { type Atlas } from '../atlas/atlas';"],
    ['store/x.ts', "import url from '../../data/atlas.json?url';"],
    ['views/x.ts', "import { readDocument } from '../corpus/read-document';"],
    ['main.ts', "import App from './app/App.svelte';"],
    ['corpus/x.ts', "// import { a } from '../app/a';\nimport { b } from './b';"],
  ])('but not by an import along them in %s: %s', (path, text) => {
    expect(againstTheArrows({ path, text })).toEqual([]);
  });

  it.each([
    ['corpus/x.ts', "import { readFileSync } from 'node:fs';"],
    ['corpus/x.ts', "import { join } from 'path';"],
    ['figure/x.ts', "import { tick } from 'svelte';"],
    ['figure/x.svelte.ts', 'export const a = 1;'],
    ['atlas/x.ts', "import { select } from 'd3-selection';"],
    ['extract/x.ts', "document.title = 'x';"],
    ['extract/x.ts', 'function f(document: string) {}\nf(document.title);'],
    ['extract/x.ts', '// eslint-disable-next-line\nexport const width = window.innerWidth;'],
    ['extract/x.ts', 'export const home = process.env.HOME;'],
  ])('by a tie to a platform in %s: %s', (path, text) => {
    expect(tiesToPlatform({ path, text })).toHaveLength(1);
  });

  it('but not by a document of the corpus, nor by a package that is plain', () => {
    const text = "import { geoArea } from 'd3-geo';\nexport const read = (document: Doc) => document.blocks;";
    expect(tiesToPlatform({ path: 'extract/x.ts', text })).toEqual([]);
  });

  it('by markup that is not escaped, and by another user of the database', () => {
    expect(breachesOf({ path: 'views/X.svelte', text: '<p>{@html quote}</p>' })).toHaveLength(1);
    expect(breachesOf({ path: 'store/x.ts', text: "import { Dexie } from 'dexie';" })).toHaveLength(1);
    expect(breachesOf({ path: 'store/briefings.ts', text: "import { Dexie } from 'dexie';" })).toEqual([]);
  });
});

describe('the program', () => {
  it('is read whole', () => {
    const folders = new Set(sources.map(({ path }) => folderOf(path)));
    expect([...folders].sort()).toEqual(['', ...ORDER, 'store'].sort());
    expect(sources.flatMap(importsOf).length).toBeGreaterThan(sources.length);
  });

  it('imports along the arrows only: corpus → extract → atlas → figure → charts → pictures → views → app, store beside', () => {
    expect(sources.flatMap(againstTheArrows)).toEqual([]);
  });

  it('keeps corpus, extract, atlas and figure free of Svelte, Node and the page', () => {
    expect(sources.flatMap(tiesToPlatform)).toEqual([]);
  });

  it('has no markup that is not escaped, and few modules that know the database', () => {
    expect(sources.flatMap(breachesOf)).toEqual([]);
  });
});
