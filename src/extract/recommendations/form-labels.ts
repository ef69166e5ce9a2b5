/** What a field of a form asks for; 'other' is anything else. */
export type FieldRole = 'recommendation' | 'action' | 'indicator' | 'other';

/** The label of a field with its number, if any. */
export interface Label {
  readonly role: FieldRole;
  /** "2" of "Action 2"; '' without. */
  readonly number: string;
  /** Of an indicator: whether its label says that it measures an action. */
  readonly ofAction: boolean;
  /** Whether it asks for several answers. */
  readonly mayBeList: boolean;
}

const LEAD = '^\\W*(?:\\d+(?:\\.\\d+)*[.)]?\\s+)?';
const RECOMMENDATION = new RegExp(
  `${LEAD}(?:(?:key |main |policy |priority )?recommendations?\\b|proposals?\\b|(?:key|priority) messages?\\b)`,
  'i',
);
const ACTION = new RegExp(
  `${LEAD}(?:(?:key |proposed |related |follow-up |priority )?actions?\\b(?:\\(s\\))?(?!\\s+plan)|next steps\\b)`,
  'i',
);
const INDICATOR = new RegExp(
  `${LEAD}(?:(?:key |success |progress |performance )*indicators?\\b|benchmarks?\\b|milestones?\\b|(?:measures?|signs?) of (?:success|progress|change)\\b|success criteria\\b|means of verification\\b)`,
  'i',
);
/** The field of a line of its own: its label, then a colon or nothing. One recommendation at a time. */
const LINE = new RegExp(
  `${LEAD}(?<label>recommendations?\\s(?:no\\.?\\s)?\\d{1,2}|(?:key |policy )?recommendation|(?:key |proposed |related |follow-up )?actions?(?:\\(s\\))?(?:\\s\\d{1,2}(?:\\.\\d{1,2})?)?|next steps|(?:key |success |progress )?indicators?(?:\\(s\\))?(?:\\s\\d{1,2}(?:\\.\\d{1,2})?)?(?:\\sof\\s(?:success|change|progress)(?:\\sor\\s\\w+)?)?)\\s*(?:\\([^()]{1,60}\\)\\s*)?(?:[:–—]\\s*|\\.\\s+(?=\\p{Lu})|\\.?$)`,
  'iu',
);
const SEVERAL = /\b(?:recommendations|proposals|messages)\b/i;
/** What a template asks of those who fill it in. */
const INSTRUCTION = /\?\W{0,3}$|^\W*(?:please|describe|indicate|specify)\b/i;

/** What a cell that labels the one beside it asks for. */
export function labelOf(cell: string): Label {
  const role = RECOMMENDATION.test(cell)
    ? 'recommendation'
    : ACTION.test(cell)
      ? 'action'
      : INDICATOR.test(cell)
        ? 'indicator'
        : 'other';
  const number = numberIn(cell);
  return {
    role,
    number,
    ofAction: role === 'indicator' && /\bactions?\b/i.test(cell),
    mayBeList: role === 'action' || (role === 'recommendation' && !number && SEVERAL.test(cell)),
  };
}

/** The label that a line begins with, and where its answer begins; undefined where it begins with none. */
export function lineLabel(text: string): (Label & { readonly end: number }) | undefined {
  const match = LINE.exec(text);
  return match ? { ...labelOf(match[0]), end: match[0].length } : undefined;
}

/** Whether a text tells how to fill in a form. */
export function isInstruction(text: string): boolean {
  return INSTRUCTION.test(text);
}

function numberIn(label: string): string {
  return /(?<=[a-z)]\s(?:no\.?\s)?(?:\d{1,2}\.)?)\d{1,2}(?!\d)/i.exec(label)?.[0] ?? '';
}
