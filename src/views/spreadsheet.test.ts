import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { WorkbookSheet } from '../figure/sheet-files';
import { xlsxOf } from './spreadsheet';

const SHEETS: readonly WorkbookSheet[] = [
  {
    name: 'Data',
    columns: [
      { title: 'Country', width: 30, wrap: true },
      { title: 'Practices', width: 10, wrap: false },
    ],
    rows: [
      ['=1+1', 12],
      ['-Côte d’Ivoire & <others>', 0.5],
      ['two\nlines', null],
      ['+39', NaN],
    ],
  },
  { name: 'Sources', columns: [{ title: 'Title', width: 60, wrap: true }], rows: [['@lamps']] },
];

async function unpacked(): Promise<Record<string, string>> {
  const files = unzipSync(new Uint8Array(await (await xlsxOf(SHEETS)).arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The cells of a sheet by their addresses: their type, and their value with shared texts put in. */
function cellsOf(sheet: string, shared: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    [...sheet.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, attributes, content = '']) => {
      const address = /r="(\w+)"/.exec(attributes)?.[1] ?? '';
      const type = /t="(\w+)"/.exec(attributes)?.[1] ?? 'n';
      const value = /<v>(.*?)<\/v>/s.exec(content)?.[1] ?? '';
      return [address, type === 's' ? `text ${shared[Number(value)]}` : `${type} ${value}`];
    }),
  );
}

describe('a spreadsheet', () => {
  it('has its sheets by name', async () => {
    const { 'xl/workbook.xml': workbook } = await unpacked();
    expect([...workbook.matchAll(/<sheet [^>]*name="(\w+)"/g)].map(([, name]) => name)).toEqual(['Data', 'Sources']);
  });

  it('has numbers as numbers and texts as texts, whatever they begin with, and no formula', async () => {
    const files = await unpacked();
    const shared = [...files['xl/sharedStrings.xml'].matchAll(/<si><t[^>]*>(.*?)<\/t><\/si>/gs)].map(
      ([, text]) => text,
    );
    expect(cellsOf(files['xl/worksheets/sheet1.xml'], shared)).toEqual({
      ...{ A1: 'text Country', B1: 'text Practices', A2: 'text =1+1', B2: 'n 12' },
      ...{ A3: 'text -Côte d’Ivoire &amp; &lt;others&gt;', B3: 'n 0.5', A4: 'text two\nlines', A5: 'text +39' },
    });
    expect(Object.values(files).join('')).not.toContain('<f>');
  });

  it('has a bold row of headings that stays in sight, widths, and lines in long texts', async () => {
    const files = await unpacked();
    const sheet = files['xl/worksheets/sheet1.xml'];
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(sheet).toMatch(/<col [^>]*width="30"/);
    expect(files['xl/styles.xml']).toMatch(/<b\/>/);
    expect(files['xl/styles.xml']).toMatch(/wrapText="1"/);
  });
});
