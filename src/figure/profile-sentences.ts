import { inLanguage, t, tn } from '../language/language';
import { areaInText } from '../atlas/areas/areas';
import type { Kept, Partner, Profile, ThemeCount } from './profile';
import { OF_STATUS, statusCounts } from './profile';
import { PRACTICE_STATUSES, type PracticeStatus } from '../extract/records';
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
  if (!isSearched) return t('Does not apply: {name} has no name of its own to look for in the documents.', { name });
  if (!named.documents) return t('No document names {name}.', { name });
  return t('{name} is named on {lines} of {documents}.', {
    name: capitalised(name),
    lines: counted(named.lines, 'line'),
    documents: counted(named.documents, 'document'),
  });
}

function practicesText({ practices, asPartner, themes, isFiltered }: Profile): string {
  const { shown, rest } = practices;
  const own = ownText(shown.length, rest, isFiltered);
  return [
    shown.length
      ? t('{found}, {about}; {progress}.', { found: own, about: aboutText(themes), progress: progressText(shown) })
      : t('{found}.', { found: own }),
    ...(asPartner.shown.length
      ? [
          tn(
            asPartner.shown.length,
            '{count} practice of others names it as partner.',
            '{count} practices of others name it as partner.',
          ),
        ]
      : []),
  ].join(' ');
}

/** How many practices of a country there are, and how many of them pass. */
function ownText(shown: number, rest: number, isFiltered: boolean): string {
  const total = shown + rest;
  if (!isFiltered || !total)
    return shown
      ? tn(shown, '{count} practice of it was found', '{count} practices of it were found')
      : t('No practice of it was found');
  if (total === 1)
    return shown
      ? t('The only practice found for it passes the filters')
      : t('The only practice found for it does not pass the filters');
  const practices = counted(total, 'practice');
  return shown
    ? tn(
        shown,
        '{count} of the {practices} found for it passes the filters',
        '{count} of the {practices} found for it pass the filters',
        { practices },
      )
    : t('None of the {practices} found for it pass the filters', { practices });
}

/** The themes that are told most; where too many are told as often as each other, only how many there are. */
function aboutText(themes: readonly ThemeCount[]): string {
  const name = ({ theme, count }: ThemeCount) => t('{name} ({count})', { name: THEME_NAMES[theme], count });
  if (themes.length <= MOST_NAMED) return t('about {themes}', { themes: listed(themes.map(name)) });
  const next = themes[MOST_NAMED].count;
  const leading = themes.slice(0, MOST_NAMED).filter(({ count }) => count > next);
  return leading.length
    ? t('most often about {themes}', { themes: listed(leading.map(name)) })
    : t('about {themes}', { themes: counted(themes.length, 'theme') });
}

function progressText(practices: Profile['practices']['shown']): string {
  const counts = statusCounts(practices);
  const found = PRACTICE_STATUSES.filter((status) => counts[status] > 0);
  const [first, ...others] = found;
  if (!others.length) return practices.length === 1 ? ONE_OF[first] : ALL_OF[first];
  return listed([LEADING[first](counts[first]), ...others.map((status) => OF_STATUS[status](counts[status]))]);
}

/** How far one practice has got, and all of several. */
const ONE_OF: Readonly<Record<PracticeStatus, string>> = inLanguage({
  existing: 'it is existing',
  past: 'it is past',
  planned: 'it is planned',
});
const ALL_OF: Readonly<Record<PracticeStatus, string>> = inLanguage({
  existing: 'all are existing',
  past: 'all are past',
  planned: 'all are planned',
});

/** How far some have got, as the first of a list. */
const LEADING: Readonly<Record<PracticeStatus, (count: number) => string>> = {
  existing: (count) => tn(count, '{count} is existing', '{count} are existing'),
  past: (count) => tn(count, '{count} is past', '{count} are past'),
  planned: (count) => tn(count, '{count} is planned', '{count} are planned'),
};
function partnersText(partners: readonly Partner[]): string {
  if (!partners.length) return '';
  const bodies = partners.filter(({ kind }) => kind !== 'country');
  const own = partners.filter(({ kind }) => kind === 'country');
  const values = {
    countries: namedPartners(own, (further) => counted(further, 'further country', 'further countries')),
    bodies: namedPartners(bodies, (further) => counted(further, 'further body', 'further bodies')),
  };
  if (own.length && bodies.length) return t('It is told to work with {countries}, and with {bodies}.', values);
  return t('It is told to work with {partners}.', { partners: own.length ? values.countries : values.bodies });
}

/** The partners with most in common by their names, and how many more there are. */
function namedPartners(partners: readonly Partner[], furtherText: (count: number) => string): string {
  const names = partners
    .slice(0, MOST_NAMED)
    .map(({ inText, weight }) => t('{name} ({count})', { name: inText, count: weight }));
  const further = partners.length - names.length;
  return listed(further ? [...names, furtherText(further)] : names);
}

function rolesText({ roles }: Profile): string {
  return roles.shown.length
    ? tn(
        roles.shown.length,
        'It has {count} seat in meetings and groups.',
        'It has {count} seats in meetings and groups.',
      )
    : '';
}

function moneyText({ given, received }: Profile): string {
  const parts = [
    given.shown.length ? t('gives {count}', { count: grouped(given.shown.length) }) : '',
    received.shown.length ? t('receives {count}', { count: grouped(received.shown.length) }) : '',
  ].filter(Boolean);
  return parts.length
    ? t('Of the money and contributions in kind that are told, it {gives}.', { gives: listed(parts) })
    : '';
}

function recommendationsText({ recommendations: { shown } }: Profile): string {
  return shown.length ? tn(shown.length, '{count} recommendation names it.', '{count} recommendations name it.') : '';
}

/** "3 more do not pass the filters."; null where all do. */
export function restText({ shown, rest }: Kept<unknown>): string | null {
  if (!rest) return null;
  return shown.length
    ? tn(rest, '{count} more does not pass the filters.', '{count} more do not pass the filters.')
    : tn(rest, '{count} does not pass the filters.', '{count} do not pass the filters.');
}

/** "2 ties, 1 practice": what a country has in common with a partner. */
export function sharedText({ ties, practices }: Partner): string {
  return [
    ...(ties.length ? [counted(ties.length, 'tie')] : []),
    ...(practices.length ? [counted(practices.length, 'practice')] : []),
  ].join(t(', |between names'));
}

/** A network in words: who is in the middle, by its name as a sentence has it, how many are around it, and with whom it has most in common. */
export function networkText(name: string, partners: readonly Partner[], drawn: number): string {
  const count = (kind: Partner['kind']) => partners.filter((partner) => partner.kind === kind).length;
  const [countries, organisations, sectors] = [count('country'), count('org'), count('sector')];
  const said = [
    ...(countries ? [counted(countries, 'country', 'countries')] : []),
    ...(organisations ? [counted(organisations, 'organisation')] : []),
    ...(sectors ? [counted(sectors, 'sector')] : []),
  ];
  const strongest = [...partners].sort((a, b) => b.weight - a.weight).slice(0, MOST_NAMED);
  return [
    t('Network of {name} and {partners} that it is told to work with.', { name, partners: listed(said) }),
    t('Among those with most in common: {partners}.', {
      partners: listed(
        strongest.map((partner) => t('{name} ({shared})', { name: partner.inText, shared: sharedText(partner) })),
      ),
    }),
    drawn < partners.length
      ? tn(
          partners.length - drawn,
          '{count} further partner in the list only.',
          '{count} further partners in the list only.',
        )
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}
