import { describe, expect, it } from 'vitest';
import type { Block } from './block';
import { lineAt } from './lines';
import type { MappedText } from './mapped-text';
import { readDocument } from './read-document';

const read = (text: string) => readDocument('901', text).blocks;
const sections = (text: string) => read(text).map(({ text: own, section }) => [own.text, [...section]]);

const PROSE = 'The boats of the northern coast carry two lanterns, one for the bow and one for the old mast behind it.';
const CUT = 'The harbour council asked every port office of the northern coast to';
const REST = 'open its doors at night.';

describe('the sections of a document', () => {
  it('are the headings above a block, outermost first; a heading closes those of its depth and below', () => {
    expect(sections(`PORTS\n\n${PROSE}\n\n**Tarn**\n\nIt is old.\n\nBOATS\n\nThey float.`).slice(1)).toEqual([
      [PROSE, ['PORTS']],
      ['Tarn', ['PORTS']],
      ['It is old.', ['PORTS', 'Tarn']],
      ['BOATS', []],
      ['They float.', ['BOATS']],
    ]);
  });

  it('are the last twelve where headings stand under headings without end', () => {
    const blocks = read(`${Array.from({ length: 40 }, (_, i) => `PIER ${i + 1}\n\n`).join('')}${PROSE}`);
    expect(blocks.at(-1)?.section).toEqual(Array.from({ length: 12 }, (_, i) => `PIER ${i + 29}`));
  });

  it('keep every line of a title of several lines', () => {
    expect(sections(`OLD PIERS\nAND BOATS\n\n${PROSE}`)[2]).toEqual([PROSE, ['OLD PIERS', 'AND BOATS']]);
  });

  it('are named without the colon of the title', () => {
    expect(sections('New piers:\n\n- Tarn')[1]).toEqual(['Tarn', ['New piers']]);
  });

  it('are one list for all blocks of a section', () => {
    const [, first, second] = read(`OLD PIERS\n\n${PROSE}\n\n${PROSE}`);
    expect(second.section).toBe(first.section);
  });
});

describe('the items of a list', () => {
  it('know the sentence with a colon that introduces them', () => {
    const blocks = read(`The council asked us to:\n\n- open the gate\n- pay the guards\n\n${PROSE}\n\n- plant trees`);
    expect(blocks.map(({ kind, lead }) => [kind, lead])).toEqual([
      [expect.any(String), undefined],
      ['bullet', 0],
      ['bullet', 0],
      ['paragraph', undefined],
      ['bullet', undefined],
    ]);
  });

  it('ends the list inside a list where the outer one goes on', () => {
    const { blocks } = readDocument(
      '901',
      '1. The ports are to:\n\n(a) open piers;\n\n(b) count boats.\n\n2. The rain ends.',
    );
    expect(blocks.map(({ lead }) => lead)).toEqual([undefined, 0, 0, undefined]);
  });

  it('keep their signs and numbers as markers, not as text', () => {
    expect(read('· Tarn\n• Ulm\n- Vik\n(1) Oslo\n2) Brac').map(({ marker, text }) => [marker, text.text])).toEqual([
      ['·', 'Tarn'],
      ['•', 'Ulm'],
      ['-', 'Vik'],
      ['(1)', 'Oslo'],
      ['2)', 'Brac'],
    ]);
  });
});

