import { t, tn } from '../language/language';
import type { Change } from '../atlas/changes';
import { RECORD_KINDS, type RecordKind } from '../extract/records';
import { counted, listed } from './words';

const COUNTED: Readonly<Record<RecordKind, (count: number) => string>> = {
  mention: (count) => counted(count, 'mention of a country', 'mentions of countries'),
  practice: (count) => counted(count, 'practice'),
  partnership: (count) => counted(count, 'partnership'),
  funding: (count) => counted(count, 'amount'),
  recommendation: (count) => counted(count, 'recommendation'),
};

/** What came, went or changed of a kind of record. */
const CHANGED: Readonly<Record<RecordKind, (changes: string) => string>> = {
  mention: (changes) => t('Mentions of countries: {changes}.', { changes }),
  practice: (changes) => t('Practices: {changes}.', { changes }),
  partnership: (changes) => t('Partnerships: {changes}.', { changes }),
  funding: (changes) => t('Amounts: {changes}.', { changes }),
  recommendation: (changes) => t('Recommendations: {changes}.', { changes }),
};

const WAYS = ['added', 'removed', 'changed'] as const;

const DOCUMENTS: Readonly<Record<(typeof WAYS)[number], (count: number, documents: string) => string>> = {
  added: (count, documents) =>
    tn(count, 'Document added: {documents}.', 'Documents added: {documents}.', { documents }),
  removed: (count, documents) =>
    tn(count, 'Document taken out: {documents}.', 'Documents taken out: {documents}.', { documents }),
  changed: (count, documents) =>
    tn(count, 'With another text: {documents}.', 'With another text: {documents}.', { documents }),
};

const RECORDS: Readonly<Record<(typeof WAYS)[number], (count: number) => string>> = {
  added: (count) => counted(count, 'added', 'added'),
  removed: (count) => counted(count, 'taken out', 'taken out'),
  changed: (count) => counted(count, 'changed', 'changed'),
};

/** What an edition has that the one before it had not, a sentence each. */
export function changeSentences({ before, documents, records }: Change): string[] {
  if (!documents || !records) {
    return [
      before === null
        ? t('The first edition in this list.')
        : t('What changed since edition {edition} is not known.', { edition: before }),
    ];
  }
  const sentences = [
    ...WAYS.flatMap((way) => {
      const names = documents[way].map(({ name }) => name);
      return names.length ? [DOCUMENTS[way](names.length, listed(names))] : [];
    }),
    ...RECORD_KINDS.flatMap((kind) => {
      const counts = WAYS.filter((way) => records[kind][way]).map((way) => RECORDS[way](records[kind][way]));
      return counts.length ? [CHANGED[kind](counts.join(t(', |between names')))] : [];
    }),
  ];
  return sentences.length
    ? sentences
    : [t('No record came, went or changed; what people checked, or what counts as one, did.')];
}

/** How much an edition holds. */
export function countsSentence({ counts }: Pick<Change, 'counts'>): string {
  const kinds = RECORD_KINDS.map((kind) => COUNTED[kind](counts.records[kind]));
  const reviewed = [
    ...(counts.checked ? [tn(counts.checked, '{count} checked by a person', '{count} checked by a person')] : []),
    ...(counts.withdrawn ? [tn(counts.withdrawn, '{count} withdrawn', '{count} withdrawn')] : []),
  ];
  const values = {
    records: listed(kinds),
    documents: counted(counts.documents, 'document'),
    countries: counted(counts.countries, 'country', 'countries'),
  };
  return [
    reviewed.length
      ? t('It holds {records} from {documents} on {countries}, of these records {reviewed}.', {
          ...values,
          reviewed: listed(reviewed),
        })
      : t('It holds {records} from {documents} on {countries}.', values),
    t('With what is told more than once counted once, these are {practices} and {partnerships}.', {
      practices: counted(counts.practices, 'practice'),
      partnerships: counted(counts.ties, 'partnership'),
    }),
  ].join(' ');
}
