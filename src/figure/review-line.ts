import { t, tn } from '../language/language';
import { isAreaId } from '../atlas/areas/areas';
import type { AtlasItem, Passages } from '../atlas/atlas';
import { readReview, type Verdict } from '../atlas/review/review';
import { shortened } from '../extract/gist';
import {
  ACTOR_TYPES,
  FUNDING_CATEGORIES,
  PRACTICE_STATUSES,
  RELATIONS,
  type ActorType,
  type Theme,
} from '../extract/records';
import { CATEGORY_NAMES, RELATION_NAMES, STATUS_TITLES } from './record-words';
import { listed } from './words';

/** A field that has one of a few values. */
export interface Choice {
  readonly field: 'status' | 'relation' | 'category';
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** What a reader can correct of an item, with the values that it has; null where its kind has no such field. */
export interface Correctable {
  readonly themes: readonly Theme[] | null;
  readonly countries: readonly string[] | null;
  readonly actors: { readonly field: 'actors' | 'targets'; readonly value: readonly ActorType[] } | null;
  readonly choice: Choice | null;
}

/** What a reader has filled in. */
export interface ReviewDraft {
  readonly verdict: Verdict | null;
  /** The main one first; '' where none is chosen. */
  readonly themes: readonly (Theme | '')[];
  /** Codes as they were typed: "PRT, CPV". */
  readonly countries: string;
  readonly actors: readonly ActorType[];
  readonly choice: string;
  readonly reviewer: string;
  readonly note: string;
}

export const MOST_THEMES = 3;
const LONGEST_NAME = 60;
/** So much of a quotation is written into a line: more than what tells it from others. */
const LONGEST_QUOTE = 120;
/** Shorter beginnings than this are not accepted for a record. */
const LEAST_QUOTED = 20;

/** The record that a passage belongs to: an indicator or a footnote has none of its own. */
export function recordOf(passage: string): string {
  return passage.replace(/\.\d+$/, '');
}

export function correctableOf(item: AtlasItem): Correctable {
  const none: Correctable = { themes: null, countries: null, actors: null, choice: null };
  const choice = <Value extends string>(
    field: Choice['field'],
    label: string,
    value: Value,
    values: readonly Value[],
    nameOf: (value: Value) => string,
  ): Choice => ({ field, label, value, options: values.map((each) => ({ value: each, label: nameOf(each) })) });
  if ('relation' in item)
    return {
      ...none,
      themes: item.themes,
      choice: choice('relation', t('Kind of tie'), item.relation, RELATIONS, (value) => RELATION_NAMES[value]),
    };
  if ('targets' in item) return { ...none, themes: item.themes, actors: { field: 'targets', value: item.targets } };
  if ('category' in item)
    return {
      ...none,
      choice: choice(
        'category',
        t('Kind of money'),
        item.category,
        FUNDING_CATEGORIES,
        (value) => CATEGORY_NAMES[value],
      ),
    };
  return {
    themes: item.themes,
    countries: item.countries,
    actors: { field: 'actors', value: item.actors },
    choice: choice('status', t('Status'), item.status, PRACTICE_STATUSES, (value) => STATUS_TITLES[value]),
  };
}

/** A draft in which nothing is changed yet. */
export function emptyDraft(item: AtlasItem, reviewer = ''): ReviewDraft {
  const { themes, countries, actors, choice } = correctableOf(item);
  return {
    verdict: null,
    themes: Array.from({ length: MOST_THEMES }, (_, i) => themes?.[i] ?? ''),
    countries: countries?.join(', ') ?? '',
    actors: actors?.value ?? [],
    choice: choice?.value ?? '',
    reviewer,
    note: '',
  };
}

/** The country codes that were typed, each once, in capitals. */
export function codesIn(text: string): string[] {
  return [
    ...new Set(
      text
        .toUpperCase()
        .split(/[\s,;]+/)
        .filter(Boolean),
    ),
  ];
}

/** What is wrong with the countries that were typed, with the mend; null when they will do. */
export function faultOfCountries(text: string, item: AtlasItem): string | null {
  const codes = codesIn(text);
  const unknown = codes.filter((code) => !isAreaId(code));
  if (unknown.length)
    return tn(
      unknown.length,
      '{codes} is no country code: write three letters each, such as PRT, CPV.',
      '{codes} are no country codes: write three letters each, such as PRT, CPV.',
      { codes: listed(unknown) },
    );
  const partners: readonly string[] = 'partners' in item ? item.partners : [];
  const both = codes.filter((code) => partners.includes(code));
  if (both.length)
    return t('{codes} stands as the other side of this practice already; leave it out here.', { codes: listed(both) });
  if (!codes.length && 'regions' in item && !item.regions.length) return t('A practice needs at least one country.');
  return null;
}

/** What is wrong with the name of a reviewer, with the mend; null when it will do. */
export function faultOfReviewer(text: string): string | null {
  if (!text.trim()) return t('Write your initials or a name.');
  if (text.includes('@')) return t('No e-mail address, please: initials or a name.');
  return text.trim().length > LONGEST_NAME ? t('At most {most} characters, please.', { most: LONGEST_NAME }) : null;
}

/** The fields of which a draft gives another value than the item has. */
export function changesOf(draft: ReviewDraft, item: AtlasItem): Readonly<Record<string, unknown>> {
  const { themes, countries, actors, choice } = correctableOf(item);
  const changes: Record<string, unknown> = {};
  const chosen = [...new Set(draft.themes.filter((theme) => theme !== ''))];
  if (themes && chosen.length && chosen.join() !== themes.join()) changes.themes = chosen;
  const codes = codesIn(draft.countries);
  if (countries && codes.join() !== countries.join()) changes.countries = codes;
  const types = ACTOR_TYPES.filter((type) => draft.actors.includes(type));
  if (actors && types.join() !== ACTOR_TYPES.filter((type) => actors.value.includes(type)).join())
    changes[actors.field] = types;
  if (choice && draft.choice !== choice.value) changes[choice.field] = draft.choice;
  return changes;
}

/** What is still missing before a draft makes a line; null when nothing is. */
export function missingIn(draft: ReviewDraft, item: AtlasItem): string | null {
  if (draft.verdict === null) return t('Choose what you found.');
  if (draft.verdict === 'corrected') {
    const fault = correctableOf(item).countries ? faultOfCountries(draft.countries, item) : null;
    if (fault !== null) return fault;
    if (!Object.keys(changesOf(draft, item)).length) return t('Change what is wrong above.');
  }
  return faultOfReviewer(draft.reviewer);
}

/**
 * A line for `seeds/review.jsonl` (see docs/review.md) about the record that a passage belongs to.
 *
 * @param date day of the check, as in "2026-05-03"
 * @returns null while something is missing or the line would not be accepted
 */
export function reviewLineOf(
  draft: ReviewDraft,
  { passage, passages, item, date }: { passage: string; passages: Passages; item: AtlasItem; date: string },
): string | null {
  if (missingIn(draft, item) !== null) return null;
  const id = recordOf(passage);
  const note = draft.note.trim();
  const line = JSON.stringify({
    id,
    quote: firstWords(passages[id].quote),
    verdict: draft.verdict,
    ...(draft.verdict === 'corrected' ? { changes: changesOf(draft, item) } : {}),
    reviewer: draft.reviewer.trim(),
    date,
    ...(note ? { note } : {}),
  });
  return readReview(line).faults.length ? null : line;
}

/** Enough of a quotation to know it by. */
function firstWords(quote: string): string {
  const words = shortened(quote, LONGEST_QUOTE);
  return words.length < LEAST_QUOTED + 2 ? quote : words;
}