describe('the rows of a table', () => {
  it('have the number of their table and their cells, empty ones included', () => {
    const rows = read(
      `Port\tBoats\tNets\nTarn\t\t12\n\n${PROSE}\n\n| Port | Boats |\n| --- | --- |\n| Ulm | **5** |`,
    ).filter(({ kind }) => kind === 'table-row');
    expect(rows.map(({ table, cells }) => [table, cells?.map((cell) => cell.text)])).toEqual([
      [0, ['Port', 'Boats', 'Nets']],
      [0, ['Tarn', '', '12']],
      [1, ['Port', 'Boats']],
      [1, ['Ulm', '5']],
    ]);
  });

  it('stand in the sections that rows of one cell open, plain ones inside numbered or emphasised ones', () => {
    const table = [
      'Item\tCost',
      '<p><b>1. Boats</b></p>\t\t',
      'Old boats\t\t',
      'Oars\t5',
      'New boats\t\t',
      'Sails\t7',
      '**2. Nets**\t\t',
      'Rope\t3',
    ].join('\n');
    expect(sections(table)).toEqual([
      ['Item Cost', []],
      ['1. Boats', []],
      ['Old boats', ['1. Boats']],
      ['Oars 5', ['1. Boats', 'Old boats']],
      ['New boats', ['1. Boats']],
      ['Sails 7', ['1. Boats', 'New boats']],
      ['2. Nets', []],
      ['Rope 3', ['2. Nets']],
    ]);
  });

  it('stand in no section of a figure or a long remark in the first cell', () => {
    const remark = 'all the boats of the coast '.repeat(5).trim();
    expect(sections(`Item\tCost\n12\t\nOars\t5\n${remark}\t\nNets\t7`).map(([, section]) => section)).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });

  it('belong to one table over a page break', () => {
    const source = `${CUT}\n\nCoast Review\n\n7\n\n${REST}\n\nPort\tBoats\nTarn\t12\n\nCoast Review\n\n8\n\nUlm\t4\n\nCoast Review\n\n9\n\n${PROSE}`;
    const rows = read(source).filter(({ kind }) => kind === 'table-row');
    expect(rows.map(({ text, table }) => [text.text, table])).toEqual([
      ['Port Boats', 0],
      ['Tarn 12', 0],
      ['Ulm 4', 0],
    ]);
  });
});

describe('what a page leaves between paragraphs', () => {
  it('is left out, and the paragraph that it cut is one block that knows both its line ranges', () => {
    const source = `COAST\n\n${CUT}\n\nCoast Review\n\n7\n\n${REST}\n\nCoast Review\n\n8\n\n${PROSE}\n\nCoast Review\n\n9\n`;
    expect(read(source).map(({ text, lines }) => [text.text, lines])).toEqual([
      ['COAST', [[1, 1]]],
      [
        `${CUT} ${REST}`,
        [
          [3, 3],
          [9, 9],
        ],
      ],
      [PROSE, [[15, 15]]],
    ]);
  });

  it('may be a note, which is a block of its own with its mark', () => {
    const blocks = read(
      `The council asked every port office³ of the northern coast to\n\n³ Not on Sundays.\n\n${REST}`,
    );
    expect(blocks.map(({ kind, marker, text }) => [kind, marker, text.text])).toEqual([
      ['paragraph', '', `The council asked every port office of the northern coast to ${REST}`],
      ['footnote', '³', 'Not on Sundays.'],
    ]);
  });

  it.each([
    ['Item\tCost', '**Boats**\t', 'Old\t', 'Oars\t12'],
    ['| Item | Cost |', '| **Boats** | |', '| Old | |', '| Oars | 12 |'],
    ['Item | Cost', '--- | ---', '**Boats** |', 'Old |', 'Oars | 12'],
  ])('nests the parts of a table alike, whatever parts its cells: "%s"', (...rows) => {
    expect(read(rows.join('\n')).at(-1)).toMatchObject({ table: 0, section: ['Boats', 'Old'] });
  });

  it('may be a table of contents, whose entries are no headings', () => {
    const blocks = read(`CONTENTS\n\nOld piers\t3\nNew piers\t7\n\nOld piers\n\n${PROSE}`);
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'contents', 'contents', 'heading', 'paragraph']);
  });
});

describe('any text', () => {
  it('gives a document: an empty one has no blocks', () => {
    for (const source of ['', '\n', ' \r\n\t\n', '\ufeff', '***\n---']) expect(read(source)).toEqual([]);
    expect(readDocument('901', '')).toMatchObject({ id: '901', source: '', lines: [{ number: 1 }] });
  });

  it('may be a single line', () => {
    expect(read('One pier').map(({ kind, text }) => [kind, text.text])).toEqual([['paragraph', 'One pier']]);
  });

  it('may be a single line of a megabyte', { timeout: 60_000 }, () => {
    const source = 'The old pier of Tarn is shut. '.repeat(35_000);
    expect(read(source).map(({ text }) => text.length)).toEqual([source.length - 1]);
  });
});

