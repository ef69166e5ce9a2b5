import fc from 'fast-check';
import { COUNTRY_NAMES } from './gazetteer/country-names';

/*
 * Documents for tests that must hold for any text: made of the pieces that reports of the field are made of,
 * all invented, with what goes wrong in them on the way from a word processor to a text file.
 */

const NAMES = Object.values(COUNTRY_NAMES).flatMap(([names, people]) =>
  `${names};${people}`.split(';').filter(Boolean),
);

const country = fc.oneof(
  fc.constantFrom('Kenya', 'Tonga', 'Fiji', 'Norway', 'Malta', 'Côte d’Ivoire', 'TONGA', 'US', 'Tongan', 'Norwegians'),
  fc.constantFrom(...NAMES),
);
const region = fc.constantFrom('West Africa', 'Latin America', 'various countries', 'European Union', 'the Pacific');
const body = fc.constantFrom(
  'IOM',
  'UNHCR',
  'ILO',
  'the World Bank',
  'Harbour Council of the North (HCN)',
  'HCN',
  'LG',
);
const sector = fc.constantFrom('churches', 'trade unions', 'employers', 'NGOs', 'universities', 'local authorities');
const thing = fc.constantFrom(
  'hotline for domestic workers',
  'boat-building programme',
  'law on piers',
  'night school for young sailors',
  'fund for remittances',
  'pilot project on lanterns',
);
const currency = fc.constantFrom('US$', '€', 'CHF', '£', 'EUR');
const number = fc.oneof(
  fc.integer({ min: 0, max: 99 }).map(String),
  fc.integer({ min: 1000, max: 9_999_999 }).map((amount) => amount.toLocaleString('en')),
  fc.constantFrom('3.5 million', '0.25', "1'200.50", '2 billion', '1.200,50'),
);
const year = fc.integer({ min: 1990, max: 2030 }).map(String);

/** Text with the parts of a template in its gaps. */
const told = (parts: TemplateStringsArray, ...gaps: fc.Arbitrary<string>[]) =>
  fc.tuple(...gaps).map((values) => parts.map((part, i) => part + (values[i] ?? '')).join(''));

const sentence = fc.oneof(
  told`${country} launched a ${thing} in ${year}.`,
  told`${country} and ${country} run a ${thing} together with ${body}.`,
  told`In ${country}, the ${body} supports a ${thing}, and in ${country} a ${thing} was closed.`,
  told`An agreement between ${country}, ${country} and ${country} was signed in ${year}; ${country} has a ${thing}.`,
  told`It also provides a ${thing} and works closely with ${sector}.`,
  told`${region} has several ${sector} that offer a ${thing}.`,
  told`${country} has: 1) a ${thing}; 2) a ${thing} with ${country}; and 3) a ${thing}.`,
  told`The ${thing} of ${country} cost ${currency} ${number}, of which ${country} gave ${currency}${number}.`,
  told`${body} contributed ${number} euros to ${country} in ${year}.`,
  told`This course is funded by ${country} and ${body}.`,
  told`Governments should open a ${thing}; ${sector} must pay for it.`,
  told`It was suggested that ${country} draw up a ${thing} for migrants.`,
  told`The Pier Group comprises ${country}, ${country}, ${country} and ${body}.`,
  told`The session was co-chaired by ${country} and ${country}.`,
  told`Mr. Adam Boat, Minister of Piers of ${country}, thanked ${body}.`,
  told`Is there a ${thing} in ${country}?`,
  fc.constant('The boats are blue.'),
);

/** A sentence with marks of emphasis, links, notes, quotation marks or signs without width among its words. */
const marked = fc
  .tuple(
    sentence,
    fc.nat(20),
    fc.constantFrom<(word: string) => string>(
      (word) => `**${word}**`,
      (word) => `*${word}*`,
      (word) => `<b>${word}</b>`,
      (word) => `[${word}](https://boats.example/pier)`,
      (word) => `${word}³`,
      (word) => `${word}[^4]`,
      (word) => `“${word}”`,
      (word) => `‘${word}’ (pier@boats.example)`,
      (word) => `\u200b${word}\u00ad`,
      (word) => `\u202b${word}\u202c`,
      (word) => `${word} ⛵🏝️ 𝔅oats`,
      (word) => `${word} مرفأ القوارب`,
      (word) => `${word}\u00a0&nbsp;&amp;  e\u0301te\u0301`,
      (word) => `<p>${word}</p>`,
    ),
  )
  .map(([text, at, mark]) =>
    text
      .split(' ')
      .map((word, i, words) => (i === at % words.length ? mark(word) : word))
      .join(' '),
  );

