/**
 * How many single letters must be put in, left out, replaced or exchanged with their neighbour to make one word of the
 * other; `most + 1` where more than `most` would be needed. (Damerau–Levenshtein in its restricted form: no stretch is
 * edited twice.) Only a band of `2 × most + 1` letters is compared.
 */
export function editDistance(a: string, b: string, most: number): number {
  const tooMany = most + 1;
  if (Math.abs(a.length - b.length) > most) return tooMany;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, tooMany));
  let row = new Array<number>(b.length + 1).fill(tooMany);
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - most);
    row[from - 1] = from === 1 ? Math.min(i, tooMany) : tooMany;
    let least = row[from - 1];
    for (let j = from; j <= Math.min(b.length, i + most); j++) {
      const same = a[i - 1] === b[j - 1];
      let edits = same ? last[j - 1] : 1 + Math.min(last[j - 1], last[j], row[j - 1]);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits = Math.min(edits, before[j - 2] + 1);
      row[j] = Math.min(edits, tooMany);
      least = Math.min(least, row[j]);
    }
    if (least > most) return tooMany;
    [before, last, row] = [last, row, before.length ? before : new Array<number>(b.length + 1).fill(tooMany)];
  }
  return last[b.length];
}
