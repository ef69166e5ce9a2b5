import type { Component } from 'svelte';
import type { Figure } from '../figure/figure';
import type { ExportProps } from './export';

/** A part of the dialog, behind a tab. */
export interface ExportPart {
  readonly id: string;
  /** On its tab. */
  readonly title: string;
  readonly load: () => Promise<{ readonly default: Component<ExportProps> }>;
  /** Whether a figure has anything of this kind; left out where every figure has. */
  readonly isFor?: (figure: Figure) => boolean;
}

/** What can be taken from a figure, in the order of the tabs. */
export const EXPORT_PARTS: readonly ExportPart[] = [
  {
    id: 'picture',
    title: 'Picture',
    load: () => import('./ExportPicture.svelte'),
    isFor: ({ chart }) => chart !== 'reading',
  },
  { id: 'data', title: 'Data', load: () => import('./ExportData.svelte') },
  { id: 'citation', title: 'Citation', load: () => import('./ExportCitation.svelte') },
];
