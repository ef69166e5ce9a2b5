import type { Line } from './lines';

/** Longer lines are text; the expression below is tried on short ones only. */
const LONGEST_ENTRY = 300;
/** A title, then dots, a tab or wide space, then a page number. */
const ENTRY = /^(?<title>.*\S)(?:\s*\.{3,}\s*|\s*…+\s*|\t+|\s{3,})(?<page>\d{1,4})\s*$/;
const ENDS_IN_DIGIT = /\d$/;
const TITLE =
  /^\W*(?:table of )?(?:contents|index|sommaire|table des matières|índice|contenido|tabla de contenido)\W*$/i;
/** Dots that lead from a title to its page number: no table of figures has them. */
const LEADERS = /\.{3,}|…/;
/** Without a title above, a run must be longer, and most of its entries have leaders. */
const LEAST_UNTITLED = 5;
const LEAST_TITLED = 2;

/**
 * The numbers of the lines that make up tables of contents: runs of entries
 * whose page numbers never fall, under a title or long enough to be sure.
 */
export function contentsLines(lines: readonly Line[], isFurniture: (line: Line) => boolean): Set<number> {
  const found = new Set<number>();
  let run: Line[] = [];
  let page = 0;
  let titled = false;
  const close = () => {
    const leaders = run.filter((line) => LEADERS.test(line.text)).length;
    const isContents = titled ? run.length >= LEAST_TITLED : run.length >= LEAST_UNTITLED && leaders * 2 > run.length;
    if (isContents) for (const line of run) found.add(line.number);
    run = [];
    page = 0;
  };
  for (const line of lines) {
    if (line.blank || isFurniture(line)) continue;
    const mayBeEntry = line.text.length <= LONGEST_ENTRY && ENDS_IN_DIGIT.test(line.text.trimEnd());
    const entry = mayBeEntry ? ENTRY.exec(line.text) : null;
    const number = Number(entry?.groups?.page ?? Number.NaN);
    if (number >= page) {
      run.push(line);
      page = number;
      continue;
    }
    close();
    titled = TITLE.test(line.text);
    if (number >= 0) {
      run.push(line);
      page = number;
    }
  }
  close();
  return found;
}
