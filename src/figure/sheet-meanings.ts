/** What the columns and the words of sheets mean, for those who read a file without the page. */
import { PRACTICE_STATUSES, RELATIONS } from '../extract/records';
import { measureOf, type Figure } from './figure';
import { MEASURE_WORDS } from './measure';
import { RELATION_NAMES } from './words';

/** A word of a sheet, and what it means. */
export interface Definition {
  readonly term: string;
  readonly meaning: string;
}

const FIND_MEANINGS: Readonly<Record<string, string>> = {
  practice: 'Practices that pass the filters: what somebody does, did or plans to do about migration.',
  tie: 'Partnerships that pass the filters: ties between two actors or more, and seats in meetings and groups.',
  recommendation: 'Recommendations that pass the filters, and the actions that carry them out.',
  money: 'Amounts of money and contributions in kind that pass the filters.',
};
const LINE = 'The line of the text file of the document at which the words begin, from 1.';
const DOCUMENT = 'The document that tells it first, by its short name.';
const COUNTRY = 'The country or area, by the English short name that the United Nations use.';
const CODE = 'Its code of three letters in ISO 3166-1.';

/** Of each chart, what stands in a column, by the column's id. */
const MEANINGS: Readonly<Record<Figure['chart'], Readonly<Record<string, string>>>> = {
  map: {
    name: COUNTRY,
    code: CODE,
    share: 'Of the documents that name the country or tell anything of it, the share that tell any, in per cent.',
    documents: 'Documents, of those that the filters let through, that name the country.',
    about: 'The themes that most of them are about, up to three; where there are none, what is known of the country.',
    case: 'Whether anything was found, and if not, why there is no value. The cases are explained below.',
  },
  countries: {
    ...{ name: COUNTRY, code: CODE, region: 'The region of the world, by the United Nations Statistics Division.' },
    ...FIND_MEANINGS,
    documents: 'Documents, of those that the filters let through, that name the country.',
  },
  matrix: {
    row: 'The country that carries it out or in which it runs, or the document that tells it.',
    theme: 'One of the themes of the practices; a practice has up to three.',
    value: 'Practices with this theme. One counts for each of its themes, so that the numbers do not add up.',
  },
  theme: {
    quote: 'The words that tell it, as they stand in the document.',
    kind: 'What it is: a practice, a partnership, a recommendation or an amount.',
    where: 'Countries and regions that it is told of.',
    actors: 'Kinds of actor that act, or are to act.',
    status: 'How far it has got. The words are explained below.',
    document: DOCUMENT,
    line: LINE,
  },
  library: {
    title: 'The title of the document.',
    publisher: 'Who has published it.',
    years: 'The years that it is of.',
    place: 'Where the meeting was held that it belongs to.',
    ...FIND_MEANINGS,
    countries: 'Countries that it names, whatever it tells of them.',
    blocks: 'Its length: headings, paragraphs, entries of lists, rows of tables and footnotes.',
  },
  reading: {
    words: 'The words that prove it, as they stand in the document.',
    kind: 'What they prove: a practice, a partnership, a recommendation or an amount.',
    section: 'The heading above them.',
    line: LINE,
  },
  recommendations: {
    recommendation: 'The words of the recommendation, or of an action that carries one out.',
    theme: 'Its main theme, or the one that was asked for.',
    target: 'Who is to do it.',
    document: DOCUMENT,
    line: LINE,
    sure: 'How sure the rules are that it is one, or that a person has checked it.',
  },
  network: {
    from: 'One end of the edge. Edges have no direction: of its ends, the first in the alphabet stands here.',
    to: 'The other end.',
    relations: 'What joins them, the commonest first. The kinds are explained below.',
    ties: 'How many ties join them.',
    documents: 'How many documents tell of any of the ties: the width of the edge.',
    years: 'Years that the words name.',
  },
  money: {
    what: 'What the money is for, as the document has it.',
    kind: 'What kind of money it is: a line or a sum of a budget, a contribution, one in kind, or an amount told of.',
    donor: 'Who gives it; nothing where nobody is named.',
    recipient: 'Who receives it; nothing where nobody is named.',
    amount: 'The amount in its own currency; nothing for what is given in kind.',
    currency: 'The currency of the amount, by its code in ISO 4217.',
    converted: 'The same in the currency asked for, rounded where it was converted.',
    year: 'The last year that its words name.',
    document: DOCUMENT,
    line: LINE,
  },
  profile: { measure: 'What is counted. A practice has up to three themes and counts under each.' },
};

/** What stands in a column of the sheet of a figure; "" where nothing is known of it. */
export function meaningOf(figure: Figure, id: string, title: string): string {
  if (figure.chart === 'map' && id === 'value') {
    const { many, counts } = MEASURE_WORDS[figure.measure];
    return `How many ${many} there are. ${counts}`;
  }
  const known = MEANINGS[figure.chart][id];
  if (known) return known;
  return figure.chart === 'profile' ? `How much of it there is for ${title}, under the filters.` : '';
}

const CASES: readonly Definition[] = [
  { term: 'found', meaning: 'At least one was found.' },
  { term: 'none found', meaning: 'The documents name the country or tell something of it, and none was found.' },
  { term: 'not named', meaning: 'No document names the country: nothing can be said of it.' },
  { term: 'does not apply', meaning: 'The area has no name of its own that could be looked for in the documents.' },
];
const STATUSES: Readonly<Record<(typeof PRACTICE_STATUSES)[number], string>> = {
  existing: 'Told as going on when the document was written, or without any sign of another time.',
  past: 'Told as ended.',
  planned: 'Told as planned, promised or to begin.',
};
const RELATION_MEANINGS: Readonly<Record<(typeof RELATIONS)[number], string>> = {
  agreement: 'An agreement, memorandum or treaty between them.',
  programme: 'A programme or project that they carry out together.',
  'co-chair': 'They chair a session or a meeting together.',
  team: 'They sit in the team that prepares a session.',
  'co-organiser': 'They organise a meeting together.',
  'working-group': 'They belong to a group.',
  funding: 'One pays for what the other does or holds.',
  support: 'One supports the other otherwise than with money.',
  'sector-partnership': 'Kinds of actor that are told to work together.',
};
const PHASES: readonly Definition[] = [
  { term: 'planned', meaning: 'Lines and sums of budgets.' },
  { term: 'received', meaning: 'Contributions that were given.' },
  { term: 'reported', meaning: 'Amounts that the documents tell of otherwise. The three are never added up together.' },
];
const SURE: readonly Definition[] = [
  { term: 'Sure, likely, unsure', meaning: 'How sure the rules are, by the form of the words.' },
  { term: 'Checked by a person', meaning: 'A person has compared it with its words in the document.' },
];

/** What the words mean that stand in the cells of a figure's sheet. */
export function wordMeanings(figure: Figure): readonly Definition[] {
  switch (figure.chart) {
    case 'map':
      return CASES;
    case 'theme':
      return PRACTICE_STATUSES.map((status) => ({ term: status, meaning: STATUSES[status] }));
    case 'network':
      return RELATIONS.map((relation) => ({ term: RELATION_NAMES[relation], meaning: RELATION_MEANINGS[relation] }));
    case 'money':
      return PHASES.filter(({ term }) => term === measureOf(figure));
    case 'recommendations':
      return SURE;
    default:
      return [];
  }
}
