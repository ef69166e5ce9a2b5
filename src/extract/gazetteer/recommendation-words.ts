import { gated } from '../scan/gated';

/** Headings and introducing sentences below which every item recommends. */
export const RECOMMENDATION_LIST = gated(
  /\b(?:recommend\w*|outcomes|way forward|ways forward|next steps|call(?:s|ed|ing)? (?:up)?on|we call|urg(?:e[sd]?|ing)|proposals?|demands|(?:key|main|central|priority|core) messages|measures to be taken|action points?|what(?: comes)? next\b|the way ahead|(?:our|their) asks|priorities for action|following (?:\w+ )?(?:subjects|actions|steps|measures|proposals)|what (?:should|can|must|needs to|has to) (?:be done|happen|change)|how can (?:we|governments|states|this|these|they)\b|needs? to be (?:improved|changed|done)|(?:policy|practical) implications|(?:invites?|encourages?|asks?|requests?|appeals? to) (?:all |the |its )?(?:governments|states|member states|donors|actors|participants|parties|stakeholders|countries))\b/i,
);
/** Titles of a whole chapter of recommendations, whatever the titles inside it say. */
export const RECOMMENDATION_CHAPTER = gated(
  /\b(?:recommendations?|recommended (?:actions|measures)|ways? forward|calls? (?:to|for) action|action points?|proposals? for action)\b/i,
);
/** What introduces recommendations without being one. */
export const INTRODUCES_RECOMMENDATIONS = gated(
  /\bfollowing\b[^.;]{0,60}\b(?:recommendations?|proposals?|conclusions?|points|messages|actions?)\b|\b(?:recommendations?|proposals?) (?:below|emerged|that follow|are (?:set out|presented|listed)|were (?:made|put forward|formulated|adopted))\b/i,
);
/** Verbs with which a demand begins: "… to open piers, give lanterns and count boats". */
export const DEMANDED_DOING =
  'adopt|allow|address|apply|assist|avoid|build|close|collect|combat|consider|create|decriminali[sz]e|define|deliver|design|develop|dedicate|disaggregate|eliminate|enact|encourage|end|enforce|engage|enhance|enable|ensure|establish|evaluate|exchange|expand|extend|facilitate|finance|foster|fund|give|grant|guarantee|harmoni[sz]e|help|identify|implement|improve|include|increase|inform|integrate|invest|involve|keep|lower|make|monitor|offer|open|organi[sz]e|prevent|promote|prohibit|protect|provide|publish|put|ratify|recogni[sz]e|reduce|refrain|reform|regulate|remove|repeal|report|respect|review|revise|set up|share|simplify|stop|strengthen|support|take|train|use|waive|work';
/** Further verbs with which an item of a list begins that demands. */
const MORE_DEMANDED =
  'Abolish|Accelerate|Act|Adapt|Add|Adhere|Allocate|Amend|Appoint|Assess|Cease|Commit|Criminali[sz]e|Decriminali[sz]e|Capitali[sz]e|Combat|Conclude|Conduct|Continue|Convene|Cooperate|Count|Coordinate|Decouple|Detect|Devote|Disseminate|Diversify|Do not|Document|Drop|Ease|Educate|Empower|Encourage|Examine|Expedite|Explore|Find|Guard|Halt|Hold|Identify|Incorporate|Institute|Intensify|Introduce|Investigate|Launch|Let|Leverage|Lift|Limit|Link|Mainstream|Maintain|Mobili[sz]e|Pay attention|Pay|Permit|Place|Prepare|Press|Prosecute|Pursue|Rescind|Resettle|Restore|Suspend|Terminate|Withdraw|Raise|Redouble|Refrain|Regulari[sz]e|Reinforce|Replicate|Respect|Safeguard|Scale up|Secure|Seek|Set|Speed up|Step up|Streamline|Tackle|Target|Treat|Uphold';

function capitalised(alternatives: string): string {
  return alternatives
    .split('|')
    .map((word) => word[0].toUpperCase() + word.slice(1))
    .join('|');
}

