import type { Component } from 'svelte';
import type { Figure } from '../figure/figure';
import { t } from '../language/language';
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
    get title() {
      return t('Picture');
    },
    load: () => import('./ExportPicture.svelte'),
    isFor: ({ chart }) => chart !== 'reading',
  },
  {
    id: 'data',
    get title() {
      return t('Data');
    },
    load: () => import('./ExportData.svelte'),
  },
  {
    id: 'embed',
    get title() {
      return t('Embed');
    },
    load: () => import('./ExportEmbed.svelte'),
    isFor: ({ chart }) => chart !== 'reading',
  },
  {
    id: 'citation',
    get title() {
      return t('Citation');
    },
    load: () => import('./ExportCitation.svelte'),
  },
];
