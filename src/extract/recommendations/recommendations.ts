import type { DocumentAnalysis } from '../analysis';
import { actorsNamed } from '../actors/sectors';
import { placeOf } from '../passage';
import { gistOf } from '../gist';
import { recordId } from '../record-id';
import type { ActorType, Recommendation } from '../records';
import { themesOf } from '../themes';
import { recommendedInForms } from './forms';
import { recommendedInLists } from './lists';
import { recommendedInProse } from './prose';
import type { Recommended } from './recommended';

/** Finds what a document recommends: in lists, in reporting forms and in prose. */
export function findRecommendations(analysis: DocumentAnalysis): Recommendation[] {
  const lists = recommendedInLists(analysis);
  const forms = recommendedInForms(analysis);
  const used = new Set([...lists, ...forms].map((item) => item.analysis.block.index));
  const prose = recommendedInProse(analysis, used, lists);
  return [...lists, ...forms, ...prose]
    .map((item) => recommendation(analysis, item))
    .sort((a, b) => a.offsets[0][0] - b.offsets[0][0]);
}

function recommendation({ document }: DocumentAnalysis, recommended: Recommended): Recommendation {
  const { analysis, stretch, foundBy, confidence } = recommended;
  const place = placeOf(document, analysis.block, stretch);
  return {
    id: recordId('recommendation', place.doc, place.offsets, ''),
    kind: 'recommendation',
    ...place,
    themes: themesOf(place.quote, place.section),
    targets: targetsOf(place.quote),
    gist: gistOf(place.quote),
    foundBy,
    confidence,
  };
}

const ADDRESSED: ReadonlySet<ActorType> = new Set([
  'national-government',
  'local-government',
  'international-organisation',
  'private-sector',
  'trade-union',
  'academia',
  'media',
  'consulate',
]);
const LONGEST_ADDRESS = 120;

/** Who is asked: actors named before or near the duty; governments where the text names nobody. */
function targetsOf(text: string): ActorType[] {
  const head = text.slice(0, LONGEST_ADDRESS);
  const asked = actorsNamed(head).filter((type) => ADDRESSED.has(type));
  return asked.length ? asked : ['national-government'];
}
