import { t } from '../../language/language';
import { DEVELOPMENT_GOALS } from './development-goals';
import { GLOBAL_COMPACT } from './global-compact';
import type { FrameworkId, Objective, ObjectiveId, ObjectiveRow } from './objective';

/** An agreement of the United Nations that the themes are mapped to. */
export interface Framework {
  readonly id: FrameworkId;
  readonly name: string;
  /** Symbol of the resolution that it is the annex of, or that it is. */
  readonly symbol: string;
  /** Year of adoption. */
  readonly year: number;
  /** In the official order. */
  readonly objectives: readonly Objective[];
}

export const FRAMEWORKS: Readonly<Record<FrameworkId, Framework>> = {
  gcm: {
    id: 'gcm',
    get name() {
      return t('Global Compact for Safe, Orderly and Regular Migration');
    },
    symbol: 'A/RES/73/195',
    year: 2018,
    objectives: objectivesOf('gcm', GLOBAL_COMPACT),
  },
  sdg: {
    id: 'sdg',
    get name() {
      return t('2030 Agenda for Sustainable Development');
    },
    symbol: 'A/RES/70/1',
    year: 2015,
    objectives: objectivesOf('sdg', DEVELOPMENT_GOALS),
  },
};

/** Every objective and target: those of the Global Compact first. */
export const OBJECTIVES: readonly Objective[] = Object.values(FRAMEWORKS).flatMap(({ objectives }) => objectives);

const byId: ReadonlyMap<string, Objective> = new Map(OBJECTIVES.map((objective) => [objective.id, objective]));

/** Whether a text is the id of an objective in the tables. */
export function isObjectiveId(text: string | null): text is ObjectiveId {
  return text !== null && byId.has(text);
}

/** The objective of an id. Throws an Error where the tables have none. */
export function objectiveOf(id: ObjectiveId): Objective {
  const objective = byId.get(id);
  if (!objective) throw new Error(`no objective ${id}`);
  return objective;
}

/** The other objectives that the very same themes stand for: by theme, nothing tells them apart. */
export function alike(objective: Objective): Objective[] {
  if (!objective.themes.length) return [];
  const key = keyOf(objective);
  return OBJECTIVES.filter((other) => other !== objective && keyOf(other) === key);
}

function objectivesOf(framework: FrameworkId, rows: readonly ObjectiveRow[]): Objective[] {
  return rows.map(({ number, themes, title }) => ({
    ...{ id: `${framework}-${number}` as const, framework, number, themes },
    get title() {
      return title();
    },
  }));
}

function keyOf({ themes }: Objective): string {
  return [...themes].sort().join();
}
