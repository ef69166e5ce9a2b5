import type { Line } from './lines';

/** A title, then dots, a tab or wide space, then a page number. */
const ENTRY = /^(?<title>.*\S)(?:\s*\.{3,}\s*|\s*…+\s*|\t+|\s{3,})(?<page>\d{1,4})\s*$/;
const TITLE =
  /^\W*(?:table of )?(?:contents|index|sommaire|table des matières|índice|contenido|tabla de contenido)\W*$/i;
/** Without a title above, fewer entries could be a table of numbers. */
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
    const entries = run.filter((line) => ENTRY.test(line.text)).length;
    if (entries >= (titled ? LEAST_TITLED : LEAST_UNTITLED)) for (const line of run) found.add(line.number);
    run = [];
    page = 0;
  };
  for (const line of lines) {
    if (line.blank || isFurniture(line)) continue;
    const number = Number(ENTRY.exec(line.text)?.groups?.page ?? Number.NaN);
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
