import type { Block } from '../corpus/block';
import type { NamedCountry } from './analysis';
import { chapterOf, homesIn } from './home';
import { countryOfTitles, isNationalChapter } from './practices/implied';
import { knownOrganisation, type OrganisationMatch } from './organisations';
import { within } from './ordered';
import type { CountryCode } from './records';

/** What is looked at of a block to find its offices of governments. */
interface NamedIn {
  readonly block: Block;
  readonly organisations: readonly OrganisationMatch[];
  readonly countries: readonly NamedCountry[];
}

/** An office of a government, which acts for its country and is no side of its own. */
const OFFICE =
  /^(?:(?:[\p{Lu}.]+|\p{Lu}\p{Ll}+)\s){0,2}(?:Ministry|Department|(?:National|Federal)\s(?:\p{Lu}[\p{L}-]+\s|(?:of|for|on|and|the)\s){0,6}(?:Agency|Commission|Office|Authority|Service|Council|Bureau|Directorate|Committee|Administration|Police))\b/u;
/** With a country in its name, such a body is that country's: "Tonga Immigration Service". */
const SERVICE = /\b(?:Agency|Commission|Authority|Service|Bureau|Directorate|Administration|Police)\b/u;
/** Between the name of an office and of its country: "the Tongan Ministry of Ports", "Ministry of Ports (MOP) of Tonga". */
const BEFORE = /^(?:['’]s)?\s$/;
const AFTER = /^(?:\s?\([^()]{1,12}\))?,?\s(?:of|in)\s(?:the\s)?$/;
const NEAR = 24;

/**
 * The offices of governments that a document names at length, by their short names, each with its country where the
 * text tells: beside the name, else as the one country of the paragraph that explains it or the country of its chapter. A long name without a short
 * one may be that of several countries' offices, so it has no country here.
 */
export function governmentOfficesIn(blocks: readonly NamedIn[]): ReadonlyMap<string, CountryCode | undefined> {
  const offices = new Map<string, CountryCode | undefined>();
  let homes: ReturnType<typeof homesIn> | undefined;
  for (const { block, organisations, countries } of blocks) {
    const text = block.text.text;
    for (const office of organisations) {
      const name = text.slice(office.start, office.end);
      const inside = within(countries, office).length > 0;
      const titled = isNationalChapter(block.section) ? countryOfTitles(block.section) : undefined;
      const isOffice = OFFICE.test(name) || (SERVICE.test(name) && (inside || titled !== undefined));
      if (!isOffice || knownOrganisation(office.value)) continue;
      const beside = countries.find(({ start, end }) =>
        start >= office.start && end <= office.end
          ? true
          : end <= office.start
            ? office.start - end <= NEAR && BEFORE.test(text.slice(end, office.start))
            : start - office.end <= NEAR && AFTER.test(text.slice(office.end, start)),
      )?.iso3;
      const named = new Set(countries.map(({ iso3 }) => iso3));
      homes ??= homesIn(blocks);
      const owner = beside ?? titled ?? (named.size === 1 ? countries[0].iso3 : homes.get(chapterOf(block.section)));
      const isShort = !OFFICE.test(office.value) || inside;
      offices.set(office.value, offices.get(office.value) ?? (isShort ? owner : undefined));
    }
  }
  return offices;
}
