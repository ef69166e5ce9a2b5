import type { LineRange } from '../corpus/block';
import type { CorpusEntry } from '../corpus/corpus';
import type {
  Actor,
  ActorType,
  Confidence,
  Equivalent,
  FundingCategory,
  PracticeStatus,
  RecordKind,
  Relation,
  SumCheck,
  Theme,
  WayFound,
} from '../extract/records';
import type { AreaId } from './areas/areas';

/** A document of the corpus with what was found in it. */
export interface AtlasDocument extends Omit<CorpusEntry, 'file' | 'sha256'> {
  readonly blocks: number;
  readonly records: Readonly<Record<RecordKind, number>>;
}

/** What every item of the atlas has, whatever it tells. */
interface Told {
  /** Id of its first passage. */
  readonly id: string;
  /** How sure the program is of the surest telling. */
  readonly confidence: Confidence;
  /** A person has checked one of its tellings; left out where nobody has. */
  readonly checked?: true;
  /** Years that its words name, rising; left out where they name none. */
  readonly years?: readonly number[];
  /** Ids of the documents that tell it. */
  readonly documents: readonly string[];
  /** Ids of the records that tell it, in the order of the corpus. */
  readonly passages: readonly string[];
}

/** A practice, told once or more: every telling is a passage. */
export interface AtlasPractice extends Told {
  readonly countries: readonly AreaId[];
  readonly partners: readonly AreaId[];
  readonly regions: readonly string[];
  /** One to three, the main one first. */
  readonly themes: readonly Theme[];
  readonly actors: readonly ActorType[];
  readonly organisations: readonly string[];
  readonly status: PracticeStatus;
}

/** A tie between two or more actors, told once or more. */
export interface AtlasTie extends Told {
  readonly members: readonly Actor[];
  readonly relation: Relation;
  readonly label: string;
  readonly themes: readonly Theme[];
}

/** A recommendation, or an action that carries one out. */
export interface AtlasRecommendation extends Told {
  readonly themes: readonly Theme[];
  /** Who is to do it. */
  readonly targets: readonly ActorType[];
  /** Countries that its words name. */
  readonly countries: readonly AreaId[];
  /** Of an action, the id of its recommendation. */
  readonly of?: string;
  /** What would show that it is carried out, each a passage of its own; left out where none is told. */
  readonly indicators?: readonly string[];
}

/** Whether money was planned, given, or only spoken of. The three are never added up together. */
export type FundingPhase = 'planned' | 'received' | 'reported';

/** An amount of money, or a contribution in kind. */
export interface AtlasMoney extends Told {
  readonly category: FundingCategory;
  readonly phase: FundingPhase;
  readonly donor: Actor | null;
  readonly recipient: Actor | null;
  /** In units of the currency. */
  readonly amount: number | null;
  /** ISO 4217. */
  readonly currency: string | null;
  readonly purpose: string;
  /** Of a stated sum, what its parts give; left out where there are none, and for all else. */
  readonly check?: SumCheck;
  /** The same money in a second currency that its row gives; left out where there is none. */
  readonly equivalent?: Equivalent;
  /** Footnotes of its row, each a passage of its own; left out where there are none. */
  readonly notes?: readonly string[];
}

/** A rate of exchange that a document states. */
export interface AtlasRate {
  /** Id of the passage that states it. */
  readonly id: string;
  readonly document: string;
  /** ISO 4217. */
  readonly currency: string;
  /** ISO 4217 of the currency of which one is worth `rate` of the first. */
  readonly per: string;
  readonly rate: number;
}

/** Anything that the atlas counts and a passage proves. */
export type AtlasItem = AtlasPractice | AtlasTie | AtlasRecommendation | AtlasMoney;

/** Where the corpus names a country. */
export interface Coverage {
  /** Ids of the documents that name it. */
  readonly documents: readonly string[];
  /** Lines that name it, over all documents. */
  readonly lines: number;
}

/** What the page needs first: everything that was found, and what the corpus covers. */
export interface Atlas {
  /** Content hash of the records: the edition of the data. */
  readonly edition: string;
  readonly documents: readonly AtlasDocument[];
  readonly practices: readonly AtlasPractice[];
  readonly ties: readonly AtlasTie[];
  readonly recommendations: readonly AtlasRecommendation[];
  readonly money: readonly AtlasMoney[];
  /** Rates that documents state, in the order of the corpus. */
  readonly rates: readonly AtlasRate[];
  readonly coverage: Readonly<Partial<Record<AreaId, Coverage>>>;
  /** Areas of the register for which the program knows no name to look for. */
  readonly unsearched: readonly AreaId[];
}

/** A stretch of a block of a reading text. */
export interface PassageSpan {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** That a person has compared a record with its passage, and what that changed. */
export interface Check {
  /** Day of the check, as in "2026-05-03". */
  readonly date: string;
  /** Fields that the person set right; none where the program had them right. */
  readonly corrected: readonly string[];
}

/** The words that prove a record, and where they stand. */
export interface Passage {
  readonly doc: string;
  readonly lines: LineRange;
  readonly section: readonly string[];
  readonly quote: string;
  readonly foundBy: WayFound;
  readonly confidence: Confidence;
  /** Left out where nobody has checked the record. */
  readonly checked?: Check;
  readonly spans: readonly PassageSpan[];
}

/** The passages of a set of records, by the record's id. */
export type Passages = Readonly<Record<string, Passage>>;

/** The lines that name a country, by document, each list rising. */
export type Mentions = Readonly<Partial<Record<AreaId, Readonly<Record<string, readonly number[]>>>>>;

/** A block of a document as the page shows it. */
export interface ReadingBlock {
  readonly kind: 'heading' | 'paragraph' | 'bullet' | 'table-row' | 'footnote' | 'contents';
  readonly text: string;
  readonly lines: readonly LineRange[];
  /** Depth of a heading, from 1. */
  readonly level?: number;
  readonly marker?: string;
  readonly cells?: readonly string[];
}

/** A document to read: its text in blocks, page furniture and contact data left out. */
export interface Reading {
  readonly id: string;
  readonly blocks: readonly ReadingBlock[];
}
