import { ending } from '../scan/ending';
import { gated } from '../scan/gated';

/** Who pays, stated without an amount. */
export const PAID_BY = gated(
  /\b(?:(?:financially supported|funded|co-?funded|financed|co-?financed|sponsored|paid(?: for)?|borne|subsidi[sz]ed)\s+(?:in part |entirely |jointly |largely |mostly )?by|(?:supported|financed|funded) (?:in part |entirely |largely |mostly |solely )?(?:by|through) (?:voluntary |regular |annual |financial )*(?:contributions?|donations?|grants?) (?:of|from)|(?:with|thanks to) (?:the )?(?:money|funds|funding|financing|financial (?:support|assistance|help)|(?:a )?grants?|subsidies) (?:of|from)|grants? from|funded (?:out of|from)|at the expense of)\s+(?=\p{L})/iu,
);
/** Somebody pays, named before the verb. */
export const PAYS = gated(
  /\b(?:(?:largely |generously )?(?:provid|gave|giv|offer|grant|combin)\w*\s(?:[\w-]+\s){0,4}?(?:financial|funding|funds|money)(?:\s[\w-]+){0,2}|contribut\w+ to the (?:budget|costs?|financing)|acts? as co-?financ\w+|(?:together |jointly )?(?:co-?)?(?:funds?|finances?|financed|funded|subsidi[sz]e[sd]?) (?:a|an|the|its|their|this|half|part|most|local|two|three)\b|(?:covers?|covered|bears?|bore|shoulders?|shouldered|meets?|met|pays?|paid|shares?|shared)(?: for)? (?:the |all |most |part of )*(?:[\w-]+ )?(?:costs?|expenses?|travel|printing|fares?|bill)\b)\b/i,
);
/** Something other than money is given. */
export const IN_KIND = gated(
  /\b(?:in-kind (?!benefits?)|contribut\w+ in[- ]kind|secondments?|second(?:s|ed) (?:an?|one|two|three|several|its|staff|experts?|\d+) |(?:provided|provides|offered|offers|lent|lends) (?:free |rent-free )?(?:conference|meeting|office|training) (?:facilities|rooms?|space|venues?|premises|halls?)|(?:provided|provides|offered|lent|lends) (?:the |its )(?:[\w-]+\s){0,6}(?:facilities|venue|premises|rooms?|hall|buildings?|centre)|(?:put|places?|placed|made) (?:[^.;]{3,80} )?(?:at the disposal of|available (?:to|for) (?:the )?(?:forum|meeting|seminar|conference|participants))|equipment of \d[\d,]* |(?:gave|gives|donated?s?|supplied|supplies) (?:the |its )?(?:[\w-]+\s){0,3}(?:land|plots|equipment|computers|vehicles|boats|class ?rooms?|buildings?|technology|medicines?|blankets|tents|food))\b|\b(?:venue|hall|rooms?|premises|buildings?|offices?|office space|land|plots?|equipment|class ?rooms?|boats?|facilities|interpret\w+|staff|experts?|services of)\b[^.;]{0,60}\b(?:free of charge|without charge|at no cost|rent-free)\b|\bfree use of\b/i,
);
/** "Norwegian funding", "EU-funded", "Canadian technology": who gives what stands right behind the name. */
export const GIVES_MONEY = gated(
  /^(?:(?:['’]s)?\s(?:funding|funds|money|financing|financial (?:support|assistance))\b|(?:\s\([^()]{2,60}\))?[-‑–\s](?:co-?)?(?:funded|financed|sponsored)\s(?!(?:by|from|through|under|out|with|and|or|in)\b)(?=\p{L}))/iu,
);
export const GIVES_THINGS = gated(/^(?:['’]s)?\s(?:technology|equipment|vehicles|computers)\b/i);
/** "… involving government funding": a sector gives. */
export const PUBLIC_MONEY = gated(
  /\b(?:with|through|involv\w+|combin\w+|receiv\w+|thanks to|and|by)\s(?<who>government|state|public|federal|municipal|municipalities['’]|private|union|church)\s(?:funding|money|funds|subsidies|grants)\b/i,
);
/** "Every franc they give is matched by one from the state". */
export const MATCHED = gated(
  /\b(?:each|every)\s(?:dollar|euro|peso|franc|pound|rupee|le[iu]|shilling)\b[^.;]{0,100}\b(?:matched|topped up|doubled)\b/i,
);
/** "Investment of Kenya in …": what somebody puts into a country, without an amount. */
export const INVESTED = gated(/\b(?:investments?|loans?) (?:of|by|from) (?:the )?$/i);
export const INVESTS = gated(/^(?:['’]s)?\s(?:(?:has|have|also|now)\s)*(?:invest(?:s|ed|ing)? in|loans?)\b/i);
/** "It is paid out of a fund": where money comes from when nobody in particular gives it. */
export const FROM_A_FUND = gated(
  /\b(?:financed|funded|paid)\s(?:through|out of|from)\s(?:an?|the)\s(?:[\w-]+\s){0,3}(?:fund|lev(?:y|ies)|fees?|contributions?|budget|pool)\b/i,
);

/** Words of giving, and of what is no gift. */
export const GIVEN = gated(
  /\b(?:grant(?:s|ed)?|contribut\w+|donat\w+|pledg\w+|earmark\w+|g[ai]v(?:e|es|en|ing)|gifts?|provid\w+|fund(?:s|ed|ing)?|financ\w+|thanks to|paid for|made (?:possible|available)|sponsor\w+|allocat\w+|award\w*|announc\w+|approv\w+|commit(?:s|ted|ting)|disburs\w+|transferr\w+|channel\w+|received|donors?|offer(?:ed|ing)|obtained|support\w*|shares?)\b/i,
);
export const NOT_GIVEN =
  /\b(?:remittances?|remit|loans?|lent|lend|per (?:person|capita|head|month|worker)|salary|wages?|fees?|price)\b/i;
/** Verbs whose subject is who gives; words in commas or brackets may stand between. */
export const GIVES_AFTER =
  /^:\s(?:offer|pledg|giv|gave|donat|provid|contribut|increas|send|sent|committ?)\w*\b|^(?:['’]s)?(?:\s\([^()]{1,40}\)|,\s[^,;]{3,60},)?\s(?:government\s)?(?:(?:has|have|had|is|are|was|were|also|alone|currently|recently|generously|jointly|each|will|together)\s){0,3}(?:g[ai]v\w+|provid\w+|announc\w+|pledg\w+|donat\w+|contribut\w+|invest\w*|spen[dt]\w*|pa(?:id|ys?|ying)|commit\w*|allocat\w+|award\w*|approv\w+|disburs\w+|transferr\w+|channel\w+|earmark\w*|set aside|made (?:an?|available|the (?:\w+ ){0,3}(?:pledge|contribution|donation|grant|commitment|gift))|lent|lends?|grant\w*|fund\w*|financ\w+|implement\w+|offer\w*)\b/i;
/** "USD 5 million were given to Fiji by": who gives stands behind the verb. */
export const GIVEN_BY = ending(
  /\b(?:given|donated|paid(?: for)?|granted|provided|contributed|offered|allocated|awarded|approved|pledged|committed|disbursed|funded|co-?funded|financed|co-?financed|sponsored|supported|covered|borne|made(?: available)?|(?:contribution|grant|donation|gift)s?(?: of| in| to|\b[^,;]{0,60}))\b[^,;]{0,60}\bby (?:the )?(?:government of )?(?:the )?$/i,
);
/** "Migrants from Fiji sent …": where they come from, not who gives. */
export const PEOPLE_FROM = ending(
  /\b(?:citizens|delegates?|diasporas?|doctors?|e?migrants?|families|households|immigrants?|men|nationals|nurses?|participants?|people|persons|professionals|refugees|sailors|seafarers|students|women|workers)\s(?:\p{Ll}+\s)?from (?:the )?$/iu,
);
