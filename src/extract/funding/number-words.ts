const UNITS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const UNIT = Object.keys(UNITS).join('|');

/** Numbers in words as amounts of money have them, as a part of a regular expression: "half a", "two hundred", "thirty-five", "two and a half". */
export const NUMBER_WORDS = `(?:[Hh]alf an?|[Aa] quarter of an?|(?:${UNIT}|${capitalised(UNIT)})(?:-(?:${UNIT}))?(?: and a half(?= )| hundred(?: and (?:${UNIT})(?:-(?:${UNIT}))?)?)?)`;

/** The value of a number in words; words that it does not know count nothing. */
export function numberInWords(text: string): number {
  const words = text.toLowerCase();
  if (words.startsWith('half')) return 0.5;
  if (words.startsWith('a quarter')) return 0.25;
  if (words.endsWith(' and a half')) return numberInWords(words.slice(0, -' and a half'.length)) + 0.5;
  let value = 0;
  for (const word of words.split(/[ -]/)) {
    if (word === 'hundred') value = (value || 1) * 100;
    else value += UNITS[word] ?? 0;
  }
  return value;
}

function capitalised(words: string): string {
  return words.replace(/(^|\|)(\p{L})/gu, (_, bar: string, letter: string) => bar + letter.toUpperCase());
}
