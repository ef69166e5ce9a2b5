import type { DocumentAnalysis } from '../analysis';
import { actorsNamed } from '../actors/sectors';
import { placeOf } from '../passage';
import { gistOf } from '../gist';
import { recordId } from '../record-id';
import type { ActorType, Indicator, Recommendation } from '../records';
import { themesOf } from '../themes';
import type { FormRecommended } from './form-group';
import { recommendedInForms } from './forms';
import { recommendedInLists } from './lists';
import { recommendedInProse } from './prose';
import type { Recommended } from './recommended';

/** Finds what a document recommends: in lists, in reporting forms and in prose. */
export function findRecommendations(analysis: DocumentAnalysis): Recommendation[] {
  const forms = recommendedInForms(analysis);
  const inForms = new Set(
    forms.flatMap((item) => [item, ...item.indicators].map((answer) => answer.analysis.block.index)),
  );
  const lists = recommendedInLists(analysis).filter((item) => !inForms.has(item.analysis.block.index));
  const used = new Set([...inForms, ...lists.map((item) => item.analysis.block.index)]);
  const prose = recommendedInProse(analysis, used, lists);
  return [...[...lists, ...prose].map((item) => recommendation(analysis, item)), ...ofForms(analysis, forms)].sort(
    (a, b) => a.offsets[0][0] - b.offsets[0][0],
  );
}

/** The recommendations and actions of forms, each with the id of what it carries out and what shows its success. */
function ofForms(analysis: DocumentAnalysis, forms: readonly FormRecommended[]): Recommendation[] {
  const ids = new Map<Recommended, string>();
  return forms.map((item) => {
    const own = recommendation(analysis, item);
    ids.set(item, own.id);
    const indicators = item.indicators.map(({ analysis: { block }, stretch }): Indicator => {
      const { quote, lines, offsets } = placeOf(analysis.document, block, stretch);
      return { quote, lines, offsets };
    });
    return { ...own, of: (item.of && ids.get(item.of)) ?? null, indicators };
  });
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
    of: null,
    indicators: [],
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