const AWKWARD: Readonly<Record<string, string>> = {
  'a byte order mark, CRLF and control characters': `\ufeffOLD PIERS\r\n\r\nThe pier\u0007 is\u00a0old.\u200b It\r\nfell\u00ad down.\r\n\r\n\u2022\tNets\r\n`,
  'Markdown and LaTeX': `## Old **piers**\n\nSee [the *old* pier](https://pier.example), it costs \\$5 a day.^{4} “So” it's _said_.\n\n^{4} By Ada.\n`,
  'page breaks and notes': `${CUT}\n\nCoast Review\n\n7\n\n³ Not on Sundays.\n\n${REST}\n\nCoast Review\n\n8\n\n${PROSE}\n\nCoast Review\n`,
  'tables with tabs': `Item\tCost (€)\n1. Boats\t\t\nOars\t\t12\n\nNets \t 7\n`,
  'tables with HTML': `<p>Item</p>\t<p>Cost</p>\n<b>1. Boats</b>\t\nOars<br>and sails\t<p>12</p>\n`,
  'tables with pipes': `|Item|Cost|\n|---|---|\n| Oars | 12 |\n|Nets|**7**|\n`,
  'contact data and hard-wrapped lines': `Write to ada@pier.example or\n+41 22 555 01 23, or come to the old\nhar-\nbour.\n\n- by boat or\n  by sea\n`,
  'characters outside the basic plane': `The 🚢 of 𝒯arn – é and e\u0301 – is old.\n\n· “𝒪ars”\n`,
};

/** The characters of a text that stand for something else than what the source has at their place; a space may stand for a sign. */
function strangers(source: string, text: MappedText): string[] {
  return [...Array(text.length).keys()]
    .filter((i) => !(text.text[i] === ' ' && text.standsForSign(i)))
    .map((i) => [text.text[i], source[text.sourceOffset(i)]])
    .filter(([own, there]) => own !== there && !(/\s/.test(own) && /\s/.test(there)))
    .map(([own, there]) => `"${own}" for "${there}"`);
}

function isRising(text: MappedText): boolean {
  return [...Array(text.length).keys()].every((i) => i === 0 || text.sourceOffset(i) > text.sourceOffset(i - 1));
}

const textsOf = (block: Block) => [block.text, ...(block.cells ?? [])];

describe.each(Object.entries(AWKWARD))('every character of a text with %s', (_, source) => {
  const document = readDocument('901', source);

  it('stands in the source where its block says', () => {
    expect(document.blocks.length).toBeGreaterThan(0);
    expect(document.blocks.flatMap(textsOf).flatMap((text) => strangers(source, text))).toEqual([]);
  });

  it('stands behind the one before it, on a line of its block', () => {
    for (const block of document.blocks) {
      expect(textsOf(block).every(isRising)).toBe(true);
      for (let i = 0; i < block.text.length; i++) {
        if (/\s/.test(block.text.text[i])) continue;
        const { number } = lineAt(document.lines, block.text.sourceOffset(i));
        expect(block.lines.some(([first, last]) => number >= first && number <= last)).toBe(true);
      }
    }
  });

  it('belongs to blocks that are counted from 0', () => {
    expect(document.blocks.map(({ index }) => index)).toEqual([...document.blocks.keys()]);
  });
});

describe('news and texts of many hands', () => {
  it('have their title above the date, which is none', () => {
    expect(sections(`New pier opened\nJune 20, 2026\n${PROSE}`)[2]).toEqual([PROSE, ['New pier opened']]);
  });

  it('have paragraphs broken by hand among others that are not', () => {
    const wrapped =
      'The council of the northern coast counted all boats, and the Old\nPier Board counted nets. The boats were blue, and most of the\nnets were old. It was the second count of the year.';
    expect(read(`${PROSE}${PROSE}${PROSE}\n\n${wrapped}`)).toHaveLength(2);
  });

  it('have quoted words without their signs', () => {
    expect(read('> These boats\n> float at night.').map(({ text }) => text.text)).toEqual([
      'These boats float at night.',
    ]);
  });

  it('nest a title below one of its own depth only where that stands right above', () => {
    expect(sections(`### Tarn\n\n${PROSE}\n\n#### KEEL\n\n### Boats\n\n${PROSE}`).at(-1)).toEqual([PROSE, ['Boats']]);
  });
});