/** What an item of a list demands: "should …", "are encouraged to …", "needs to be …". */
export const DEMANDS = gated(
  /\b(?:should|must|shall|ought to|needs? (?:to|assistance|support|more|better)|(?:is|are) (?:encouraged|invited|urged|asked|requested|called upon|expected) to|(?:is|are) to (?:be )?\w+|have to|has to)\b/i,
);
/** Lists of questions, findings or practices, whatever else their heading says. */
export const NO_RECOMMENDATION_LIST = gated(
  /\b(?:questions?|best practices|good practices|observations|findings|examples|characteristics|progress|achievements)\b/i,
);

/** Parts of a report that tell of speeches and of how the meeting came about: a duty named there is no recommendation of it. */
export const SPEECHES = gated(
  /\b(?:introduction|introductory|preface|foreword|acknowledge?ments?|background|ceremon(?:y|ies)|opening (?:session|remarks|statements?)|welcome|inaugura\w+|preparat(?:ion|ory)|about this)\b/i,
);
/** "We intend to …": those who sign a declaration bind themselves. */
export const BINDS_ITSELF = gated(
  /^(?:(?:In|To|For|With|Through)\b[^.;]{0,160}, )?[Ww]e,?\s(?:\p{Ll}+ly\s|also\s|further\s|therefore\s|hereby\s){0,2}(?:intend|commit(?: ourselves)?|pledge|resolve|undertake|agree|plan|seek|aim|will endeavou?r|are (?:committed|determined|resolved))\s(?:ourselves\s)?to\b/u,
);
/** "14. Strengthen the …": an item that demands by its verb alone. */
export const IMPERATIVE = new RegExp(
  `^[^\\p{L}]*(?:(?:Further|Also|Fully|Urgently|Actively|Effectively|Systematically|Strongly)\\s)?(?:${MORE_DEMANDED}|${capitalised(DEMANDED_DOING)})(?:,?\\s(?:\\p{Ll}+,?\\s)?|\\s(?:and|or)\\s)\\p{L}`,
  'u',
);
/** Lists of what something is for or does, whose items begin with plain verbs too. */
export const AIMS =
  /\b(?:aims?|objectives?|goals?|purposes?|mandate|tasks?|functions?|activities|seeks?|works?|helps?|serves?|designed|responsib\w+|role|services|learn|able|will|would|can|methodology|agenda|questions?|what we do|our work|components?|outputs?|results?|achievements?|impact|approach|mission|interventions?|pillars?|workstreams?|supports?|supported|offers?|provides?|focus(?:es)?|eligib\w+|criteria|conditions|requirements|appl(?:y|ies|ication|ications)|documents|how to|tips|before you)\b[^.;:]*:?$/i;

/** A title that is no more than a word for what somebody is for, whatever titles stand below it. */
export const AIMS_CHAPTER =
  /^\W*(?:\d[\d.]*\s)?(?:(?:strategic|specific|general|overall|main|key|policy|our|core)\s)*(?:(?:aims?|goals?|objectives?|activities|tasks?|functions?|mandate|mission|services|outputs?|outcomes?|pillars?|results?)(?:\W*\d\b.*)?|what we do|our work|how to apply|who can apply|eligibility|conditions)\W*$/i;

/** Whom demands are made of. Others are asked, invited and encouraged in what merely happens. */
const ASKED =
  '(?:all |the |its |their |our |other |these |those |relevant )*(?:[a-z]+ )?(?:governments?|states?(?: part(?:y|ies))?|parliament|congress|countr(?:y|ies)|authorities|ministr(?:y|ies)|donors?|parties|stakeholders|employers|universities|unions|cities|municipalities|ngos|partners|secretary-general|secretariat|members?)';

