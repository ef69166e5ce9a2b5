import { areaOf, isAreaId } from '../atlas/areas/areas';
import type { Atlas, AtlasPractice, Passages } from '../atlas/atlas';
import { shortened } from '../extract/gist';
import type { Column } from './table';
import { ACTOR_NAMES, capitalised } from './words';

/** Longer quotations are cut in a table; the file of its rows has all of them. */
const LONGEST_QUOTE = 180;

/** The columns of the practices about a theme as a table. */
export function themeColumns({ documents }: Pick<Atlas, 'documents'>, passages: Passages): Column<AtlasPractice>[] {
  const names = new Map(documents.map(({ id, shortName }) => [id, shortName]));
  const first = (practice: AtlasPractice) => passages[practice.passages[0]];
  return [
    {
      id: 'quote',
      title: 'Practice',
      kind: 'text',
      wide: true,
      value: (practice) => first(practice).quote,
      text: (practice) => shortened(first(practice).quote, LONGEST_QUOTE),
    },
    {
      id: 'where',
      title: 'Where',
      kind: 'text',
      value: ({ countries, regions }) =>
        [...countries.map((id) => (isAreaId(id) ? areaOf(id).label : id)), ...regions].join(', ') || null,
    },
    {
      id: 'actors',
      title: 'Who acts',
      kind: 'text',
      minor: true,
      value: ({ actors }) => capitalised(actors.map((type) => ACTOR_NAMES[type]).join(', ')) || null,
    },
    { id: 'status', title: 'Status', kind: 'text', minor: true, value: ({ status }) => capitalised(status) },
    {
      id: 'document',
      title: 'Document',
      kind: 'text',
      value: (practice) => names.get(first(practice).doc) ?? first(practice).doc,
    },
    { id: 'line', title: 'Line', kind: 'number', minor: true, value: (practice) => first(practice).lines[0] },
  ];
}
