/**
 * JSON with one entry a line on the second level, so that a change of the data is a difference that one can read.
 * Ends with a line break. The same value gives the same text.
 */
export function printByLine(value: object): string {
  const entries = definedEntries(value).map(([key, part]) => `${JSON.stringify(key)}: ${printPart(part)}`);
  return `{\n${entries.join(',\n')}\n}\n`;
}

function printPart(part: unknown): string {
  if (Array.isArray(part) && part.length) return `[\n${part.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  if (part !== null && typeof part === 'object' && !Array.isArray(part) && Object.keys(part).length) {
    const lines = definedEntries(part).map(([key, item]) => `${JSON.stringify(key)}: ${JSON.stringify(item)}`);
    return `{\n${lines.join(',\n')}\n}`;
  }
  return JSON.stringify(part);
}

/** JSON knows no undefined value: it leaves the key out. */
function definedEntries(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, part]) => part !== undefined);
}
