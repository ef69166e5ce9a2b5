import { alike, FRAMEWORKS, objectiveOf } from '../atlas/frameworks/frameworks';
import type { ObjectiveId } from '../atlas/frameworks/objective';
import { listed, objectiveName } from './words';

/** How practices come to be counted for an objective. */
export function objectiveNote(id: ObjectiveId, one: string): string {
  const objective = objectiveOf(id);
  const { name, symbol, year } = FRAMEWORKS[objective.framework];
  const kind = objective.framework === 'gcm' ? 'objective' : 'target';
  const single = objective.themes.length === 1;
  const same = alike(objective);
  return [
    `${single ? 'This theme is' : 'These themes are'} mapped to ${objectiveName(objective)}: a ${one} counts when it is about ${single ? 'it' : 'one of them'}, not because a document says that it serves the ${kind}.`,
    objective.reason,
    same.length
      ? `The same ${single ? 'theme stands' : 'themes stand'} for ${listed(same.map(objectiveName))}: the map is the same.`
      : undefined,
    `Source of the ${kind}: ${name}, ${symbol} (${year}).`,
  ]
    .filter(Boolean)
    .join(' ');
}
