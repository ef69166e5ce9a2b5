/** What the parts of the dialog have in common that opens what can be taken from a figure. */
import type { View } from '../figure/view';
import type { SheetOrigin } from '../figure/sheet-files';
import { titleOf } from '../figure/titles';
import type { FigureCitation } from '../figure/citation';
import { BUILD_DAY } from './build-day';
import type { Shown } from './shown';
import { today } from './today';

/** What every part of the dialog is given. */
export interface ExportProps {
  readonly shown: Shown;
}

/** The address of a figure by itself: as a picture, without the passage or the panel that is open beside it. */
export function figureLink({ view, ways }: Pick<Shown, 'view' | 'ways'>): string {
  return ways.linkTo(viewAlone(view));
}

/** A view as its picture shows it: without table, passage and panel; a country stays picked on the map. */
export function viewAlone({ figure, place }: Pick<View, 'figure' | 'place'>): View {
  const isPicked = place?.kind === 'country' && figure.chart === 'map';
  return { figure, table: false, sort: undefined, place: isPicked ? place : null, passage: null };
}

/** Of which edition something is that is taken now, and when. */
export function takenNow({ atlas }: Pick<Shown, 'atlas'>): { readonly edition: string; readonly day: string } {
  return { edition: atlas.edition, day: today() };
}

export function originOf(shown: Shown, withPassages: boolean): SheetOrigin {
  const { atlas, sources } = shown;
  return {
    ...{ atlas, built: BUILD_DAY, day: today(), link: figureLink(shown) },
    passages: withPassages ? sources.passages.value : null,
  };
}

export function citedFigure(shown: Shown): FigureCitation {
  const { atlas, view } = shown;
  return {
    ...{ title: titleOf(view.figure, atlas), edition: atlas.edition, built: BUILD_DAY },
    ...{ link: figureLink(shown), accessed: today() },
  };
}

/** Has something done for a reader, and tells what became of it. */
export async function outcomeOf(work: () => Promise<void> | void, done: string, refused: string): Promise<string> {
  try {
    await work();
    return done;
  } catch {
    return refused;
  }
}
