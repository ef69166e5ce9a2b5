import type { BlockAnalysis, DocumentAnalysis } from '../analysis';
import { DEEDS_LIST, OUGHT, PRACTICE_LIST } from '../gazetteer/practice-words';
import { RECOMMENDATION_LIST } from '../gazetteer/recommendation-words';
import type { CountryCode } from '../records';
import { remembered } from '../remembered';
import { hasWord } from '../words';
import { within } from '../ordered';
import { cellPlaces, isProseCell } from '../tables';
import { homesOf, leaningOf, voicesOf } from '../home';

/** What is known of a block of prose from what stands around it. */
export interface Around {
  /** It stands in a list or section that announces practices. */
  readonly announced: boolean;
  /** The country that its chapter is about. */
  readonly home?: CountryCode;
  /** The country that its chapter names far oftener than others. */
  readonly leaning?: CountryCode;
  /** The one country that the short cells of its row of a table name: its prose tells of that. */
  readonly row?: CountryCode;
  /** The state that speaks in its chapter. */
  readonly voice?: CountryCode;
  /** The one country that the sentence names which introduces its list of deeds. */
  readonly leader?: CountryCode;
}

/** "The projects aim to:": what is hoped for stands below, not what is done. */
const AIMS = /\b(?:aims?|goals?|objectives?|purposes?|seeks?)\b(?: \w+){0,3}\s?:$/i;

/** "Boat programme proves a winner": the headline of one piece of news announces no list. */
const HEADLINE =
  /\b(?:programme|program|project|initiative|practice|partnership|scheme)s? (?:will |is |are |has |have |to )?(?:proves?|helps?|launch(?:es|ed)?|gives?|brings?|boosts?|begins?|starts?|ends?|wins?|gets?|kicks?|reach(?:es)?|celebrates?|marks?|opens?|closes?|receives?|offers?|faces?|sheds?|needs?|set|shows?|makes?|takes?|grows?|expand(?:s|ed)?|extended|praised|criticised|criticized|hailed)\b/i;

/** Tells what stands around the blocks of a document. */
export function aroundOf(analysis: DocumentAnalysis): (block: BlockAnalysis) => Around {
  const homeOf = homesOf(analysis);
  const voiceOf = voicesOf(analysis);
  const leanOf = leaningOf(analysis);
  const announces = remembered(
    (words: string) => hasWord(PRACTICE_LIST, words) && !AIMS.test(words) && !HEADLINE.test(words),
  );
  const leaderOf = remembered(onlyCountry);
  const introduces = remembered(
    (lead: string) =>
      announces(lead) || (hasWord(DEEDS_LIST, lead) && !hasWord(OUGHT, lead) && !RECOMMENDATION_LIST.test(lead)),
  );
  return (analysed) => {
    const { block } = analysed;
    const home = homeOf(analysed);
    const lead = block.lead === undefined ? undefined : analysis.blocks[block.lead];
    const isLed = lead !== undefined && introduces(lead.block.text.text);
    return {
      announced: isLed || block.section.slice(-1).some(announces),
      home,
      voice: voiceOf(analysed),
      leaning: leanOf(analysed),
      row: block.cells ? countryOfRow(analysed) : undefined,
      leader: isLed ? leaderOf(lead) : undefined,
    };
  };
}

/** The one country that the short cells of a row name, from the first that names any. */
function countryOfRow({ block, countries }: BlockAnalysis): CountryCode | undefined {
  for (const place of cellPlaces(block)) {
    if (!place || isProseCell(place)) continue;
    const named = new Set(within(countries, place).map(({ iso3 }) => iso3));
    if (named.size) return named.size === 1 ? [...named][0] : undefined;
  }
  return undefined;
}

/** The one country that a block names outside of names; undefined where it names none or several. */
function onlyCountry({ countries }: BlockAnalysis): CountryCode | undefined {
  const named = new Set(countries.filter(({ inName }) => !inName).map(({ iso3 }) => iso3));
  return named.size === 1 ? [...named][0] : undefined;
}
