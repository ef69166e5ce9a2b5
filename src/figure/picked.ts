import { isAreaId } from '../atlas/areas/areas';
import type { Atlas } from '../atlas/atlas';
import { isObjectiveId } from '../atlas/frameworks/frameworks';
import { THEMES } from '../extract/records';
import type { View } from './view';
import { DEFAULT_FIGURE, withTopic, type Figure, type MapFigure } from './figure';
import type { SearchHit } from './search';

/** What the view changes to when a reader picks something found; nothing for what the page has no place for. */
export function changeFor({ kind, id }: Pick<SearchHit, 'kind' | 'id'>, view: View, atlas: Atlas): Partial<View> {
  switch (kind) {
    case 'country':
      return isAreaId(id) ? { place: { kind, id }, passage: null } : {};
    case 'region':
      return { place: { kind, name: id }, passage: null };
    case 'theme': {
      const theme = THEMES.find((known) => known === id);
      const { filters } = view.figure;
      return theme ? { figure: { chart: 'theme', theme, filters }, place: null, passage: null, table: false } : {};
    }
    case 'objective':
      return isObjectiveId(id) ? { figure: withTopic(onMap(view.figure), id), place: null, passage: null } : {};
    case 'organisation': {
      const first =
        atlas.practices.find(({ organisations }) => organisations.includes(id)) ??
        atlas.ties.find(({ members }) => members.some((member) => member.type === 'org' && member.name === id));
      return first ? { passage: first.passages[0] } : {};
    }
    case 'document':
      return {
        figure: { chart: 'reading', document: id, line: null, filters: view.figure.filters },
        place: null,
        passage: null,
      };
    default:
      return { passage: id };
  }
}

/** The map that is shown, or else the ordinary one with the filters of what is. */
function onMap(figure: Figure): MapFigure {
  return figure.chart === 'map' ? figure : { ...DEFAULT_FIGURE, filters: figure.filters };
}
