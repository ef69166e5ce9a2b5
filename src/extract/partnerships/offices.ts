import { allMatches } from '../../corpus/matches';
import type { BlockAnalysis, DocumentAnalysis } from '../analysis';
import type { Stretch } from '../sentences';
import { country, distinctActors, organisation } from '../actors/actor';
import { actorsIn, placedActors, presides } from '../actors/named';
import { overlapsAny, within } from '../ordered';
import { isProcess } from './processes';
import { sidesOf } from './sides';
import type { Tie } from './tie';
import { gated } from '../scan/gated';
import { partOf } from '../tokens';

/** A quick look before the costly one. */
const MAY_CO_CHAIR = gated(/co-?chair/i);
const CO_CHAIRS =
  /\bco-?chair(?:s|ed|ing|manship)?\b(?:\s+(?:by|were|are|of (?:this|the) (?:session|meeting|panel|group)))?\s*[:–-]?\s*/giu;
const STOP = /[).](?:\s|$)|;\s(?=\p{Ll})|$/u;
/** A body whose members follow. */
const GROUP = gated(
  /\b(?<group>(?:[\p{Lu}][\p{L}-]*\s|(?:of|the|on|for|and|ad hoc|assessment|steering|extended|advisory|working)\s){0,6}(?:[Gg]roup|[Tt]eam|Troika|[Cc]ommittee|[Tt]ask ?[Ff]orce|Process|Conference|Council|Friends of the [A-Z]\w+|RCM|RCP|[Dd]ialogue|[Cc]onsultations?|[Nn]etwork|[Ss]eries))\b/u,
);
const CONSISTS = gated(
  /\b(?:compris(?:es|ed|ing)|composed|consist(?:s|ed|ing)|includes?|made up|members?(?:hip)?(?: states?)?(?: are| include| were)?|member states|observer (?:organi[sz]ations?|states|countries)|(?:following|its|their) observers?)\b/i,
);
const LEAST_MEMBERS = 3;
/** The names of co-chairs, and the title before them, reach no farther, in characters. */
const FARTHEST = 1000;

/** Ties stated as offices and memberships: co-chairs, steering groups, teams, processes. */
export function tiesOfOffices(analysis: DocumentAnalysis): Tie[] {
  return analysis.blocks.flatMap((block) => {
    if (block.block.kind === 'contents') return [];
    const ties = takingPart(block);
    return block.block.kind === 'table-row' ? ties : [...coChairs(block), ...memberships(block), ...ties];
  });
}

const TAKES_PART =
  /\b(?:participa\w+|members?(?:hip)?|experiences?|focus\w*|presid(?:es|ed|ency)|hosts?|hosted|joined|joins|belongs|secretariat|takes part|took part)\b/i;

/** "Tonga's participation in the Blue Process": a country and each process that a sentence says it takes part in. */
function takingPart(analysis: BlockAnalysis): Tie[] {
  const { block } = analysis;
  if (!analysis.organisations.some(({ value }) => isProcess(organisation(value)))) return [];
  return analysis.sentences.flatMap((sentence) => {
    const processes = distinctActors(
      within(analysis.organisations, sentence)
        .map(({ value }) => organisation(value))
        .filter(isProcess),
    );
    const countries = distinctActors(
      within(analysis.countries, sentence)
        .filter((naming) => !presides(block.text.text, naming))
        .map(({ iso3 }) => country(iso3)),
    );
    const text = block.text.text.slice(sentence.start, sentence.end);
    if (!processes.length || countries.length !== 1 || !TAKES_PART.test(text)) return [];
    return processes.map((process): Tie => ({
      members: [...countries, process],
      relation: 'working-group',
      label: process.type === 'country' ? '' : process.name,
      blocks: [block],
      stretch: sentence,
      foundBy: 'sentence',
      confidence: 'medium',
    }));
  });
}

