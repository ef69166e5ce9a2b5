import type { Theme } from '../records';

/**
 * Words by which a theme is recognised, as parts of expressions, with a weight each:
 * 3 names the theme itself, 2 is typical of it, 1 points to it.
 */
export const THEME_WORDS: Readonly<Record<Theme, readonly (readonly [weight: number, words: string])[]>> = {
  'labour-migration': [
    [
      3,
      'labou?r migra\\w+|migrant (?:farm |domestic )?workers?|domestic workers?|seasonal (?:agricultural )?workers?|temporary (?:and circular )?(?:labou?r )?migration|circular (?:labou?r )?migration|guest ?workers?|contract workers?|foreign workers?|overseas workers?|overseas employment|labou?r (?:mobility|programmes?|programs?|pathways?|shortages?|attach\\w+|inspect\\w+)|(?:foreign|temporary) (?:labou?r|employment)|work authori[sz]ations?|(?:work|working|workers?|jobs?|employment) abroad|(?:recruitment|placement) (?:fees?|agenc\\w+|costs?)|kafala|seafarers?|au pairs?',
    ],
    [
      2,
      'recruit\\w*|decent work|employers?|work(?:ing)? (?:permits?|conditions?|visas?)|labou?r (?:markets?|rights|standards|agreements?|schemes?|laws?|policies)|employment|GATS|Mode 4|trade unions?|wages?|domestic work|job (?:fairs?|matching)|bilateral labou?r|employment permits?|skilled workers?|(?:farm|agricultural|construction|posted) workers?|(?:work|works|worked|working) on farms|harvest\\w*|horticultur\\w+|hir(?:ing|ed)|(?:standard|unified|model|employment) contracts?|sponsorship|pre-departure|(?:potential|prospective|would-be|aspiring|intending) migrants|migrant resource cent(?:er|re)s?|ILO',
    ],
    [1, 'workers?|jobs?|labou?r|occupation\\w*|workplace'],
  ],
  'remittances-finance': [
    [
      3,
      'remittances?|remit(?:ting)?|money transfers?|micro-?finance|micro-?credit|financial literacy|low[- ]cost loans?|financial inclusion|transfer costs?',
    ],
    [
      2,
      'savings?|loans?|bank(?:s|ing)?|financial (?:services?|institutions?|sector|products?|access)|investment funds?|insurance products?|credit unions?',
    ],
    [1, 'financ\\w+|money|funds?|accounting'],
  ],
  diaspora: [
    [
      3,
      'diasporas?|hometown associations?|home ?town associations?|HTAs?|co-development|nationals abroad|citizens abroad|expatriate (?:communit\\w+|networks?)|(?:communities|compatriots|living|residing|resident|citizenry) abroad',
    ],
    [
      2,
      'transnational (?:communit\\w+|networks?)|overseas (?:communit\\w+|Filipinos|nationals|Chinese|citizens)|home communities|dual citizenship|migrant (?:associations?|organi[sz]ations?)|brain circulation|venture capital|alumni',
    ],
    [1, 'abroad|philanthrop\\w+|entrepreneurs?|country of origin|home countr(?:y|ies)|continuing education'],
  ],
  'human-rights': [
    [
      3,
      "human rights?|xenophob\\w+|racism|discriminat\\w+|legal (?:aid|services?|assistance|remedies|protection)|access to justice|rights of (?:all )?migrants?|migrants?[’'] rights?|Convention on the (?:Protection of the )?Rights of (?:All|all) Migrant",
    ],
    [
      2,
      'rights?|justice|dignity|abuse[sd]?|exploit\\w+|ratif\\w+|treat(?:y|ies)|conventions?|(?:public )?perceptions?|legal counsel|lawyers?|pro bono|know your rights|prejudice|stigmati\\w+|anti-discrimination|torture',
    ],
    [1, 'protect\\w*|legal|equality|freedom|vulnerab\\w+|public awareness'],
  ],
  'irregular-migration': [
    [
      3,
      'irregular (?:migra\\w+|status|situations?)|undocumented|regulari[sz]\\w+|illegal (?:im)?migra\\w+|unauthori[sz]ed migra\\w+|border (?:control|management|police|patrol|guards?|strategy|officials?)|deport\\w+|removal proceedings|border (?:fences?|posts?|walls?|forces?|crossings?|surveillance)|coast ?guards?|patrols?|patrol boats?|irregular (?:flows?|arrivals?|entr(?:y|ies)|crossings?|immigrants?|migratory)|(?:immigration|administrative) detention|detention cent(?:er|re)s?|criminali[sz]\\w+',
    ],
    [
      2,
      "borders?|visas?|passports?|detain\\w*|detention|documents?|amnest(?:y|ies)|smuggl\\w+|irregular|biometric|sanctuary cit\\w+|don[’']t ask|firewalls?|overstay\\w*|entry|legal status|(?:lawful|regular|legal) pathways?|parole|(?:special|exemption|residence|stay) permits?|fences?|push-?backs?|undeclared",
    ],
    [1, 'enforcement|status|security|documentation|legal(?:i[sz]ation)?'],
  ],
  trafficking: [
    [4, 'traffick\\w+|anti-trafficking|counter-trafficking'],
    [3, 'smuggl\\w+|modern slavery|forced labou?r|Palermo Protocol'],
    [1, 'sexual exploitation|victims?|prosecut\\w+'],
  ],
  'children-family': [
    [
      3,
      'children|child|unaccompanied|minors?|famil(?:y|ies) (?:left behind|reunification|reunion)|left behind|birth registration|CRC',
    ],
    [
      2,
      'famil(?:y|ies)|youth|young (?:people|migrants?|persons?)|parents?|adolescents?|reunif\\w+|girls?|boys|juveniles?|reunited',
    ],
    [1, 'schools?|mothers?|fathers?'],
  ],
  gender: [
    [3, 'gender|women|woman|feminis\\w+|feminiz\\w+|CEDAW|domestic violence'],
    [2, 'female|girls?|mothers?|maternal|wives|marriage migra\\w+|marr(?:y|ying|iage)'],
  ],
  integration: [
    [
      3,
      'integrat\\w+|social inclusion|intercultural|multicultural\\w*|social cohesion|acculturation|language (?:instruction|courses?|classes|training|acquisition|support)|orientation programs?|orientation programmes?|welcoming|(?:cultural|intercultural) mediat\\w+|(?:english|french|german|spanish|italian|dutch|swedish|portuguese|language) (?:lessons|classes|courses)|ethnic minorit\\w+|one-stop[- ]shops?|immigrant (?:support|services?)',
    ],
    [
      2,
      'inclusi(?:on|ve)|mediat(?:ors?|ion)|newcomers?|local citizens|host societ\\w+|settlement|citizenship|naturali[sz]\\w+|cultur(?:e|al|es)|diversity|interpret(?:er|ers|ation)|immigrants? (?:into|in) (?:local|society)|non-English',
    ],
    [1, 'immigrants?|local communit\\w+|communit(?:y|ies)|dialogue'],
  ],
  health: [
    [3, 'health\\w*|HIV|AIDS|nurses?|doctors?|medical|antiretroviral|psycho-?social|mental'],
    [2, 'counsel+ing|trauma|hospitals?|disease|dispensar\\w+|medicine|treatment|clinics?|care workers?|pandemic'],
    [1, 'care|physical'],
  ],
  'education-skills': [
    [
      3,
      'vocational|skills? (?:training|recognition|enhancement|development|transfer|upgrading)|brain (?:drain|gain|waste|circulation)|qualifications?|credentials?|higher education|knowledge transfer|recognition of (?:skills|degrees|diplomas)|training cent(?:er|re)s?|universit(?:y|ies)|scholarships?|diplomas?',
    ],
    [
      2,
      'education\\w*|train(?:s|ed|ees?|ers?|ing)|teach\\w*|schools?|skills?|skilled|students?|pre-?school|apprentice\\w*|retraining|curricul\\w+|knowledge|literacy|academ\\w+|professionals?',
    ],
    [1, 'learn\\w*|workshops?|capacity[- ]building'],
  ],
  'social-protection': [
    [
      3,
      'social (?:security|protection|insurance)|pensions?|portab\\w+|ag(?:e)?ing|elderly|old[- ]age|retire(?:d|ment|es)|social benefits',
    ],
    [2, 'welfare|insurance|benefits|safety nets?|health insurance'],
  ],
  climate: [
    [
      4,
      'climate|environment(?:al|ally)?(?: change| degradation)?|disasters?|adaptation|sea[- ]level|drought\\w*|desertification|floods?|greenhouse',
    ],
    [2, 'displace\\w+|mitigation|natural hazards?|island (?:states|nations)|resilien\\w+|emissions?'],
  ],
  'data-research': [
    [
      3,
      'statistic\\w*|migration profiles?|data ?bases?|census(?:es)?|indicators?|data (?:collection|sources?|sharing|gaps?)|surveys?|research (?:network|agenda|studies)',
    ],
    [
      2,
      'data|research\\w*|evaluat\\w+|stud(?:y|ies)|evidence\\w*|measur(?:e|es|ing|ement)|think tanks?|mapping|maps?|impact assessments?|monitor(?:ing)?',
    ],
    [1, 'information|analy[sz]\\w+|knowledge base'],
  ],
  governance: [
    [
      3,
      'policy coherence|regional consultative process(?:es)?|RCPs?|mainstream\\w+|Global Compact|GFMD|Global Forum|High[- ]Level Dialogue|poverty reduction strateg\\w+|development plan(?:s|ning)?|consultative process(?:es)?|ministerial (?:conference|meeting|consultations?)|Bali Process|Colombo Process|Puebla Process|whole[- ]of[- ]government|Common Space|Platform for Partnerships|Working Groups?',
    ],
    [
      2,
      'governance|coheren\\w+|coordinat\\w+|multilateral|inter-?ministerial|regional (?:cooperation|dialogue|conference|integration)|migration management|migration polic\\w+|international cooperation|bilateral (?:agreements?|cooperation)|consultations?|national (?:development )?(?:plans?|strateg\\w+)|policies|taskforce|task force|accountab\\w+|transparen\\w+|assessment',
    ],
    [1, 'polic(?:y|ies)|dialogue|partnerships?|cooperat\\w+|development|institution\\w*|agreements?'],
  ],
  'return-reintegration': [
    [
      3,
      'reintegrat\\w+|re-integrat\\w+|voluntary return|return(?:ing)? (?:migrants?|migration|programmes?|programs?|assistance|refugees?|professionals?)|returnees?|assisted return|return counsel+ing|stranded migrants|return of qualified|readmission|repatriat\\w+',
    ],
    [2, 'return(?:s|ed|ing)?|go home|return home|deportees'],
  ],
  'asylum-conflict': [
    [
      3,
      'refugees?|asylum|(?:international|complementary|subsidiary) protection|seeking protection|resettl\\w+|asylees?|UNHCR|post-conflict|conflict(?:s|-affected)?|internally displaced|reconstruction|peace ?building|1951 Convention|reception (?:and \\w+ )?(?:cent(?:er|re)s?|facilit\\w+|conditions?)|evacuations?',
    ],
    [
      2,
      'war|persecut\\w+|displaced persons|humanitarian|temporar(?:y|ily) (?:protection|admitted)|armed|transitional justice',
    ],
  ],
};
