import type { Place } from '../figure/address';

/** Where a panel can lead, and what it calls the things that it leads to. */
export interface Ways {
  readonly openPassage: (id: string) => void;
  readonly openPlace: (place: Place) => void;
  /** Address of a passage, for a link. */
  readonly passageAddress: (id: string) => string;
  readonly documentName: (id: string) => string;
  readonly countryName: (id: string) => string;
}
