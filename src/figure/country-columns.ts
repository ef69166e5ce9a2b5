import { t } from '../language/language';
import type { MapFigure } from './figure';
import { MEASURE_WORDS } from './measure';
import type { CountryRow } from './rows';
import { valueText } from './sentences';
import type { Column } from './table';
import { capitalised, percent, THEME_NAMES } from './words';

/** The columns of the countries of a map as a table. */
export function countryColumns({
  measure,
  scale,
  members,
}: Pick<MapFigure, 'measure' | 'scale' | 'members'>): Column<CountryRow>[] {
  const isAboutThemes = measure !== 'funding' && measure !== 'documents';
  const detail = (row: CountryRow) => {
    const themes = row.mainThemes.map((theme) => THEME_NAMES[theme]).join(' · ');
    return capitalised(row.value && isAboutThemes ? themes : valueText(row, { measure, scale, members }));
  };
  return [
    { id: 'name', title: t('Country'), kind: 'text', value: (row) => row.area.label },
    { id: 'value', title: capitalised(MEASURE_WORDS[measure].many), kind: 'number', value: (row) => row.value },
    ...(scale === 'share'
      ? [
          {
            id: 'share',
            title: t('Share of documents'),
            kind: 'number' as const,
            value: (row: CountryRow) => Math.round(row.share * 100),
            text: (row: CountryRow) => percent(row.share),
          },
        ]
      : []),
    ...(measure === 'documents'
      ? []
      : [
          {
            id: 'documents',
            title: t('Documents naming it'),
            kind: 'number' as const,
            value: (row: CountryRow) => row.documents,
          },
        ]),
    { id: 'about', title: isAboutThemes ? t('Mostly about') : t('In words'), kind: 'text', value: detail, minor: true },
  ];
}
