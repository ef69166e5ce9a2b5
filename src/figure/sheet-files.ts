/** A sheet as a file: its rows for CSV and the clipboard, the sheets of a workbook, and JSON. */
import { inLanguage, t, tn } from '../language/language';
import type { Atlas, Passage, Passages } from '../atlas/atlas';
import { csvOf, tsvOf, type Cell, type Spreadsheet } from './csv';
import { filtersOf } from './figure';
import { FILTER_NAMES, isSet, type FilterName } from './filters';
import { provenBy, wayText } from './finding';
import { itemOf } from './items';
import type { Sheet, SheetRow } from './sheet';
import { wordMeanings, type Definition } from './sheet-meanings';
import { boundariesNote, foundNote } from './notes';
import { documentsText } from './documents-text';
import { builtText } from './source';
import { levelOf } from './sureness';
import { withOrigin } from './taken';
import { filterText, idleFilters } from './titles';
import { capitalised, linesLabel } from './words';

/** Where, when and from what a file is made. */
export interface SheetOrigin {
  readonly atlas: Atlas;
  /** Null where they are not to be in the file. */
  readonly passages: Passages | null;
  /** Day on which the page was built, as in "2026-05-03". */
  readonly built: string;
  /** Day on which the file is made. */
  readonly day: string;
  /** Full address of the figure; null where it is not known. */
  readonly link: string | null;
}

/** One sheet of a workbook: a row of headings and the rows below it. */
export interface WorkbookSheet {
  readonly name: string;
  readonly columns: readonly WorkbookColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface WorkbookColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  /** Long texts are broken into lines. */
  readonly wrap: boolean;
}

/** What the columns of JSON are written for: a number that rises when a reader of the files has to change. */
export const JSON_FORMAT = 1;

/** Characters of a cell: spreadsheets take 32,767 at most. */
const LONGEST_CELL = 32_000;
const FILTER_TERMS: Readonly<Record<FilterName, string>> = inLanguage({
  topic: 'Filter: Theme or objective',
  actor: 'Filter: Kind of actor',
  document: 'Filter: Document',
  years: 'Filter: Years',
  status: 'Filter: Status',
  sureness: 'Filter: How surely found',
});

/** A sheet as comma-separated values, with its passages where there are any, and what it is and of which edition in every row. */
export function sheetCsv(sheet: Sheet, origin: SheetOrigin, form: Spreadsheet): string {
  const { headings, rows } = takenTable(sheet, origin);
  return csvOf(headings, rows, form);
}

/** The same as tab-separated values, for the clipboard. */
export function sheetTsv(sheet: Sheet, origin: SheetOrigin): string {
  const { headings, rows } = takenTable(sheet, origin);
  return tsvOf(headings, rows);
}

function takenTable(sheet: Sheet, origin: SheetOrigin): ReturnType<typeof withOrigin> {
  const { atlas, passages, day } = origin;
  const headings = sheet.columns.map(({ title }) => title);
  const rows = sheet.rows.map((row) => [
    ...row.cells.map((cell) => cutCell(cell)),
    ...(passages ? [passagesCell(row, atlas, passages)] : []),
  ]);
  return withOrigin([...headings, ...(passages ? [t('Passages')] : [])], rows, sheet.caption, {
    edition: atlas.edition,
    day,
  });
}

/** The passages of a row in one cell, a line each: "Report of 2010, lines 12–14: “Malta lights a lamp.”". */
export function passagesCell(
  { passages: ids }: SheetRow,
  { documents }: Pick<Atlas, 'documents'>,
  all: Passages,
): Cell {
  const names = new Map(documents.map(({ id, shortName }) => [id, shortName]));
  const lines: string[] = [];
  let length = 0;
  for (const passage of ids.flatMap((id) => all[id] ?? [])) {
    const line = t('{document}, {lines}: “{words}”', {
      document: names.get(passage.doc) ?? passage.doc,
      lines: linesLabel(passage.lines),
      words: passage.quote.trim(),
    });
    length += line.length + 1;
    if (length > LONGEST_CELL)
      return [...lines, tn(ids.length - lines.length, '… and {count} more', '… and {count} more')].join('\n');
    lines.push(line);
  }
  return lines.length ? lines.join('\n') : null;
}

