import type { ReadingBlock } from '../atlas/atlas';

/** Blocks that stand together on the page: a list, a table, or a single block of text. */
export interface Run {
  readonly form: 'heading' | 'text' | 'list' | 'table';
  /** Index of its first block, and how many there are. */
  readonly from: number;
  readonly size: number;
}

/** A heading with what follows it, up to the next heading; the first may have none. */
export interface ReadingPart {
  readonly from: number;
  readonly size: number;
  readonly runs: readonly Run[];
  /** Characters of its text. */
  readonly length: number;
}

/** A heading in the outline of a document. */
export interface OutlineEntry {
  readonly block: number;
  readonly line: number;
  readonly text: string;
  /** How deep it stands below others, from 1; never more than one deeper than the heading before. */
  readonly depth: number;
}

const FORMS: Readonly<Record<ReadingBlock['kind'], Run['form']>> = {
  heading: 'heading',
  paragraph: 'text',
  bullet: 'list',
  'table-row': 'table',
  footnote: 'text',
  contents: 'text',
};

/** Parts a document at its headings, and each part into lists, tables and blocks of text. */
export function partsOf(blocks: readonly ReadingBlock[]): ReadingPart[] {
  const starts = blocks.flatMap(({ kind }, i) => (i === 0 || kind === 'heading' ? [i] : []));
  return starts.map((from, k) => {
    const to = starts[k + 1] ?? blocks.length;
    const own = blocks.slice(from, to);
    return {
      from,
      size: own.length,
      runs: runsOf(own, from),
      length: own.reduce((sum, { text }) => sum + text.length, 0),
    };
  });
}

function runsOf(blocks: readonly ReadingBlock[], offset: number): Run[] {
  const runs: Run[] = [];
  blocks.forEach(({ kind }, i) => {
    const form = FORMS[kind];
    const last = runs[runs.length - 1];
    const joins = last && last.form === form && (form === 'list' || form === 'table');
    if (joins) runs[runs.length - 1] = { ...last, size: last.size + 1 };
    else runs.push({ form, from: offset + i, size: 1 });
  });
  return runs;
}

/** The headings of a document. Documents skip levels and begin at any; the depths do not. */
export function outlineOf(blocks: readonly ReadingBlock[]): OutlineEntry[] {
  const above: number[] = [];
  return blocks.flatMap(({ kind, level = 1, lines, text }, block) => {
    if (kind !== 'heading') return [];
    while (above.length && above[above.length - 1] >= level) above.pop();
    above.push(level);
    return [{ block, line: lines[0][0], text, depth: above.length }];
  });
}

/** Index of the block that holds a line of the source, else of the last block that begins before it; the first for line 0. */
export function blockOfLine(line: number, blocks: readonly ReadingBlock[]): number {
  const holding = blocks.findIndex(({ lines }) => lines.some(([first, last]) => first <= line && line <= last));
  return holding >= 0
    ? holding
    : Math.max(
        0,
        blocks.findLastIndex(({ lines }) => lines[0][0] <= line),
      );
}
