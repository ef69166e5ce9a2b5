import { isAreaId } from '../atlas/areas/areas';
import type { Atlas } from '../atlas/atlas';
import { isObjectiveId } from '../atlas/frameworks/frameworks';
import { THEMES } from '../extract/records';
import type { View } from './address';
import { withTopic } from './figure';
import type { SearchHit } from './search';

/** What the view changes to when a reader picks something found; nothing for what the page has no place for. */
export function changeFor({ kind, id }: Pick<SearchHit, 'kind' | 'id'>, view: View, atlas: Atlas): Partial<View> {
  switch (kind) {
    case 'country':
      return isAreaId(id) ? { place: { kind, id }, passage: null } : {};
    case 'region':
      return { place: { kind, name: id }, passage: null };
    case 'theme':
    case 'objective': {
      const topic = isObjectiveId(id) ? id : THEMES.find((theme) => theme === id);
      return topic === undefined ? {} : { figure: withTopic(view.figure, topic), passage: null };
    }
    case 'organisation': {
      const first =
        atlas.practices.find(({ organisations }) => organisations.includes(id)) ??
        atlas.ties.find(({ members }) => members.some((member) => member.type === 'org' && member.name === id));
      return first ? { passage: first.passages[0] } : {};
    }
    case 'document':
      return {};
    default:
      return { passage: id };
  }
}
