/** What a regular expression can match, as far as it helps to tell which words a text must have. */
export type Part =
  /** One character: any of the options, white space and signs all as a space; or, without options, any at all. */
  | { readonly kind: 'character'; readonly options: string | undefined }
  /** Nothing, where what stands around fits: an anchor, a look behind or ahead. What follows some begins a word. */
  | { readonly kind: 'condition'; readonly begins: boolean }
  | { readonly kind: 'sequence'; readonly parts: readonly Part[] }
  | { readonly kind: 'choice'; readonly parts: readonly Part[] }
  | { readonly kind: 'repeat'; readonly part: Part; readonly least: number; readonly most: number };

const CONDITION: Part = { kind: 'condition', begins: false };
const BEGINNING: Part = { kind: 'condition', begins: true };
const ANYTHING: Part = { kind: 'character', options: undefined };
const DIGITS = '0123456789';

/**
 * Reads the source of a regular expression. Letters are in lower case, unless case is kept; those beyond ASCII count as any
 * character, as how their case is folded depends on flags.
 * Throws an Error where the source is none.
 */
export function parseExpression(source: string, keepsCase = false): Part {
  const parser = new Parser(source, keepsCase);
  const part = parser.choice();
  if (!parser.atEnd) throw new Error(`a bracket is closed that was not opened in "${source.slice(0, 40)}"`);
  return part;
}

class Parser {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly keepsCase: boolean,
  ) {}

  get atEnd(): boolean {
    return this.at >= this.source.length;
  }

  choice(): Part {
    const parts = [this.sequence()];
    while (this.takes('|')) parts.push(this.sequence());
    return parts.length === 1 ? parts[0] : { kind: 'choice', parts };
  }

  private sequence(): Part {
    const parts: Part[] = [];
    while (!this.atEnd && !'|)'.includes(this.source[this.at])) parts.push(this.repeated(this.item()));
    return parts.length === 1 ? parts[0] : { kind: 'sequence', parts };
  }

  private repeated(part: Part): Part {
    const [, sign, least, comma, most] = this.match(/([?*+])|\{(\d+)(,?)(\d*)\}/y) ?? [];
    if (sign === undefined && least === undefined) return part;
    this.takes('?');
    if (sign) return { kind: 'repeat', part, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity };
    const atMost = most ? Number(most) : comma ? Infinity : Number(least);
    return { kind: 'repeat', part, least: Number(least), most: atMost };
  }

  private item(): Part {
    const sign = this.source[this.at];
    if (sign === '(') return this.group();
    if (sign === '[') return this.characterClass();
    if (sign === '\\') return this.escape();
    this.at++;
    if (sign === '^') return BEGINNING;
    if (sign === '$') return CONDITION;
    return sign === '.' ? ANYTHING : { kind: 'character', options: this.plain(sign) };
  }

  private group(): Part {
    const looksAround = this.match(/\(\?<?[=!]/y) !== null;
    if (!looksAround) this.match(/\((?:\?:|\?<\w+>)?/y);
    const part = this.choice();
    if (!this.takes(')')) throw new Error(`a bracket is left open in "${this.source.slice(0, 40)}"`);
    return looksAround ? CONDITION : part;
  }

  private escape(): Part {
    if (this.match(/\\b/y)) return BEGINNING;
    if (this.match(/\\B/y)) return CONDITION;
    if (this.match(/\\(?:[1-9]|k<\w+>)/y)) return { kind: 'repeat', part: ANYTHING, least: 0, most: Infinity };
    const options = this.escaped();
    return { kind: 'character', options };
  }

  /** The characters that an escape stands for; undefined when they cannot be listed. */
  private escaped(): string | undefined {
    if (this.match(/\\[pP]\{[^}]*\}|\\[wWDS]/y)) return undefined;
    if (this.match(/\\[sntrfv]/y)) return ' ';
    if (this.match(/\\d/y)) return DIGITS;
    const code = this.match(/\\(?:u\{([\da-fA-F]+)\}|u([\da-fA-F]{4})|x([\da-fA-F]{2}))/y);
    if (code) return this.plain(String.fromCodePoint(parseInt(code[1] ?? code[2] ?? code[3], 16)));
    this.at += 2;
    return this.plain(this.source[this.at - 1]);
  }

  private characterClass(): Part {
    const negated = this.match(/\[\^?/y)?.[0] === '[^';
    let options: string | undefined = '';
    while (!this.takes(']')) {
      if (this.atEnd) throw new Error(`a class is left open in "${this.source.slice(0, 40)}"`);
      const one = this.source[this.at] === '\\' ? this.escaped() : this.plain(this.source[this.at++]);
      const isRange = this.source[this.at] === '-' && this.source[this.at + 1] !== ']';
      options = options === undefined || one === undefined || isRange ? undefined : options + one;
      if (isRange) this.at++;
    }
    return { kind: 'character', options: negated ? undefined : options };
  }

  /** A letter or digit, a space for a sign; undefined for letters beyond ASCII. */
  private plain(character: string): string | undefined {
    if (/^[a-z\d]$/i.test(character)) return this.keepsCase ? character : character.toLowerCase();
    return /[\p{L}\p{N}\p{M}]/u.test(character) ? undefined : ' ';
  }

  private match(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.at;
    const match = expression.exec(this.source);
    if (match) this.at = expression.lastIndex;
    return match;
  }

  private takes(sign: string): boolean {
    if (this.source[this.at] !== sign) return false;
    this.at++;
    return true;
  }
}
