import type { Row } from 'write-excel-file/universal';
import writeXlsxFile from 'write-excel-file/universal';
import type { Cell } from '../figure/csv';
import type { WorkbookSheet } from '../figure/sheet-files';
import { xmlSafe } from '../figure/xml';

/**
 * Sheets as an XLSX file: a bold row of headings that stays in sight, numbers as numbers, and every text as a text, which
 * no spreadsheet runs as a formula whatever it begins with.
 */
export function xlsxOf(sheets: readonly WorkbookSheet[]): Promise<Blob> {
  return writeXlsxFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: columns.map(({ width }) => ({ width })),
      data: [
        columns.map(({ title }) => ({
          ...{
            value: spelt(title),
            type: String,
            fontWeight: 'bold' as const,
            wrap: true,
            alignVertical: 'top' as const,
          },
        })),
        ...rows.map((cells) => cells.map((cell, i) => cellOf(cell, columns[i].wrap))),
      ],
    })),
  ).toBlob();
}

function cellOf(value: Cell, wrap: boolean): Row[number] {
  if (value === null || value === '' || (typeof value === 'number' && !Number.isFinite(value))) return null;
  return typeof value === 'number'
    ? { value, type: Number, alignVertical: 'top' }
    : { value: spelt(value), type: String, wrap, alignVertical: 'top' };
}

/**
 * A text as what packs the file takes it: that would drop the sign before half a character with the half, and takes names
 * of what every object has for that.
 */
function spelt(text: string): string {
  const safe = xmlSafe(text);
  return safe in Object.prototype ? `${safe} ` : safe;
}
