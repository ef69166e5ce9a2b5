import { isObjectiveId, objectiveOf } from '../atlas/frameworks/frameworks';
import type { ObjectiveId } from '../atlas/frameworks/objective';
import type { Theme } from '../extract/records';
import type { Sureness } from './sureness';

/**
 * What a picture shows, as a small value: which chart, of which measure, with which filters.
 * The same value is a page's address, and later an embed, a slide, a file.
 */
export type MapFigure = ThemeFigure | ObjectiveFigure;

interface PracticeMap {
  readonly chart: 'map';
  readonly measure: 'practices';
  /** Only practices that are sure enough. */
  readonly sureness: Sureness;
}

/** A map of practices about one theme. */
export interface ThemeFigure extends PracticeMap {
  /** Only practices with this theme; null for all. */
  readonly theme: Theme | null;
  readonly objective: null;
}

/** A map of practices on the themes that stand for an objective of a framework. */
export interface ObjectiveFigure extends PracticeMap {
  readonly theme: null;
  readonly objective: ObjectiveId;
}

/** What practices are about, the one part of a figure that a theme or an objective fills; null for anything. */
export type Topic = Theme | ObjectiveId | null;

/** The figure that a reader sees first. */
export const DEFAULT_FIGURE: ThemeFigure = {
  chart: 'map',
  measure: 'practices',
  sureness: 'any',
  theme: null,
  objective: null,
};

export function topicOf(figure: MapFigure): Topic {
  return figure.theme ?? figure.objective;
}

/** The same figure about something else. */
export function withTopic(figure: MapFigure, topic: Topic): MapFigure {
  return isObjectiveId(topic)
    ? { ...figure, theme: null, objective: topic }
    : { ...figure, theme: topic, objective: null };
}

/** The same figure of what is more, or less, surely found. */
export function withSureness(figure: MapFigure, sureness: Sureness): MapFigure {
  return { ...figure, sureness };
}

/** The themes of which a practice must have one to be counted; null where any will do. */
export function themesOf(figure: MapFigure): readonly Theme[] | null {
  if (figure.objective !== null) return objectiveOf(figure.objective).themes;
  return figure.theme === null ? null : [figure.theme];
}
