import { t } from '../language/language';
import { KIND_WORDS, KINDS } from './kinds';
import type { LibraryRow } from './library';
import type { Column } from './table';
import { capitalised } from './words';

/** The columns of the documents of the library as a table. */
export const LIBRARY_COLUMNS: readonly Column<LibraryRow>[] = [
  {
    id: 'title',
    get title() {
      return t('Document');
    },
    kind: 'text',
    value: ({ document }) => document.title,
    wide: true,
  },
  {
    id: 'publisher',
    get title() {
      return t('Publisher');
    },
    kind: 'text',
    value: ({ document }) => document.publisher,
    minor: true,
  },
  {
    id: 'years',
    get title() {
      return t('Years');
    },
    kind: 'text',
    value: ({ document }) => document.years.join(', '),
  },
  {
    id: 'place',
    get title() {
      return t('Place');
    },
    kind: 'text',
    value: ({ document }) => document.event?.place ?? null,
    minor: true,
  },
  ...KINDS.map((kind): Column<LibraryRow> => ({
    id: kind,
    get title() {
      return capitalised(KIND_WORDS[kind][1]);
    },
    kind: 'number',
    value: ({ passing }) => passing[kind],
    minor: kind !== 'practice',
  })),
  {
    id: 'countries',
    get title() {
      return t('Countries named');
    },
    kind: 'number',
    value: ({ countries }) => countries,
    minor: true,
  },
  {
    id: 'blocks',
    get title() {
      return t('Blocks of text');
    },
    kind: 'number',
    value: ({ document }) => document.blocks,
    minor: true,
  },
];
