/** Reading what is left of a JSON text that ends too early. */

/** The whole values at the beginning of a text. */
export interface Recovered {
  readonly value: unknown;
  /** What follows them and is no whole value. */
  readonly rest: string;
}

/**
 * What can be read of a JSON text that is cut off: its object with the members that are whole, and where a list or an
 * object among these is cut, the whole entries of it. Null where there is nothing of the kind.
 */
export function recover(text: string): Recovered | null {
  const open: string[] = [];
  let cut: { at: number; closing: string } | null = null;
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (isQuoted) {
      if (sign === '\\') i++;
      else if (sign === '"') isQuoted = false;
      continue;
    }
    if (sign === '"') isQuoted = true;
    else if (sign === '{' || sign === '[') open.push(sign === '{' ? '}' : ']');
    else if (sign === '}' || sign === ']') {
      open.pop();
      if (open.length === 1 || open.length === 2) cut = { at: i + 1, closing: closingOf(open) };
    } else if (sign === ',' && open.length <= 2) cut = { at: i, closing: closingOf(open) };
  }
  if (!cut) return null;
  try {
    const value: unknown = JSON.parse(text.slice(0, cut.at) + cut.closing);
    return { value, rest: text.slice(cut.at).replace(/^[\s,]+/, '') };
  } catch {
    return null;
  }
}

/** How many lists and objects of a JSON text are inside each other, at most; the text may be cut off or none of JSON. */
export function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) i += sign === '\\' ? 1 : 0;
    else if (sign === '[' || sign === '{') most = Math.max(most, ++depth);
    else if (sign === ']' || sign === '}') depth--;
  }
  return most;
}

function closingOf(open: readonly string[]): string {
  return [...open].reverse().join('');
}
