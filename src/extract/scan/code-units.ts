/** A set of UTF-16 code units that can be asked at every character of a text: a table, which takes a nanosecond. */
export class CodeUnits {
  private readonly table = new Uint8Array(0x10000);

  constructor(characters: Iterable<string>) {
    for (const character of characters) this.table[character.charCodeAt(0)] = 1;
  }

  has(code: number): boolean {
    return this.table[code] === 1;
  }
}
