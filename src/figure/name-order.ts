import { allAreas } from '../atlas/areas/areas';
import { compareNames, language, type Language } from '../language/language';

/** The areas of the register by name. */
interface NameOrder {
  /** Their places in the register, from A to Z. */
  readonly places: readonly number[];
  /** The rank of each, by its place in the register. */
  readonly ranks: Uint16Array;
}

const known = new Map<Language, NameOrder>();

/** The areas by their names in the language that is spoken, made once for each: to compare names is slow. */
export function nameOrder(): NameOrder {
  const order = known.get(language()) ?? sorted();
  known.set(language(), order);
  return order;
}

function sorted(): NameOrder {
  const labels = allAreas.map(({ label }) => label);
  const places = labels.map((_, i) => i).sort((a, b) => compareNames(labels[a], labels[b]));
  const ranks = new Uint16Array(labels.length);
  places.forEach((area, rank) => (ranks[area] = rank));
  return { places, ranks };
}
