import type { Line } from './lines';
import { leadsOn } from './open-end';

/** A running head returns on many pages; twice can be chance. */
const LEAST_REPEATS = 3;
/** Longer lines are text even when they repeat. */
const LONGEST_HEAD = 120;
/** A line before a page break counts as cut only when it is long enough to be prose. */
const SHORTEST_PROSE = 60;
/** Share of the repeats that must cut a sentence. Headings that recur do so never. */
const CUTTING_SHARE = 0.04;

const PAGE_NUMBER = /^\s*(?:[-–—]\s*)?(?:page\s+|p\.\s*)?\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?(?:\s*[-–—])?\s*$/i;
/** A foot whose page number stands at the right edge. */
const NUMBER_BEHIND_TAB = /^[^\t]+\t+\s*\d{1,4}\s*$/;
/** Notes may return word for word, and say something each time. */
const NOTE = /^\s*(?:[⁰¹²³⁴-⁹ⁱ]|\[\^?\d{1,3}\]|\^\{|\*)/;

/**
 * The numbers of the lines that a page layout repeats (running heads and feet, page numbers).
 * A line is furniture when it returns, alone in its paragraph, and at some of its places
 * stands in the middle of a sentence: text above breaks off and goes on below in lower case.
 */
export function furnitureLines(lines: readonly Line[]): Set<number> {
  const repeats = new Map<string, number>();
  for (const line of lines) {
    if (isCandidate(line)) repeats.set(keyOf(line), (repeats.get(keyOf(line)) ?? 0) + 1);
  }
  const repeated = (line: Line) =>
    isCandidate(line) && ((repeats.get(keyOf(line)) ?? 0) >= LEAST_REPEATS || PAGE_NUMBER.test(line.text));

  const cuts = new Map<string, number>();
  for (const run of runsBetweenText(lines, repeated)) {
    if (!cutsSentence(run.before, run.after)) continue;
    for (const key of new Set(run.lines.map(keyOf))) cuts.set(key, (cuts.get(key) ?? 0) + 1);
  }
  const furniture = new Set<number>();
  for (const line of lines) {
    if (!repeated(line)) continue;
    const key = keyOf(line);
    if ((cuts.get(key) ?? 0) > (repeats.get(key) ?? 0) * CUTTING_SHARE) furniture.add(line.number);
  }
  return furniture;
}

function isCandidate(line: Line): boolean {
  if (line.blank || line.text.length > LONGEST_HEAD || NOTE.test(line.text)) return false;
  return !line.text.includes('\t') || NUMBER_BEHIND_TAB.test(line.text);
}

/** Digits change from page to page. */
function keyOf(line: Line): string {
  return line.text.trim().replace(/\d+/g, '0');
}

interface Run {
  readonly before: Line | undefined;
  readonly lines: readonly Line[];
  readonly after: Line | undefined;
}

/** Runs of repeated and blank lines, with the text lines that surround them. */
function* runsBetweenText(lines: readonly Line[], repeated: (line: Line) => boolean): Generator<Run> {
  let before: Line | undefined;
  let run: Line[] = [];
  for (const line of lines) {
    if (line.blank) continue;
    if (repeated(line)) {
      run.push(line);
      continue;
    }
    if (run.length) yield { before, lines: run, after: line };
    run = [];
    before = line;
  }
}

function cutsSentence(before: Line | undefined, after: Line | undefined): boolean {
  if (!before || !after) return false;
  const above = before.text.trimEnd();
  if (above.length < SHORTEST_PROSE || /[.!?:;…"”')\]]$/.test(above)) return false;
  return /^\s*\p{Ll}/u.test(after.text) || (leadsOn(above) && /^\s*\p{L}/u.test(after.text));
}
