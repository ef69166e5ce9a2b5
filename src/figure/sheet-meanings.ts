/** What the columns and the words of sheets mean, for those who read a file without the page. */
import { inLanguage, t } from '../language/language';
import type { FundingPhase } from '../atlas/atlas';
import { PRACTICE_STATUSES, RELATIONS } from '../extract/records';
import type { Figure } from './figure';
import { MEASURE_WORDS } from './measure';
import { RELATION_NAMES, STATUS_WORDS } from './record-words';

/** A word of a sheet, and what it means. */
export interface Definition {
  readonly term: string;
  readonly meaning: string;
}

function findMeanings(): Readonly<Record<string, string>> {
  return {
    practice: t('Practices that pass the filters: what somebody does, did or plans to do about migration.'),
    tie: t('Partnerships that pass the filters: ties between two actors or more, and seats in meetings and groups.'),
    recommendation: t('Recommendations that pass the filters, and the actions that carry them out.'),
    money: t('Amounts of money and contributions in kind that pass the filters.'),
  };
}
const line = () => t('The line of the text file of the document at which the words begin, from 1.');
const document = () => t('The document that tells it first, by its short name.');
const country = () => t('The country or area, by the English short name that the United Nations use.');
const code = () => t('Its code of three letters in ISO 3166-1.');

/** Of each chart, what stands in a column, by the column's id. */
const MEANINGS: Readonly<Record<Figure['chart'], () => Readonly<Record<string, string>>>> = {
  map: () => ({
    name: country(),
    code: code(),
    share: t('Of the documents that name the country or tell anything of it, the share that tell any, in per cent.'),
    documents: t('Documents, of those that the filters let through, that name the country.'),
    about: t(
      'The themes that most of them are about, up to three; where there are none, what is known of the country.',
    ),
    case: t('Whether anything was found, and if not, why there is no value. The cases are explained below.'),
  }),
  countries: () => ({
    ...{
      name: country(),
      code: code(),
      region: t('The region of the world, by the United Nations Statistics Division.'),
    },
    ...findMeanings(),
    documents: t('Documents, of those that the filters let through, that name the country.'),
  }),
  matrix: () => ({
    row: t('The country that carries it out or in which it runs, or the document that tells it.'),
    theme: t('One of the themes of the practices; a practice has up to three.'),
    value: t('Practices with this theme. One counts for each of its themes, so that the numbers do not add up.'),
  }),
  theme: () => ({
    quote: t('The words that tell it, as they stand in the document.'),
    kind: t('What it is: a practice, a partnership, a recommendation or an amount.'),
    where: t('Countries and regions that it is told of.'),
    actors: t('Kinds of actor that act, or are to act.'),
    status: t('How far it has got. The words are explained below.'),
    document: document(),
    line: line(),
  }),
  library: () => ({
    title: t('The title of the document.'),
    publisher: t('Who has published it.'),
    years: t('The years that it is of.'),
    place: t('Where the meeting was held that it belongs to.'),
    ...findMeanings(),
    countries: t('Countries that it names, whatever it tells of them.'),
    blocks: t('Its length: headings, paragraphs, entries of lists, rows of tables and footnotes.'),
  }),
  reading: () => ({
    words: t('The words that prove it, as they stand in the document.'),
    kind: t('What they prove: a practice, a partnership, a recommendation or an amount.'),
    section: t('The heading above them.'),
    line: line(),
  }),
  recommendations: () => ({
    recommendation: t('The words of the recommendation, or of an action that carries one out.'),
    theme: t('Its main theme, or the one that was asked for.'),
    target: t('Who is to do it.'),
    document: document(),
    line: line(),
    sure: t('How sure the rules are that it is one, or that a person has checked it.'),
  }),
  network: () => ({
    from: t('One end of the edge. Edges have no direction: of its ends, the first in the alphabet stands here.'),
    to: t('The other end.'),
    relations: t('What joins them, the commonest first. The kinds are explained below.'),
    ties: t('How many ties join them.'),
    documents: t('How many documents tell of any of the ties: the width of the edge.'),
    years: t('Years that the words name.'),
  }),
  money: () => ({
    what: t('What the money is for, as the document has it.'),
    kind: t(
      'What kind of money it is: a line or a sum of a budget, a contribution, one in kind, or an amount told of.',
    ),
    donor: t('Who gives it; nothing where nobody is named.'),
    recipient: t('Who receives it; nothing where nobody is named.'),
    amount: t('The amount in its own currency; nothing for what is given in kind.'),
    currency: t('The currency of the amount, by its code in ISO 4217.'),
    converted: t('The same in the currency asked for, rounded where it was converted.'),
    year: t('The last year that its words name.'),
    document: document(),
    line: line(),
  }),
  profile: () => ({ measure: t('What is counted. A practice has up to three themes and counts under each.') }),
};