/** Somebody asks somebody to act. */
export const CALLS = gated(
  new RegExp(
    `\\b(?:urg(?:e[sd]?|ing)\\b|call(?:s|ed|ing)? (?:up)?on(?=\\s)(?! the (?:support|help|services) of)|call(?:s|ed|ing)? for\\b(?! (?:papers|tenders|proposals|applications|projects|expressions|nominations|participants|volunteers|candidates|entries|submissions|interest|experts|abstracts))|recommend(?:s|ed|ing)?\\b(?! by\\b(?![^.;]*\\bthat\\b))|(?:appeal(?:s|ed|ing)?|(?:its|their|our|his|her|a|the) (?:call|appeal)) to\\b(?! action\\b)|advocat(?:e[sd]?|ing) (?:for|the|that)\\b|(?:encourage[sd]?|invite[sd]?|request(?:s|ed)?|ask(?:s|ed)?) ${ASKED}\\b[^.;]{0,60}? to (?!attend|participate|join|meet|speak|present|comment|apply|return)|(?:demand|insist)(?:s|ed|ing)? (?:that|an? (?:immediate )?(?:end|halt|stop))\\b|(?:push(?:es|ed)|press(?:es|ed)|lobb(?:ies|ied)|(?:is|are|been) (?:pushing|pressing|lobbying|campaigning)) for\\b|caution(?:s|ed)? (?:governments|states)\\b|plead(?:s|ed)? for\\b|(?:unions|campaigners|workers|groups|activists|organi[sz]ations|ngos) (?:\\w+ )?want (?:an? |the |to see |more |stronger |better )|we (?:want|ask|demand|(?:strongly |fully )?support (?!the (?:statement|view|idea)))\\b|(?<!\\b(?:to|will|would|also) )supports? the (?:enactment|adoption|creation|establishment|ratification|introduction|development|inclusion)\\b|it is (?:high )?time (?:to|for|that)\\b|the time has come (?:to|for|that)\\b|reiterat\\w+ (?:its|their|our|the) (?:\\w+ )?(?:recommendations?|calls?)\\b)`,
    'i',
  ),
);
/** It was said that something ought to be done. */
export const PROPOSED = gated(
  /\b(?:(?:it (?:was|is|has been) (?:also |further |therefore |then )?)?suggested(?! that (?![^.;]*\b(?:should|must|needs?|ought|could|be)\b)[^.;]{0,80}?\b(?:is|are|was|were|has|have|does|do not|did|plays?|remains?)\b)(?: that\b| to\b|(?<!who suggested) (?:[a-z]+ly )?[a-z]+ing\b|,)|it (?:was|is|has been) (?:also |further |therefore |then )?(?:proposed|recommended|advised)|proposed (?:that|to)|recommended (?:that|to|the)|made (?:a|the following|several) (?:recommendations?|proposals?)|formulated (?:a number of |some )?recommendations?|(?:may|could) (?:also )?wish to (?!be\b)|could (?:usefully |also )?consider\b|it would be (?:useful|helpful|desirable|advisable|worthwhile|important|beneficial) (?:to|for|if)\b|(?:participants|speakers|delegat(?:es|ions)|they|many|several) (?:\w+ )?(?:stress|emphasi[sz]|underlin|underscor)ed (?:also )?the importance of (?:\w+ly )?\w+ing\b|(?:stress|emphasi[sz]|underlin|underscor|highlight|point|mention|reiterat)\w* (?:out )?(?:also )?(?:the|a) (?:need|necessity|urgency|responsibility) (?:for|of|to))\b/i,
);
/** "Delegates recognized the need to …": those who speak at a meeting see a need. */
export const SEES_NEED = gated(
  /\b(?:recogni[sz]|acknowledg|identif|saw|referr?)\w*(?: to)? (?:also )?(?:the|a) (?:need|necessity|urgency) (?:for|of|to)\b/i,
);
export const MEETS_BEFORE =
  /\b(?:participants|delegat(?:es|ions)|members|speakers|panel+ists?|they|the (?:session|forum|group|meeting|roundtable|workshop|conference|seminar)|some|several|many|others|all|governments|states)(?: then| also)? $/i;
/** "They need much stronger protection": more of something is called for. */
export const MORE_OF_IT =
  '(?:(?:an?|much|far|even|some) )*(?:greater|stronger|better|more|clearer|wider|broader|additional|urgent|targeted|improved|increased|stricter|tougher|faster|further|sustained)';
