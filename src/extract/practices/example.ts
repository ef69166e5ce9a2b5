import { ending } from '../scan/ending';
import type { NamedCountry } from '../analysis';
import type { Stretch } from '../sentences';
import { JOINS } from './roles';

/** "…, as in Kenya", "as tested by the Fijian coastguard", "such as Tonga's": the country stands for who does it. */
const AS_BEFORE = ending(
  /(?:[,;(–-]\s?|\s)(?:as|such as|like|e\.g\.,?|for (?:example|instance),?|notably|in particular|including)\s(?:(?:is |was |has been |also )?(?:the case|done|practi[sc]ed|\p{Ll}+ed|seen)\s)?(?:(?:in|by|with|for|from)\s)?(?:the\s)?(?:case of\s)?(?:the\s)?$/iu,
);
const OPENS_BRACKET = ending(/\((?:e\.g\.,?\s|as in\s|in\s|such as\s|for (?:example|instance),?\s)*(?:the\s)?$/i);
const CLOSES_BRACKET = /^(?:,? etc\.?)?\)/i;
const REACH = 60;

/** Whether a unit names countries as examples of what it says: in brackets by themselves, or behind "as in". */
export function namesExamples(text: string, unit: Stretch, namings: readonly NamedCountry[]): boolean {
  return namings.some((naming, i) => {
    const before = text.slice(Math.max(unit.start, naming.start - REACH), naming.start);
    if (AS_BEFORE.test(before)) return true;
    return OPENS_BRACKET.test(before) && CLOSES_BRACKET.test(text.slice(endOfRun(text, namings, i)));
  });
}

/** Where the countries that are named in one go from the naming at `first` on end: "Fiji and Tonga run …". */
export function endOfRun(text: string, namings: readonly NamedCountry[], first: number): number {
  let last = first;
  while (last + 1 < namings.length && JOINS.test(text.slice(namings[last].end, namings[last + 1].start))) last++;
  return namings[last].end;
}
