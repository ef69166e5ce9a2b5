import { isObjectiveId, objectiveOf } from '../atlas/frameworks/frameworks';
import type { ObjectiveId } from '../atlas/frameworks/objective';
import { ACTOR_TYPES, PRACTICE_STATUSES, THEMES } from '../extract/records';
import { oneOf, type Known, type PartTexts, type Read } from './address-parts';
import { NO_FILTERS, type Filters, type Topic, type YearSpan } from './filters';
import { SURENESSES } from './sureness';

export function readFilters(read: Read, { hasDocument }: Known): Filters {
  const topic = read('about', (value): Topic | undefined => {
    const id = value.toLowerCase();
    return canBeShown(id) ? id : oneOf(THEMES)(value);
  });
  const actor = read('actor', oneOf(ACTOR_TYPES));
  const document = read('document', (value) => (hasDocument(value) ? value : undefined));
  const years = read('years', (value) => spanIn(value, 'document')) ?? read('told', (value) => spanIn(value, 'told'));
  const status = read('status', oneOf(PRACTICE_STATUSES));
  const sureness = read('sure', oneOf(SURENESSES)) ?? NO_FILTERS.sureness;
  return { topic, actor, document, years, status, sureness };
}

/** An objective that no theme stands for would be a map without practices, as if none had been found. */
function canBeShown(id: string): id is ObjectiveId {
  return isObjectiveId(id) && objectiveOf(id).themes.length > 0;
}

/** "2010", "2006-2008". */
function spanIn(value: string, by: YearSpan['by']): YearSpan | undefined {
  const [, first, last] = /^(\d{4})(?:-(\d{4}))?$/.exec(value) ?? [];
  if (first === undefined) return undefined;
  const [from, to] = [Number(first), Number(last ?? first)];
  return from <= to ? { by, from, to } : undefined;
}

export function filterParts({ topic, actor, document, years, status, sureness }: Filters): PartTexts {
  const span = years && (years.from === years.to ? String(years.from) : `${years.from}-${years.to}`);
  return {
    about: topic,
    actor,
    document,
    years: years?.by === 'document' && span,
    told: years?.by === 'told' && span,
    status,
    sure: sureness !== NO_FILTERS.sureness && sureness,
  };
}
