import { join } from './drafts';
import type { Draft } from './draft';
import { endsSentence, leadsOn } from './open-end';

/** How many notes and captions may stand between the two halves of a paragraph. */
const FARTHEST = 8;
/** Shorter text above a break is a caption or a name, not half a paragraph. */
const SHORTEST_HALF = 40;
/** Longer text without the end of a sentence is no heading. */
const LONG_HALF = 160;

/**
 * Makes one block of a paragraph that a page break or a note cut in two.
 * The second half starts in lower case, or the first half ends in a word that leads on or is long and without an end.
 */
export function mendCuts(source: string, drafts: readonly Draft[]): Draft[] {
  const whole: Draft[] = [];
  for (const draft of drafts) {
    const head = draft.kind === 'paragraph' && !/^\s{0,3}#/.test(draft.raw) ? openHalf(whole, draft) : undefined;
    if (head) join(source, head, draft);
    else whole.push(draft);
  }
  return whole;
}

/** A long text that breaks off at the foot of a page, before a whole sentence: a name was cut, not a heading ended. */
function isProseHalf(head: Draft, tail: Draft): boolean {
  return (
    head.text.length >= LONG_HALF &&
    /\p{L}$/u.test(head.text.text) &&
    tail.text.length >= SHORTEST_HALF &&
    endsSentence(tail.text.text)
  );
}

function openHalf(whole: readonly Draft[], tail: Draft): Draft | undefined {
  const startsLow = /^["“‘'(]?\p{Ll}/u.test(tail.text.text);
  let overNote = false;
  for (let i = whole.length - 1; i >= Math.max(0, whole.length - FARTHEST); i--) {
    const candidate = whole[i];
    const isProse = candidate.kind === 'paragraph' || candidate.kind === 'bullet';
    if (isProse && candidate.text.length >= SHORTEST_HALF) {
      if (endsSentence(candidate.text.text)) return undefined;
      const atBreak = tail.afterPageBreak || overNote;
      if (startsLow || (atBreak && leadsOn(candidate.text.text))) return candidate;
      if (tail.afterPageBreak && isProseHalf(candidate, tail)) return candidate;
      return undefined;
    }
    if (isProse && !overNote && !tail.afterPageBreak) return undefined;
    overNote ||= candidate.kind === 'footnote';
    if (candidate.kind === 'table-row') return undefined;
  }
  return undefined;
}
