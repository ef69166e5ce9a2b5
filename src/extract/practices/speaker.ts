import type { BlockAnalysis } from '../analysis';
import { within } from '../ordered';
import type { CountryCode } from '../records';
import type { Stretch } from '../sentences';
import { gated } from '../scan/gated';
import { partOf } from '../tokens';

/** Words of a state's offices and of those who speak for them. */
const OFFICIAL = gated(
  /\b(?:minist\p{L}+|governments?|departments?|directorate|service|bureau|mission|embassy|ambassador|delegat(?:e|es|ion)|representatives?|secretary|commissioner|authority|attach[eé]|parliament|consul(?:ate)?|participants?)\b/iu,
);

/** A naming of a country by which somebody speaks for it. */
interface Speaking extends Stretch {
  readonly iso3: CountryCode;
}

const speakers = new WeakMap<BlockAnalysis, readonly Speaking[]>();

/**
 * The country whose official reports in a paragraph, up to a sentence: the first sentence gives the speaker's office.
 * Undefined when nobody speaks for a state, or when an official of another one has spoken since.
 */
export function speakerBefore(analysis: BlockAnalysis, unit: Stretch): CountryCode | undefined {
  const spoken = speakersIn(analysis);
  const [first] = spoken;
  if (!first || first.end > unit.start || first.start >= analysis.sentences[0].end) return undefined;
  const other = spoken.find(({ iso3 }) => iso3 !== first.iso3);
  return other && other.end <= unit.start ? undefined : first.iso3;
}

function speakersIn(analysis: BlockAnalysis): readonly Speaking[] {
  const known = speakers.get(analysis);
  if (known) return known;
  const spoken = speakersOf(analysis);
  speakers.set(analysis, spoken);
  return spoken;
}

function speakersOf(analysis: BlockAnalysis): Speaking[] {
  const text = analysis.block.text.text;
  return analysis.sentences.flatMap((sentence) => {
    const named = within(analysis.countries, sentence).filter(({ inName }) => inName);
    return named.length && OFFICIAL.test(partOf(text, sentence)) ? [named[0]] : [];
  });
}