/** Duties in general. */
export const DUTY = gated(
  new RegExp(
    `\\b(?:should\\b(?! be (?:noted|recalled|understood|mentioned|remembered))|must\\b(?! be (?:noted|recalled|understood|read|said))|ought to\\b|(?:needs?|has|have) to (?:be|change|become|reflect|${DEMANDED_DOING}|${MORE_DEMANDED})\\b|needs? (?:to be|for|${MORE_OF_IT})\\b|there (?:is|needs to be|was|would be|will be|remains) (?:an? )?(?:\\w+ )?need (?:for|to)\\b|there needs to be\\b|is an? (?:\\w+ )?need (?:for|to)\\b|it (?:is|was (?:deemed|considered|felt|thought|seen as|found)) (?:\\w+ )?(?:important|essential|crucial|vital|imperative|critical|necessary|paramount|advisable|urgent)(?:,? therefore,?)? (?:not )?(?:to|that|for)\\b|could (?:also |therefore )?(?:be (?:used|created|set up|established|developed|expanded|extended|introduced|made) (?:to|in order)|serve to|be a way)\\b|(?:is|are) (?:critical|vital|essential|imperative|crucial|indispensable)\\b|(?:is|are|was|were|be) (?:therefore |also |urgently )?(?:needed|required) (?:to|in order)\\b|(?:was|were|are) (?:also )?(?:deemed|considered|seen as|regarded as|felt to be) (?:\\w+ )?(?:crucial|essential|key|critical|vital|imperative|necessary)\\b|can only be\\b)`,
    'i',
  ),
);

/** Whom a duty must fall on before it counts as a recommendation in prose. */
export const ADDRESSEES =
  /\b(?:governments?|states?|countr(?:y|ies)|policy[- ]?makers?|polic(?:y|ies)|leaders?|authorities|donors?|parliament\w*|civil society|NGOs?|employers?|private sector|international (?:community|organi[sz]ations?)|United Nations|UN|IOM|agencies|stakeholders|actors|we|migrants|women|children|rights|forum|GFMD|(?:trade )?unions?|universit(?:y|ies)|banks?|media|regulators?|cities|municipalities|mayors?|churches|funders|business(?:es)?|companies|recruit(?:ers|ment agencies)|consulates?|embassies|ministr(?:y|ies)|societies|communities|process(?:es)?|compact|strateg(?:y|ies)|measures|mechanisms|programmes?|programs?|cooperation|partnerships?|systems?|data|indicators?|attention|efforts?)\b/i;

/** A duty inside what is told: "a law under which owners must …". */
export const TOLD_DUTY = gated(
  /\b(?:(?:under|in|by|through) which|whereby)\b[^,;]{0,60}\b(?:must|should|need to|needs to|have to|has to)\b|\b(?:much )?more (?:needs|has|remains) to be done|\bwhich (?:has|have|needs?) to\b|\b(?:will|may) need to\b|\b(?:applicants?|candidates?|applications?|proposals?|beneficiaries|(?:interested|eligible) (?:people|persons|parties)|to be eligible|to qualify|to apply|(?<=^|\. )(?:The |Each |All |Every )?(?:association|project|proposal|company|organi[sz]ation|applicant)s?)\b[^.;]{0,80}\b(?:must|should|need to|needs to|have to|has to)\b|\bunder (?:the |this |that |its |their )?[^,;.]{0,60}\b(?:convention|law|act|treaty|protocol|regulations?|directive)\b[^.;]{0,60}\b(?:must|have to|has to)\b/i,
);
/** Sentences that report duties, doubts or questions rather than set them. */
export const NOT_A_DUTY =
  /\?$|\b(?:asked (?:if|whether|how)|who (?:may|must|should)\b.{0,60} and who (?:may|must|can|should)|wondered|question (?:was|is|remains)|whether|\b(?:why|how)\b[^,;]{0,60}\bshould|would be(?! (?:a (?:\w+ )?need|desirable|useful|important|advisable|helpful))|obliged|in order to be|must have been|should have been|if they|no longer|might|should be \w+ed (?:\w+ ){0,6}?(?:next (?:year|month|week|spring|autumn)|this year|later (?:this|in)|in (?:the course of |early |late |mid-)?(?:19|20)\d\d|by (?:the end of )?(?:19|20)\d\d|by the end of)|argued that (?:the|this) (?:problem|reason))\b/i;
