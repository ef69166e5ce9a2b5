import { languageNotice } from '../corpus/language';
import { readDocument } from '../corpus/read-document';
import { extractDocument } from '../extract/extract-document';
import { statedRates, type StatedRate } from '../extract/funding/stated-rates';
import type { Place } from '../extract/passage';
import type { ExtractedRecord, Finding, Indicator, Note } from '../extract/records';
import type { PassageSpan, Reading } from './atlas';
import { partId } from './part-id';
import { passageFinder, readingOf } from './passages';

/**
 * All that the atlas takes from the text of one document. It holds nothing of other documents, can be written as JSON and
 * read again, and so can come from another thread, another machine or an earlier day.
 */
export interface ReadText {
  readonly records: readonly ExtractedRecord[];
  /** How many blocks the text has. */
  readonly blocks: number;
  readonly reading: Reading;
  /** Where each passage stands in the reading text, by the id of the passage; mentions have none. */
  readonly spans: Readonly<Record<string, readonly PassageSpan[]>>;
  /** Rates of exchange that the text states. */
  readonly rates: readonly StatedRate[];
  /** What a reader should know of a text that the rules cannot read well; left out for all others. */
  readonly notice?: string;
}

/** Reads and extracts a text. Pure: the same id and text give the same. */
export function readText(id: string, source: string): ReadText {
  const document = readDocument(id, source);
  const records = extractDocument(document);
  const rates = statedRates(document);
  const find = passageFinder(document);
  const spans: Record<string, readonly PassageSpan[]> = {};
  const locate = (passage: string, place: Place & Finding) => (spans[passage] = find(place).spans);
  for (const record of records) {
    if (record.kind === 'mention') continue;
    locate(record.id, record);
    partsOf(record).forEach((part, i) => locate(partId(record.id, i), { ...record, ...part }));
  }
  for (const rate of rates) locate(rate.id, rate);
  const notice = languageNotice(source);
  return {
    records,
    blocks: document.blocks.length,
    reading: readingOf(document),
    spans,
    rates,
    ...(notice === undefined ? {} : { notice }),
  };
}

/** What belongs to a record and is a passage of its own: indicators of a recommendation, footnotes of an amount. */
export function partsOf(record: ExtractedRecord): readonly (Indicator | Note)[] {
  if (record.kind === 'recommendation') return record.indicators;
  return record.kind === 'funding' ? record.notes : [];
}
