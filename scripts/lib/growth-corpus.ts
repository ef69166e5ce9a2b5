import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusEntry } from '../../src/corpus/corpus';
import { readDocument } from '../../src/corpus/read-document';
import { COUNTRY_NAMES } from '../../src/extract/gazetteer/country-names';
import { findCountries } from '../../src/extract/countries';
import type { CorpusText } from './read-corpus';
import { randomNumbers } from './synthetic-data';

/** A made document is at least so long, in characters: as the median of the corpus. */
const LENGTH = 18_000;
/** A section is a heading with all below it, up to the first heading that finds it so long. */
const SECTION = 1500;
const [FIRST_YEAR, LAST_YEAR] = [1995, 2024];

/** A stretch of a text, and the countries that it names by their first English name. */
interface Section {
  readonly text: string;
  readonly names: readonly { readonly start: number; readonly end: number; readonly iso3: string }[];
}

/** The sections of texts, in order. Every character of a text is in one of them. */
export function sectionsOf(sources: readonly string[]): Section[] {
  return sources.flatMap((source) => {
    const { blocks, lines } = readDocument('000', source);
    const starts = [0];
    for (const { kind, lines: own } of blocks) {
      const { start } = lines[own[0][0] - 1];
      if (kind === 'heading' && start - starts[starts.length - 1] >= SECTION) starts.push(start);
    }
    return starts.map((start, i) => sectionOf(source.slice(start, starts[i + 1])));
  });
}

function sectionOf(text: string): Section {
  const names = findCountries(text).flatMap(({ start, end, value }) =>
    firstName(value.iso3) === text.slice(start, end) ? [{ start, end, iso3: value.iso3 }] : [],
  );
  return { text, names };
}

/**
 * Documents made of sections of others, under new ids: always the same for the same sections, number and seed. In each, the
 * countries that the sections name change places, so that the same words tell of others and few practices merge.
 */
export function* growthTexts(sections: readonly Section[], count: number, seed = 1): Generator<CorpusText> {
  const random = randomNumbers(seed);
  const countries = [...new Set(sections.flatMap(({ names }) => names.map(({ iso3 }) => iso3)))].sort();
  const width = Math.max(3, String(count - 1).length);
  for (let number = 0; number < count; number++) {
    const others = shuffled(countries, random);
    const nameFor = new Map(countries.map((iso3, i) => [iso3, firstName(others[i])]));
    const parts: string[] = [];
    for (let length = 0; length < LENGTH; length += parts[parts.length - 1].length) {
      parts.push(renamed(sections[Math.floor(random() * sections.length)], nameFor));
    }
    const id = String(number).padStart(width, '0');
    const source = `COLLECTION ${id}\n\n${parts.join('\n\n')}`;
    yield { entry: entryOf(id, source, FIRST_YEAR + Math.floor(random() * (LAST_YEAR - FIRST_YEAR + 1))), source };
  }
}

/** Writes such documents as a corpus folder, one after the other. Gives the length of all in bytes. */
export function writeGrowthCorpus(folder: string, sections: readonly Section[], count: number): number {
  mkdirSync(folder, { recursive: true });
  const entries: CorpusEntry[] = [];
  let bytes = 0;
  for (const { entry, source } of growthTexts(sections, count)) {
    writeFileSync(join(folder, entry.file), source);
    entries.push(entry);
    bytes += Buffer.byteLength(source);
  }
  writeFileSync(join(folder, 'corpus.json'), JSON.stringify(entries));
  return bytes;
}

function entryOf(id: string, source: string, year: number): CorpusEntry {
  return {
    ...{ id, file: `${id}.txt`, title: `Collection ${id}`, shortName: `Collection ${id}` },
    ...{ publisher: 'Made from others', years: [year], kind: 'collection', language: 'en' },
    sha256: createHash('sha256').update(source).digest('hex'),
  };
}

function renamed({ text, names }: Section, nameFor: ReadonlyMap<string, string>): string {
  let [made, at] = ['', 0];
  for (const { start, end, iso3 } of names) {
    made += text.slice(at, start) + (nameFor.get(iso3) ?? text.slice(start, end));
    at = end;
  }
  return made + text.slice(at);
}

function firstName(iso3: string): string {
  return COUNTRY_NAMES[iso3]?.[0].split(';')[0] ?? '';
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
