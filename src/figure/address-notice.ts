import { isObjectiveId, objectiveOf } from '../atlas/frameworks/frameworks';
import { reasonOf } from '../atlas/frameworks/reasons';
import { inLanguage, t } from '../language/language';
import type { Part, UnknownValue } from './address-parts';
import { objectiveName } from './words';

/** What a part holds. */
const PART_NAMES: Readonly<Record<Part, string>> = inLanguage({
  view: 'view|what an address asks for',
  topic: 'theme|what an address asks for',
  read: 'document|what an address asks for',
  line: 'line|what an address asks for',
  profile: 'country|what an address asks for',
  across: 'kind of matrix|what an address asks for',
  order: 'order|what an address asks for',
  group: 'way of grouping|what an address asks for',
  graph: 'network|what an address asks for',
  draw: 'way of drawing|what an address asks for',
  ties: 'kind of tie|what an address asks for',
  nodes: 'kind of actor|what an address asks for',
  colour: 'colour|what an address asks for',
  size: 'size|what an address asks for',
  from: 'actor|what an address asks for',
  steps: 'number of steps|what an address asks for',
  to: 'actor|what an address asks for',
  whole: 'extent of the network|what an address asks for',
  phase: 'kind of money|what an address asks for',
  currency: 'currency|what an address asks for',
  prices: 'prices|what an address asks for',
  open: 'part of a picture|what an address asks for',
  count: 'measure|what an address asks for',
  as: 'way of counting|what an address asks for',
  zoom: 'part of the world|what an address asks for',
  at: 'view of the map|what an address asks for',
  members: 'body of states|what an address asks for',
  arcs: 'lines between countries|what an address asks for',
  about: 'theme or objective|what an address asks for',
  actor: 'kind of actor|what an address asks for',
  document: 'document|what an address asks for',
  years: 'span of years|what an address asks for',
  told: 'span of years|what an address asks for',
  status: 'status|what an address asks for',
  sure: 'degree of sureness|what an address asks for',
  show: 'view|what an address asks for',
  sort: 'column|what an address asks for',
  country: 'country|what an address asks for',
  region: 'region|what an address asks for',
  on: 'theme|what an address asks for',
  in: 'document|what an address asks for',
  node: 'actor|what an address asks for',
  with: 'actor|what an address asks for',
  donor: 'actor|what an address asks for',
  for: 'for|what an address asks for',
  passage: 'passage|what an address asks for',
  briefing: 'briefing|what an address asks for',
  slide: 'slide|what an address asks for',
  lang: 'language|what an address asks for',
});
/** What parts a foreign text from the sentence around it, so that its writing direction cannot reach out. */
const ISOLATE = { open: '\u2068', close: '\u2069' };

/** A notice for the reader about a value that was left out. */
export function noticeOf({ part, value }: UnknownValue): string {
  const known = part === 'about' ? value.toLowerCase() : null;
  if (isObjectiveId(known)) {
    const objective = objectiveOf(known);
    return t(
      'The address asks for {objective} ({subject}), which no theme of the atlas stands for: {reason}. It is left out.',
      { objective: objectiveName(objective), subject: objective.title, reason: reasonOf(objective.id) ?? '' },
    );
  }
  return t(
    'The address asks for the {what} “{value}”, which this edition of the atlas does not have. It is left out.',
    { what: PART_NAMES[part], value: `${ISOLATE.open}${value}${ISOLATE.close}` },
  );
}
