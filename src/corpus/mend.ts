import type { Draft } from './draft';
import { OpenDraft } from './open-draft';
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
  const whole: OpenDraft[] = [];
  for (const draft of drafts) {
    const head = draft.kind === 'paragraph' && !/^\s{0,3}#/.test(draft.raw) ? openHalf(whole, draft) : undefined;
    if (head) head.add(draft);
    else whole.push(new OpenDraft(draft));
  }
  return whole.map((draft) => draft.close(source));
}

/** A long text that breaks off at the foot of a page, before a whole sentence: a name was cut, not a heading ended. */
function isProseHalf(head: OpenDraft, tail: Draft): boolean {
  return (
    head.length >= LONG_HALF &&
    /\p{L}$/u.test(head.ending) &&
    tail.text.length >= SHORTEST_HALF &&
    endsSentence(tail.text.text)
  );
}

function openHalf(whole: readonly OpenDraft[], tail: Draft): OpenDraft | undefined {
  const startsLow = /^["“‘'(]?\p{Ll}/u.test(tail.text.text);
  let overNote = false;
  for (let i = whole.length - 1; i >= Math.max(0, whole.length - FARTHEST); i--) {
    const candidate = whole[i];
    const { kind } = candidate.draft;
    const isProse = kind === 'paragraph' || kind === 'bullet';
    if (isProse && candidate.length >= SHORTEST_HALF) {
      if (endsSentence(candidate.ending)) return undefined;
      const atBreak = tail.afterPageBreak || overNote;
      if (startsLow || (atBreak && leadsOn(candidate.ending))) return candidate;
      if (tail.afterPageBreak && isProseHalf(candidate, tail)) return candidate;
      return undefined;
    }
    if (isProse && !overNote && !tail.afterPageBreak) return undefined;
    overNote ||= kind === 'footnote';
    if (kind === 'table-row') return undefined;
  }
  return undefined;
}
