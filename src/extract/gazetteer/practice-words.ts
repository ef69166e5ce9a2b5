import { wordList } from '../words';
import { gated } from '../scan/gated';

/** Things that a country has, makes or runs: laws, programmes, bodies, services. */
export const INSTRUMENT = wordList(
  'programmes?|programs?|projects?|schemes?|initiatives?|pilots?|pilot projects?|campaigns?|media campaigns?|broadcasts?|series',
  'laws?|acts?|bills?|legislations?|decrees?|constitutions?|court (?:rulings?|decisions?)|rulings?|directives?|regulations?',
  'agreements?|(?:bilateral|regional|special|legal|cooperation|certification|recruitment|employment|labou?r|visa|transfer) arrangements?|accords?|memorand(?:um|a) of understanding|MOUs?|treat(?:y|ies)|protocols?|declaration|negotiations|plans? of action|action plans?|joint commission|partnerships?',
  '(?:regional )?consultative process|RCP|(?:informal|regional|ministerial) dialogues?|national plans?|strateg(?:y|ies)|polic(?:y|ies)|mechanisms?|systems?|models?|measures',
  'cent(?:er|re)s?|hotlines?|shelters?|offices?|agenc(?:y|ies)|secretariats?|councils?|commissions?|task ?forces?|networks?|platforms?|funds?|registers?|databases?|consulates?|ministr(?:y|ies)|committees?|institutes?|observator(?:y|ies)',
  'helplines?|(?:cash )?transfers of|cash transfers|(?:severance |end-of-\\w+ )?payments?|polls?|gatherings?|seminars?|proclamations?|by-?laws|codes?|amendments?|minimum age|age (?:bar|limit)|suspension|moratori(?:um|a)|deposits?|guarantees?|unified contract|employment contracts?|contracts? of employment|contract sheet|help ?lines?|modules?|apps?|hostels?|dormitor(?:y|ies)|surveys?|cooperatives?|savings (?:circles?|groups?)|complaints? (?:desk|mechanism|office)|language tests?|border traffic|corridors?|quota|voting rights|absentee voting|teaching|inspections?|inspectors?|seats? reserved|legal (?:clinic|counsel)|medical care|health care (?:services|scheme)|handbooks?|checklists?|remittance (?:forums?|prices?)|comparison sites?|plans?(?! to\\b)|phases?|operations?|patrols?|vouchers?|(?:smart|food|cash|health|residence|id|prepaid) cards?|lev(?:y|ies)|premiums?|modality|method|sponsorship|second shift|pre-departure|units?|call cent(?:er|re)s?|websites?|(?:web ?)?portals?|mobile apps?|toolkits?|manuals?|(?:information|training) materials|clinics?|help ?desks?|desks?|directorates?|departments?|ombuds\\w+|inspectorates?|tribunals?|prosecut\\w+|attach[eé]s?|welfare officers?|commissioners?|focal points?',
  'codes? of (?:conduct|practice)|charters?|compacts?|frameworks?|road ?maps?|blueprints?|moratori(?:um|a)|bans?|licen[cs](?:es?|ing)|accreditation|certificat(?:es?|ion)|standard (?:employment )?contracts?|model contracts?|minimum wages?|apprenticeships?|internships?|placements?|exchanges?|fellowships?|grants?|subsid(?:y|ies)|allowances?|prizes?|awards?|job fairs?|fairs?|tours?|festivals?|remittance (?:corridors?|products?)|recognition of (?:qualifications|skills|diplomas)|legal (?:status|advice|assistance|representation)|residence (?:permits?|status)|stay permits?|work permits?|humanitarian corridors?|resettlement|relocation|repatriation|family reunification',
  'one-stop[- ]shops?|social security|pensions?|services?|visas?|permits?|passports?|identity (?:cards?|documents?)|referral|amnest(?:y|ies)|regulari[sz]ations?|quotas?|savings accounts?|accounts?|loans?|insurance|scholarships?|courses?|classes|curricul(?:um|a)|training|workshops?|orientation|census|survey|profiles?|hometown associations?|HTAs?|tax (?:benefits?|exemptions?|incentives?)|bonds?|schools?|legal aid|counsel+ing|assistance|voluntary returns?|(?:return and )?reintegration|cooperation|collaboration|consultations?|standards?|guidelines|handbook|money transfers?',
);

/** Something concluded or run by two sides: the first stands behind "between". */
export const TIE_BETWEEN = gated(
  /\b(?:agreements?|accords?|arrangements?|memorand\w+(?: of understanding)?|treat(?:y|ies)|programmes?|programs?|projects?|networks?|partnerships?)\s(?:\p{Ll}+\s){0,3}between\s(?:the\s)?\p{Lu}/u,
);

