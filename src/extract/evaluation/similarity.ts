import type { LineRange } from '../../corpus/block';
import type { Actor, CountryCode, FundingCategory, RecordKind, Theme } from '../records';

/** What is compared of a record: the fields of its kind that say what and where. */
export interface Annotation {
  readonly kind: RecordKind;
  readonly doc: string;
  readonly line?: number;
  readonly lines?: LineRange;
  readonly iso3?: CountryCode;
  readonly inName?: boolean;
  readonly countries?: readonly CountryCode[];
  readonly partners?: readonly CountryCode[];
  readonly regions?: readonly string[];
  readonly themes?: readonly Theme[];
  readonly members?: readonly Actor[];
  readonly category?: FundingCategory;
  readonly amount?: number | null;
  readonly currency?: string | null;
}

/** Partnerships may be a line off: a label and its members often stand on neighbouring lines. */
const PARTNERSHIP_SLACK = 1;
/** Places and members must be alike at least this far. */
const LEAST_ALIKE = 0.5;

/** First and last line of an annotation. */
export function linesOf(annotation: Annotation): LineRange {
  const { lines, line = 0 } = annotation;
  return lines ?? [line, line];
}

/** How alike a found record and a reference record of the same kind are, from 0 (no match) to 1. */
export function similarity(found: Annotation, reference: Annotation): number {
  if (found.doc !== reference.doc || found.kind !== reference.kind) return 0;
  switch (found.kind) {
    case 'mention':
      return found.line === reference.line && found.iso3 === reference.iso3 ? 1 : 0;
    case 'practice':
      return overlap(found, reference) ? atLeast(jaccard(placesOf(found), placesOf(reference))) : 0;
    case 'partnership':
      return overlap(found, reference, PARTNERSHIP_SLACK)
        ? atLeast(jaccard(membersOf(found), membersOf(reference)))
        : 0;
    case 'funding':
      if (!overlap(found, reference) || !sameAmount(found, reference)) return 0;
      return found.category === reference.category ? 1 : 0.5;
    case 'recommendation':
      return overlap(found, reference)
        ? 0.5 + 0.5 * jaccard(new Set(themesOf(found)), new Set(themesOf(reference)))
        : 0;
  }
}

/** Whether the label of a matched record is right: main theme, in-name flag or category; undefined where it has none. */
export function labelIsRight(found: Annotation, reference: Annotation): boolean | undefined {
  switch (found.kind) {
    case 'mention':
      return Boolean(found.inName) === Boolean(reference.inName);
    case 'funding':
      return found.category === reference.category;
    case 'practice':
    case 'recommendation':
      return themesOf(reference).includes(themesOf(found)[0]) || themesOf(found).includes(themesOf(reference)[0]);
    case 'partnership':
      return undefined;
  }
}

function themesOf(annotation: Annotation): readonly Theme[] {
  return annotation.themes ?? [];
}

function sameAmount(a: Annotation, b: Annotation): boolean {
  return (a.amount ?? null) === (b.amount ?? null) && (a.currency ?? null) === (b.currency ?? null);
}

function overlap(a: Annotation, b: Annotation, slack = 0): boolean {
  const [firstA, lastA] = linesOf(a);
  const [firstB, lastB] = linesOf(b);
  return firstA <= lastB + slack && firstB <= lastA + slack;
}

/** Countries and partners; regions only where no country is named. */
function placesOf(annotation: Annotation): ReadonlySet<string> {
  const { countries = [], partners = [], regions = [] } = annotation;
  return new Set([...countries, ...partners, ...(countries.length ? [] : regions.map(plain))]);
}

function membersOf(annotation: Annotation): ReadonlySet<string> {
  return new Set(
    (annotation.members ?? []).map((actor) =>
      actor.type === 'country' ? actor.id : `${actor.type}:${plain(actor.name)}`,
    ),
  );
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

function atLeast(alike: number): number {
  return alike >= LEAST_ALIKE ? alike : 0;
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (!a.size && !b.size) return 1;
  let shared = 0;
  for (const item of a) if (b.has(item)) shared++;
  return shared / (a.size + b.size - shared);
}
