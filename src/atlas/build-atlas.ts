import type { CorpusEntry } from '../corpus/corpus';
import { COUNTRY_NAMES } from '../extract/gazetteer/country-names';
import type { StatedRate } from '../extract/funding/stated-rates';
import { RECORD_KINDS, type ExtractedRecord, type Mention, type RecordKind } from '../extract/records';
import { aggregate, type Aggregates } from './aggregate';
import { allAreas, isAreaId, type AreaId } from './areas/areas';
import type { Atlas, AtlasDocument, AtlasRate, Check, Mentions, Passage, Passages, Reading } from './atlas';
import { coverageOf } from './coverage';
import { mergePractices, mergeTies } from './merge';
import { moneyOf } from './money';
import { partId } from './part-id';
import { passageOf } from './passages';
import { partsOf, type ReadText } from './read-text';
import { recommendationsOf } from './recommendations';

/** A document with its entry in the corpus and what was read in its text. */
export interface PreparedDocument extends ReadText {
  readonly entry: CorpusEntry;
}

/** Everything that the page is made from. */
export interface BuiltAtlas {
  readonly atlas: Omit<Atlas, 'edition'>;
  readonly passages: Passages;
  readonly mentions: Mentions;
  readonly readings: readonly Reading[];
  readonly aggregates: Aggregates;
}

/** The checks of records that persons have compared with their passages, by the record's id. */
type Checks = ReadonlyMap<string, Check>;

/** Merges the records of all documents into the atlas, in the order of their ids, whatever the order they are given in. */
export function buildAtlas(prepared: readonly PreparedDocument[], checks: Checks = new Map()): BuiltAtlas {
  const documents = [...prepared].sort((a, b) => (a.entry.id < b.entry.id ? -1 : 1));
  const records = documents.flatMap((document) => document.records);
  const atlas = {
    documents: documents.map(describe),
    practices: mergePractices(ofKind(records, 'practice'), checks),
    ties: mergeTies(ofKind(records, 'partnership'), checks),
    recommendations: documents.flatMap(({ records: own }) =>
      recommendationsOf(ofKind(own, 'recommendation'), ofKind(own, 'mention'), checks),
    ),
    money: moneyOf(ofKind(records, 'funding'), checks),
    rates: documents.flatMap(({ rates }) => rates.map(rateOf)),
    coverage: coverageOf(ofKind(records, 'mention')),
    unsearched: allAreas.filter((area) => !(area.iso3 in COUNTRY_NAMES)).map((area) => area.iso3),
  };
  return {
    atlas,
    passages: Object.fromEntries(documents.flatMap((document) => passagesOf(document, checks))),
    mentions: mentionsOf(ofKind(records, 'mention')),
    readings: documents.map(({ reading }) => reading),
    aggregates: aggregate(atlas),
  };
}

/** Those of the records that are of one kind. */
export function ofKind<K extends RecordKind>(
  records: readonly ExtractedRecord[],
  kind: K,
): Extract<ExtractedRecord, { kind: K }>[] {
  return records.filter((record): record is Extract<ExtractedRecord, { kind: K }> => record.kind === kind);
}

function rateOf({ id, doc, currency, per, rate }: StatedRate): AtlasRate {
  return { id, document: doc, currency, per, rate };
}

/** The passages of everything that the page counts and of stated rates, but for the mentions, which have their lines. */
function passagesOf({ records, rates, spans }: PreparedDocument, checks: Checks): [string, Passage][] {
  const counted = (['practice', 'partnership', 'recommendation', 'funding'] as const).flatMap((kind) =>
    ofKind(records, kind),
  );
  const ofRecords = counted.flatMap((record): [string, Passage][] => {
    const checked = checks.get(record.id);
    const own: [string, Passage] = [
      record.id,
      { ...passageOf(record, spans[record.id]), ...(checked ? { checked } : {}) },
    ];
    const parts = partsOf(record).map((part, i): [string, Passage] => {
      const id = partId(record.id, i);
      return [id, passageOf({ ...record, ...part }, spans[id])];
    });
    return [own, ...parts];
  });
  return [...ofRecords, ...rates.map((rate): [string, Passage] => [rate.id, passageOf(rate, spans[rate.id])])];
}

function mentionsOf(records: readonly Mention[]): Mentions {
  const lines: Partial<Record<AreaId, Record<string, number[]>>> = {};
  for (const { iso3, doc, line } of records) {
    if (!isAreaId(iso3)) continue;
    const own = (lines[iso3] ??= {});
    (own[doc] ??= []).push(line);
  }
  return Object.fromEntries(Object.entries(lines).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function describe({ entry, blocks, records }: PreparedDocument): AtlasDocument {
  const { id, title, shortName, publisher, years, event, kind, language } = entry;
  const counts = RECORD_KINDS.map((kindOf) => [kindOf, records.filter((record) => record.kind === kindOf).length]);
  return {
    id,
    title,
    shortName,
    publisher,
    years,
    ...(event ? { event } : {}),
    kind,
    language,
    blocks,
    records: Object.fromEntries(counts) as Record<RecordKind, number>,
  };
}
