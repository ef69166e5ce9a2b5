import type { DocumentAnalysis } from '../analysis';
import type { Block } from '../../corpus/block';
import { gistOf, shortened } from '../gist';
import { placeOfBlocks, placeOf, type Place } from '../passage';
import { recordId } from '../record-id';
import { actorKey } from '../actors/actor';
import type { Actor, Finding, Partnership, Relation, Theme } from '../records';
import type { Stretch } from '../sentences';
import { themesOf } from '../themes';

/** A tie in the making: who is tied, how, and where the text says so. */
export interface Tie extends Finding {
  readonly members: readonly Actor[];
  readonly relation: Relation;
  /** What the tie is called; empty where the text has no name for it. */
  readonly label: string;
  /** The blocks that state it; with a stretch only that part of the one block. */
  readonly blocks: readonly Block[];
  readonly stretch?: Stretch;
  readonly themes?: readonly Theme[];
}

const LONGEST_LABEL = 90;

/** The record of a tie. Throws a RangeError when it has fewer than two members. */
export function partnershipRecord({ document }: DocumentAnalysis, tie: Tie): Partnership {
  if (tie.members.length < 2) throw new RangeError('a partnership has at least two members');
  const place: Place = tie.stretch
    ? placeOf(document, tie.blocks[0], tie.stretch)
    : placeOfBlocks(document, tie.blocks);
  const { members, relation, foundBy, confidence } = tie;
  const label = shortened(tie.label.replace(/\s+/g, ' ').trim() || gistOf(place.quote), LONGEST_LABEL);
  const distinction = [relation, label, ...members.map(actorKey)].join(' ');
  return {
    id: recordId('partnership', place.doc, place.offsets, distinction),
    kind: 'partnership',
    ...place,
    members,
    relation,
    label,
    themes: tie.themes ?? themesOf(`${tie.label} ${place.quote}`, place.section),
    foundBy,
    confidence,
  };
}
