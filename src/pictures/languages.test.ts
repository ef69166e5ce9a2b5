import { afterEach, describe, expect, it } from 'vitest';
import { messagesUnder } from '../../scripts/lib/messages';
import { allAreas } from '../atlas/areas/areas';
import { speak } from '../language/language';
import { data, FIGURES, HOSTILE } from './picture-fixture';
import { FULL, pictureOf, type PictureOptions } from './picture';
import { problemsOf } from './problems-fixture';

const KEYS = ['src/atlas', 'src/figure', 'src/pictures'].flatMap((folder) =>
  messagesUnder(folder).messages.map(({ key }) => key),
);
const catalogueWith = (wordingOf: (said: string) => string) =>
  Object.fromEntries(KEYS.map((key) => [key, wordingOf(key.replace(/\|.*$/s, ''))]));
/** Every message between signs of its own. */
const MARKED = catalogueWith((said) => `‹${said}›`);
/** Every message in Arabic letters, as many as it has, with the values that it is given. */
const ARABIC = catalogueWith((said) =>
  said.replace(/\{\w+\}|[A-Za-z]+/g, (word) => (word.startsWith('{') ? word : 'بلاد'.repeat(9).slice(0, word.length))),
);

const ORIGIN = { built: '2026-05-03', link: 'https://atlas.example/' };
const SHAPES: readonly Partial<PictureOptions>[] = [
  {},
  { width: 600 },
  { width: 1200, height: 630, dress: 'card' },
  { width: 1600, height: 900, isForRoom: true },
];
const draw = (figure: (typeof FIGURES)[number][1], options: Partial<PictureOptions> = {}) =>
  pictureOf(figure, data, { ...FULL, ...options }, ORIGIN)?.svg ?? '';
const textsOf = (svg: string) =>
  [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, attributes, words]) => ({ attributes, words }));

/** What stands in no message. A message may go on in the next line, and one that is cut ends with an ellipsis. */
function unsaidOf(texts: readonly string[]): string {
  let depth = 0;
  let unsaid = '';
  for (const words of texts) {
    for (const sign of words) {
      if (sign === '‹') depth++;
      else if (sign === '›') depth = Math.max(0, depth - 1);
      else if (depth === 0) unsaid += sign;
    }
    if (words.endsWith('…')) depth = 0;
    unsaid += '\n';
  }
  return unsaid;
}

/** Words of the data, which are the same in every language, as a picture writes them. */
const NAMES = [
  ...HOSTILE.flatMap((name) => name.replace(/\ud800/u, '').split(/\s+/)),
  ...allAreas.flatMap(({ label, name }) => `${label} ${name}`.split(/[^\p{L}]+/u)),
  ...[
    'EUR',
    'USD',
    'Forum',
    'Our',
    'own',
    'hand',
    'view',
    'test',
    'https',
    'atlas',
    'example',
    'quot',
    'amp',
    'lt',
    'gt',
  ],
  // How numbers of French are shortened.
  ...['mille', 'million', 'millions', 'milliard', 'milliards'],
  ...['line', 'whole', 'alert', 'script', 'total', 'budget'],
].map((name) => name.toLowerCase());

afterEach(() => speak('en', {}));

describe.each(FIGURES)('in another language the picture of the %s', (_, figure) => {
  it('has no English left but names', () => {
    speak('fr', MARKED);
    const words = unsaidOf(textsOf(draw(figure)).map(({ words: own }) => own)).match(/\p{L}{2,}/gu) ?? [];
    expect(words.filter((word) => !NAMES.some((name) => name.includes(word.toLowerCase())))).toEqual([]);
  });

  it('is read from the right in Arabic, with all of it inside', () => {
    speak('ar', ARABIC);
    for (const options of SHAPES) {
      const svg = draw(figure, options);
      expect(problemsOf(svg)).toEqual([]);
      const arabic = textsOf(svg).filter(({ words }) => /\p{Script=Arabic}/u.test(words));
      expect(arabic.length).toBeGreaterThan(2);
      expect(arabic.filter(({ attributes }) => !attributes.includes('direction="rtl"'))).toEqual([]);
    }
  });
});

describe('a mirrored picture', () => {
  it('has its title and its notes at the right edge, and its texts are not mirrored', () => {
    speak('ar', ARABIC);
    const [, figure] = FIGURES[1];
    const svg = draw(figure, { title: 'بلاد' });
    expect(svg).toMatch(/<g transform="translate\(1200 0\) scale\(-1 1\)">/);
    for (const { attributes } of textsOf(svg)) expect(attributes).toContain('transform="scale(-1 1)"');
    const [title] = textsOf(svg);
    expect(title.attributes).toContain(' x="-40"');
    expect(title.attributes).not.toContain('text-anchor');
  });

  it('leaves a map as it lies, and its names readable', () => {
    const [, map] = FIGURES[0];
    const plain = draw(map);
    speak('ar', ARABIC);
    const svg = draw(map);
    const world = (file: string) => /<svg width="1120".*?<\/svg>/s.exec(file)?.[0].replace(/<text.*?<\/text>/gs, '');
    expect(world(svg)).toBe(world(plain));
    expect(svg.split('scale(-1 1)').length).toBeGreaterThan(2);
  });
});

describe('what is unsaid', () => {
  it('is told from what is said', () => {
    expect(unsaidOf(['‹a {b} ‹c› d›', 'e', '‹f', 'g›', '‹cut…', 'h']).replace(/\s/g, '')).toBe('eh');
  });
});
