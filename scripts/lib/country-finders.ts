import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type Document } from 'wink-nlp';
import { findCountries } from '../../src/extract/countries';
import { COUNTRY_NAMES } from '../../src/extract/gazetteer/country-names';
import type { Stretch } from '../../src/extract/sentences';
import { forgetTexts } from '../../src/extract/tokens';

/** Finds the names of countries in a text. Only `find` is timed; `stretches` tells where what it found stands. */
export interface CountryFinder<Found = unknown> {
  readonly name: string;
  readonly find: (text: string) => Found;
  readonly stretches: (found: Found, text: string) => Stretch[];
}

/** How quick a finder is, and what part of the program's own findings it finds too. */
export interface Comparison {
  readonly name: string;
  readonly mbPerSecond: number;
  readonly found: number;
  /** From 0 to 1. */
  readonly shareOfOurs: number;
}

const ours: CountryFinder<Stretch[]> = {
  name: 'this program',
  find: findCountries,
  stretches: (found) => found,
};

/** Any places, of which countries are some: it has no list of countries alone. */
const byCompromise: CountryFinder<ReturnType<ReturnType<typeof compromise>['places']>> = {
  name: 'compromise .places()',
  find: (text) => compromise(text).places(),
  stretches: (found) =>
    (found.json({ offset: true }) as { offset: { start: number; length: number } }[]).map(({ offset }) => ({
      start: offset.start,
      end: offset.start + offset.length,
    })),
};

/** Its pipeline for custom entities alone, with the program's own English names as patterns, case as listed. */
function byWink(): CountryFinder<{ document: Document; spans: [first: number, last: number][] }> {
  const wink = winkNLP(model, ['cer']);
  const { its } = wink;
  const patterns = Object.values(COUNTRY_NAMES)
    .flatMap(([names, people]) => `${names};${people}`.split(';'))
    .filter(Boolean);
  wink.learnCustomEntities([{ name: 'country', patterns }], { matchValue: true, usePOS: false, useEntity: false });
  return {
    name: 'wink-nlp, our names',
    find: (text) => {
      const document = wink.readDoc(text);
      return { document, spans: document.customEntities().out(its.span) as unknown as [number, number][] };
    },
    stretches: ({ document, spans }) => {
      const tokens = document.tokens();
      const spaces = tokens.out(its.precedingSpaces) as string[];
      let at = 0;
      const places = tokens.out().map((token, i) => {
        const start = at + spaces[i].length;
        at = start + token.length;
        return { start, end: at };
      });
      return spans.map(([first, last]) => ({ start: places[first].start, end: places[last].end }));
    },
  };
}

/** Our own finder first, then the others. */
export function countryFinders(): CountryFinder[] {
  return [ours, byCompromise, byWink()] as CountryFinder[];
}

/** Runs a finder over texts so many times and takes the quickest; `own` are the program's findings in each text. */
export function compareFinder(
  { name, find, stretches }: CountryFinder,
  texts: readonly string[],
  own: readonly (readonly Stretch[])[],
  times: number,
): Comparison {
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  let least = Number.POSITIVE_INFINITY;
  let found: unknown[] = [];
  for (let time = 0; time < times; time++) {
    forgetTexts();
    const start = performance.now();
    found = texts.map(find);
    least = Math.min(least, performance.now() - start);
  }
  const places = found.map((each, i) => stretches(each, texts[i]));
  const all = own.flat().length;
  const shared = own.flatMap((each, i) => each.filter((stretch) => overlaps(stretch, places[i])));
  return {
    name,
    mbPerSecond: megabytes / (least / 1000),
    found: places.flat().length,
    shareOfOurs: all ? shared.length / all : 1,
  };
}

function overlaps(stretch: Stretch, others: readonly Stretch[]): boolean {
  return others.some(({ start, end }) => start < stretch.end && end > stretch.start);
}
