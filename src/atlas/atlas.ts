import type { LineRange } from '../corpus/block';
import type { CorpusEntry } from '../corpus/corpus';
import type {
  Actor,
  ActorType,
  Confidence,
  PracticeStatus,
  RecordKind,
  Relation,
  Theme,
  WayFound,
} from '../extract/records';
import type { AreaId } from './areas/areas';

/** A document of the corpus with what was found in it. */
export interface AtlasDocument extends Omit<CorpusEntry, 'file' | 'sha256'> {
  readonly blocks: number;
  readonly records: Readonly<Record<RecordKind, number>>;
}

/** A practice, told once or more: every telling is a passage. */
export interface AtlasPractice {
  /** Id of its first passage. */
  readonly id: string;
  readonly countries: readonly AreaId[];
  readonly partners: readonly AreaId[];
  readonly regions: readonly string[];
  /** One to three, the main one first. */
  readonly themes: readonly Theme[];
  readonly actors: readonly ActorType[];
  readonly organisations: readonly string[];
  readonly status: PracticeStatus;
  /** How sure the program is of the surest telling. */
  readonly confidence: Confidence;
  /** A person has checked one of its tellings; left out where nobody has. */
  readonly checked?: true;
  /** Ids of the documents that tell it. */
  readonly documents: readonly string[];
  /** Ids of the records that tell it, in the order of the corpus. */
  readonly passages: readonly string[];
}

/** A tie between two or more actors, told once or more. */
export interface AtlasTie {
  readonly id: string;
  readonly members: readonly Actor[];
  readonly relation: Relation;
  readonly label: string;
  readonly themes: readonly Theme[];
  readonly confidence: Confidence;
  /** A person has checked one of its tellings; left out where nobody has. */
  readonly checked?: true;
  readonly passages: readonly string[];
}

/** Where the corpus names a country. */
export interface Coverage {
  /** Ids of the documents that name it. */
  readonly documents: readonly string[];
  /** Lines that name it, over all documents. */
  readonly lines: number;
}

/** What the page needs first: every practice and tie, and what the corpus covers. */
export interface Atlas {
  /** Content hash of the records: the edition of the data. */
  readonly edition: string;
  readonly documents: readonly AtlasDocument[];
  readonly practices: readonly AtlasPractice[];
  readonly ties: readonly AtlasTie[];
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
