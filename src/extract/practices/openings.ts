import { gated } from '../scan/gated';

/** Openings that go on about what was told. */
const REFERS_BACK =
  /^(?:It|They|Both|He|She|This|These|Those|Its|Their|There|The (?:programmes?|programs?|projects?|initiatives?|schemes?|laws?|agreements?|country|government|latter|authorities|system|process|campaign)|In addition|Moreover|Furthermore|Finally|Also|Another|Other|Under (?:this|these|the)|As part of|A|An|One|Such)\b/;
/** "After the storm, the project …": what was told before is the subject, behind a phrase. */
const THE_SAME =
  /^(?:[^,.]{1,80},\s)?(?:the|this) (?:new )?(?:programmes?|programs?|projects?|initiatives?|schemes?|networks?|campaign|fund|cent(?:er|re)|law|agreement)\b/i;

/** "Through this fund, …", "In March, it …", "Thus …": goes on about what was told, whoever is named. */
const GOES_ON =
  /^(?:(?:Through|With|By|In|Under|Within|Thanks to|As a result of|As part of|Following|Based on) (?:this|these|such)\b|(?:Thus|Hence|As such|Namely|Consequently|As a result)\b|[^,.]{1,60},\s(?:it|they)\s)/;

/** "These include …", "The package is …": what the paragraph before told of. */
const CARRIES_ON =
  /^(?:This|These|It|They|Its|Their|The (?:new |same )?(?:programmes?|programs?|projects?|initiatives?|schemes?|packages?|networks?|campaign|fund|cent(?:er|re)s?|platform|law|act|agreement|memorandum|mou|measures|services?|system))\b/i;
const QUOTES = /^["“”‘’']+/;

/** Openings whose subject is the country itself. */
const SUBJECT_AGAIN =
  /^(?:(?:In addition|Moreover|Furthermore|Also|Finally|However),?\s+|(?:In|During|Since|After|Under|Through|With|By|As|For|Following)\s[^,.]{1,80},\s+(?=the\s))?(?:It|They|Its|Their|The (?:country|government|authorities|ministry|parliament|state|law|system))\b/i;
/** Introduces something new rather than adding to what was told. */
const INTRODUCES = gated(
  /\b(?:an?|another|several|various|two|three|new|recent|also (?:an?|has|have)|one of)\s+(?:[\w-]+\s){0,5}?(?:programmes?|programs?|projects?|schemes?|initiatives?|pilots?|campaigns?|laws?|agreements?|partnerships?|council|commission|cent(?:er|re)|network|fund|service|conference|mechanisms?|office|hotline)\b|\b(?:launched|initiated|founded)\b/i,
);
/** Openings that put something further beside what was told. */
const FURTHER = /^(?:In addition|Moreover|Furthermore|Finally|Also|Another)\b/;

/** Whether a unit opens by referring to what was told before it. */
export function refersBack(own: string): boolean {
  const words = own.replace(QUOTES, '');
  return REFERS_BACK.test(words) || THE_SAME.test(words) || GOES_ON.test(words);
}

/** Whether a paragraph opens with what the paragraph before told of. */
export function carriesOn(text: string): boolean {
  return CARRIES_ON.test(text.replace(QUOTES, ''));
}

/** Whether a unit introduces a programme, a law or the like that was not told before. */
export function introduces(own: string): boolean {
  const words = own.replace(QUOTES, '');
  return (INTRODUCES.test(words) || FURTHER.test(words)) && !THE_SAME.test(words);
}

/** Whether a unit opens with the country told of, or an organ of its state, as its subject. */
export function isAboutSame(own: string): boolean {
  return SUBJECT_AGAIN.test(own.replace(QUOTES, ''));
}

/** "The first task of this office …": what was told before is the subject. */
const OF_IT =
  /^[^,;.]{0,60}\b(?:this|the same|its) (?:new )?(?:directorate|ministry|office|agency|commission|council|cent(?:er|re)|programme|program|project|initiative|scheme|fund|law|policy|strategy|plan|agreement|campaign|network|department|unit|institution|body|mechanism|portal|platform)\b/iu;

/** Whether a unit opens with something of what was told before it. */
export function isOfIt(own: string): boolean {
  return OF_IT.test(own);
}

/** A state as the subject. */
const STATE_FIRST =
  /^(?:The\s)?(?:[Gg]overnment|[Aa]uthorities|[Cc]ountry|[Ss]tate|[Pp]olice|[Pp]arliament|[Mm]inistry|[Cc]abinet)\b/;

/** Whether a unit opens with a state or an organ of one. */
export function opensWithState(own: string): boolean {
  return STATE_FIRST.test(own);
}

/** Whether a unit names something of a kind that comes as new. */
export function namesNewThing(own: string): boolean {
  return INTRODUCES.test(own);
}
