import type { Line } from './lines';
import { isPipeRule } from './shape';

/**
 * The numbers of the lines that are rows of Markdown tables by the rule below their head ("--- | ---"),
 * whether or not pipes frame them: the head and the lines behind the rule, as far as they have pipes.
 */
export function openRows(lines: readonly Line[]): ReadonlySet<number> {
  const rows = new Set<number>();
  const hasPipe = (line: Line | undefined): line is Line => line !== undefined && line.text.includes('|');
  lines.forEach(({ text }, i) => {
    if (!text.includes('|') || !isPipeRule(text) || !hasPipe(lines[i - 1])) return;
    rows.add(lines[i - 1].number);
    for (let next = i + 1; hasPipe(lines[next]) && !isPipeRule(lines[next].text); next++) rows.add(lines[next].number);
  });
  return rows;
}
