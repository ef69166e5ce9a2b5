import type { PracticeStatus } from '../records';
import { gated } from '../scan/gated';

const PLANNED = gated(
  /\b(?:will(?=\s?:)|will (?:be |soon )?\w+|plans? to|planned|is planning|are planning|draft(?:ed)? (?:a |an |the )?(?:law|bill|legislation)|draft law|proposed|proposal|intends? to|to be (?:launched|established|set up|created|adopted)|(?:is|are) (?:also |currently |now )?(?:establishing|setting up|preparing|considering|launching|drafting|negotiating|finali[sz]ing)|(?:is|are) (?:also |currently |now |still )?being (?:considered|designed|developed|drafted|drawn up|elaborated|finali[sz]ed|negotiated|planned|prepared|set up)|under (?:consideration|development|discussion|negotiation)|launching of|under preparation|upcoming|forthcoming|awaiting|waiting (?:to be|for) (?:\w+ )?(?:adopt|approv|ratif|launch|open|pass|fund)\w*)\b/i,
);
const PAST = gated(
  /\b(?:was|were) (?:carried out|implemented|held|organi[sz]ed|conducted|in place|active) (?:from|between|until|in)\b|\b(?:until|from) (?:19|20)\d{2}\s?(?:to|-|–|until)\s?(?:19|20)\d{2}\b|\b(?:programmes?|programs?|projects?|schemes?|laws?|agreements?|campaigns?|centres?|centers?|initiatives?|pilots?|courses?|hotlines?|services?|offices?|shelters?|funds?)\s(?:(?:has|have|was|were)\s)?(?:since\s)?(?:been\s)?(?:ended|expired|completed|closed|discontinued|abolished)\b|\bno longer in (?:place|force)\b/i,
);

/** Whether a passage reports something in place, over or still to come, by its wording. */
export function statusOf(text: string): PracticeStatus {
  if (PLANNED.test(text)) return 'planned';
  return PAST.test(text) ? 'past' : 'existing';
}
