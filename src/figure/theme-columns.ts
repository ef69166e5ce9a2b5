import { t } from '../language/language';
import { areaOf } from '../atlas/areas/areas';
import type { Atlas, AtlasItem, Passages } from '../atlas/atlas';
import { shortened } from '../extract/gist';
import type { ActorType } from '../extract/records';
import { provenBy } from './finding';
import { KIND_WORDS } from './kinds';
import { countriesOf } from './items';
import type { Column } from './table';
import { actorName, STATUS_TITLES } from './record-words';
import { ACTOR_NAMES, capitalised, listed, regionName } from './words';

/** Longer quotations are cut; the file of the rows has all of them. */
const LONGEST_QUOTE = 180;

/** The columns of what was found about a theme as a table, whatever its kind. */
export function themeColumns({ documents }: Pick<Atlas, 'documents'>, passages: Passages): Column<AtlasItem>[] {
  const names = new Map(documents.map(({ id, shortName }) => [id, shortName]));
  const first = (item: AtlasItem) => passages[item.passages[0]];
  return [
    {
      id: 'quote',
      title: t('Find|something found'),
      kind: 'text',
      wide: true,
      value: (item) => first(item).quote,
      text: (item) => shortened(first(item).quote, LONGEST_QUOTE),
    },
    {
      id: 'kind',
      title: t('Kind'),
      kind: 'text',
      minor: true,
      value: (item) => capitalised(KIND_WORDS[provenBy(item)][0]),
    },
    { id: 'where', title: t('Where'), kind: 'text', value: (item) => whereText(item) || null },
    {
      id: 'actors',
      title: t('Who acts or is to act'),
      kind: 'text',
      minor: true,
      value: (item) => capitalised(whoText(item)) || null,
    },
    {
      id: 'status',
      title: t('Status'),
      kind: 'text',
      minor: true,
      value: (item) => ('status' in item ? STATUS_TITLES[item.status] : null),
    },
    {
      id: 'document',
      title: t('Document'),
      kind: 'text',
      minor: true,
      value: (item) => names.get(first(item).doc) ?? first(item).doc,
    },
    { id: 'line', title: t('Line'), kind: 'number', minor: true, value: (item) => first(item).lines[0] },
  ];
}

/** The countries and regions of a find. */
function whereText(item: AtlasItem): string {
  const regions = 'regions' in item ? item.regions.map(regionName) : [];
  return [...countriesOf(item).map((id) => areaOf(id).label), ...regions].join(t(', |between names'));
}

/** Kinds of actor of a practice, and those that a recommendation addresses; the members of a tie that are no countries. */
function whoText(item: AtlasItem): string {
  if ('actors' in item) return kindsText(item.actors);
  if ('targets' in item) return kindsText(item.targets);
  if (!('members' in item)) return '';
  return listed(item.members.filter(({ type }) => type !== 'country').map((actor) => actorName(actor, () => '')));
}

function kindsText(kinds: readonly ActorType[]): string {
  return kinds.map((kind) => ACTOR_NAMES[kind]).join(t(', |between names'));
}
