import { ending } from './scan/ending';
import { countryMatcher, type CountryWord } from './gazetteer/countries';
import type { PhraseMatch } from './phrases';

export type CountryMatch = PhraseMatch<CountryWord>;

/** Words before a name that make it another name: Latin American, New Mexico, Gulf of Guinea. */
const OTHER_NAME_BEFORE = ending(
  /(?:\b(?:Latin|Central|South|North|[NS]\.|Inter|Meso|Anglo|Afro|Pan|Ibero|Native|New|Southern|Northern|West|Western|Eastern|East|African)[\s-]|\b(?:Gulf|Sea|Bay|Strait|Coast) of |\bBritish )$/i,
);
/** Of those, the ones that only change a word for people ("South American"), not a name ("West Germany"). */
const REGION_PEOPLE = new Set(['USA', 'IND', 'COD', 'SDN']);
const OTHER_NAME_AFTER =
  /^(?: Ocean\b| Sea\b| Delta\b| River\b| Canal\b| Virgin\b| Columbia\b|[-\s]based company| pigs?\b)/;
/** US$ and US dollars are money. */
const MONEY_AFTER = /^(?:\s?\\?[$€£]|D\b|\s(?:bio|billion|million)?\s?[Dd]ollars?\b|\d)/;
/** Words for people that are the names of languages too. */
const LANGUAGES = new Set(
  (
    'Albanian Armenian Azerbaijani Bosnian Bulgarian Burmese Chinese Croatian Czech Danish Dutch Estonian Fijian Filipino Finnish French ' +
    'Georgian German Greek Hungarian Icelandic Indonesian Irish Italian Japanese Kazakh Khmer Korean Kyrgyz Lao Latvian Lithuanian ' +
    'Macedonian Maltese Mongolian Nepali Norwegian Polish Portuguese Romanian Russian Samoan Serbian Slovak Slovene Slovenian Somali ' +
    'Spanish Swedish Tajik Thai Tongan Turkish Turkmen Ukrainian Uzbek Vietnamese'
  ).split(' '),
);
const SPOKEN_BEFORE = ending(
  /\b(?:in|into|from|to|speaks?|spoken|speaking|learn(?:ing|s)?|teach(?:ing|es)?|taught)\s(?:(?:Arabic|English|\p{Lu}\p{Ll}+)(?:,\s|\sand\s|\sor\s|\/)(?:and\s|or\s)?)*$/u,
);
/** After the last language of a list comes no noun that it could belong to. */
const SPOKEN_AFTER =
  /^(?:(?:,\s|\sand\s|\sor\s|,\s(?:and|or)\s|\/)\p{Lu}\p{Ll}+)*(?:\s*(?:[.;:,)\]]|$)|\s(?:on|at|by|for|to|with|from|than|so|because|while|was|were|is|are|as|only|too)\b)/u;
const LANGUAGE_AFTER = /^(?:[- ]speak|[- ]languages?\b|\s(?:version|translation|lessons?|classes|dictionar))/i;
const HONORIFIC_BEFORE = ending(
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Amb|Ambassador|Min)\.? (?:\p{Lu}(?:[\p{L}'’-]+|\.) )?$/u,
);
/** Before these words in capitals, US is a pronoun. */
const PRONOUN_BEFORE = ending(/\b(?:CONTACT|ABOUT|JOIN|TELL|HELP|FOLLOW|LET|VISIT|EMAIL|CALL|SUPPORT) $/);
/** Country names that are also given or family names, or names of American states. */
const ALSO_PEOPLE = new Set(['Jordan', 'Chad', 'Israel', 'Georgia', 'Ireland', 'Holland', 'Cuba', 'Kenya', 'India']);
const STATE_OF_USA = ending(/(?:\bAtlanta, |\b(?:state|State|University|Institute) of )$/);

/** The countries that a text names, from left to right; words that only look like one are left out. */
export function findCountries(text: string): CountryMatch[] {
  return countryMatcher.find(text).filter((match) => isCountry(text, match));
}

function isCountry(text: string, match: CountryMatch): boolean {
  const before = text.slice(Math.max(0, match.start - 40), match.start);
  const after = text.slice(match.end, match.end + 40);
  const { iso3, demonym } = match.value;
  if (OTHER_NAME_AFTER.test(after)) return false;
  if (OTHER_NAME_BEFORE.test(before)) {
    if (demonym && REGION_PEOPLE.has(iso3)) return false;
    if (/\b(?:New|Gulf of|Sea of|Bay of|Strait of|Coast of) ?$/.test(before)) return false;
  }
  if (iso3 === 'USA' && /^U\.?S\.?$/.test(match.phrase) && MONEY_AFTER.test(after)) return false;
  if (match.phrase === 'US' && PRONOUN_BEFORE.test(before)) return false;
  if (demonym && LANGUAGES.has(match.phrase)) {
    if (LANGUAGE_AFTER.test(after) || (SPOKEN_BEFORE.test(before) && SPOKEN_AFTER.test(after))) return false;
  }
  if (
    ALSO_PEOPLE.has(match.phrase) &&
    (HONORIFIC_BEFORE.test(before) || (match.phrase === 'Georgia' && STATE_OF_USA.test(before)))
  ) {
    return false;
  }
  return true;
}
