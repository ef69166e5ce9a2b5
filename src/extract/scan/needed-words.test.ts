import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import typescript from 'typescript';
import { describe, expect, it } from 'vitest';
import { anyText } from '../generated-text';
import type { Stem } from './cues';
import { parseExpression, type Part } from './expression';
import { neededWords } from './needed-words';

/** A stem, with a sign in front where it must begin a word. */
const written = ({ letters, at }: Stem) => (at === 'start' ? `>${letters}` : letters);

describe('the words that an expression needs', () => {
  it.each([
    [/\bboats?\b/i, ['>boat']],
    [/\bboats?\b|piers\b/i, ['>boat', 'piers']],
    [/\bnet(?:work|s)?\b/i, ['>net']],
    [/\b(?:old|new) harbours?\b/i, ['>harbour']],
    [/\bhar?bou?rs\b/, ['>harbours', '>harbors', '>habours', '>habors']],
    [/\blantern\w+ of \w+/i, ['>lantern']],
    [/\b(?:lantern\w+|lamps) (?:of|at) \w+/i, ['>lantern', '>lamps']],
    [/\w+\b(?:lantern\w+|lamps)/i, ['>lantern', '>lamps']],
    [/\b\w*lantern/i, ['lantern']],
    [/\b(?:sail\w){2}/i, ['sail']],
    [/\bnight[- ]schools?\b/i, ['>school']],
    [/\b(?:each|every) [^.]{0,20}\bmatched\b/i, ['>matched']],
    [/\b(?:of the|with) (?:the )*sailors\b/i, ['sailors']],
    [/\b(?:ask|invite)\w* (?:governments|states)\b/i, ['>ask', '>invite']],
    [/^(?:boats|the (?!old)piers)(?= of)/, ['>boats', '>piers']],
    [/caf[eé] boat/u, ['>boat']],
    [/(?<thing>lamp)\s\k<thing>/, ['lamp']],
    [/\x62oat\u0073/, ['boats']],
  ])('%s', (expression, words) => {
    expect(neededWords(expression)?.map(written).sort()).toEqual([...words].sort());
  });

  it('are known as they must be written where case matters', () => {
    expect(neededWords(/\b[Ll]anterns?\b/)).toEqual([
      { letters: 'lantern', at: 'start', written: 'Lantern' },
      { letters: 'lantern', at: 'start', written: 'lantern' },
    ]);
    expect(neededWords(/\bHarbour\b/i)).toEqual([{ letters: 'harbour', at: 'start' }]);
  });

  it.each([/\w+/, /boats?|\d+|.+/, /(?:boats)?/, /é/i, /(?:boats){0}/, /[—–-]\s/])(
    'are not known of %s',
    (expression) => {
      expect(neededWords(expression)).toBeUndefined();
    },
  );

  it.each(['(?:boat', 'boat)', '[boat'])('are not asked of %s, which is no expression', (source) => {
    expect(() => parseExpression(source)).toThrow(/bracket|class/);
  });
});

/** Every regular expression written in a folder. */
function expressionsIn(folder: string): RegExp[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => {
      const found: RegExp[] = [];
      const visit = (node: typescript.Node) => {
        if (typescript.isRegularExpressionLiteral(node)) {
          const [, source, flags] = /^\/(.*)\/(\w*)$/s.exec(node.text) ?? [];
          found.push(new RegExp(source, flags.replace(/[gy]/g, '')));
        }
        typescript.forEachChild(node, visit);
      };
      visit(
        typescript.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), typescript.ScriptTarget.Latest),
      );
      return found;
    });
}

/** Text that a part of an expression may match, if what stands around it fits. */
function textOf(part: Part): fc.Arbitrary<string> {
  switch (part.kind) {
    case 'condition':
      return fc.constant('');
    case 'character':
      return fc.constantFrom(...(part.options ?? 'aZé7-’ .İſ'));
    case 'sequence':
      return fc.tuple(...part.parts.map(textOf)).map((texts) => texts.join(''));
    case 'choice':
      return fc.oneof(...part.parts.map(textOf));
    case 'repeat':
      return fc
        .array(textOf(part.part), { minLength: part.least, maxLength: Math.min(part.most, part.least + 3) })
        .map((texts) => texts.join(''));
  }
}

describe('of the expressions of the rules', () => {
  const expressions = expressionsIn('src/extract').flatMap((expression) => {
    const words = neededWords(expression);
    return words ? [{ expression, words }] : [];
  });
  /** As texts are looked at: in lower case, a long s as an s, and as written where case matters. */
  const has = (text: string, words: readonly Stem[]) => {
    const folded = text.toLowerCase().replaceAll('ſ', 's');
    const lower = text.toLowerCase();
    const starts = [...folded.split('').keys()].filter((i) => !/[a-z\d]/.test(lower[i - 1] ?? ' '));
    return words.some(({ letters, at, written }) =>
      (at === 'inside' ? [...folded.split('').keys()] : starts).some(
        (i) =>
          folded.startsWith(letters, i) &&
          (written === undefined || text.length !== folded.length || text.startsWith(written, i)),
      ),
    );
  };

  it('none matches without a word that it needs, in texts made for it', () => {
    expect(expressions.length).toBeGreaterThan(100);
    for (const { expression, words } of expressions) {
      const part = parseExpression(expression.source, !expression.ignoreCase);
      const cased = fc.tuple(textOf(part), fc.constantFrom('', 'a', 'A', ' '), fc.nat(3));
      for (const [text, around, how] of fc.sample(cased, { seed: 1998, numRuns: 60 })) {
        const own =
          around +
          (how === 0 || how === 3
            ? text
            : how === 1
              ? text.toUpperCase()
              : text.replace(/^./u, (c) => c.toUpperCase())) +
          around;
        if (expression.test(own))
          expect([String(expression), own, has(own, words)]).toEqual([String(expression), own, true]);
      }
    }
  });

  it('nor in reports', () => {
    let matches = 0;
    for (const text of fc.sample(anyText, { seed: 1998, numRuns: 150 })) {
      for (const { expression, words } of expressions) {
        if (!expression.test(text)) continue;
        matches++;
        expect([String(expression), text, has(text, words)]).toEqual([String(expression), text, true]);
      }
    }
    expect(matches).toBeGreaterThan(1000);
  });
});