/** What stands in a column of the sheet of a figure; "" where nothing is known of it. */
export function meaningOf(figure: Figure, id: string, title: string): string {
  if (figure.chart === 'map' && id === 'value') {
    const { many, counts } = MEASURE_WORDS[figure.measure];
    return t('How many {items} there are. {counts}', { items: many, counts });
  }
  const known = MEANINGS[figure.chart]();
  if (Object.hasOwn(known, id)) return known[id];
  return figure.chart === 'profile'
    ? t('How much of it there is for {country}, under the filters.', { country: title })
    : '';
}

const cases = (): Definition[] => [
  { term: t('found'), meaning: t('At least one was found.') },
  {
    term: t('none found'),
    meaning: t('The documents name the country or tell something of it, and none was found.'),
  },
  { term: t('not named'), meaning: t('No document names the country: nothing can be said of it.') },
  {
    term: t('does not apply'),
    meaning: t('The area has no name of its own that could be looked for in the documents.'),
  },
];
const STATUSES: Readonly<Record<(typeof PRACTICE_STATUSES)[number], string>> = inLanguage({
  existing: 'Told as going on when the document was written, or without any sign of another time.',
  past: 'Told as ended.',
  planned: 'Told as planned, promised or to begin.',
});
const RELATION_MEANINGS: Readonly<Record<(typeof RELATIONS)[number], string>> = inLanguage({
  agreement: 'An agreement, memorandum or treaty between them.',
  programme: 'A programme or project that they carry out together.',
  'co-chair': 'They chair a session or a meeting together.',
  team: 'They sit in the team that prepares a session.',
  'co-organiser': 'They organise a meeting together.',
  'working-group': 'They belong to a group.',
  funding: 'One pays for what the other does or holds.',
  support: 'One supports the other otherwise than with money.',
  'sector-partnership': 'Kinds of actor that are told to work together.',
});
const phases = (): Readonly<Record<FundingPhase, Definition>> => ({
  planned: { term: t('planned|money'), meaning: t('Lines and sums of budgets.') },
  received: { term: t('received|money'), meaning: t('Contributions that were given.') },
  reported: {
    term: t('reported|money'),
    meaning: t('Amounts that the documents tell of otherwise. The three are never added up together.'),
  },
});
const sure = (): Definition[] => [
  { term: t('Sure, likely, unsure'), meaning: t('How sure the rules are, by the form of the words.') },
  { term: t('Checked by a person'), meaning: t('A person has compared it with its words in the document.') },
];

/** What the words mean that stand in the cells of a figure's sheet. */
export function wordMeanings(figure: Figure): readonly Definition[] {
  switch (figure.chart) {
    case 'map':
      return cases();
    case 'theme':
      return PRACTICE_STATUSES.map((status) => ({ term: STATUS_WORDS[status], meaning: STATUSES[status] }));
    case 'network':
      return RELATIONS.map((relation) => ({ term: RELATION_NAMES[relation], meaning: RELATION_MEANINGS[relation] }));
    case 'money':
      return [phases()[figure.phase]];
    case 'recommendations':
      return sure();
    default:
      return [];
  }
}
