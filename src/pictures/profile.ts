/** Up to four countries side by side as a picture: how much is told of each, its practices by theme, and whom it works with. */
import type { ProfileFigure } from '../figure/figure';
import { PRACTICE_STATUSES, THEMES, type PracticeStatus } from '../extract/records';
import { orderBy } from '../figure/order';
import { profileOf, type Kept, type Partner, type Profile } from '../figure/profile';
import { profileSummary } from '../figure/profile-sentences';
import { STATUS_OF_SEVERAL } from '../figure/status-words';
import { titleOf } from '../figure/titles';
import { capitalised, counted, grouped, THEME_NAMES } from '../figure/words';
import { element } from '../figure/xml';
import { inLanguage, t, tn } from '../language/language';
import type { Draw, LegendPart } from './body';
import { FACES, type Paints } from './paints';
import type { BarPart, BarRow } from './rows';
import { drawColumns, GUTTER, type Section } from './sections';
import { cutTo, heightOf, tenth, textAt, textLines, uiLines } from './svg';

const SIZE = { page: 13, room: 18 };
/** Three and four countries have less room each. */
const SIZE_OF_MANY = { page: 12, room: 16 };
const MOST = { themes: 17, partners: 14 };
/** Height of a country's name where there are several, as a multiple of the type. */
const NAME = 2.6;
/** Narrower than this for each list, in multiples of the type, they stand below each other. */
const LEAST_WIDTH = 20;

export const drawProfile: Draw<ProfileFigure> = (figure, { atlas }, { width, height, paints, isForRoom }) => {
  const profiles = figure.countries.map((id) => profileOf(id, figure.filters, atlas));
  const size = (profiles.length > 2 ? SIZE_OF_MANY : SIZE)[isForRoom ? 'room' : 'page'];
  const themes = themesOf(profiles);
  const most = mostOf(profiles);
  const columns = profiles.map((profile) => sectionsOf(profile, themes, most, paints));
  const [only] = columns;
  const isOne = profiles.length === 1;
  const isWide = isOne && width / only.length >= LEAST_WIDTH * size;
  const gutter = size * GUTTER;
  const own = (width - gutter * (profiles.length - 1)) / profiles.length;
  const small = { size, fill: paints.soft };
  const numbers = profiles.map((profile) => uiLines(numbersText(profile), own, size));
  const numbersHeight = Math.max(0, ...numbers.map((lines) => heightOf(lines, small)));
  const top = isOne ? 0 : NAME * size + numbersHeight + size;
  const { marks, height: drawn } = drawColumns(
    isWide ? only.map((section) => [section]) : isOne ? columns : columns.map((sections) => sections.slice(1)),
    { width, height: height === null ? null : Math.max(0, height - top), size, paints },
  );
  const name = { size: tenth(size * 1.6), fill: paints.accent, face: FACES.book };
  const heads = profiles.map(({ area }, i) =>
    element('g', { transform: `translate(${tenth(i * (own + gutter))} 0)` }, [
      textAt(cutTo(area.label, own, name.size), 0, (NAME * size) / 2, name),
      textLines(numbers[i], 0, NAME * size, small),
    ]),
  );
  const summaries = profiles.map(profileSummary);
  return {
    marks: isOne ? marks : heads.join('') + element('g', { transform: `translate(0 ${tenth(top)})` }, [marks]),
    height: top + drawn,
    legend: statusLegend(paints),
    summary: isOne ? summaries[0] : '',
    alternative: [`${titleOf(figure, atlas)}.`, ...summaries].join(' '),
    notes: profiles.some(({ isFiltered }) => isFiltered) ? [t('Only what passes the filters is counted.')] : [],
  };
};

/** The themes of any, those with most practices first. */
function themesOf(profiles: readonly Profile[]): readonly (typeof THEMES)[number][] {
  const count = (theme: string) =>
    profiles.reduce((sum, { themes }) => sum + (themes.find((own) => own.theme === theme)?.count ?? 0), 0);
  return orderBy(
    THEMES.filter((theme) => count(theme) > 0),
    count,
  );
}

/** What fills the bars of each list, the same for all countries. */
interface Most {
  readonly told: number;
  readonly theme: number;
  readonly partner: number;
}

function mostOf(profiles: readonly Profile[]): Most {
  return {
    told: Math.max(0, ...profiles.flatMap((profile) => toldOf(profile).map(({ count }) => count))),
    theme: Math.max(0, ...profiles.flatMap(({ themes }) => themes.map(({ count }) => count))),
    partner: Math.max(0, ...profiles.flatMap(({ partners }) => partners.map(({ weight }) => weight))),
  };
}

