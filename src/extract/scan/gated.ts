import { tokensOf } from '../tokens';
import { AnyCue, Cue } from './cues';
import { neededWords } from './needed-words';

/**
 * An expression that is tried only on texts with a word that it cannot match without. Most expressions match few
 * sentences, and the words of all of them are found in one pass over a text: many times quicker than to try each.
 */
export class Gated {
  readonly cue: Cue;

  constructor(private readonly expression: RegExp) {
    const words = neededWords(expression);
    if (!words) throw new Error(`no word is needed by ${String(expression).slice(0, 80)}; use it as it is`);
    this.cue = new Cue(words);
  }

  /** As of the expression, which must not be global. */
  test(text: string): boolean {
    return this.mayMatch(text) && this.expression.test(text);
  }

  /** As of the expression, which must not be global. */
  exec(text: string): RegExpExecArray | null {
    return this.mayMatch(text) ? this.expression.exec(text) : null;
  }

  /** A text with other words in the place of what the expression matches. */
  replaceIn(text: string, words: string): string {
    return this.mayMatch(text) ? text.replace(this.expression, words) : text;
  }

  /** Whether a text has a word that every match needs; a quick look, also on behalf of the parts of a text. */
  mayMatch(text: string): boolean {
    return this.cue.isAmong(tokensOf(text).cues());
  }
}

/** The expression behind a gate. To be made once, where a module begins. Throws an Error when it needs no word. */
export function gated(expression: RegExp): Gated {
  return new Gated(expression);
}

/**
 * A quick look at whether any of several expressions may match a text: where many are tried one after the other, most
 * texts are refused at once. To be made once, where a module begins.
 */
export function anyOf(...expressions: readonly Gated[]): (text: string) => boolean {
  const cues = new AnyCue(expressions.map(({ cue }) => cue));
  return (text) => cues.isAmong(tokensOf(text).cues());
}
