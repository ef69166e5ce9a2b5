import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INHERITED, LARGE, NASTY, nastyText } from '../corpus/nasty-text';
import { parseAddress, printAddress } from './address';
import { PARTS, type Known } from './address-parts';
import { DEFAULT_VIEW } from './view';
import { noticeOf } from './address-notice';
import { frameAddress, frameId, heightFrom, isOriginOf, OPTION_NAMES } from './embed-message';
import { printEmbedOptions, readEmbedOptions } from './embed-options';
import { titleOf } from './titles';
import { atlasWith, documentWith } from '../atlas/fixtures';

const known: Known = {
  hasRegion: (name) => name === 'Latin America',
  hasPassage: (id) => id === 'practice-901-0000000000a',
  hasDocument: (id) => id === '901',
};
const atlas = atlasWith({ documents: [documentWith('901')] });
const runs = { seed: 2026, numRuns: 400 };
const part = fc.constantFrom(...PARTS);
/** A query with any values, written as a browser writes them or just as they are. */
const query = fc
  .tuple(fc.array(fc.tuple(part, nastyText), { maxLength: 8 }), fc.boolean())
  .map(([pairs, raw]) =>
    raw
      ? `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`
      : `?${new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString()}`,
  );

describe('an address that asks for anything', () => {
  it('gives a view that can be printed, titled and read again, and notices of bounded length', () => {
    fc.assert(
      fc.property(query, (text) => {
        const { view, unknown } = parseAddress(text, known);
        expect(parseAddress(printAddress(view), known)).toEqual({ view, unknown: [] });
        expect(titleOf(view.figure, atlas)).not.toBe('');
        for (const value of unknown) expect(noticeOf(value).length).toBeLessThan(600);
      }),
      runs,
    );
  });

  it('takes names that every object has as texts and nothing else', () => {
    for (const name of PARTS) {
      for (const value of INHERITED) {
        const { view, unknown } = parseAddress(`?${name}=${value}`, known);
        // What is not known is said, unless it belongs to a view that is not asked for.
        if (JSON.stringify(view) !== JSON.stringify(DEFAULT_VIEW)) expect(['for', 'briefing']).toContain(name);
        else expect(unknown.every(({ part: told }) => told === name)).toBe(true);
      }
    }
  });

  it('ends soon, with few notices, where a part is a million signs long', () => {
    PARTS.forEach((name, i) => {
      const [, text] = LARGE[i % LARGE.length];
      expect(parseAddress(`?view=network&${name}=${text}`, known).unknown.length, name).toBeLessThan(20);
    });
  });

  it('says few things of many unknown countries, and opens no parts without end', () => {
    const many = (value: (i: number) => string) => Array.from({ length: 50_000 }, (_, i) => value(i)).join();
    const { unknown } = parseAddress(`?profile=ITA,${many((i) => `x${i}`)}`, known);
    expect(unknown.length).toBeGreaterThan(1);
    expect(unknown.length).toBeLessThan(20);
    const opened = parseAddress(`?view=money&open=${many((i) => `practice-901-0000000000a/${i}`)}`, known);
    expect(opened.unknown.map((each) => each.part)).toEqual(['open']);
    expect(opened.view.figure).toMatchObject({ open: [] });
  });
});

describe('options behind the address of an embedded figure', () => {
  it('are read from any text, and are those that are printed', () => {
    const text = fc.oneof(
      nastyText,
      fc
        .array(fc.tuple(fc.constantFrom(...OPTION_NAMES, 'id'), nastyText), { maxLength: 8 })
        .map((pairs) => `#${pairs.map(([name, value]) => `${name}=${encoded(value)}`).join('&')}`),
    );
    fc.assert(
      fc.property(text, (hash) => {
        const options = readEmbedOptions(hash);
        expect(readEmbedOptions(printEmbedOptions(options))).toEqual(options);
        for (const colour of [options.accent, options.paper, options.ink])
          if (colour !== null) expect(colour).toMatch(/^[0-9a-f]{6}$/);
      }),
      runs,
    );
  });

  it('end soon where they are a million signs long', () => {
    for (const [, text] of LARGE) expect(readEmbedOptions(`#id=${text}`).id.length).toBeLessThanOrEqual(64);
  });
});

/** As it may stand in an address, whatever it is. */
function encoded(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd'));
}

describe('messages between a page and its frames', () => {
  const anything = fc.oneof(
    fc.anything({ withNullPrototype: true, withMap: true, withSet: true, withDate: true, withBigInt: true }),
    fc.record({ atlas: fc.constantFrom('height', '__proto__', 1), id: nastyText, height: fc.anything() }),
    fc.record({ atlas: fc.constant('height'), id: fc.constant('a'), height: fc.double() }),
  );

  it('give a height within limits, or nothing', () => {
    fc.assert(
      fc.property(anything, nastyText, (data, id) => {
        for (const name of [id, 'a']) {
          const height = heightFrom(data, name);
          if (height === null) continue;
          expect(height).toBeGreaterThanOrEqual(120);
          expect(height).toBeLessThanOrEqual(6000);
        }
      }),
      runs,
    );
  });

  it('are of no frame where the frame has no address, and throw nothing', () => {
    fc.assert(
      fc.property(nastyText, nastyText, (origin, address) => {
        const isOwn = isOriginOf(origin, address);
        if (isOwn && origin !== 'null') expect(new URL(address).origin).toBe(origin);
        expect(typeof frameId(address)).toBe('string');
      }),
      runs,
    );
    for (const address of ['', 'about:blank', 'about:srcdoc']) {
      expect(isOriginOf('https://atlas.example', address)).toBe(false);
      expect(frameId(address)).toBe('');
    }
  });

  it('are heard whatever name the page has given to the frame', () => {
    fc.assert(
      fc.property(fc.oneof(nastyText, fc.string({ minLength: 60, maxLength: 90 })), (id) => {
        const address = new URL('https://atlas.example/embed.html');
        address.hash = new URLSearchParams({ id }).toString();
        const own = readEmbedOptions(address.hash).id;
        expect(heightFrom({ atlas: 'height', id: own, height: 300 }, frameId(address.href))).toBe(300);
      }),
      runs,
    );
  });

  it('and frames come only from where the script of the page does', () => {
    const base = 'https://host.example/article';
    const script = 'https://atlas.example/x/atlas-figure.js';
    const source = fc.oneof(
      nastyText,
      nastyText.map((text) => `https://atlas.example/${text}`),
      nastyText.map((text) => `https://atlas.example${text}`),
    );
    fc.assert(
      fc.property(source, nastyText, (text, option) => {
        const address = frameAddress(text, { base, script, id: 'e1', option: () => option });
        if (address === null) return;
        expect(new URL(address).origin).toBe('https://atlas.example');
        expect(frameId(address)).toBe('e1');
      }),
      runs,
    );
    for (const text of NASTY) expect(frameAddress(text, { base, script, id: 'e1', option: () => null })).toBeNull();
  });
});
