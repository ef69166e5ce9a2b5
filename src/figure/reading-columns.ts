import { t } from '../language/language';
import type { Passages } from '../atlas/atlas';
import { shortened } from '../extract/gist';
import { KIND_WORDS } from './kinds';
import type { ReadingMark } from './reading-marks';
import type { Column } from './table';
import { capitalised } from './words';

/** Characters of a quotation in a table; a file has all of it. */
const LONGEST_QUOTE = 160;

/** The columns of what was found in a document as a table. */
export function readingColumns(passages: Passages): Column<ReadingMark>[] {
  return [
    {
      id: 'words',
      title: t('Words'),
      kind: 'text',
      value: ({ id }) => passages[id].quote,
      text: ({ id }) => shortened(passages[id].quote, LONGEST_QUOTE),
      wide: true,
    },
    { id: 'kind', title: t('What they tell'), kind: 'text', value: ({ kind }) => capitalised(KIND_WORDS[kind][0]) },
    {
      id: 'section',
      title: t('Section'),
      kind: 'text',
      value: ({ id }) => passages[id].section.at(-1) ?? null,
      minor: true,
    },
    { id: 'line', title: t('Line'), kind: 'number', value: ({ line }) => line },
  ];
}
