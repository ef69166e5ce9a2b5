const LONGEST_GIST = 160;

/** The beginning of a passage, to stand for it in a list. */
export function gistOf(text: string): string {
  return shortened(text.trim().replace(/[;,.]\s*$/, ''), LONGEST_GIST);
}

/** A text of at most `most` characters, cut at a word where there is one and never inside a character, with a sign that it goes on. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const word = text.lastIndexOf(' ', most);
  return `${text.slice(0, word > 0 ? word : most).replace(/[\ud800-\udbff]$/, '')} …`;
}
