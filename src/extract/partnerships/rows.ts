import { distinctActors } from '../actors/actor';
import type { PlacedActor } from '../actors/named';
import type { BlockAnalysis } from '../analysis';
import type { Relation } from '../records';
import type { Stretch } from '../sentences';
import type { Tie } from './tie';

/** Actors that a text names in one go: "Tonga, Fiji and UNICEF". */
export interface Side extends Stretch {
  readonly actors: readonly PlacedActor[];
}

/** Words before a row of actors that are the sides of one thing. */
const ROW_BEFORE: readonly (readonly [Relation, RegExp])[] = [
  [
    'agreement',
    /\b(?:agreements?|memorand\p{L}+|mous?|accords?|treat(?:y|ies)|arrangements?|conventions?|declaration|protocols?)\b[^.;:]{0,60}\bbetween (?:the )?(?:governments? of )?(?:the )?$/iu,
  ],
  [
    'programme',
    /\b(?:programmes?|programs?|projects?|schemes?|initiatives?|partnerships?|collaboration|co-?operation|campaigns?|ventures?|commission|pilots?)\b[^.;:]{0,60}\b(?:between|by) (?:the )?(?:governments? of )?(?:the )?$/iu,
  ],
  [
    'co-organiser',
    /\b(?:organi[sz]ed|hosted|convened|prepared|held)(?: jointly)? by (?:the )?(?:governments? of )?(?:the )?$/iu,
  ],
  [
    'programme',
    /\b(?:developed|launched|drafted|implemented|run|led|designed|established|set up|conducted|published|written|created|carried out|undertaken)(?: jointly)? by (?:the )?(?:governments? of )?(?:the )?$/iu,
  ],
];
/** What a row of actors with a body among them does as one. */
const ROW_AFTER: readonly (readonly [Relation, RegExp])[] = [
  [
    'co-organiser',
    /^\s(?:(?:have|had|also|jointly|recently|together|will)\s){0,3}(?:(?:co-?)?(?:host|organi[sz]|conven)(?:e|ed|s)?)\s/iu,
  ],
  [
    'agreement',
    /^\s(?:(?:have|had|also|jointly|recently|together|will)\s){0,3}(?:sign(?:ed)?|conclude[d]?|agreed?)\s/iu,
  ],
  [
    'programme',
    /^\s(?:(?:have|had|also|jointly|recently|together|will)\s){0,3}(?:launch(?:ed)?|develop(?:ed)?|implement(?:ed)?|establish(?:ed)?|set up|run|announced?|designed?|conduct(?:ed)?|created?|published?)\s/iu,
  ],
];
/** "Tonga-Fiji Boat Programme": what two names with a stroke between them share. */
const SHARED_AFTER =
  /^\s(?:\p{L}+\s){0,5}(?<what>agreement|memorandum|mou|treaty|programme|program|project|scheme|initiative|partnership|conference|seminar|workshop)\b/iu;
const STROKE = /^\s?[-–/]\s?$/;
/** Characters looked at before a row. */
const BEFORE_REACH = 140;

/** The tie of actors that stand in one row as the sides of something. */
export function tieOfRow(analysis: BlockAnalysis, sentence: Stretch, side: Side): Tie | undefined {
  const members = distinctActors(side.actors.map(({ actor }) => actor));
  if (members.length < 2) return undefined;
  const text = analysis.block.text.text;
  const before = text.slice(Math.max(sentence.start, side.start - BEFORE_REACH), side.start);
  const after = text.slice(side.end, sentence.end);
  const relation =
    ROW_BEFORE.find(([, words]) => words.test(before))?.[0] ??
    (members.some(({ type }) => type === 'org') ? ROW_AFTER.find(([, words]) => words.test(after))?.[0] : undefined) ??
    sharedRelation(text, side, after);
  if (!relation) return undefined;
  return {
    members,
    relation,
    label: text.slice(side.start, sentence.end),
    blocks: [analysis.block],
    stretch: sentence,
    foundBy: 'sentence',
    confidence: 'medium',
  };
}

function sharedRelation(text: string, { actors }: Side, after: string): Relation | undefined {
  const [first, second] = actors;
  if (actors.length !== 2 || !STROKE.test(text.slice(first.end, second.start))) return undefined;
  const what = SHARED_AFTER.exec(after)?.groups?.what;
  if (!what) return undefined;
  if (/^(?:conference|seminar|workshop)$/i.test(what)) return 'co-organiser';
  return /^(?:agreement|memorandum|mou|treaty)$/i.test(what) ? 'agreement' : 'programme';
}
