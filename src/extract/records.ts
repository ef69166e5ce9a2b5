import type { SourceRange } from '../corpus/mapped-text';
import type { LineRange } from '../corpus/block';

/** ISO 3166-1 alpha-3 code; Kosovo is XKX. */
export type CountryCode = string & { readonly __countryCode?: never };

export const THEMES = [
  'labour-migration',
  'remittances-finance',
  'diaspora',
  'human-rights',
  'irregular-migration',
  'trafficking',
  'children-family',
  'gender',
  'integration',
  'health',
  'education-skills',
  'social-protection',
  'climate',
  'data-research',
  'governance',
  'return-reintegration',
  'asylum-conflict',
] as const;
export type Theme = (typeof THEMES)[number];

export const ACTOR_TYPES = [
  'national-government',
  'local-government',
  'consulate',
  'international-organisation',
  'ngo',
  'trade-union',
  'private-sector',
  'academia',
  'diaspora-organisation',
  'faith-based',
  'media',
  'migrants',
  'foundation',
] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

export const PRACTICE_STATUSES = ['existing', 'past', 'planned'] as const;
export type PracticeStatus = (typeof PRACTICE_STATUSES)[number];

export const RELATIONS = [
  'agreement',
  'programme',
  'co-chair',
  'team',
  'co-organiser',
  'working-group',
  'funding',
  'support',
  'sector-partnership',
] as const;
export type Relation = (typeof RELATIONS)[number];

export const FUNDING_CATEGORIES = [
  'budget-line',
  'budget-subtotal',
  'budget-total',
  'contribution',
  'in-kind',
  'reported-flow',
] as const;
export type FundingCategory = (typeof FUNDING_CATEGORIES)[number];

export type Actor =
  | { readonly type: 'country'; readonly id: CountryCode }
  | { readonly type: 'org'; readonly name: string }
  | { readonly type: 'sector'; readonly name: ActorType };

/**
 * How a record was found: by a name of the gazetteer; as an item of a list; as a row of a table or form; in a
 * sentence that says all of it; in a sentence that only the words around it tie to its country.
 */
export const WAYS_FOUND = ['name', 'list', 'table', 'sentence', 'context'] as const;
export type WayFound = (typeof WAYS_FOUND)[number];

/** How sure the program is of a record. docs/extraction.md gives the share that was right at each level. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** How a record was found, and how sure the program is of it. */
export interface Finding {
  readonly foundBy: WayFound;
  readonly confidence: Confidence;
}

/** What every record carries besides its own fields. */
interface Found extends Finding {
  /** Hash of kind, document and span: stays the same when other records come or go. */
  readonly id: string;
  /** Id of the document. */
  readonly doc: string;
  /** The exact words, white space folded. */
  readonly quote: string;
  /** Headings above, outermost first. */
  readonly section: readonly string[];
  /** Where the words stand in the source text, in UTF-16 code units; several ranges when markup or a page break lies between. */
  readonly offsets: readonly SourceRange[];
}

export interface Mention extends Found {
  readonly kind: 'mention';
  readonly line: number;
  readonly iso3: CountryCode;
  readonly surface: string;
  readonly inName: boolean;
}

export interface Practice extends Found {
  readonly kind: 'practice';
  readonly lines: LineRange;
  readonly countries: readonly CountryCode[];
  readonly partners: readonly CountryCode[];
  readonly regions: readonly string[];
  readonly themes: readonly Theme[];
  readonly actors: readonly ActorType[];
  readonly organisations: readonly string[];
  readonly status: PracticeStatus;
  readonly gist: string;
}

export interface Partnership extends Found {
  readonly kind: 'partnership';
  readonly lines: LineRange;
  readonly members: readonly Actor[];
  readonly relation: Relation;
  readonly label: string;
  readonly themes: readonly Theme[];
}

export interface Funding extends Found {
  readonly kind: 'funding';
  readonly lines: LineRange;
  readonly category: FundingCategory;
  readonly donor: Actor | null;
  readonly recipient: Actor | null;
  /** In units of the currency, not in thousands or cents. */
  readonly amount: number | null;
  /** ISO 4217. */
  readonly currency: string | null;
  readonly purpose: string;
  readonly year: number | null;
  /** Of a subtotal or total, what its parts give; null for all else, and where no parts in its currency were found. */
  readonly check: SumCheck | null;
  /** The same money in a second currency of its row; null where there is none. */
  readonly equivalent: Equivalent | null;
  /** The footnotes that its row refers to. */
  readonly notes: readonly Note[];
}

/** A footnote, a passage of its own in the document of its record. */
export interface Note {
  readonly quote: string;
  readonly lines: LineRange;
  readonly offsets: readonly SourceRange[];
}

/** What the parts of a stated sum give, in units of its currency, to the hundredth. */
export interface SumCheck {
  /** Ids of the records that it sums. */
  readonly parts: readonly string[];
  readonly sum: number;
  /** The stated amount less the sum of the parts; 0 where they agree. */
  readonly difference: number;
}

/** An amount in a second currency. */
export interface Equivalent {
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  /** Units of this currency for one of the first, to six digits, as the two amounts imply; null where one is 0. */
  readonly rate: number | null;
}

export interface Recommendation extends Found {
  readonly kind: 'recommendation';
  readonly lines: LineRange;
  readonly themes: readonly Theme[];
  readonly targets: readonly ActorType[];
  readonly gist: string;
  /** Of an action in a form, the id of the recommendation that it carries out; null for all else. */
  readonly of: string | null;
  /** What shows that it is carried out, where its form says so. */
  readonly indicators: readonly Indicator[];
}

/** A sign of success, a passage of its own in the document of its recommendation. */
export interface Indicator {
  readonly quote: string;
  readonly lines: LineRange;
  readonly offsets: readonly SourceRange[];
}

export type ExtractedRecord = Mention | Practice | Partnership | Funding | Recommendation;
export type RecordKind = ExtractedRecord['kind'];
export const RECORD_KINDS = ['mention', 'practice', 'partnership', 'funding', 'recommendation'] as const;
