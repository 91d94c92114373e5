import type { DenialPhrases } from '../statements';

const NOT = String.raw`(?:\b(?:not|never|no longer|neither|cannot)|n['’]t)\s(?:currently |yet |been |be |itself |themselves |formally |officially |directly )*`;

const OTHER = String.raw`(?:providers?|vendors?|suppliers?|operators?|hosters?|(?:sub-?)?processors?|subcontractors?|partners?|parent(?: company)?|affiliates?)`;
const HOLDS = String.raw`(?:(?:is|are|was|were|has|have)\s(?:\w+ly\s|also\s|both\s|all\s|been\s)*(?:certified|accredited|attested|audited|assessed|compliant|achieved|obtained|received|earned|completed|passed|validated|registered|iso|soc|pci)|holds?|maintains?|compl(?:y|ies)|undergo(?:es)?|meets?)\b`;

const others = [
  new RegExp(
    String.raw`\b(?:our|the|their|its|these|those|this)\s(?!(?:[\w-]+\s){0,2}(?:first|only|leading|largest)\b)(?:[\w-]+\s){0,3}?${OTHER}\b[^.;]{0,60}?\s${HOLDS}`,
    'i',
  ),
  // what belongs to others: "our supplier's certificate", "the certificate of our operator"
  new RegExp(
    String.raw`\b(?:our|the|their|its)\s(?:[\w-]+\s){0,3}?${OTHER}['’]s?\s[^.;]{0,40}(?:certif|report|attest|accredit)`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:certificates?|certification|reports?|attestations?)\s(?:of|from)\s(?:our|the|their|its)\s(?:[\w-]+\s){0,3}?${OTHER}\b`,
    'i',
  ),
  // "runs on Acme, an ISO 27001 certified provider"
  new RegExp(
    String.raw`\b(?:runs?|running|hosted|built|stored|located|operates?|operated|rely|relies)\s(?:on|in|by|with|at)\s[^.;]{2,60},\s(?:an?|the)\s[^.;]{0,40}certified\s(?:[\w-]+\s){0,3}?${OTHER}\b`,
    'i',
  ),
  // "we host in Acme's buildings, which are certified", "the buildings we use are certified"
  /\b(?:we|our \w+)\s(?:host|run|store|keep|use|rent|rely)\b[^.;]{2,60},\s(?:which|who|that|all of which)\s(?:is|are|has|have|holds?)\b/i,
  /^(?:the|all)\s(?:[\w-]+\s){1,3}(?:that\s|which\s)?we\s(?:use|rent|rely on|work with|host in)\b/i,
  new RegExp(
    String.raw`\b(?:held|obtained|maintained|provided|owned) by (?:our|the|an?)\s(?:[\w-]+\s){0,3}?${OTHER}\b`,
    'i',
  ),
  /\b(?:handled|processed|hosted|stored|housed|powered|located|colocated|managed)\s(?:by|with|in|on|at)\s[^.;]{2,60}?[,\s](?:which|who|that|whose)\b[^.;]{0,60}(?:certif|complian|attest|accredit|iso|soc|pci)/i,
  new RegExp(
    String.raw`(?:^|[,;]\s|\b(?:and|that|while)\s)(?:[\w-]+\s(?:of\s)?)?(?:our\s|the\s|their\s|its\s)?(?:(?!(?:for|to|by|with|from|of|and|all)\s)\w+\s){0,2}(?:customers|clients|tenants|merchants|users|competitors|rivals|resellers)\s(?:[\w-]+\s){0,4}?${HOLDS}`,
    'i',
  ),
  /\bheld by (?:(?:our|the|an?|some|many)\s)?(?:[\w-]+\s){0,2}(?:customers?|clients?|tenants?|merchants?)\b|\bheld by\b[^.;]{2,60},\s(?:an?|our|the)\s(?:[\w-]+\s){0,2}(?:customer|client|tenant|partner|supplier|provider|vendor)\b/i,
  /\bhelp(?:s|ed|ing)?\s(?:[\w'’-]+\s){1,4}?(?:to\s)?(?:obtain|get|achieve|pass|become|earn|gain|receive|attain)\b/i,
  // people have certificates of their own
  /\b(?:engineers?|staff|employees|consultants|team members?|colleagues|personnel|experts|specialists|professionals)\b[^.;]{0,20}\s(?:holds?|are|is|has|have|earned|obtained|passed|received)\b[^.;]{0,60}(?:certif|\biso\b|\blead\b)|\blead (?:auditors?|implementers?)\b|\binternal auditor\b/i,
  // other companies operate the same brand elsewhere in the world
  /\b(?:global|worldwide) (?:azure|office 365|cloud|version|offering)\b|\bazure global\b/i,
];

export const denials: DenialPhrases = {
  plan: [
    /\b(?:plan(?:s|ned|ning)?|intends?|intend(?:ed|ing)|aims?|aim(?:ed|ing)|hopes?|expects?|expected|scheduled|target(?:s|ed|ing)?|working|prepar(?:es?|ing)|on track) (?:to|for|towards?|by|in|on|q[1-4])\b/i,
    /\b(?:in progress|in the process of|in process|under ?way|upcoming|coming soon|roadmap|not yet|pending|(?:has|have|had|is|are) appl(?:ied|ying) for|applying for|seek(?:s|ing)|pursuing)\b/i,
    /\b(?:currently|presently|now) (?:undergoing|being (?:audited|assessed|certified|evaluated|reviewed)|under (?:audit|review|assessment|evaluation))\b/i,
    /\b(?:(?:is|are|currently|now|still) (?:in|under)|entered|entering|started|began|have begun) (?:the|our|its|an?) (?:[\w-]+ ){0,2}(?:observation|audit|monitoring) (?:period|window|phase)\b/i,
    /\b(?:will|shall|is to|are to) (?:be |then be |soon be )?(?:hold|have|get|gain|earn|pass|seek|pursue|apply|undergo|obtain|achieve|receive|complete|take place|start|begin|follow|renew|transition|move|migrate|certified|audited|assessed|extended|added)\b/i,
    /\b(?:submitted|filed|lodged|sent)\b[^.;]{0,30}\bapplications?\b/i,
  ],
  status:
    /^(?:planned|planning|pending|scheduled|targeted|future|to be (?:determined|announced)|tbd|tba|not (?:applicable|held|started|certified)|expired|lapsed|withdrawn|suspended|(?:in|under) (?:audit|evaluation|review|assessment|preparation|development|consideration|construction)\b.{0,30}|(?:the )?(?:audit|assessment|certification) (?:is )?(?:booked|scheduled|ongoing|under way)\b.{0,30})$/i,
  denies: [
    new RegExp(
      String.raw`${NOT}(?:certified|accredited|audited|assessed|attested|hold|held|holding|have|possess|maintain|offer|pursue|obtain(?:ed)?|achieved?|received?|completed?|apply|cover(?:ed)?|in scope|available|compliant|undergone|subject to)\b`,
      'i',
    ),
    /\b(?:outside|out of) (?:the )?scope\b|\bno (?:\S+ ){0,3}(?:certificates?|certifications?|attestations?|accreditations?|authori[sz]ations?|P?-?ATO|authority to operate)\b|\bwithout (?:an? )?(?:\S+ ){0,2}(?:certificate|certification|attestation|authori[sz]ation|P?-?ATO)\b/i,
    /\bneither\b[^.;]{1,80}\bnor\b|^(?:nobody|no one|none of|no (?:[\w-]+ ){0,2}(?:vendors?|providers?|company|organi[sz]ation|systems?))\b/i,
    /\bfail(?:ed|s)?\b[^.;]{0,40}\b(?:audits?|assessments?|certification|evaluation|examination)\b|\bno (?:[\w-]+ ){0,2}reports? (?:was|were|is|has|have)\b/i,
  ],
  ended:
    /(?<!\b(?:not|never|been) |n['’]t )\b(?:expired|lapsed)\b|\b(?:was|were|been) (?:withdrawn|revoked|suspended|cancell?ed)\b/i,
  lost: [
    /\b(?:formerly|previously|once)\s(?:been\s)?(?:certified|accredited|audited|attested|held|holding|had|registered)\b|\bused to (?:be|hold|have|maintain)\b/i,
    /\b(?:withdrew|withdrawn|revoked|suspended|cancell?ed|terminated|surrendered|gave up|given up|lost|relinquished|returned|discontinued|dropped|abandoned)\s(?:our|its|the|their|this|that|an?|all|both)\b/i,
    /\b(?:certificates?|certification|accreditation|attestation)\b[^.;,]{0,30}\s(?:ended|ran out|terminated|was (?:surrendered|returned|given up|lost))\b/i,
  ],
  renewed:
    /(?<!\b(?:not|never|been) |n['’]t )\b(?:renewed|re-?certified|replaced|superseded|reissued|transitioned|extended|successor|new certificate)\b/i,
  certificate: /certif|attest|accredit|authori[sz]ation|report/i,
  advice: [
    /^(?:you|your|customers?|clients?|tenants?|users?|if you|when you|before you|should you|please|learn|read|see|find|download|get|request|contact|click|visit|for (?:more|further|details))\b/i,
    /\b(?:you|customers?|your (?:own )?(?:organi[sz]ation|company|team)) (?:are|is|remains?) responsible\b|\b(?:you|customers?) (?:must|should|need to|have to)\b|\b(?:is|are) (?:also |all )?required to\b|\bhelps? (?:you|customers?|your)\b/i,
  ],
  condition:
    /^(?:if|unless|in case|provided|assuming)\b|\bif (?:the|we|our|it|all)\b[^.]{0,40}\b(?:pass|succe|complete)/i,
  sequel: /^(?:once|when|whenever|as soon as|until)\b[^,]{0,80}\b(?:is|are|has been|have been|pass|passes)\b/i,
  others,
  rivals:
    /\b(?:competitors?|rivals?|peers|others?|another|those|customers?|clients?|users?|tenants?|merchants?|(?:some|many|most|several|all|any|few|other) (?:\w+ )?(?:companies|organi[sz]ations|businesses|providers|vendors|systems)|nobody|no one|anyone|everyone|anybody|everybody|someone|somebody)\b/i,
};
