/** Words that no sentence ends with. */
const LEADS_ON =
  /(?:,|[-–—]|\b(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|as|that|which|who|its|their|his|her|this|these|those|between|among|into|through|under|including|such|than|is|are|was|were|has|have|de|la|le|les|des|du|y|e|et|el|los|las))$/iu;
const ENDS = /[.!?:;…]["”’')\]]*$/u;

/** Whether a text ends with the end of a sentence or the opening of a list. */
export function endsSentence(text: string): boolean {
  return ENDS.test(text.trimEnd());
}

/** Whether a text ends with a word or a sign that leads on to more. */
export function leadsOn(text: string): boolean {
  return LEADS_ON.test(text.trimEnd());
}
