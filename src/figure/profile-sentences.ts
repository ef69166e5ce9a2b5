import { areaInText } from '../atlas/areas/areas';
import type { Kept, Partner, Profile, ThemeCount } from './profile';
import { statusCounts } from './profile';
import { PRACTICE_STATUSES } from '../extract/records';
import { capitalised, counted, grouped, listed, THEME_NAMES } from './words';

/** Themes and partners that a summary names. */
const MOST_NAMED = 3;

/** A country in a few sentences, each of them true also where there is little or nothing. */
export function profileSummary(profile: Profile): string {
  const sentences = [
    namedText(profile),
    practicesText(profile),
    partnersText(profile.partners),
    rolesText(profile),
    moneyText(profile),
    recommendationsText(profile),
  ].filter(Boolean);
  return sentences.join(' ');
}

function namedText({ area, named, isSearched }: Profile): string {
  const name = areaInText(area);
  if (!isSearched) return `Does not apply: ${name} has no name of its own to look for in the documents.`;
  if (!named.documents) return `No document names ${name}.`;
  return `${capitalised(name)} is named on ${counted(named.lines, 'line')} of ${counted(named.documents, 'document')}.`;
}

function practicesText({ practices, asPartner, themes, isFiltered }: Profile): string {
  const { shown, rest } = practices;
  const passing = isFiltered && rest + shown.length > 0;
  const total = shown.length + rest;
  const own = passing
    ? total === 1
      ? `The only practice found for it ${shown.length ? 'passes' : 'does not pass'} the filters`
      : `${shown.length ? grouped(shown.length) : 'None'} of the ${counted(total, 'practice')} found for it ${shown.length === 1 ? 'passes' : 'pass'} the filters`
    : shown.length
      ? `${counted(shown.length, 'practice')} of it ${shown.length === 1 ? 'was' : 'were'} found`
      : 'No practice of it was found';
  const others = asPartner.shown.length
    ? ` ${counted(asPartner.shown.length, 'practice')} of others ${asPartner.shown.length === 1 ? 'names' : 'name'} it as partner.`
    : '';
  if (!shown.length) return `${own}.${others}`;
  return `${own}, ${aboutText(themes)}; ${progressText(shown)}.${others}`;
}

/** The themes that are told most; where too many are told as often as each other, only how many there are. */
function aboutText(themes: readonly ThemeCount[]): string {
  const name = ({ theme, count }: ThemeCount) => `${THEME_NAMES[theme]} (${count})`;
  if (themes.length <= MOST_NAMED) return `about ${listed(themes.map(name))}`;
  const next = themes[MOST_NAMED].count;
  const leading = themes.slice(0, MOST_NAMED).filter(({ count }) => count > next);
  return leading.length ? `most often about ${listed(leading.map(name))}` : `about ${themes.length} themes`;
}

function progressText(practices: Profile['practices']['shown']): string {
  const counts = statusCounts(practices);
  const found = PRACTICE_STATUSES.filter((status) => counts[status] > 0);
  const [only] = found;
  if (found.length > 1) {
    return listed(
      found.map((status, i) => `${counts[status]} ${i ? '' : counts[status] === 1 ? 'is ' : 'are '}${status}`),
    );
  }
  return practices.length === 1 ? `it is ${only}` : `all are ${only}`;
}

function partnersText(partners: readonly Partner[]): string {
  if (!partners.length) return '';
  const ofKind = (bodies: boolean) => partners.filter(({ kind }) => (kind !== 'country') === bodies);
  const named = [namedPartners(ofKind(false), 'country', 'countries'), namedPartners(ofKind(true), 'body', 'bodies')];
  return `It is told to work with ${named.filter(Boolean).join(', and with ')}.`;
}

function namedPartners(partners: readonly Partner[], one: string, many: string): string {
  const names = partners.slice(0, MOST_NAMED).map(({ inText, weight }) => `${inText} (${weight})`);
  const further = partners.length - names.length;
  return listed(further ? [...names, counted(further, `further ${one}`, `further ${many}`)] : names);
}

function rolesText({ roles }: Profile): string {
  return roles.shown.length ? `It has ${counted(roles.shown.length, 'seat')} in meetings and groups.` : '';
}

function moneyText({ given, received }: Profile): string {
  const parts = [
    given.shown.length ? `gives ${grouped(given.shown.length)}` : '',
    received.shown.length ? `receives ${grouped(received.shown.length)}` : '',
  ].filter(Boolean);
  return parts.length ? `Of the money and contributions in kind that are told, it ${listed(parts)}.` : '';
}

function recommendationsText({ recommendations: { shown } }: Profile): string {
  return shown.length ? `${counted(shown.length, 'recommendation')} ${shown.length === 1 ? 'names' : 'name'} it.` : '';
}

/** "3 more do not pass the filters."; null where all do. */
export function restText({ shown, rest }: Kept<unknown>): string | null {
  if (!rest) return null;
  const more = shown.length ? ' more' : '';
  return rest === 1 ? `1${more} does not pass the filters.` : `${grouped(rest)}${more} do not pass the filters.`;
}

/** "2 ties, 1 practice": what a country has in common with a partner. */
export function sharedText({ ties, practices }: Partner): string {
  return [
    ...(ties.length ? [counted(ties.length, 'tie')] : []),
    ...(practices.length ? [counted(practices.length, 'practice')] : []),
  ].join(', ');
}

/** A network in words: who is in the middle, by its name as a sentence has it, how many are around it, and with whom it has most in common. */
export function networkText(name: string, partners: readonly Partner[], drawn: number): string {
  const count = (kind: Partner['kind']) => partners.filter((partner) => partner.kind === kind).length;
  const kinds = [
    [count('country'), 'country', 'countries'],
    [count('org'), 'organisation', 'organisations'],
    [count('sector'), 'sector', 'sectors'],
  ] as const;
  const said = kinds.flatMap(([number, one, many]) => (number ? [counted(number, one, many)] : []));
  const strongest = [...partners].sort((a, b) => b.weight - a.weight).slice(0, MOST_NAMED);
  return [
    `Network of ${name} and ${listed(said)} that it is told to work with.`,
    `Among those with most in common: ${listed(strongest.map((partner) => `${partner.inText} (${sharedText(partner)})`))}.`,
    drawn < partners.length ? `${counted(partners.length - drawn, 'further partner')} in the list only.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