/** Verbs of doing, in the forms that report it. */
export const DOING = wordList(
  'approv(?:es|ed)|prevent(?:s|ed)|mitigat(?:es|ed)|exempted|holds|allocat(?:es|ed)|compensat(?:es|ed)|reimburs(?:es|ed)',
  'will (?:also |continue to |\\w+ly )?(?:provide|support|fund|launch|establish|expand|extend|create|introduce|offer|help|invest|implement|contribute|strengthen|develop|train|finance|open|deliver)',
  '(?:authorities|ngos|ministries|agencies|organi[sz]ations|partners|they|we|cities|unions|schools|employers|offices|services|programmes|programs|projects) (?:also )?(?:provide|offer|run|support|help|train|assist|organi[sz]e|promote|facilitate|fund|finance|implement)',
  'establish(?:es|ed|ing)?|launch(?:es|ed|ing)?|introduc(?:es|ed|ing)|adopt(?:s|ed|ing)?|enact(?:s|ed|ing)?|implement(?:s|ed|ing)?|creat(?:es|ed|ing)|set(?:s|ting)? up|put in place|puts? in place|provid(?:es|ed|ing)|offer(?:s|ed|ing)?|develop(?:s|ed|ing)?|r[ua]ns?|running|operat(?:es|ed|ing)|sign(?:s|ed|ing)?|conclud(?:es|ed|ing)|ratif(?:ies|ied|ying)|negotiat(?:es|ed|ing)',
  'cooperat(?:es|ed|ing)|collaborat(?:es|ed|ing)|work(?:s|ed|ing)? (?:with|together|closely|on)|partner(?:s|ed|ing) with|financ(?:es|ed|ing)|fund(?:s|ed|ing)|invest(?:s|ed|ing)|organi[sz](?:es|ed|ing)|host(?:s|ed|ing)?|supports?|supported|promot(?:es|ed)|train(?:s|ed)|assist(?:s|ed|ing)|help(?:s|ed|ing)?|allow(?:s|ed)|permits|permitted|decentrali[sz](?:es|ed)|pioneer(?:s|ed|ing)|grant(?:s|ed|ing)|facilitat(?:es|ed)|reform(?:s|ed)|draft(?:s|ed)|pass(?:es|ed)|extend(?:s|ed)|abolish(?:es|ed)|reduc(?:es|ed)|eliminat(?:es|ed)',
  'mandat(?:es|ed|ing)|waiv(?:es|ed|ing)|ban(?:s|ned|ning)|prohibit(?:s|ed)|oblig(?:es|ed)|subsidi[sz](?:es|ed|ing)|cover(?:s|ed)|issued|issuing|licens(?:es|ed|ing)|certif(?:ies|ied)|admit(?:s|ted|ting)|resettl(?:es|ed|ing)|relocat(?:es|ed)|evacuat(?:es|ed)|repatriat(?:es|ed)|distribut(?:es|ed)|publish(?:es|ed)|collect(?:s|ed|ing)|maintain(?:s|ed)|upgraded|revis(?:es|ed)|amend(?:s|ed|ing)|repeal(?:s|ed)|lift(?:s|ed)|remov(?:es|ed)|simplif(?:ies|ied)|streamlin(?:es|ed)|trial+(?:s|ed|ing)|pilot(?:s|ed|ing)|roll(?:s|ed|ing)? out|scal(?:es|ed|ing) up|expand(?:s|ed)|join(?:s|ed)|acced(?:es|ed) to|endors(?:es|ed)|agree(?:s|d) (?:on|to|with|upon)|allocat(?:es|ed)|earmark(?:s|ed)|disburs(?:es|ed)|pledg(?:es|ed)|embed(?:s|ded)|translat(?:es|ed)|digiti[sz](?:es|ed)|legali[sz](?:es|ed)|naturali[sz](?:es|ed)|post(?:s|ed)|second(?:s|ed)|designat(?:es|ed)|conven(?:es|ed)|team(?:s|ed) up|join(?:s|ed) forces|gives|gave|encourages|employs|involv(?:es|ed)|connect(?:s|ed)|links|linked|teach(?:es)?|taught|screen(?:s|ed)|identif(?:ies|ied)|rescu(?:es|ed)|prosecut(?:es|ed)|inspect(?:s|ed)|enforc(?:es|ed)|renew(?:s|ed)|merg(?:es|ed)|replac(?:es|ed)|restor(?:es|ed)|award(?:s|ed)|deliver(?:s|ed)|equip(?:s|ped)|staff(?:s|ed)|house[sd]|hous(?:es|ed)|advis(?:es|ed)|negotiat(?:es|ed)|treat(?:s|ed)',
  '(?:establishment|creation|introduction|adoption|setting up|implementation|signing|signature|conclusion|ratification) of|declar(?:es|ed)|accept(?:s|ed)|conduct(?:s|ed)|carr(?:ies|ied) out|carried out|ha(?:s|ve) existed|exists? in|(?:is|are) (?:in place|in force|available|under way)|c[ao]mes? up with|initiat(?:es|ed)|co-organi[sz](?:es|ed)|test(?:s|ed|ing)|target(?:s|ed)|inform(?:s|ed)|protect(?:s|ed)|mobili[sz](?:es|ed)|match(?:es|ed)|participat(?:es|ed)|is a (?:member|party)|twinn(?:ed|ing)|copi(?:es|ed)|replicat(?:es|ed)|emulat(?:es|ed)|insur(?:es|ed)|(?:enter(?:s|ed)|c[ao]mes?) into force|took effect|stop(?:s|ped)|suspend(?:s|ed)|halt(?:s|ed)|first (?:country|state|government) to|member (?:states|countries|governments) (?:include|are)|whose members (?:include|are)|takes? part|engag(?:es|ed)|appl(?:ies|ied)|requir(?:es|ed)|guarante(?:es|ed)|ensur(?:es|ed)|regulari[sz](?:es|ed|ing)|combat(?:s|ing)?|fight(?:s|ing)?|fought|recogni[sz](?:es|ed)|manag(?:es|ed)|administer(?:s|ed)|monitor(?:s|ed)|deploy(?:s|ed)|appoint(?:s|ed)|open(?:s|ed)|built|builds|strengthen(?:s|ed)|sponsor(?:s|ed)|devot(?:es|ed)|seeks to|aims (?:at|to)|has (?:an?|several|two|three|many|also|already|recently|partnerships?|agreements?|bilateral|managed)|have (?:an?|several|also|already|recently|bilateral)|there (?:is|are|was|were) (?:an?|several|also|various)|enabl(?:es|ed)|exempt(?:s|ed)?|channel(?:s|led)|registers|includ(?:es|ed) (?:migra\\w+|human rights)|integrat(?:es|ed) migra\\w+|mainstream(?:s|ed)',
);

