import { CURRENCIES } from '../../extract/gazetteer/currencies';
import {
  ACTOR_TYPES,
  FUNDING_CATEGORIES,
  PRACTICE_STATUSES,
  RELATIONS,
  THEMES,
  type RecordKind,
} from '../../extract/records';
import { isAreaId } from '../areas/areas';

/** What a field of a record may be set to. */
interface FieldRule {
  /** Completes "must be …". */
  readonly wants: string;
  readonly fits: (value: unknown) => boolean;
}

/** New values for fields of a record, each fit for its field. */
export type Changes = Readonly<Record<string, unknown>>;

const LONGEST_TEXT = 500;
const YEARS = { first: 1900, last: 2100 };

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_TEXT;
const isArea = (value: unknown) => typeof value === 'string' && isAreaId(value);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function oneOf(names: readonly string[]): FieldRule {
  return {
    wants: `one of ${names.join(', ')}`,
    fits: (value) => typeof value === 'string' && names.includes(value),
  };
}

function text(): FieldRule {
  return { wants: `a text of at most ${LONGEST_TEXT} characters, not empty`, fits: isText };
}

/** A list without the same item twice. */
function listOf(item: (value: unknown) => boolean, wants: string, least = 0, most = Infinity): FieldRule {
  return {
    wants,
    fits: (value) =>
      Array.isArray(value) &&
      value.length >= least &&
      value.length <= most &&
      value.every(item) &&
      new Set(value.map((each) => JSON.stringify(each))).size === value.length,
  };
}

function orNull({ wants, fits }: FieldRule): FieldRule {
  return { wants: `${wants}, or null`, fits: (value) => value === null || fits(value) };
}

function isActor(value: unknown): boolean {
  if (!isObject(value) || Object.keys(value).length !== 2) return false;
  if (value.type === 'country') return isArea(value.id);
  if (value.type === 'org') return isText(value.name);
  return value.type === 'sector' && oneOf(ACTOR_TYPES).fits(value.name);
}

const ACTOR_FORMS =
  '{"type": "country", "id": "PRT"}, {"type": "org", "name": "ILO"} or {"type": "sector", "name": "ngo"}';
const CODES = CURRENCIES.map(([code]) => code);

const areas = listOf(isArea, 'a list of three-letter country codes (ISO 3166-1), each once, such as ["PRT", "CPV"]');
const texts = listOf(isText, 'a list of texts, each once');
const themes = listOf(oneOf(THEMES).fits, `a list of one to three of ${THEMES.join(', ')}`, 1, 3);
const actorTypes = listOf(oneOf(ACTOR_TYPES).fits, `a list, each once, of ${ACTOR_TYPES.join(', ')}`);
const actor: FieldRule = { wants: ACTOR_FORMS, fits: isActor };

/** The fields of each kind that a person may correct. Where a record stands and what it quotes is not among them. */
const RULES: Readonly<Record<RecordKind, Readonly<Record<string, FieldRule>>>> = {
  mention: {
    iso3: { wants: 'a three-letter country code (ISO 3166-1) such as "PRT"', fits: isArea },
    inName: { wants: 'true or false', fits: (value) => typeof value === 'boolean' },
  },
  practice: {
    countries: areas,
    partners: areas,
    regions: texts,
    themes,
    actors: actorTypes,
    organisations: texts,
    status: oneOf(PRACTICE_STATUSES),
    gist: text(),
  },
  partnership: {
    members: listOf(isActor, `a list of two or more of ${ACTOR_FORMS}, each once`, 2),
    relation: oneOf(RELATIONS),
    label: text(),
    themes,
  },
  funding: {
    category: oneOf(FUNDING_CATEGORIES),
    donor: orNull(actor),
    recipient: orNull(actor),
    amount: orNull({
      wants: 'a number in units of the currency, not below 0',
      fits: (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0,
    }),
    currency: orNull({ wants: 'a currency code (ISO 4217) such as "EUR"', fits: oneOf(CODES).fits }),
    purpose: text(),
    year: orNull({
      wants: `a year from ${YEARS.first} to ${YEARS.last}`,
      fits: (value) => Number.isInteger(value) && Number(value) >= YEARS.first && Number(value) <= YEARS.last,
    }),
  },
  recommendation: { themes, targets: actorTypes, gist: text() },
};

/** Characters of what a message repeats of a file. */
const LONGEST_REPEATED = 600;

/** A value of a file as JSON, cut where it is long, for a message to repeat. */
export function repeated(value: unknown): string {
  let text: string;
  try {
    text = JSON.stringify(value);
  } catch {
    return 'something that nests without end';
  }
  return text.length > LONGEST_REPEATED ? `${text.slice(0, LONGEST_REPEATED)}…` : text;
}

/** What is wrong with the changes to a record of a kind, with the mend; undefined when they can be made. */
export function faultOfChanges(kind: RecordKind, changes: unknown): string | undefined {
  if (!isObject(changes) || !Object.keys(changes).length) {
    return `has the verdict "corrected" but no "changes"; state the new values, such as {"themes": ["health"]}`;
  }
  const rules = RULES[kind];
  for (const [field, value] of Object.entries(changes)) {
    if (!Object.hasOwn(rules, field)) {
      return `changes ${repeated(field)}, which nobody can correct in a ${kind}; its fields are ${Object.keys(rules).join(', ')}`;
    }
    if (!rules[field].fits(value)) return `changes "${field}" to ${repeated(value)}; it must be ${rules[field].wants}`;
  }
  return undefined;
}
