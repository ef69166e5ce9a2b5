import type { Block } from './block';
import type { CorpusDocument } from './document';
import type { Draft } from './draft';
import { draftsOf } from './drafts';
import { headingLevel, isDate, nestingOf } from './headings';
import { splitLines } from './lines';
import { mendCuts } from './mend';

interface OpenHeading {
  readonly level: number;
  readonly title: string;
}

/** A run of headings under each other nests no deeper; of more, the last ones count. */
const DEEPEST = 12;
/** "The ports should:", "measures to;": a list follows. */
const INTRODUCES = /:$|\b(?:to|that|by|includ(?:e|es|ed|ing))\s?;$/;
/** Rows that head a part of a table are shorter than this. */
const MOST_WORDS_SPANNING = 20;

/** Reads a text into blocks. Any text gives a document; one without letters has no blocks. */
export function readDocument(id: string, source: string): CorpusDocument {
  const lines = splitLines(source);
  const drafts = mendCuts(source, draftsOf(source, lines));
  return { id, source, lines, blocks: assemble(drafts) };
}

/** Gives each draft its kind, its section, its introducing sentence and its table. */
function assemble(drafts: readonly Draft[]): Block[] {
  const blocks: Block[] = [];
  let open: OpenHeading[] = [];
  let afterHeading = false;
  /** What introduces the lists that are open, the innermost list last. */
  let leads: number[] = [];
  let table = -1;
  let spanning: OpenHeading[] = [];
  let section: readonly string[] = [];
  const levels = headingLevels(drafts);
  drafts.forEach((draft, index) => {
    const level = levels[index];
    const kind = level ? 'heading' : draft.kind;
    if (level) {
      const depth = nestingOf(draft, level);
      const goesOn = afterHeading && open.at(-1)?.level === depth;
      open = open.filter((heading) => heading.level < depth || (goesOn && heading.level === depth));
    }
    if (kind === 'table-row') {
      if (blocks[index - 1]?.kind !== 'table-row') {
        table++;
        spanning = [];
      }
      const rowLevel = spanningLevel(draft);
      if (rowLevel) spanning = spanning.filter((heading) => heading.level < rowLevel);
    }
    if (kind === 'bullet') leads = leads.filter((lead) => signOf(drafts[lead]) !== signOf(draft));
    const titles = [...open, ...(kind === 'table-row' ? spanning : [])].map((heading) => heading.title);
    if (titles.length !== section.length || titles.some((title, i) => title !== section[i])) section = titles;
    blocks.push({
      index,
      kind,
      text: draft.text,
      marker: draft.marker,
      lines: draft.lines,
      section,
      level,
      lead: kind === 'bullet' ? leads.at(-1) : undefined,
      cells: draft.cells,
      table: kind === 'table-row' ? table : undefined,
    });
    if (level) open = [...open, { level: nestingOf(draft, level), title: titleOf(draft) }].slice(-DEEPEST);
    if (kind === 'table-row' && spanningLevel(draft)) {
      spanning = [...spanning, { level: spanningLevel(draft), title: titleOf(draft) }];
    }
    if (kind === 'heading' || kind === 'paragraph') leads = INTRODUCES.test(draft.text.text) ? [index] : [];
    if (kind === 'bullet' && draft.text.text.endsWith(':') && isOfOtherList(draft, drafts[index + 1])) {
      leads = [...leads, index];
    }
    if (kind !== 'footnote') afterHeading = kind === 'heading';
  });
  return blocks;
}

/** Whether a list item is followed by items with another kind of sign, so that it introduces them. */
function isOfOtherList(draft: Draft, next: Draft | undefined): boolean {
  return next?.kind === 'bullet' && signOf(next) !== signOf(draft);
}

/** The kind of a list's sign: a dot, a number, a letter, each with or without brackets. */
function signOf({ marker }: Draft): string {
  return marker
    .replace(/\d+/g, '1')
    .replace(/\p{Ll}+/gu, 'a')
    .replace(/\p{Lu}+/gu, 'A');
}

function titleOf(draft: Draft): string {
  return draft.text.text.replace(/\s*:$/, '');
}

/**
 * A row with text in its first cell only heads the rows below it.
 * An emphasised or numbered one (1) holds plain ones (2); 0 for all other rows.
 */
function spanningLevel(draft: Draft): number {
  const filled = draft.cells?.filter((cell) => cell.length > 0).length ?? 0;
  const text = draft.text.text;
  if (filled !== 1 || !draft.cells?.[0].length || text.split(' ').length > MOST_WORDS_SPANNING) return 0;
  if (!/\p{L}{2}/u.test(text)) return 0;
  return /^[\s|]*(?:<[a-z]|\*|__|\d+[.)])/i.test(draft.raw) ? 1 : 2;
}

/** The heading level of each draft, from the last to the first: a title may lead to the next title. */
function headingLevels(drafts: readonly Draft[]): number[] {
  const levels: number[] = new Array<number>(drafts.length).fill(0);
  const before = nearestBefore(drafts);
  let after: Draft | undefined;
  let headingAfter = false;
  for (let i = drafts.length - 1; i >= 0; i--) {
    levels[i] = headingLevel(drafts[i], { before: before[i], after, headingAfter });
    if (isAside(drafts[i])) continue;
    after = drafts[i];
    headingAfter = levels[i] > 0;
  }
  return levels;
}

/** For each draft, the nearest one above that is not an aside. */
function nearestBefore(drafts: readonly Draft[]): (Draft | undefined)[] {
  let before: Draft | undefined;
  return drafts.map((draft) => {
    const above = before;
    if (!isAside(draft)) before = draft;
    return above;
  });
}

/** Notes, dates, and remarks in brackets under a title, do not part a title from what it heads. */
function isAside({ kind, text }: Draft): boolean {
  return kind === 'footnote' || (kind === 'paragraph' && (/^\([^()]{1,160}\)$/.test(text.text) || isDate(text.text)));
}