/** What is done with others, even where no programme is named. */
export const DOING_WITH = wordList(
  '(?:partner(?:s|ed|ing)?|collaborat(?:e|es|ed|ing)|cooperat(?:e|es|ed|ing)|liais(?:e|es|ed|ing)|coordinat(?:e|es|ed|ing)|work(?:s|ed|ing)?(?: closely)?|team(?:s|ed) up|join(?:s|ed) forces) with|in (?:close )?(?:partnership|cooperation|collaboration) with|jointly with|together with',
);

/** Signs that a sentence gives an example of what is done. */
export const EXAMPLE = wordList(
  'already|for example|for instance|e\\.g\\.|such as|best practices?|good practices?|examples?|case stud(?:y|ies)|the case of|the experience of|success(?:ful)? stor(?:y|ies)|as an example|notably|exemplary|model of|a model',
);

/** Headings and introducing sentences below which lists tell of practices. */
export const PRACTICE_LIST = wordList(
  'best practices?|good practices?|practices|examples?|experiences?|partnership projects?|initiatives|progress|case stud(?:y|ies)|partnerships? (?:for|to)|programmes?|programs?|projects?',
);

/** Sentences that introduce a list of what somebody does or is about to do. */
export const DEEDS_LIST = wordList(
  'measures|steps|efforts|actions|activities|services|package|following ways|approved|includ(?:es?|ed|ing)|will',
);

/** What ought to be done is a recommendation, not a practice. */
export const OUGHT = wordList(
  'should|must|ought to|needs? to|need for|it is (?:important|necessary|essential|crucial|vital|imperative)|recommend(?:s|ed|ation|ations|ing)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:up)?on|call(?:s|ed)? for|suggest(?:s|ed)? that|propos(?:es|ed|als?)|could|would|may(?! \\d)|might|can help|let us|encourag(?:es|ed) (?:governments|states|countries|participants)',
);

/** Of these, the ones that nothing done can stand beside. */
export const BINDING = wordList(
  'should',
  'must',
  'ought to',
  'needs? to be',
  'there (?:is|are|was|were) (?:an? |the )?(?:\\w+ )?needs?',
);

/** What has not been done. */
export const NOT_DONE = wordList(
  'has not',
  'have not',
  'had not',
  'not yet',
  'never',
  'did not',
  'does not(?! only)',
  'do not(?! only)',
  'there (?:is|are|was|were) no',
);

