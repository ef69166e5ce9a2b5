/**
 * Land borders that the parties have not settled, though no area of status `disputed` lies on either side. Maps draw
 * them dashed. Borders of a disputed area are all drawn dashed and need no row here.
 */
import { t } from '../../language/language';
import type { AreaId } from './areas';

/** West, south, east and north in degrees. */
export type Window = readonly [west: number, south: number, east: number, north: number];

export interface DisputedBorder {
  between: readonly [AreaId, AreaId];
  /** Only the stretch inside this window is open; without it the whole border is. Only one edge should cross it. */
  within?: Window;
  reason: string;
}

/** The table. Reasons follow the notes on maps of the United Nations Geospatial Information Section. */
export const disputedBorders: readonly DisputedBorder[] = [
  {
    between: ['CHN', 'IND'],
    get reason() {
      return t('China and India have not agreed on the line of their boundary.');
    },
  },
  {
    between: ['CHN', 'PAK'],
    get reason() {
      return t('The agreement of 1963 is provisional until the question of Jammu and Kashmir is settled.');
    },
  },
  {
    between: ['EGY', 'SDN'],
    within: [33, 20, 40, 24],
    get reason() {
      return t('Egypt and the Sudan differ on the line between the Nile and the Red Sea.');
    },
  },
  {
    between: ['IND', 'PAK'],
    within: [65, 32.25, 80, 38],
    get reason() {
      return t('Line of Control in Jammu and Kashmir, whose final status the parties have not agreed upon.');
    },
  },
  {
    between: ['ISR', 'PSE'],
    get reason() {
      return t('Armistice demarcation line of 1949; a final boundary has not been agreed.');
    },
  },
  {
    between: ['ISR', 'SYR'],
    get reason() {
      return t('Line of 1974 in the Golan Heights, which Security Council resolution 497 (1981) treats as occupied.');
    },
  },
  {
    between: ['KEN', 'SSD'],
    get reason() {
      return t('The boundary at the Ilemi Triangle has not been agreed.');
    },
  },
  {
    between: ['KOR', 'PRK'],
    get reason() {
      return t('Military Demarcation Line of the Armistice Agreement of 1953.');
    },
  },
  {
    between: ['SDN', 'SSD'],
    get reason() {
      return t('The final boundary, and the final status of the Abyei area, have not been determined.');
    },
  },
];
