import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentWith, passageWith } from '../atlas/fixtures';
import { LARGE, NASTY, nastyText } from '../corpus/nasty-text';
import { citationOf, figureBibtex } from './citation';
import { DEFAULT_EMBED } from './embed-options';
import { elementSnippet, frameSnippet, imageSnippet, type EmbedPlace } from './embed-snippets';
import { parsedXml, skeletonOf, wordsOf } from './parsed-xml';
import { quotationCard } from './quotation-card';
import { element, xmlSafe, xmlText } from './xml';

const runs = { seed: 2026, numRuns: 400 };
const context = { edition: 'abc', link: 'https://atlas.example/?a=1&b=2', accessed: '2026-05-03' };

describe('XML', () => {
  it('holds any text as text', () => {
    fc.assert(
      fc.property(nastyText, nastyText, (text, value) => {
        const read = parsedXml(element('p', { title: value }, [xmlText(text)]));
        expect(read.attributes).toEqual({ title: xmlSafe(value) });
        expect(wordsOf(read)).toBe(xmlSafe(text));
      }),
      runs,
    );
  });

  it.each([
    '<p>',
    '<p></q>',
    '<p a="1" a="2"/>',
    '<p>&x;</p>',
    '<p>&</p>',
    '<p>\u0000</p>',
    '<p/><p/>',
    'x',
    '<p a="<"/>',
  ])('is read strictly: %j is none', (text) => {
    expect(() => parsedXml(text)).toThrow();
  });
});

describe('what is copied into pages of others', () => {
  const placeOf = (text: string): EmbedPlace => ({
    ...{ home: 'https://atlas.example/', title: text, widest: 640, height: 480, source: text },
    ...{ frame: 'https://atlas.example/embed.html?about=health', page: `https://atlas.example/?for=${text}` },
    picture: { src: 'https://atlas.example/figures/map.svg', width: 640, height: 480, alternative: text },
  });
  const snippets = (text: string) =>
    [frameSnippet, elementSnippet, imageSnippet].map((write) =>
      parsedXml(`<div>${write(placeOf(text), { ...DEFAULT_EMBED, id: text, paper: '0a5c64' })}</div>`),
    );
  const plain = snippets('boats').map(skeletonOf);

  it('is built the same whatever its texts say', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        expect(snippets(text).map(skeletonOf)).toEqual(plain);
      }),
      runs,
    );
  });
});

describe('the card of a quotation', () => {
  it('is well-formed and made of texts, whatever they say', () => {
    const card = (text: string, language: string) =>
      parsedXml(
        quotationCard(
          passageWith({ quote: text, section: [text] }),
          { ...documentWith('901'), title: text, publisher: text, language },
          { ...context, edition: text },
        ),
      );
    fc.assert(
      fc.property(nastyText, nastyText, (text, language) => {
        const names = skeletonOf(card(text, language)).match(/[\w:-]+(?=[ (])/g) ?? [];
        expect(names.filter((name) => /^(?:script|style|image|a|foreignObject|on\w+|href)$/.test(name))).toEqual([]);
      }),
      { ...runs, numRuns: 60 },
    );
    for (const [, text] of LARGE.slice(10)) expect(card(`${text}x`, 'en').name).toBe('svg');
  });
});

/** The fields of one BibTeX entry, read with its braces counted. Throws an Error where it is no entry. */
function bibtexFields(text: string): ReadonlyMap<string, string> {
  const head = /^@misc\{[\w-]+,\n/.exec(text)?.[0];
  if (head === undefined) throw new Error('no entry');
  const fields = new Map<string, string>();
  let at = head.length;
  while (text.startsWith('  ', at)) {
    const [opening, name] = / {2}(\w+) = \{/y[Symbol.match](text.slice(at)) ?? [];
    if (opening === undefined) throw new Error(`no field at ${at}`);
    let depth = 1;
    let end = at + opening.length;
    for (; depth && end < text.length; end++) depth += text[end] === '{' ? 1 : text[end] === '}' ? -1 : 0;
    fields.set(name, text.slice(at + opening.length, end - 1));
    if (!text.startsWith(',\n', end)) throw new Error(`${name} does not end`);
    at = end + 2;
  }
  if (text.slice(at) !== '}\n') throw new Error(`more: ${text.slice(at, at + 40)}`);
  return fields;
}

describe('a citation', () => {
  it('is one BibTeX entry with its fields, whatever they say', () => {
    fc.assert(
      fc.property(nastyText, nastyText, (title, text) => {
        const link = `https://atlas.example/?for=${text}`;
        const fields = bibtexFields(figureBibtex({ ...context, title, link, edition: 'abc', built: '2026-05-01' }));
        expect([...fields.keys()]).toEqual(['author', 'title', 'year', 'url', 'urldate', 'version', 'note']);
        // No command of TeX but those that stand for signs.
        const commands = [...fields.values()].join(' ').match(/\\[a-z]+/g) ?? [];
        expect(commands.filter((name) => !/^\\(?:text\w+)$/.test(name))).toEqual([]);
      }),
      runs,
    );
  });

  it('is text, and ends soon', () => {
    for (const text of [...NASTY, ...LARGE.map(([, large]) => `${large}x`)]) {
      const told = citationOf(
        passageWith({ quote: text, section: [text] }),
        { ...documentWith('901'), title: 'Boats', publisher: 'Guild' },
        context,
      );
      expect(told).toContain('Migration Partnership Atlas, edition abc');
    }
  });
});