const prose = fc.oneof({ weight: 2, arbitrary: sentence }, { weight: 1, arbitrary: marked });
const lines = (line: fc.Arbitrary<string>, most = 5) =>
  fc.array(line, { minLength: 1, maxLength: most }).map((all) => all.join('\n'));

const heading = fc.oneof(
  fc.constantFrom('# Old piers', '**Recommendations**', 'BEST PRACTICES', 'Session 2', '2.1. Harbours', 'BUDGET 2009'),
  told`NGOs with ${sector}:`,
  told`${body}/${body} SEMINAR ON ${country}`,
);
const paragraph = fc
  .tuple(fc.array(prose, { minLength: 1, maxLength: 4 }), fc.constantFrom(' ', '\n', '  '))
  .map(([sentences, gap]) => sentences.join(gap));
const wrapped = paragraph.map((text) => text.replace(/(.{50,70}) /g, '$1\n'));
const item = fc.oneof(prose, told`${country}, ${country}: ${thing} – churches and trade unions`);
const bullets = fc
  .tuple(fc.constantFrom('', 'The seminar recommends that:\n', 'Examples:\n'), lines(item), fc.constantFrom('· ', '- '))
  .map(([lead, items, sign]) => lead + items.replace(/^/gm, sign));
const numbered = fc
  .array(item, { minLength: 1, maxLength: 5 })
  .map((items) => items.map((text, i) => `${i + 1}. ${text}`).join('\n'));
const table = fc.oneof(
  lines(told`${thing}\t${number}`).map((rows) => `Item\tCost (EUR)\n${rows}\nSubtotal\t10\nTotal\t20`),
  lines(told`${country}\t${currency} ${number}\t${thing}`).map((rows) => `Donor\tAmount\tPurpose\n${rows}`),
  lines(told`${country}\t${country}, ${body}`).map((rows) => `Co-chairs\tTeam members\nRT 1.1\t\n${rows}`),
  lines(told`Recommendation\t${prose}`),
  lines(told`Recommendation 1\t${prose}\nAction(s)\t${prose}\nIndicator(s)\t${prose}`, 2),
  lines(told`| ${country} | ${prose} | ${currency} ${number} |`).map(
    (rows) => `| Donor | Purpose | Amount |\n|---|---|--:|\n${rows}\n| Total | | ${'$'}{20} |`,
  ),
  lines(told`${country}\t\t${prose}`),
  lines(told`| ${country} | ${prose} |`).map((rows) => `| Country | Practice |\n|---|:--:|\n${rows}`),
);
const note = fc.oneof(told`³ ${prose}`, told`[^4]: ${prose}`, told`* ${prose}`);
const furniture = fc.constantFrom(
  'Lantern Review',
  '7',
  'Page 8 of 12',
  '----',
  'Old piers ..... 2\nNew piers ..... 5',
);

const block = fc.oneof(
  { weight: 2, arbitrary: heading },
  { weight: 4, arbitrary: paragraph },
  { weight: 1, arbitrary: wrapped },
  { weight: 2, arbitrary: bullets },
  { weight: 1, arbitrary: numbered },
  { weight: 3, arbitrary: table },
  { weight: 1, arbitrary: note },
  { weight: 1, arbitrary: furniture },
);

/** A report in the usual form, its lines ended by LF. */
export const report = fc
  .array(fc.tuple(block, fc.constantFrom('\n\n', '\n\n', '\n\n', '\n')), { minLength: 1, maxLength: 10 })
  .map((blocks) => blocks.map(([text, gap]) => text + gap).join(''));

/** Paragraphs of whole sentences, a blank line between them. */
export const paragraphs = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((all) => all.map((sentences) => sentences.join(' ')).join('\n\n'));

const wild = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...' \n\t|*_-#.:;,()[]<>1aA“”·³’&\\$€'), maxLength: 80 }),
);

/** A report with anything at all between and inside its blocks. */
const torn = fc
  .array(fc.oneof(block, wild, sentence), { maxLength: 8 })
  .chain((parts) =>
    fc
      .array(fc.constantFrom('\n\n', '\n', ' ', '', '\t', '\r'), { minLength: 8, maxLength: 8 })
      .map((gaps) => parts.map((part, i) => part + gaps[i]).join('')),
  );

/** The same text under another convention for the ends of lines, with or without a byte-order mark. */
export function dressed(text: string, lineBreak: string, mark: string): string {
  return mark + text.replaceAll('\n', lineBreak);
}

/** Any text that a person may hand in. */
export const anyText = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: report }, { weight: 2, arbitrary: torn }, { weight: 1, arbitrary: wild }),
    fc.constantFrom('\n', '\n', '\r\n', '\r'),
    fc.constantFrom('', '', '\ufeff'),
  )
  .map(([text, lineBreak, mark]) => dressed(text, lineBreak, mark));
