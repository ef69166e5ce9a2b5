import type { BlockAnalysis, DocumentAnalysis } from '../analysis';
import { DEEDS_LIST, OUGHT, PRACTICE_LIST } from '../gazetteer/practice-words';
import { RECOMMENDATION_LIST } from '../gazetteer/recommendation-words';
import type { CountryCode } from '../records';
import { remembered } from '../remembered';
import { hasWord } from '../words';
import { homesOf } from '../home';

/** What is known of a block of prose from what stands around it. */
export interface Around {
  /** It stands in a list or section that announces practices. */
  readonly announced: boolean;
  /** The country that its chapter is about. */
  readonly home?: CountryCode;
  /** The one country that the sentence names which introduces its list of deeds. */
  readonly leader?: CountryCode;
}

/** "The projects aim to:": what is hoped for stands below, not what is done. */
const AIMS = /\b(?:aims?|goals?|objectives?|purposes?|seeks?)\b(?: \w+){0,3}\s?:$/i;

/** Tells what stands around the blocks of a document. */
export function aroundOf(analysis: DocumentAnalysis): (block: BlockAnalysis) => Around {
  const homeOf = homesOf(analysis);
  const announces = remembered((words: string) => hasWord(PRACTICE_LIST, words) && !AIMS.test(words));
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
      leader: isLed ? leaderOf(lead) : undefined,
    };
  };
}

/** The one country that a block names outside of names; undefined where it names none or several. */
function onlyCountry({ countries }: BlockAnalysis): CountryCode | undefined {
  const named = new Set(countries.filter(({ inName }) => !inName).map(({ iso3 }) => iso3));
  return named.size === 1 ? [...named][0] : undefined;
}
