import type { BlockAnalysis, DocumentAnalysis } from '../analysis';
import { actorsIn } from '../actors/named';
import type { Actor } from '../records';
import { distinctActors } from '../actors/actor';
import type { Tie } from './tie';

const EVENT =
  /\b(?:series|seminar|workshop|conference|meeting|forum|programme|program|briefing|dialogue|symposium|training|course|consultation|consultations|report)\b/i;
const JOINTLY =
  /\b(?:(?:organi[sz]ed|co-organi[sz]ed|hosted|presented|prepared)\s+(?:jointly|together)?\s*(?:by|with)|jointly (?:organi[sz]ed|with)|in (?:cooperation|collaboration|partnership) with)\b/i;
const LONGEST_TITLE_LINE = 160;
/** Lines of a title page that may follow each other. */
const MOST_LINES = 12;

/** Joint organisers that the title of an event names: "ILO/UNICEF summer school". */
export function tiesOfTitles(analysis: DocumentAnalysis): Tie[] {
  return titleRuns(analysis.blocks).flatMap((run) => {
    const actors = distinctActors(run.flatMap((item) => titleActors(item)));
    const text = run.map(({ block }) => block.text.text).join(' ');
    if (actors.length < 2 || !(EVENT.test(text) || JOINTLY.test(text))) return [];
    const label = run.map(({ block }) => block.text.text).find((line) => EVENT.test(line)) ?? text;
    const named = run.filter((item) => titleActors(item).length || EVENT.test(item.block.text.text));
    return [
      {
        members: actors,
        relation: 'co-organiser',
        label,
        blocks: named.map(({ block }) => block),
        foundBy: 'sentence',
        confidence: 'medium',
      },
    ];
  });
}

function titleActors(item: BlockAnalysis): Actor[] {
  const whole = { start: 0, end: item.block.text.length };
  return actorsIn(item, whole).filter((actor) => actor.type === 'org');
}

/** Runs of headings and short lines without an end of sentence, as title pages have them. */
function titleRuns(blocks: readonly BlockAnalysis[]): BlockAnalysis[][] {
  const runs: BlockAnalysis[][] = [];
  let run: BlockAnalysis[] = [];
  const close = () => {
    if (run.some(({ block }) => block.kind === 'heading')) runs.push(run);
    run = [];
  };
  for (const item of blocks) {
    if (isTitleLine(item) && run.length < MOST_LINES) run.push(item);
    else {
      close();
      if (isTitleLine(item)) run.push(item);
    }
  }
  close();
  return runs;
}

function isTitleLine({ block }: BlockAnalysis): boolean {
  const text = block.text.text;
  if (block.kind === 'heading') return true;
  return block.kind === 'paragraph' && text.length <= LONGEST_TITLE_LINE && !/[.;!?]$/.test(text);
}
