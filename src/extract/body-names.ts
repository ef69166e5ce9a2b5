import { CodeUnits } from './scan/code-units';
import { allMatches } from '../corpus/matches';
import { gated } from './scan/gated';
import { PerWord } from './scan/vocabulary';
import type { Stretch } from './sentences';
import { tokensOf } from './tokens';

const HEADS =
  'Foundation|Stiftung|Fundación|Fondation|Association|Federation|Confederation|Union|Network|Alliance|Coalition|University|Universidad|Université|Universität|College|School|Institute|Instituto|Institut|Trust|Bank|Council|Cross|Crescent|Chambers?|Church(?:es)?|Patriarchate|Diocese|Archdiocese|Movement|Sisters|Fathers|Brotherhood|Cooperative|Consortium|Academy|Congress|Agency|Commission';
/** Words that say that a name in capitals is a body's; none for offices of a state, nor for meetings. */
const HEAD = new RegExp(`^(?:${HEADS})$`, 'u');
const MAY_NAME_BODY = gated(new RegExp(`(?<![\\p{L}])(?:${HEADS})(?![\\p{L}])`, 'u'));
/** What a word is to a name in capitals. */
const KIND_OF_WORD = new PerWord((word) =>
  HEAD.test(word) ? 'head' : /^\p{Lu}/u.test(word) || LINK.test(word) ? 'part' : 'other',
);
/** Such a word behind one of these names no body in particular. */
const GENERIC =
  /^(?:Central|National|State|Local|Regional|Public|Private|World|Primary|Secondary|High|Middle|Trade|Customs|Credit|Swiss|Russian)$/u;
/** A name with such a word is an office of a state, an event, a text or a place of work. */
const NO_BODY =
  /^(?:Ministr(?:y|ies)|Minister|Department|Government|Parliament|Embassy|Consulate|Mission|Directorate|Office|Presidency|President|Session|Seminar|Workshop|Conference|Summit|Meeting|Roundtable|Working|Steering|Convention|Declaration|Agreement|Act|Law|Report|Protocol|Compact|Plan|Strategy|Programme|Program|Project|Initiative|Scheme|Process|Dialogue|Security|Supreme|Human|General|Executive|Expert|Soviet|European|African|Nations|Unies|Unidas)$/u;
const WORD = /[\p{Lu}][\p{L}\p{M}'’-]*|\b(?:of|for|on|de|del|di|du|des|la|the|and|&)\b|[^\s\p{Lu}]+/gu;
const LINK = /^(?:of|for|on|de|del|di|du|des|la|the|and|&)$/;
const MOST_WORDS = 9;

/** The names of bodies that capitals and a word such as "Foundation" show, two words or more, from left to right. */
export function bodyNamesIn(text: string): (Stretch & { readonly name: string })[] {
  const names: (Stretch & { name: string })[] = [];
  if (!MAY_NAME_BODY.test(text)) return names;
  for (const run of stretchesAroundHeads(text).flatMap((stretch) => runsOf(text, stretch))) {
    for (const part of partsOf(run)) {
      const words = trimmed(part);
      const isBody = words.some(({ word }) => HEAD.test(word)) && !words.some(({ word }) => NO_BODY.test(word));
      const capitals = words.filter(({ word }) => !LINK.test(word)).length;
      if (!isBody || capitals < 2 || words.length > MOST_WORDS) continue;
      if (capitals === 2 && words.some(({ word }) => GENERIC.test(word))) continue;
      const [{ start }] = words;
      const { end } = words[words.length - 1];
      names.push({ start, end, name: text.slice(start, end) });
    }
  }
  return names;
}

interface Word extends Stretch {
  readonly word: string;
}

/** Stretches of words that may be parts of a name, each with a word such as "Foundation": nothing else is looked at closely. */
function stretchesAroundHeads(text: string): Stretch[] {
  const tokens = tokensOf(text);
  const stretches: Stretch[] = [];
  let start = 0;
  let hasHead = false;
  for (let i = 0; i <= tokens.count; i++) {
    const kind = i < tokens.count ? tokens.ask(KIND_OF_WORD, i) : 'other';
    if (kind === 'head') hasHead = true;
    if (kind !== 'other' || (i < tokens.count && goesOn(text, tokens.start(i)))) continue;
    if (hasHead) stretches.push({ start, end: i < tokens.count ? tokens.start(i) : text.length });
    hasHead = false;
    start = i < tokens.count ? tokens.end(i) : text.length;
  }
  return stretches;
}

const JOINERS = new CodeUnits("'’-");

/** "Women's", "Blue-green": the second word is of the first. */
function goesOn(text: string, start: number): boolean {
  return (
    start > 0 &&
    JOINERS.has(text.charCodeAt(start - 1)) &&
    /[\p{L}\p{M}]./u.test(text.slice(Math.max(0, start - 2), start))
  );
}

/** Words in capitals with their links, nothing but white space between them. */
function runsOf(text: string, stretch: Stretch): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  for (const match of allMatches(WORD, text.slice(stretch.start, stretch.end))) {
    const start = stretch.start + match.index;
    const word = { word: match[0], start, end: start + match[0].length };
    const last = run[run.length - 1];
    const fits = /^\p{Lu}/u.test(word.word) || (LINK.test(word.word) && run.length > 0);
    if (fits && (!last || word.start - last.end <= 1)) run.push(word);
    else {
      if (run.length > 1) runs.push(run);
      run = /^\p{Lu}/u.test(word.word) ? [word] : [];
    }
  }
  return run.length > 1 ? [...runs, run] : runs;
}

/** "… Council and Boat Union", "… Bank and ILO": an "and" behind a whole name begins another, but not inside "for … and …". */
function partsOf(run: readonly Word[]): Word[][] {
  const at = run.findIndex(({ word }, i) => {
    if (word !== 'and' && word !== '&') return false;
    const head = run.findIndex((other) => HEAD.test(other.word));
    const isWhole = head >= 0 && head < i && !run.slice(head, i).some((other) => LINK.test(other.word));
    return isWhole || (hasHead(run.slice(0, i)) && hasHead(run.slice(i + 1)));
  });
  return at < 0 ? [[...run]] : [run.slice(0, at), ...partsOf(run.slice(at + 1))];
}

function hasHead(words: readonly Word[]): boolean {
  return words.some(({ word }) => HEAD.test(word));
}

/** Without articles and opening words of a sentence before the name, and links behind it. */
function trimmed(words: readonly Word[]): Word[] {
  let from = 0;
  let to = words.length;
  while (
    from < to &&
    (/^(?:The|A|An|In|At|With|By|For|From|Our|Its|Through|Since|Under|And|On|To|Of)$/.test(words[from].word) ||
      LINK.test(words[from].word))
  )
    from++;
  while (to > from && LINK.test(words[to - 1].word)) to--;
  return words.slice(from, to);
}
