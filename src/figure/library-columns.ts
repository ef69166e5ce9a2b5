import { KIND_WORDS, KINDS } from './kinds';
import type { LibraryRow } from './library';
import type { Column } from './table';
import { capitalised } from './words';

/** The columns of the documents of the library as a table. */
export const LIBRARY_COLUMNS: readonly Column<LibraryRow>[] = [
  { id: 'title', title: 'Document', kind: 'text', value: ({ document }) => document.title, wide: true },
  { id: 'publisher', title: 'Publisher', kind: 'text', value: ({ document }) => document.publisher, minor: true },
  { id: 'years', title: 'Years', kind: 'text', value: ({ document }) => document.years.join(', ') },
  { id: 'place', title: 'Place', kind: 'text', value: ({ document }) => document.event?.place ?? null, minor: true },
  ...KINDS.map((kind): Column<LibraryRow> => ({
    id: kind,
    title: capitalised(KIND_WORDS[kind][1]),
    kind: 'number',
    value: ({ passing }) => passing[kind],
    minor: kind !== 'practice',
  })),
  { id: 'countries', title: 'Countries named', kind: 'number', value: ({ countries }) => countries, minor: true },
  { id: 'blocks', title: 'Blocks of text', kind: 'number', value: ({ document }) => document.blocks, minor: true },
];
