import { inLanguage, t } from '../language/language';
import type { AtlasItem, Check, Passage, Passages } from '../atlas/atlas';
import type { WayFound } from '../extract/records';
import { dayText } from './day';
import type { Proven } from './proven';
import { capitalised, listed } from './words';

export type { Proven };

/** How a passage was found, as it follows "a practice". */
const WAYS: Readonly<Record<Exclude<WayFound, 'context'>, string>> = inLanguage({
  name: 'found by a name',
  list: 'found in a list',
  table: 'found in a table',
  sentence: 'told in a sentence',
});

/** How a passage was found that only its surroundings make one. */
const BY_CONTEXT: Readonly<Record<Proven, string>> = inLanguage({
  practice: 'tied to its place only by the sentences around it',
  tie: 'tied to its members only by the sentences around it',
  recommendation: 'found only by the heading or the sentences around it',
  money: 'tied to who gives or gets only by the sentences around it',
});

/** What a find that the program is unsure of may be instead. */
const DOUBTS: Readonly<Record<Proven, string>> = inLanguage({
  practice: 'it may tell of no practice, or of another place',
  tie: 'it may tell of no tie, or of others',
  recommendation: 'it may be no recommendation',
  money: 'it may be another amount, or from others',
});

const FIELD_NAMES: Readonly<Record<string, string>> = inLanguage({
  gist: 'summary',
  relation: 'kind of tie',
  label: 'name',
  themes: 'themes',
  status: 'status',
  countries: 'countries',
  partners: 'partners',
  actors: 'actors',
  targets: 'targets',
  category: 'category',
});

/** "Told in a sentence", "Tied to its place only by the sentences around it". */
export function wayText({ foundBy }: Pick<Passage, 'foundBy'>, proves: Proven): string {
  return capitalised(wayOf(foundBy, proves));
}

function wayOf(foundBy: WayFound, proves: Proven): string {
  return foundBy === 'context' ? BY_CONTEXT[proves] : WAYS[foundBy];
}

/** Why one should not rely on a passage: "told in a sentence; it may tell of no practice …"; null where the program is surer. */
export function doubtOf({ foundBy, confidence, checked }: Passage, proves: Proven): string | null {
  return confidence === 'low' && !checked
    ? t('{way}; {doubt}', { way: wayOf(foundBy, proves), doubt: DOUBTS[proves] })
    : null;
}

/** Why one should not rely on an item, by its first telling; null where a telling is surer or was checked. */
export function doubtOfItem(item: AtlasItem, passages: Passages): string | null {
  if (item.confidence !== 'low' || item.checked) return null;
  return doubtOf(passages[item.passages[0]], provenBy(item));
}

export function provenBy(item: AtlasItem): Proven {
  if ('relation' in item) return 'tie';
  if ('targets' in item) return 'recommendation';
  return 'donor' in item ? 'money' : 'practice';
}

/** The last check of any telling, with all that persons set right in them; null where nobody has checked one. */
export function checkOfItem({ passages: ids }: AtlasItem, passages: Passages): Check | null {
  const checks = ids.flatMap((id) => passages[id].checked ?? []);
  if (!checks.length) return null;
  return {
    date: checks.map(({ date }) => date).reduce((last, date) => (date > last ? date : last)),
    corrected: [...new Set(checks.flatMap(({ corrected }) => corrected))],
  };
}

/** "3 May 2026", "3 May 2026; corrected: themes and status": what follows "Checked by a person". */
export function checkText({ date, corrected }: Check): string {
  const what = corrected.map((field) => FIELD_NAMES[field] ?? field);
  const day = dayText(date);
  return what.length ? t('{day}; corrected: {fields}', { day, fields: listed(what) }) : day;
}
