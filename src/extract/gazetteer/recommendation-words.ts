/** Headings and introducing sentences below which every item recommends. */
export const RECOMMENDATION_LIST =
  /\b(?:recommend\w*|outcomes|way forward|ways forward|next steps|call(?:s|ed)? (?:up)?on|we call|urge[sd]?|proposals?|demands|(?:key|main|central|priority|core) messages|measures to be taken|action points?|following (?:\w+ )?(?:subjects|actions|steps|measures|proposals)|what (?:should|can) be done|needs? to be (?:improved|changed|done))\b/i;
/** Lists of questions, findings or practices, whatever else their heading says. */
export const NO_RECOMMENDATION_LIST =
  /\b(?:questions?|best practices|good practices|observations|findings|examples|characteristics|progress|achievements)\b/i;

/** Somebody asks somebody to act. */
export const CALLS =
  /\b(?:(?:we|civil society|they|he|she|delegates|participants|speakers?|the (?:committee|forum|chair|report|seminar|conference|commissioner|representative)|[A-Z][a-z]+)\s(?:\w+\s){0,2}?)?(?:urge[sd]?|call(?:s|ed)? (?:up)?on|call(?:s|ed)? for(?! (?:papers|tenders|proposals|applications))|recommend(?:s|ed)?|appeal(?:s|ed)? to|advocate[sd]? (?:for|the|that)|encourage[sd]? (?:governments|states|all|countries|member|stakeholders)|caution(?:s|ed)? (?:governments|states)|plead(?:s|ed)? for|we support)\b/;
/** It was said that something ought to be done. */
export const PROPOSED =
  /\b(?:(?:it (?:was|is|has been) (?:also |further |therefore |then )?)?suggested(?! that (?![^.;]*\b(?:should|must|needs?|ought|could|be)\b)[^.;]{0,80}?\b(?:is|are|was|were|has|have|does|do not|did|plays?|remains?)\b)(?: that\b| to\b|,)|it (?:was|is|has been) (?:also |further |therefore |then )?(?:proposed|recommended|advised)|proposed (?:that|to)|recommended (?:that|to|the)|made (?:a|the following|several) (?:recommendations?|proposals?)|formulated (?:a number of |some )?recommendations?|(?:stress|emphasi[sz]|underlin|underscor|highlight|point|mention)\w* (?:out )?(?:also )?(?:the|a) (?:need|importance|necessity) (?:for|of|to))\b/i;
/** Duties in general. */
export const DUTY =
  /\b(?:should(?! be (?:noted|recalled|understood|mentioned|remembered))|must(?! be (?:noted|recalled|understood|read|said))|ought to|(?:needs?|have|has) to (?:be|take|address|develop|include|recogni[sz]e|ensure|make|provide|work|promote)|needs? (?:a greater|to be|for)|there (?:is|needs to be|was) a (?:\w+ )?need (?:for|to)|is a need (?:for|to)|it is (?:\w+ )?(?:important|essential|crucial|vital|imperative|critical|necessary|paramount)(?:,? therefore,?)? (?:to|that|for)|is (?:critical|vital|essential|imperative)\b|can only be\b)/i;

/** Whom a duty must fall on before it counts as a recommendation in prose. */
export const ADDRESSEES =
  /\b(?:governments?|states?|countr(?:y|ies)|policy[- ]?makers?|polic(?:y|ies)|leaders?|authorities|donors?|parliament\w*|civil society|NGOs?|employers?|private sector|international (?:community|organi[sz]ations?)|United Nations|UN|IOM|agencies|stakeholders|actors|we|migrants|women|children|rights|forum|GFMD|process(?:es)?|compact|strateg(?:y|ies)|measures|mechanisms|programmes?|programs?|cooperation|partnerships?|systems?|data|indicators?|attention|efforts?)\b/i;

/** Sentences that report duties, doubts or questions rather than set them. */
export const NOT_A_DUTY =
  /\?$|\b(?:asked (?:if|whether|how)|who (?:may|must|should)\b.{0,60} and who (?:may|must|can|should)|wondered|question (?:was|is|remains)|whether|would be|obliged|in order to be|must have been|should have been|if they|no longer|might|argued that (?:the|this) (?:problem|reason))\b/i;