function toldOf(profile: Profile): { readonly name: string; readonly count: number; readonly kind: ToldKind }[] {
  const { practices, asPartner, ties, roles, given, received, recommendations, documents } = profile;
  return [
    { name: t('Documents'), count: documents.shown.length, kind: 'soft' },
    { name: t('Practices'), count: practices.shown.length, kind: 'practice' },
    { name: t('Partner in practices'), count: asPartner.shown.length, kind: 'practice' },
    { name: t('Ties'), count: ties.shown.length, kind: 'tie' },
    { name: t('Seats in meetings'), count: roles.shown.length, kind: 'tie' },
    { name: t('Amounts given'), count: given.shown.length, kind: 'money' },
    { name: t('Amounts received'), count: received.shown.length, kind: 'money' },
    { name: t('Recommendations'), count: recommendations.shown.length, kind: 'recommendation' },
  ];
}

/** "4 documents · 36 practices · 14 ties": the same in words, as far as there is any. */
function numbersText({
  documents,
  practices,
  asPartner,
  ties,
  roles,
  given,
  received,
  recommendations,
}: Profile): string {
  const parts: readonly (readonly [Kept<unknown>, (count: number) => string])[] = [
    [documents, (count) => tn(count, 'in {count} document', 'in {count} documents')],
    [practices, (count) => counted(count, 'practice')],
    [asPartner, (count) => tn(count, 'partner in {count} practice', 'partner in {count} practices')],
    [ties, (count) => counted(count, 'tie')],
    [roles, (count) => counted(count, 'seat')],
    [given, (count) => tn(count, 'gives {count} amount', 'gives {count} amounts')],
    [received, (count) => tn(count, 'gets {count} amount', 'gets {count} amounts')],
    [recommendations, (count) => counted(count, 'recommendation')],
  ];
  return parts
    .filter(([{ shown }]) => shown.length > 0)
    .map(([{ shown }, textOf]) => textOf(shown.length))
    .join(' · ');
}

type ToldKind = 'soft' | 'practice' | 'tie' | 'money' | 'recommendation';

function sectionsOf(profile: Profile, themes: ReturnType<typeof themesOf>, most: Most, paints: Paints): Section[] {
  const told = toldOf(profile).map(({ name, count, kind }): BarRow => ({
    ...{ name, parts: [{ value: count, fill: paints[kind] }], text: grouped(count) },
  }));
  const byTheme = themes.map((theme): BarRow => {
    const own = profile.themes.find((row) => row.theme === theme);
    const parts = own ? PRACTICE_STATUSES.map((status) => partOf(status, own.statuses[status], paints)) : [];
    return { name: capitalised(THEME_NAMES[theme]), parts, text: grouped(own?.count ?? 0) };
  });
  const partners = [...profile.partners]
    .sort((a, b) => b.weight - a.weight)
    .map((partner): BarRow => ({
      ...{ name: partner.name, text: grouped(partner.weight) },
      parts: [{ value: partner.weight, fill: paints.tints[partner.kind] }],
    }));
  return [
    { title: t('In numbers'), rows: told, most: most.told, more: 'kind', limit: told.length },
    { title: t('Practices by theme'), rows: byTheme, most: most.theme, more: 'theme', limit: MOST.themes },
    {
      title: partnersTitle(profile.partners),
      rows: partners,
      most: most.partner,
      more: 'partner',
      limit: MOST.partners,
    },
  ];
}

function partnersTitle(partners: readonly Partner[]): string {
  return partners.length ? t('Works with, by ties and practices') : t('Works with: none found');
}

function partOf(status: PracticeStatus, value: number, { shades }: Paints): BarPart {
  return { value, fill: status === 'past' ? shades[0] : shades[3], isHollow: status === 'planned' };
}

const PARTNER_WORDS = inLanguage({
  country: 'country|a partner',
  org: 'organisation|a partner',
  sector: 'sector|a partner',
});

/** How far practices have got, and what partners are. */
function statusLegend(paints: Paints): LegendPart[] {
  const swatch = (fill: string) => element('rect', { x: 0, y: -6, width: 14, height: 12, fill });
  const hollow = element('rect', {
    ...{ x: 0.75, y: -5.25, width: 12.5, height: 10.5, fill: 'none', stroke: paints.shades[3], 'stroke-width': 1.5 },
  });
  const statuses = PRACTICE_STATUSES.map((status): LegendPart => ({
    sign: status === 'planned' ? hollow : swatch(partOf(status, 1, paints).fill),
    ...{ room: 14, text: STATUS_OF_SEVERAL[status] },
  }));
  const kinds = ['country', 'org', 'sector'] as const;
  return [
    { sign: '', room: 0, text: t('Practices'), isHeading: true },
    ...statuses,
    { sign: '', room: 0, text: t('Works with'), isHeading: true },
    ...kinds.map((kind): LegendPart => ({ sign: swatch(paints.tints[kind]), room: 14, text: PARTNER_WORDS[kind] })),
  ];
}
