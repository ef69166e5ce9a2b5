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

function counting(title: string, items: ProfileMeasure['items']): ProfileMeasure {
  return { title, of: (profile) => items(profile).length, items };
}

/** What the table of profiles counts, theme or no theme. */
export const PROFILE_MEASURES: readonly ProfileMeasure[] = [
  counting('Practices', ({ practices }) => practices.shown),
  counting('Practices of others that name it as partner', ({ asPartner }) => asPartner.shown),
  {
    title: 'Partners',
    of: ({ partners }) => partners.length,
    items: ({ partners }) => partners.flatMap(({ ties, practices }) => [...ties, ...practices]),
  },
  counting('Ties', ({ ties }) => ties.shown),
  counting('Seats in meetings and groups', ({ roles }) => roles.shown),
  counting('Contributions given', ({ given }) => given.shown),
  counting('Contributions received', ({ received }) => received.shown),
  counting('Recommendations that name it', ({ recommendations }) => recommendations.shown),
  { title: 'Documents that name it', of: ({ documents }) => documents.shown.length, items: () => [] },
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
      title: `Practices: ${THEME_NAMES[theme]}`,
      of: (profile: Profile) => themeCountOf(profile, theme),
      items: ({ practices }: Profile) => practices.shown.filter(({ themes }) => themes.includes(theme)),
      theme,
    })),
  ];
}
