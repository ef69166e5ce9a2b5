import { inLanguage, t } from '../language/language';
import type { AtlasItem } from '../atlas/atlas';
import { THEMES, type Theme } from '../extract/records';
import type { Profile } from './profile';
import { THEME_NAMES } from './words';

/** A number that profiles have of each country. */
export interface ProfileMeasure {
  readonly title: string;
  readonly of: (profile: Profile) => number;
  /** What is counted, as far as passages prove it. */
  readonly items: (profile: Profile) => readonly AtlasItem[];
}

/** A row of the table of profiles. */
export interface ProfileRow extends ProfileMeasure {
  /** Of a row that counts practices about one theme. */
  readonly theme: Theme | null;
}

const TITLES = inLanguage({
  practices: 'Practices',
  asPartner: 'Practices of others that name it as partner',
  partners: 'Partners',
  ties: 'Ties',
  roles: 'Seats in meetings and groups',
  given: 'Contributions given',
  received: 'Contributions received',
  recommendations: 'Recommendations that name it',
  documents: 'Documents that name it',
});

function counting(
  name: keyof typeof TITLES,
  items: ProfileMeasure['items'],
  of: ProfileMeasure['of'] = (profile) => items(profile).length,
): ProfileMeasure {
  return {
    get title() {
      return TITLES[name];
    },
    ...{ of, items },
  };
}

/** What the table of profiles counts, theme or no theme. */
export const PROFILE_MEASURES: readonly ProfileMeasure[] = [
  counting('practices', ({ practices }) => practices.shown),
  counting('asPartner', ({ asPartner }) => asPartner.shown),
  counting(
    'partners',
    ({ partners }) => partners.flatMap(({ ties, practices }) => [...ties, ...practices]),
    ({ partners }) => partners.length,
  ),
  counting('ties', ({ ties }) => ties.shown),
  counting('roles', ({ roles }) => roles.shown),
  counting('given', ({ given }) => given.shown),
  counting('received', ({ received }) => received.shown),
  counting('recommendations', ({ recommendations }) => recommendations.shown),
  counting(
    'documents',
    () => [],
    ({ documents }) => documents.shown.length,
  ),
];

/** How many practices of a country are about a theme. */
export function themeCountOf({ themes }: Pick<Profile, 'themes'>, theme: Theme): number {
  return themes.find((row) => row.theme === theme)?.count ?? 0;
}

/** The themes of any of the countries, those with most practices first. */
export function profileThemes(profiles: readonly Profile[]): Theme[] {
  const counts = THEMES.map((theme) => ({
    theme,
    count: profiles.reduce((sum, profile) => sum + themeCountOf(profile, theme), 0),
  }));
  return counts
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ theme }) => theme);
}

/** The rows of the table of profiles: its measures, then the themes that any of the countries has. */
export function profileRows(profiles: readonly Profile[]): ProfileRow[] {
  return [
    ...PROFILE_MEASURES.map((measure) => ({ ...measure, theme: null })),
    ...profileThemes(profiles).map((theme) => ({
      title: t('Practices: {theme}', { theme: THEME_NAMES[theme] }),
      of: (profile: Profile) => themeCountOf(profile, theme),
      items: ({ practices }: Profile) => practices.shown.filter(({ themes }) => themes.includes(theme)),
      theme,
    })),
  ];
}
