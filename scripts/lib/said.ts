/** Leaves in the catalogues of embedded figures what their scripts say: what a map says, and apart from it all else. */
import { createHash } from 'node:crypto';
import typescript from 'typescript';
import type { Catalogue } from '../../src/language/language';

/** A script of a build, as the bundler tells of it. */
export interface BuiltScript {
  readonly fileName: string;
  readonly code: string;
  readonly isEntry: boolean;
  readonly facadeModuleId: string | null;
  readonly moduleIds: readonly string[];
  /** Names of files that it loads at once, and of those that it loads when they are asked for. */
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
}

/** A script to be written in the place of another. */
export interface Rewritten {
  readonly old: string;
  readonly fileName: string;
  readonly code: string;
}

/** The catalogue of a language as a module: what a map says, or the rest. */
const CATALOGUE = /(?:\/language\/|virtual:(rest)\/)([a-z]{2})(?:\.json)?$/;
/** Screens that show other figures than a map. */
const OTHER_SCREEN = /\/views\/(?!Map)\w+View\.svelte$/;
/** Letters of a hash in the name of a file, as the others in the folder have it. */
const LETTERS = 8;

/**
 * The catalogues among the scripts with the messages that are said only, each under a new name, and the scripts that load
 * them.
 */
export function saidOnly(scripts: readonly BuiltScript[], read: (language: string) => Catalogue): Rewritten[] {
  const catalogues = scripts.flatMap((script) => {
    const match = script.moduleIds.map((id) => CATALOGUE.exec(id)).find((found) => found !== null);
    return match ? [{ script, language: match[2], isRest: match[1] === 'rest' }] : [];
  });
  const isCatalogue = new Set(catalogues.map(({ script }) => script));
  const ofMap = keysIn(scriptsOfMap(scripts).filter((script) => !isCatalogue.has(script)));
  const ofAll = keysIn(scripts.filter((script) => !isCatalogue.has(script)));
  const written = catalogues.map(({ script, language, isRest }): Rewritten => {
    const messages = Object.entries(read(language)).filter(([key]) =>
      isRest ? ofAll.has(key) && !ofMap.has(key) : ofMap.has(key),
    );
    const json = JSON.stringify(JSON.stringify(Object.fromEntries(messages)));
    const code = `export default JSON.parse(${json})`;
    const hash = createHash('sha256').update(code).digest('base64url').slice(0, LETTERS);
    const fileName = script.fileName.replace(/[^/]*$/, `${language}${isRest ? '-rest' : ''}-${hash}.js`);
    return { old: script.fileName, fileName, code };
  });
  // Whatever is said is part of the hash in the name of the script that loads it, which is why that name can stay.
  const loading = scripts.filter(({ dynamicImports }) => written.some(({ old }) => dynamicImports.includes(old)));
  return [
    ...written,
    ...loading.map(({ fileName, code }) => ({
      old: fileName,
      fileName,
      code: written.reduce((text, one) => text.replaceAll(baseOf(one.old), baseOf(one.fileName)), code),
    })),
  ];
}

function baseOf(path: string): string {
  return path.replace(/^.*\//, '');
}

/** What the page loads of a map, whatever a reader opens in it. */
function scriptsOfMap(scripts: readonly BuiltScript[]): BuiltScript[] {
  const byName = new Map(scripts.map((script) => [script.fileName, script]));
  const reached = new Set<BuiltScript>();
  const reach = (script: BuiltScript | undefined) => {
    if (!script || reached.has(script) || OTHER_SCREEN.test(script.facadeModuleId ?? '')) return;
    reached.add(script);
    for (const name of [...script.imports, ...script.dynamicImports]) reach(byName.get(name));
  };
  scripts.filter(({ isEntry }) => isEntry).forEach(reach);
  return [...reached];
}

/** The keys of messages that scripts may say: every text in them, and what counts so many of it. */
export function keysIn(scripts: readonly Pick<BuiltScript, 'code'>[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { code } of scripts) {
    const visit = (node: typescript.Node): void => {
      if (typescript.isStringLiteralLike(node))
        for (const key of [node.text, `{count} ${node.text}`, `{count} ${node.text}s`]) keys.add(key);
      typescript.forEachChild(node, visit);
    };
    visit(typescript.createSourceFile('built.js', code, typescript.ScriptTarget.Latest, false));
  }
  return keys;
}