function coChairs(analysis: BlockAnalysis): Tie[] {
  const { block } = analysis;
  const text = block.text.text;
  const ties: Tie[] = [];
  if (analysis.countries.length + analysis.organisations.length < 2) return ties;
  if (!MAY_CO_CHAIR.test(text)) return chairsBefore(analysis);
  for (const match of allMatches(CO_CHAIRS, text)) {
    const from = match.index + match[0].length;
    const rest = text.slice(from, from + FARTHEST);
    const stretch: Stretch = { start: from, end: from + rest.search(STOP) };
    const named = actorsIn(analysis, stretch);
    const members =
      named.length < 2 && /manship/i.test(match[0]) ? actorsIn(analysis, stretch, { inNames: true }) : named;
    if (members.length < 2 || startsLate(analysis, stretch)) continue;
    const title = quotedBefore(text.slice(Math.max(0, match.index - FARTHEST), match.index));
    const heading = block.kind === 'heading' ? text.slice(0, match.index) : (block.section.at(-1) ?? '');
    ties.push({
      members,
      relation: 'co-chair',
      label: title ?? (heading.replace(/(?<![\s(])[\s(]+$/, '') || (block.section.at(-1) ?? '')),
      blocks: [block],
      stretch: { start: match.index, end: stretch.end },
      foundBy: 'sentence',
      confidence: 'high',
    });
  }
  return ties.length ? ties : chairsBefore(analysis);
}

/** "The Governments of Tonga and Fiji will co-chair …", "the Tongan and Fijian Co-Chairs". */
const ACT_AS_CHAIRS =
  /^(?:\s(?:will|would|also|jointly|have|were|are|again|volunteered to|agreed to|offered to|served as|serve as|act(?:ed)? as|as)\b){0,4}\s(?:\p{Lu}{2,}\s)?(?:the\s)?(?<how>co-?(?:chair|lead|led|facilitat|conven|host|sponsor)\p{L}*)\b/iu;
const MAY_ACT = gated(/\bco-?(?:chair|lead|led|facilitat|conven|host|sponsor)/i);
const CHAIRS_REACH = 70;

/** Those who chair, lead or host something together and are named before the word that says so. */
function chairsBefore(analysis: BlockAnalysis): Tie[] {
  const { block } = analysis;
  const text = block.text.text;
  if (!MAY_ACT.test(text)) return [];
  return analysis.sentences.flatMap((sentence) => {
    const placed = placedActors(analysis, sentence, { inNames: true }).filter(
      (actor) => !overlapsAny(analysis.people, actor),
    );
    return sidesOf(text, placed).flatMap((side): Tie[] => {
      const members = distinctActors(side.actors.map(({ actor }) => actor));
      const how = ACT_AS_CHAIRS.exec(text.slice(side.end, side.end + CHAIRS_REACH))?.groups?.how;
      if (members.length < 2 || how === undefined) return [];
      const isChair = /^co-?(?:chair|lead|led|facilitat)/i.test(how);
      return [
        {
          members,
          relation: isChair ? 'co-chair' : 'co-organiser',
          label: partOf(text, sentence),
          blocks: [block],
          stretch: sentence,
          foundBy: 'sentence',
          confidence: 'medium',
        },
      ];
    });
  });
}

/** The co-chairs must be named at once, not somewhere later in the sentence. */
function startsLate(analysis: BlockAnalysis, stretch: Stretch): boolean {
  const first = [...within(analysis.countries, stretch), ...within(analysis.organisations, stretch)].reduce(
    (least, item) => Math.min(least, item.start),
    Number.POSITIVE_INFINITY,
  );
  return first - stretch.start > 30;
}

function quotedBefore(text: string): string | undefined {
  return /["“](?<title>[^"”“]{5,140})["”]\s*$/u.exec(text)?.groups?.title;
}

function memberships(analysis: BlockAnalysis): Tie[] {
  const { block } = analysis;
  const text = block.text.text;
  const ties: Tie[] = [];
  if (analysis.countries.length + analysis.organisations.length < LEAST_MEMBERS) return ties;
  for (const sentence of analysis.sentences) {
    const own = partOf(text, sentence);
    const verb = CONSISTS.exec(own);
    const group = verb && GROUP.exec(own)?.groups?.group;
    if (!verb || !group) continue;
    const stretch = { start: sentence.start + verb.index, end: sentence.end };
    const members = actorsIn(analysis, stretch);
    const countries = members.filter(({ type }) => type === 'country').length;
    if (Math.max(countries, members.length - countries) < LEAST_MEMBERS) continue;
    ties.push({
      members,
      relation: 'working-group',
      label: group.replace(/^the\s+/i, ''),
      blocks: [block],
      stretch: sentence,
      foundBy: 'sentence',
      confidence: 'high',
    });
  }
  return ties;
}