/** Verbs of doing as they stand right after the names of several countries. */
export const DOING_TOGETHER = wordList(
  'provide|sponsor|permit|allow|train|inform|protect|strengthen|introduce|create|conclude|negotiate|cooperate|collaborate|finance|invest|organi[sz]e|promote|facilitate|reduce|eliminate|declare|mobili[sz]e|participate|engage|require|guarantee|ensure|regulari[sz]e|recogni[sz]e|manage|devote|enable|have',
);

/** Opinions, findings and events. */
export const TALK = wordList(
  'statements?|argu(?:es|ed)|believ(?:es|ed)|warn(?:s|ed)|questioned|wonder(?:s|ed)|asked|opinion|view was expressed|concern(?:s|ed) (?:was|were|about)|thank(?:s(?! to\\b)|ed)|welcom(?:es|ed) (?:the|delegates|participants)|congratulat\\w+|look(?:s|ed|ing)? forward|express(?:es|ed) (?:its|his|her|their|the)|understands|acknowledg(?:es|ed)?|overview of|gave an|spoke (?:of|on|about)|discuss(?:es|ed|ions?)|opened the|chaired|co-chair(?:ed|s)?|moderat(?:ed|or)|panel+ists?|rapporteurs?|keynote|opening remarks|closing (?:session|remarks)|plenary|delegates|appreciat(?:es|ed|ion)|gratitude|honou?red by|attended|participants (?:in|at|from|were)|agenda|roundtables?|background papers?',
);

/** Meetings and the body that writes: their arrangements are no practice of a country. */
export const EVENT = wordList(
  'venue|hosting|host(?:ed|s)? the (?:forum|meeting|conference|summit)|the chair|chair-in-office|chairmanship|draft budget|this draft|organi[sz]ing committee|preparatory (?:process|meetings?|consultations)|debates?|concept papers?|steering group|troika|meeting(?:s)? of the forum|financially supported|agenda of the (?:meeting|forum)|logistics?',
);

/** Figures that describe a state of affairs. */
export const STATISTIC = wordList(
  'per ?cent|percent|\\d+(?:[.,]\\d+)? ?%|estimat(?:ed|es)|million (?:people|migrants|persons|refugees|workers)|billion|prevalence|on average|rose|fell|increased (?:from|by)|decreased|number of (?:migrants|refugees)|population|share of|the majority of|most of the|rate of|according to (?:the|a) (?:survey|study|world bank|estimates)|a total of|(?:largest|highest|lowest|biggest|greatest|smallest|main|top) (?:numbers?|shares?|groups?|nationalit(?:y|ies)|proportions?|sources?|recipients?|destinations?)|(?:receiv|get|got)\\w* the (?:most|least|largest|highest|lion)|number of (?:people|persons|men|women|children|arrivals|applications|applicants|asylum|cases|deaths|crossings|encounters|returns|workers|remittances)|out of \\d+|majority of (?:people|migrants|refugees|arrivals|applicants|those)|whole of (?:19|20)\\d\\d|household income|gdp|per capita|plummeted|doubled|tripled|outstrip\\w*',
);

/** Harm and failure reported of a place. */
export const HARM = wordList(
  'lack(?:s|ed|ing)? of|fail(?:s|ed|ure)|suffer(?:s|ed|ing)?|killed|massacre|abuse[sd] (?:of|by)|victims of|are exploited|crisis|problem(?:s)? (?:of|in)|difficult(?:y|ies)?|extortion|intimidation|threats?|cannot|could not|do not(?! only)|does not(?! only)|did not|unable|denied|no longer|without any|(?:worrying|alarming|dire|worsening|deteriorating|tense|precarious|appalling|inhuman|inhumane|unsanitary|poor|dangerous|desperate) (?:situation|conditions)',
);

/** Four kinds of instruments, for telling what a sentence is about. */
export const LAW = wordList('laws?|legislations?|acts?|decrees?|bills?|constitutions?|regulations?');
export const AGREEMENT = wordList('agreements?|memorand\\w+|MoUs?|treat(?:y|ies)|accords?');
export const PROGRAMME = wordList('programmes?|programs?|projects?|schemes?|initiatives?|pilots?|campaigns?');
export const BODY = wordList(
  'cent(?:re|er)s?|offices?|agenc(?:y|ies)|ministry|council|commission|committee|networks?|platforms?|funds?|hotlines?|shelters?',
);

/** The meeting that a report is about, and what belongs to its running. */
export const MEETING = wordList(
  'GFMD|the (?:global )?forum|civil society days|troika|focal points?|chair(?:manship)?|presidency|taskforce|sessions?|speakers?|participants?|panel(?:l?ists?)?|interventions?|delegat(?:es|ions?)|concluding|opening (?:session|ceremony)|next meeting|background papers?',
);