function cutCell(cell: Cell): Cell {
  return typeof cell === 'string' && cell.length > LONGEST_CELL ? `${cell.slice(0, LONGEST_CELL)} …` : cell;
}

/** The sheets of a workbook: Data; Passages, one a row, where there are any; Definitions; Sources. */
export function workbookOf(sheet: Sheet, origin: SheetOrigin): WorkbookSheet[] {
  const { atlas, passages } = origin;
  return [
    {
      name: t('Data|sheet of a workbook'),
      columns: [
        ...sheet.columns.map(({ title, kind, wide }, i) => ({
          title,
          width: wide ? 60 : kind === 'number' ? Math.max(10, Math.min(24, title.length + 2)) : i === 0 ? 30 : 24,
          wrap: kind === 'text',
        })),
        ...(passages ? [{ title: t('Passages'), width: 80, wrap: true }] : []),
      ],
      rows: sheet.rows.map((row) => [
        ...row.cells.map(cutCell),
        ...(passages ? [passagesCell(row, atlas, passages)] : []),
      ]),
    },
    ...(passages ? [passagesSheet(sheet, atlas, passages)] : []),
    {
      name: t('Definitions|sheet of a workbook'),
      columns: [
        { title: t('Term'), width: 30, wrap: true },
        { title: t('Meaning'), width: 110, wrap: true },
      ],
      rows: [...aboutSheet(sheet, origin), ...definitionsOf(sheet, passages !== null)].map(({ term, meaning }) => [
        term,
        meaning,
      ]),
    },
    {
      name: t('Sources|sheet of a workbook'),
      columns: [
        { title: t('Number|of a document'), width: 14, wrap: true },
        { title: t('Short name'), width: 36, wrap: true },
        { title: t('Title'), width: 70, wrap: true },
        { title: t('Publisher'), width: 36, wrap: true },
        { title: t('Years'), width: 14, wrap: true },
        { title: t('Place'), width: 14, wrap: true },
        { title: t('Date'), width: 14, wrap: true },
        { title: t('Language'), width: 14, wrap: true },
      ],
      rows: atlas.documents.map(({ id, shortName, title, publisher, years, event, language }) => [
        ...[id, shortName, title, publisher, years.join(', ')],
        ...[event?.place ?? null, event?.date ?? null, language],
      ]),
    },
  ];
}

function passagesSheet(sheet: Sheet, atlas: Atlas, passages: Passages): WorkbookSheet {
  const names = new Map(atlas.documents.map(({ id, shortName }) => [id, shortName]));
  const isCell = sheet.figure.chart === 'matrix' || sheet.figure.chart === 'network';
  const nameOf = ({ cells }: SheetRow) => String(cells[0] ?? '') + (isCell ? ` – ${String(cells[1] ?? '')}` : '');
  return {
    name: t('Passages|sheet of a workbook'),
    columns: [
      { title: t('Row of the data'), width: 30, wrap: true },
      { title: t('Document'), width: 36, wrap: true },
      { title: t('First line'), width: 10, wrap: false },
      { title: t('Last line'), width: 10, wrap: false },
      { title: t('Section'), width: 36, wrap: true },
      { title: t('Words'), width: 90, wrap: true },
      { title: t('How found'), width: 24, wrap: true },
      { title: t('How sure'), width: 12, wrap: true },
      { title: t('Passage'), width: 28, wrap: false },
    ],
    rows: sheet.rows.flatMap((row) =>
      row.passages.flatMap((id): (readonly Cell[])[] => {
        const passage: Passage | undefined = passages[id];
        if (!passage) return [];
        const { doc, lines, section, quote } = passage;
        return [
          [
            ...[cutCell(nameOf(row)), names.get(doc) ?? doc, ...lines, section.join(' › '), cutCell(quote)],
            ...[wayOf(id, passage, atlas), sureText(passage), id],
          ],
        ];
      }),
    ),
  };
}

function wayOf(id: string, passage: Passage, atlas: Atlas): string | null {
  const item = itemOf(id, atlas);
  return item && !('per' in item) ? wayText(passage, provenBy(item)) : null;
}

const SURE_WORDS = inLanguage({
  high: 'Sure|of a find',
  medium: 'Likely|of a find',
  low: 'Unsure|of a find',
});

