import { inClauses } from '../language/language';
import { areaOf } from '../atlas/areas/areas';
import type { Place } from './view';
import { nodeName } from './node-names';
import type { Names } from './titles';
import { capitalised, listed, regionName, THEME_NAMES } from './words';

/** What stands above everything told of a place: "Moldova", "Human trafficking, Moldova". */
export function placeName(place: Place, { documents }: Names): string {
  switch (place.kind) {
    case 'country':
      return areaOf(place.id).label;
    case 'region':
      return regionName(place.name);
    case 'cell': {
      const document = documents.find(({ id }) => id === place.document)?.shortName;
      return inClauses(
        place.theme && capitalised(THEME_NAMES[place.theme]),
        place.country && areaOf(place.country).label,
        document,
      );
    }
    case 'node': {
      const names = { documents };
      return listed([place.id, place.with].flatMap((id) => (id === null ? [] : nodeName(id, names))));
    }
    case 'money':
      return inClauses(place.donor && nodeName(place.donor, { documents }), place.purpose);
  }
}
