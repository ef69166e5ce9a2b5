import type { Block } from '../corpus/block';
import type { CorpusDocument } from '../corpus/document';
import { findCountries } from './countries';
import { regionMatcher } from './gazetteer/regions';
import { isContactRow, isInName, isOfficeFor, personZones } from './name-zones';
import { governmentOfficesIn } from './government-offices';
import { covering, overlapsAny } from './ordered';
import { organisationFinder, type OrganisationMatch } from './organisations';
import type { PhraseMatch } from './phrases';
import type { CountryCode } from './records';
import { sentencesOf, type Stretch } from './sentences';
import { cellPlaces } from './tables';
import { partOf } from './tokens';

/** The rest of a body's name behind an adjective: at least one word in capitals that says what it is. */
const BODY_AFTER =
  /^(?:\s(?:\p{Lu}[\p{L}'’-]+|and|of|for|on))*?\s(?:Foundation|Organi[sz]ation|Conference|Council|Programme|Program|Network|Fund|Facility|Association|Centre|Center|Institute|Initiative|Congress|Bank|Court|Charter|Convention|Commission|Forum|Agency|Office|Alliance|Federation)\b/u;

/** What stands between the countries of one office: "Mission in Tonga, Fiji and Samoa". */
const NAME_JOINS = /^(?:,|,? and|,? &)\s(?:the\s)?$/;

/** A naming of a country in a block. */
export interface NamedCountry extends Stretch {
  readonly iso3: CountryCode;
  readonly surface: string;
  /** Named by a word for its people ("Moldovan"). */
  readonly demonym: boolean;
  /** Inside a title, a body's, an event's or a place's name. */
  readonly inName: boolean;
}

/** What is known of a block before records are looked for. */
export interface BlockAnalysis {
  readonly block: Block;
  readonly sentences: readonly Stretch[];
  readonly countries: readonly NamedCountry[];
  readonly regions: readonly PhraseMatch<string>[];
  readonly organisations: readonly OrganisationMatch[];
  /** Stretches that name a person with titles and affiliations. */
  readonly people: readonly Stretch[];
  /** The offices of governments that the document names at length, by short name, with their countries if these are told. */
  readonly offices: ReadonlyMap<string, CountryCode | undefined>;
}

export interface DocumentAnalysis {
  readonly document: CorpusDocument;
  /** One for each block, in order. */
  readonly blocks: readonly BlockAnalysis[];
}

/** Finds sentences, countries, regions, organisations, people and offices in every block of a document. */
export function analyse(document: CorpusDocument): DocumentAnalysis {
  const named = namesIn(document);
  const offices = governmentOfficesIn(named);
  /** Each field by its name: engines then know the shape of what is asked for most often, and where its fields are. */
  const blocks = named.map(({ block, sentences, countries, regions, organisations, people }) => {
    return { block, sentences, countries, regions, organisations, people, offices };
  });
  return { document, blocks };
}

/** What each block names, before it is known which bodies are offices of governments. */
function namesIn(document: CorpusDocument): Omit<BlockAnalysis, 'offices'>[] {
  const findOrganisations = organisationFinder(document.blocks.map((block) => block.text.text));
  return document.blocks.map((block) => {
    const text = block.text.text;
    const organisations = block.cells ? inCells(block, findOrganisations) : findOrganisations(text);
    const people = personZones(text);
    const contact = block.cells !== undefined && isContactRow(block.cells[0].text);
    const matches = findCountries(text);
    const regions = regionMatcher
      .find(text)
      .filter((region) => !overlapsAny(matches, region))
      .filter((region) => !isPartOfName(covering(organisations, region), region) && !isInBodyName(text, region));
    let nameGoesOn = false;
    const countries = matches.map((match, i) => {
      const { start, end } = match;
      const goesOn = nameGoesOn && NAME_JOINS.test(text.slice(matches[i - 1].end, start));
      const inName =
        contact ||
        goesOn ||
        isInName(text, start, end, people, (from, to) => {
          return overlapsAny(matches, { start: from, end: to }) || overlapsAny(regions, { start: from, end: to });
        });
      nameGoesOn = goesOn || (inName && isOfficeFor(text, start));
      return { start, end, iso3: match.value.iso3, surface: match.phrase, demonym: match.value.demonym, inName };
    });
    return {
      block,
      sentences: block.cells ? sentencesOfCells(block) : sentencesOf(text),
      countries,
      regions,
      organisations,
      people: people.map(([start, end]) => ({ start, end })),
    };
  });
}

/** The sentences of the cells of a row: none goes on from one cell to the next. */
function sentencesOfCells(block: Block): Stretch[] {
  return cellPlaces(block).flatMap((place) =>
    place
      ? sentencesOf(block.text.text.slice(place.start, place.end)).map(({ start, end }) => ({
          start: start + place.start,
          end: end + place.start,
        }))
      : [],
  );
}

/** What is found in the cells of a row, one by one: no name goes on from one cell to the next. */
function inCells(block: Block, find: (text: string) => OrganisationMatch[]): OrganisationMatch[] {
  return cellPlaces(block).flatMap((place) =>
    place
      ? find(partOf(block.text.text, place)).map((match) => ({
          ...match,
          start: match.start + place.start,
          end: match.end + place.start,
        }))
      : [],
  );
}

/** "African Women's Network", "EU-Fiji Facility": a region's adjective or letters inside a longer name. */
function isInBodyName(text: string, { start, end }: Stretch): boolean {
  if (/^[-–]\p{Lu}/u.test(text.slice(end, end + 2)) || /\p{Lu}[-–]$/u.test(text.slice(Math.max(0, start - 2), start)))
    return true;
  return /(?:an|ern)$/.test(text.slice(start, end)) && BODY_AFTER.test(text.slice(end, end + 60));
}

/** Whether a region is part of the name of the body that it stands in; the European Union is both, and stays. */
function isPartOfName(body: Stretch | undefined, region: Stretch): boolean {
  return body !== undefined && body.end - body.start > region.end - region.start;
}
