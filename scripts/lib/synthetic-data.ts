import { states, type AreaId } from '../../src/atlas/areas/areas';
import type {
  Atlas,
  AtlasDocument,
  AtlasItem,
  AtlasMoney,
  AtlasPractice,
  AtlasRecommendation,
  AtlasTie,
  Coverage,
  Mentions,
  Passage,
  Reading,
} from '../../src/atlas/atlas';
import {
  ACTOR_TYPES,
  CONFIDENCES,
  PRACTICE_STATUSES,
  RELATIONS,
  THEMES,
  WAYS_FOUND,
  type Actor,
} from '../../src/extract/records';

/** Everything that the page loads but the base map. */
export interface SyntheticData {
  readonly atlas: Atlas;
  readonly passages: Readonly<Record<string, Passage>>;
  readonly mentions: Mentions;
  /** The text of each document, in the order of the documents. */
  readonly readings: readonly Reading[];
}

/** How much is made. */
export interface SyntheticSize {
  readonly practices: number;
  readonly documents: number;
}

const FIRST_YEAR = 1995;
const LAST_YEAR = 2024;
/** Other items for each practice. */
const SHARES = { ties: 0.2, recommendations: 0.2, money: 0.05 };
/** One in so many practices is told of a region and of no country. */
const REGIONAL = 25;
/** Of so many items one has been checked. */
const CHECKED = 50;

const SYLLABLES = ['bal', 'do', 'fen', 'gri', 'hom', 'ka', 'lur', 'mi', 'nop', 'ras', 'sel', 'tam', 'u', 'ven', 'zor'];
const REGIONS = Array.from({ length: 24 }, (_, i) => `${['North', 'South', 'Inner', 'Outer'][i % 4]} Reach ${i + 1}`);
const ORGANISATIONS = Array.from({ length: 80 }, (_, i) => `Lantern Guild ${i + 1}`);

/**
 * Data of the shape that the page expects, of made-up words, always the same for the same size and seed: one to three
 * themes, mostly one country, at times up to four, few partners, mostly one telling, years and countries that differ
 * from document to document. Few countries have much and many have little, as in the corpus.
 */
export function syntheticData(size: SyntheticSize, seed = 1): SyntheticData {
  return new Maker(size, seed).make();
}

