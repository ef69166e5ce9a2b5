import { parseExpression } from './expression';

/**
 * An expression for how a text ends, such as `/\bby (?:the )?$/`. It is matched backwards from the end, so that most texts
 * are refused at their last character; as it stands it would be tried from each character on.
 */
export class Ending {
  private readonly backwards: RegExp;

  constructor({ source, flags }: RegExp) {
    const isEnding = source.endsWith('$') && !source.endsWith('\\$') && parseExpression(source).kind === 'sequence';
    if (!isEnding) throw new Error(`not all of ${source.slice(0, 80)} stands before the end`);
    this.backwards = new RegExp(`(?<=${source.slice(0, -1)})`, `${flags}y`);
  }

  /** As of the expression. */
  test(text: string): boolean {
    this.backwards.lastIndex = text.length;
    return this.backwards.test(text);
  }
}

/** The expression as an ending. To be made once, where a module begins. Throws an Error when it is not one, as a whole. */
export function ending(expression: RegExp): Ending {
  return new Ending(expression);
}