function sureText({ confidence, checked }: Passage): string {
  const level = levelOf({ confidence, ...(checked ? { checked: true as const } : {}) });
  return level === 'checked' ? t('Checked by a person') : SURE_WORDS[level];
}

/** What a sheet is, of what, when it was made, and what it must not be read without. */
export function aboutSheet(sheet: Sheet, { atlas, built, day, link }: SheetOrigin): Definition[] {
  const filters = filtersInWords(sheet, atlas);
  return [
    { term: t('Figure'), meaning: sheet.caption },
    ...filters.map(({ filter, words }) => ({ term: FILTER_TERMS[filter], meaning: capitalised(words) })),
    ...idleFilters(sheet.figure, atlas).map(({ text }) => ({
      term: t('Filter not applied'),
      meaning: capitalised(text),
    })),
    {
      term: t('Source'),
      meaning: t('Migration Partnership Atlas: {documents}, listed in the sheet Sources.', {
        documents: documentsText(atlas),
      }),
    },
    {
      term: t('Edition'),
      meaning: t('Migration Partnership Atlas {edition}; {built}.', {
        edition: atlas.edition,
        built: builtText(built),
      }),
    },
    { term: t('Taken on'), meaning: day },
    ...(link === null ? [] : [{ term: t('Address'), meaning: link }]),
    { term: t('How found'), meaning: foundNote() },
    { term: t('Boundaries and names'), meaning: boundariesNote() },
    {
      term: t('Words'),
      meaning: t('The words of the passages are those of the documents and belong to their publishers.'),
    },
  ];
}

/** What the columns and the words in the cells mean. */
export function definitionsOf({ columns, figure }: Sheet, withPassages: boolean): Definition[] {
  return [
    ...columns.map(({ title, meaning }) => ({ term: t('Column: {title}', { title }), meaning })),
    ...(withPassages
      ? [
          {
            term: t('Column: Passages'),
            meaning: t('The passages behind the row: document, lines of its text file, words.'),
          },
        ]
      : []),
    ...wordMeanings(figure),
  ];
}

function filtersInWords(
  { figure }: Sheet,
  atlas: Pick<Atlas, 'documents'>,
): { readonly filter: FilterName; readonly words: string }[] {
  const filters = filtersOf(figure);
  return FILTER_NAMES.filter((name) => isSet(filters, name)).map((filter) => ({
    filter,
    words: filterText(filter, filters, atlas),
  }));
}

/**
 * A sheet as JSON, with all that a workbook has. Keys stand in the order of docs/export.md. Cells have the values that the
 * table is sorted by, without rounding for the eye; passages are told once, by their ids.
 */
export function sheetJson(sheet: Sheet, origin: SheetOrigin): string {
  const { atlas, passages, built, day, link } = origin;
  const ids = [...new Set(sheet.rows.flatMap((row) => row.passages))];
  const file = {
    format: JSON_FORMAT,
    title: sheet.caption,
    figure: sheet.figure,
    filters: filtersInWords(sheet, atlas),
    edition: atlas.edition,
    built,
    taken: day,
    link,
    notes: [foundNote(), boundariesNote()],
    columns: sheet.columns.map(({ id, title, kind, meaning }) => ({ id, title, kind, meaning })),
    definitions: wordMeanings(sheet.figure),
    rows: sheet.rows.map(({ cells, passages: own }) => ({
      cells: Object.fromEntries(sheet.columns.map(({ id }, i) => [id, cells[i]])),
      ...(passages ? { passages: own } : {}),
    })),
    ...(passages
      ? {
          passages: Object.fromEntries(
            ids.flatMap((id) => {
              const known: Passage | undefined = passages[id];
              if (!known) return [];
              const { doc, lines, section, quote, foundBy, confidence, checked } = known;
              return [
                [id, { document: doc, lines, section, quote, foundBy, confidence, checked: checked !== undefined }],
              ];
            }),
          ),
        }
      : {}),
    sources: atlas.documents.map(({ id, shortName, title, publisher, years, event, language }) => ({
      ...{ id, shortName, title, publisher, years },
      ...{ place: event?.place ?? null, date: event?.date ?? null, language },
    })),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
