import type { CorpusDocument } from '../corpus/document';
import { analyse } from './analysis';
import { findFunding } from './funding/funding';
import { mentionsOf } from './mentions';
import { findPartnerships } from './partnerships/partnerships';
import { findPractices } from './practices/practices';
import { findRecommendations } from './recommendations/recommendations';
import type { ExtractedRecord } from './records';
import { forgetTexts } from './tokens';

/** All records of one document, in the order of its text within each kind. Pure: the same text gives the same records. */
export function extractDocument(document: CorpusDocument): ExtractedRecord[] {
  const analysis = analyse(document);
  const practices = findPractices(analysis);
  const records = [
    ...mentionsOf(analysis),
    ...practices.records,
    ...findPartnerships(analysis, practices),
    ...findFunding(analysis),
    ...findRecommendations(analysis),
  ];
  forgetTexts();
  return records;
}
