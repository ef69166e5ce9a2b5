import type { Change } from '../atlas/changes';
import { RECORD_KINDS, type RecordKind } from '../extract/records';
import { capitalised, counted, grouped, listed } from './words';

/** The words of a kind of record: one, and many. */
const RECORD_WORDS: Readonly<Record<RecordKind, readonly [one: string, many: string]>> = {
  mention: ['mention of a country', 'mentions of countries'],
  practice: ['practice', 'practices'],
  partnership: ['partnership', 'partnerships'],
  funding: ['amount', 'amounts'],
  recommendation: ['recommendation', 'recommendations'],
};

const WAYS = [
  ['added', 'added'],
  ['removed', 'taken out'],
  ['changed', 'changed'],
] as const;

/** What an edition has that the one before it had not, a sentence each. */
export function changeSentences({ before, documents, records }: Change): string[] {
  if (!documents || !records) {
    return [before === null ? 'The first edition in this list.' : `What changed since edition ${before} is not known.`];
  }
  const sentences = [
    ...WAYS.flatMap(([way, word]) => {
      const names = documents[way].map(({ name }) => name);
      if (!names.length) return [];
      return [
        way === 'changed'
          ? `With another text: ${listed(names)}.`
          : `${names.length === 1 ? 'Document' : 'Documents'} ${word}: ${listed(names)}.`,
      ];
    }),
    ...RECORD_KINDS.flatMap((kind) => {
      const counts = WAYS.filter(([way]) => records[kind][way]).map(
        ([way, word]) => `${grouped(records[kind][way])} ${word}`,
      );
      return counts.length ? [`${capitalised(RECORD_WORDS[kind][1])}: ${counts.join(', ')}.`] : [];
    }),
  ];
  return sentences.length
    ? sentences
    : ['No record came, went or changed; what people checked, or what counts as one, did.'];
}

/** How much an edition holds. */
export function countsSentence({ counts }: Pick<Change, 'counts'>): string {
  const kinds = RECORD_KINDS.map((kind) => counted(counts.records[kind], ...RECORD_WORDS[kind]));
  const reviewed = [
    ...(counts.checked ? [`${grouped(counts.checked)} checked by a person`] : []),
    ...(counts.withdrawn ? [`${grouped(counts.withdrawn)} withdrawn`] : []),
  ];
  return (
    `It holds ${listed(kinds)} from ${counted(counts.documents, 'document')} on ${counted(counts.countries, 'country', 'countries')}` +
    `${reviewed.length ? `, of these records ${listed(reviewed)}` : ''}. ` +
    `With what is told more than once counted once, these are ${counted(counts.practices, 'practice')} and ${counted(counts.ties, 'partnership')}.`
  );
}
