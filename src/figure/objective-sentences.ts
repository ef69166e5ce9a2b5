import { t } from '../language/language';
import { alike, FRAMEWORKS, objectiveOf } from '../atlas/frameworks/frameworks';
import { reasonOf } from '../atlas/frameworks/reasons';
import type { FrameworkId, Objective, ObjectiveId } from '../atlas/frameworks/objective';
import { MEASURE_WORDS, type Measure } from './measure';
import { listed, objectiveName } from './words';

/** How what a measure counts comes to be counted for an objective. */
export function objectiveNote(id: ObjectiveId, measure: Measure): string {
  const objective = objectiveOf(id);
  const { framework } = objective;
  const same = alike(objective);
  return [
    mappedText(objective, measure),
    reasonOf(id),
    same.length ? sameText(objective, listed(same.map(objectiveName))) : undefined,
    sourceText(framework),
  ]
    .filter(Boolean)
    .join(' ');
}

/** That it is the themes by which something is counted for an objective, and not what a document says. */
function mappedText({ framework, number, themes }: Objective, measure: Measure): string {
  const values = { objective: objectiveName({ framework, number }), every: MEASURE_WORDS[measure].every };
  if (framework === 'gcm')
    return themes.length === 1
      ? t(
          'This theme is mapped to {objective}: {every} counts when it is about it, not because a document says that it serves the objective.',
          values,
        )
      : t(
          'These themes are mapped to {objective}: {every} counts when it is about one of them, not because a document says that it serves the objective.',
          values,
        );
  return themes.length === 1
    ? t(
        'This theme is mapped to {objective}: {every} counts when it is about it, not because a document says that it serves the target.',
        values,
      )
    : t(
        'These themes are mapped to {objective}: {every} counts when it is about one of them, not because a document says that it serves the target.',
        values,
      );
}

/** Which other objectives the same themes stand for. */
function sameText({ themes }: Objective, objectives: string): string {
  return themes.length === 1
    ? t('The same theme stands for {objectives}: the map is the same.', { objectives })
    : t('The same themes stand for {objectives}: the map is the same.', { objectives });
}

function sourceText(framework: FrameworkId): string {
  const { name, symbol, year } = FRAMEWORKS[framework];
  return framework === 'gcm'
    ? t('Source of the objective: {name}, {symbol} ({year}).', { name, symbol, year })
    : t('Source of the target: {name}, {symbol} ({year}).', { name, symbol, year });
}