/** A sequence of numbers from 0 up to but without 1, the same for the same seed (Steele's SplitMix of 32 bits). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

class Maker {
  readonly #random: () => number;
  readonly #size: SyntheticSize;
  readonly #documents: AtlasDocument[] = [];
  /** For each document, the countries that it names, those that it names most first. */
  readonly #named: AreaId[][] = [];
  readonly #passages: Record<string, Passage> = {};
  readonly #lines: Partial<Record<AreaId, Record<string, number[]>>> = {};
  #line = 1;

  constructor(size: SyntheticSize, seed: number) {
    this.#size = size;
    this.#random = randomNumbers(seed);
  }

  make(): SyntheticData {
    const inOrder = this.#sample(
      states.map(({ iso3 }) => iso3),
      states.length,
    );
    for (let i = 0; i < this.#size.documents; i++) this.#addDocument(i, inOrder);
    const list = <Item>(share: number, make: (i: number) => Item) =>
      Array.from({ length: Math.round(this.#size.practices * share) }, (_, i) => make(i));
    const practices = list(1, (i) => this.#practice(i));
    const ties = list(SHARES.ties, (i) => this.#tie(i));
    const recommendations = list(SHARES.recommendations, (i) => this.#recommendation(i));
    const money = list(SHARES.money, (i) => this.#money(i));
    const coverage: Partial<Record<AreaId, Coverage>> = {};
    for (const [id, byDocument] of Object.entries(this.#lines) as [AreaId, Record<string, number[]>][]) {
      const documents = Object.keys(byDocument).sort();
      coverage[id] = { documents, lines: documents.reduce((sum, document) => sum + byDocument[document].length, 0) };
    }
    return {
      atlas: {
        edition: 'synthetic',
        documents: this.#documents,
        practices,
        ties,
        recommendations,
        money,
        coverage,
        rates: [],
        unsearched: [],
      },
      passages: this.#passages,
      mentions: this.#lines,
      readings: this.#documents.map(({ id }) => ({
        id,
        blocks: [{ kind: 'paragraph', text: `Lantern paper ${id}.`, lines: [[1, 1]] }],
      })),
    };
  }

  #addDocument(i: number, inOrder: readonly AreaId[]): void {
    const id = String(i).padStart(3, '0');
    const first = FIRST_YEAR + Math.floor((i * (LAST_YEAR - FIRST_YEAR + 1)) / this.#size.documents);
    this.#documents.push({
      id,
      title: `Lantern paper ${id}: ${this.#words(6)}`,
      shortName: `Paper ${id}`,
      publisher: 'Lantern Guild',
      years: this.#chance(5) ? [first, Math.min(LAST_YEAR, first + 1)] : [first],
      kind: 'report',
      language: 'en',
      blocks: 1,
      records: { mention: 0, practice: 0, partnership: 0, funding: 0, recommendation: 0 },
    });
    // The first document names every state: none is left without anything.
    const named = i === 0 ? [...inOrder] : inOrder.filter((_, place) => this.#random() < 1 / (1 + place / 60));
    this.#named.push(named);
    for (const country of named) (this.#lines[country] ??= {})[id] = [this.#line++];
  }

  #practice(i: number): AtlasPractice {
    const told = this.#told('practice', i);
    const regional = this.#chance(REGIONAL);
    const countries = regional ? [] : this.#countriesOf(told.documents[0], this.#few(4, 0.2));
    const partners = this.#chance(8) ? this.#countriesOf(told.documents[0], this.#few(3, 0.2)) : [];
    return {
      ...told,
      countries,
      partners: partners.filter((id) => !countries.includes(id)),
      regions: regional ? [this.#pick(REGIONS)] : [],
      themes: this.#sample(THEMES, this.#few(3, 0.5)),
      actors: this.#sample(ACTOR_TYPES, this.#few(4, 0.45) - (this.#chance(7) ? 1 : 0)),
      organisations: this.#chance(5) ? [this.#pick(ORGANISATIONS)] : [],
      status: this.#chance(10) ? this.#pick(PRACTICE_STATUSES) : 'existing',
    };
  }

  #tie(i: number): AtlasTie {
    const told = this.#told('partnership', i);
    return {
      ...told,
      members: [
        ...this.#countriesOf(told.documents[0], this.#few(4, 0.5)).map((id): Actor => ({ type: 'country', id })),
        this.#chance(2)
          ? { type: 'org', name: this.#pick(ORGANISATIONS) }
          : { type: 'sector', name: this.#pick(ACTOR_TYPES) },
      ],
      relation: this.#pick(RELATIONS),
      label: this.#words(5),
      themes: this.#sample(THEMES, this.#few(3, 0.3)),
    };
  }

  #recommendation(i: number): AtlasRecommendation {
    const told = this.#told('recommendation', i);
    return {
      ...told,
      themes: this.#sample(THEMES, this.#few(3, 0.4)),
      targets: this.#sample(ACTOR_TYPES, this.#few(3, 0.3)),
      countries: this.#chance(6) ? this.#countriesOf(told.documents[0], 1) : [],
    };
  }

  #money(i: number): AtlasMoney {
    const told = this.#told('funding', i);
    const [id] = this.#countriesOf(told.documents[0], 1);
    return {
      ...told,
      category: 'contribution',
      phase: this.#pick(['planned', 'received', 'reported']),
      donor: { type: 'country', id },
      recipient: null,
      amount: 1000 * (1 + Math.floor(this.#random() * 900)),
      currency: this.#pick(['EUR', 'USD', 'CHF']),
      purpose: this.#words(6),
    };
  }

  /** What all items have: documents, and a passage in each. */
  #told(
    kind: string,
    i: number,
  ): Pick<AtlasItem, 'id' | 'confidence' | 'checked' | 'years' | 'documents' | 'passages'> {
    const documents = this.#sample(this.#documents, this.#few(3, 0.08))
      .map(({ id }) => id)
      .sort();
    const passages = documents.map((document) => `${kind}-${document}-${i.toString(36).padStart(11, '0')}`);
    const confidence = this.#pick(CONFIDENCES);
    passages.forEach((id, telling) => {
      const line = this.#line++;
      this.#passages[id] = {
        doc: documents[telling],
        lines: [line, line],
        section: ['Lantern papers'],
        quote: this.#words(12),
        foundBy: this.#pick(WAYS_FOUND),
        confidence,
        spans: [{ block: 0, start: 0, end: 5 }],
      };
    });
    const year = FIRST_YEAR + Math.floor(this.#random() * (LAST_YEAR - FIRST_YEAR));
    return {
      id: passages[0],
      confidence,
      ...(this.#chance(CHECKED) ? { checked: true as const } : {}),
      ...(this.#chance(4) ? { years: this.#chance(4) ? [year, year + 1] : [year] } : {}),
      documents,
      passages,
    };
  }

  /** Countries that a document names; the first of its list come most often. */
  #countriesOf(document: string, count: number): AreaId[] {
    const named = this.#named[Number(document)];
    const chosen = new Set<AreaId>();
    while (chosen.size < Math.min(count, named.length))
      chosen.add(named[Math.floor(this.#random() ** 2 * named.length)]);
    return [...chosen];
  }

  /** One; with the given chance another, and so on up to the most. */
  #few(most: number, chance: number): number {
    let count = 1;
    while (count < most && this.#random() < chance) count++;
    return count;
  }

  #chance(oneIn: number): boolean {
    return this.#random() * oneIn < 1;
  }

  #pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)];
  }

  /** So many different ones, in no order. */
  #sample<T>(list: readonly T[], count: number): T[] {
    const rest = [...list];
    return Array.from({ length: count }, (_, i) => {
      const at = i + Math.floor(this.#random() * (rest.length - i));
      [rest[i], rest[at]] = [rest[at], rest[i]];
      return rest[i];
    });
  }

  #words(count: number): string {
    return Array.from({ length: count }, () => this.#pick(SYLLABLES) + this.#pick(SYLLABLES)).join(' ');
  }
}
