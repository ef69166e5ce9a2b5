const LONGEST_GIST = 160;

/** The beginning of a passage, cut at a word, to stand for it in a list. */
export function gistOf(text: string): string {
  const sentence = text.trim().replace(/[;,.]\s*$/, '');
  if (sentence.length <= LONGEST_GIST) return sentence;
  return `${sentence.slice(0, sentence.lastIndexOf(' ', LONGEST_GIST))} …`;
}
