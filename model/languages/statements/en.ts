import type {
  AuthorizationPhrases,
  CellPhrases,
  ClaimPhrases,
  DenialPhrases,
  EntryPhrases,
  HeadingPhrases,
  HeldPhrases,
  HostPhrases,
  LevelPhrases,
  StatePhrases,
  StatementPhrases,
} from './statements';

const claims: ClaimPhrases = {
  definition: [
    /\b(?:organi[sz]ations?|companies|providers|businesses|entities|systems|platforms|vendors) (?:that|which|who|can|may|must|should|seeking|wishing)\b/i,
    /^(?=.{2,90}\s(?:is|was)\s)(?:the\s|an?\s)?(?:[\w/.:()&, -]*\b(?:iso|iec|soc|pci|csa|mlps|djcp|trucs|tcs|gb|hipaa|gdpr|fedramp|c5|tisax|star|csf|standard|framework|scheme|program(?:me)?|certification|audit|assessment|regulation|law|act|report)\b[\w/.:()&, -]*|it|this|that)\s(?:is|was)\s(?:an?|the|one of|first|designed|intended)\b/i,
    /^(?:any|all|every|each|most)\s(?:\w+\s){0,3}(?:company|companies|organi[sz]ations?|merchants?|providers?|entit(?:y|ies)|business(?:es)?|vendors?|agenc(?:y|ies))\b/i,
    /^(?:[Rr]eports?|[Cc]ertificates?|[Aa]udits?|[Aa]ssessments?|[Aa]ttestations?|[Ee]xaminations?|[Cc]ertifications?|[Aa]uditors?|[Aa]ssessors?) (?:are|is|must|can|may|will)\b(?![^.]*\bby\s(?:the\s)?\p{Lu})/u,
    /\b(?:certification|certificate|compliance|attestation|report)\b[^.]{0,60}\b(?:means?|demonstrates?|shows?|indicates?|proves?|requires?|ensures?|describes?|helps?)\b[^.]{0,40}\b(?:an?|any|every|the) (?:service )?(?:organi[sz]ation|company|provider|business|vendor)\b/i,
    // what readers make of it: "a home for HIPAA-compliant applications", "running PCI-compliant workloads"
    /\b(?:for|of|your|run(?:ning)?|build(?:ing)?|deploy(?:ing)?|host(?:ing)?|develop(?:ing)?|creat(?:e|ing)|design(?:ing)?)\s(?:[\w/]+\s){0,3}[\w/]+[- ]compliant\s(?!(?:with|to|and|or|since|by|in|under|for|as|at)\b)\p{L}/iu,
    // what a product does for them: "helping comply with the requirements of HIPAA"
    /^(?!.*\b(?:certif|attest|accredit|report)).*\b(?:help|assist|allow|enable|let)(?:s|ing|ed)?\b[^.;]{0,80}\b(?:comply|complian(?:t|ce)|conform|meet|satisfy|fulfil|achieve|obtain|pass)/i,
    // a level names the systems that it is for
    /^(?:level|class|grade)\s\S+(?:\s(?:and|or|to)\s\S+)*\s(?:systems|platforms)\b/i,
  ],
  claims:
    /\b(?:certified|certificates?|certification|accredited|attest(?:ed|ation|s)?|audit(?:ed|s)?|assess(?:e[sd]|ments?)?|evaluat(?:e|ed|es|ion)|validat(?:ed|es)|awarded|conferred|granted|achiev(?:ed|es)|obtain(?:ed|s)|earned|received|passed|holds?|held|compl(?:y|ies|iant|ied)|conform(?:s|ed|ant)?|meets?|rated?|rates|classif(?:ied|ies)|implement(?:ed|s)|registered|authori[sz]ed|authori[sz]ations?|authority to operate|issue[dr]?|reports?|undergo(?:es)?|examin(?:es|ed|ations?))\b|\b(?:owns?|maintains?)\b[^.;]{0,40}\bcertifications\b|\bcompleted\b[^.;]{0,60}\b(?:testing|registration|filing)\b|\b(?:type|level)\s?(?:\d|i{1,3}|iv)\s(?:(?:audit|report|examination|assessment|attestation|is|was|has|been|[–—-])\s){0,4}(?:completed|obtained|achieved)\b/i,
  advised: [
    /\b(?:must|should|shall|ought to|needs? to|ha(?:s|ve) to|are (?:required|recommended|advised|expected) to|is (?:required|recommended|advised|expected) to|usually|typically|generally)\s(?:\w+ly\s|also\s|all\s|then\s)*(?:be|have|hold|obtain|pass|achieve|complete|get|receive|register|require|undergo)\b/i,
    /^(?:recommended|suggested|typical|minimum|example|reference)\b[^.]{0,60}[:：]$/i,
  ],
};

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

const denials: DenialPhrases = {
  plan: [
    /\b(?!intended for (?:general|public|customers|anyone))(?:plan(?:s|ned|ning)?|intends?|intend(?:ed|ing)|aims?|aim(?:ed|ing)|hopes?|expects?|expected|scheduled|target(?:s|ed|ing)?|working|prepar(?:es?|ing)|on track) (?:to|for|towards?|by|in|on|q[1-4])\b/i,
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

const held: HeldPhrases = {
  outright:
    /\b(?:certified|accredited|attested|certificates?|awarded|conferred|granted|achieved|obtained|earned|received|passed|holds?|held|issued|registered|completed|renewed)\b|\b(?:owns?|maintains?)\b[^.;]{0,40}\bcertifications?\b|\breports?\b[^.;]{0,40}\b(?:from|by|available|covers|covering)\b|\b(?:assessed|validated|evaluated)\s(?:as|to\sbe)\s(?:\w+ly\s|being\s)*(?:compliant|conformant|conforming|in\scompliance|meeting)\b/i,
  evidence: /certificate|attestation|audit report/i,
  intention: /^(?:if|when|where)\s(?:you|your|customers?)\b/i,
  status: /^(?:(?:current|certification|certificate|compliance|audit)\s)?(?:status|state)$/i,
  affirmed:
    /^(?:currently\s)?(?:certified|active|valid|achieved|obtained|awarded|granted|held|completed|passed|in force)\b(?!\s(?:by|in|for|until)?\s?(?:q[1-4]|h[12])\b)/iu,
  complies:
    /\b(?:compl(?:y|ies|ied|iant|iance)|conforms?|meets?|adheres?|aligned|certified|certification|attest\w*|assess(?:ed|ment)|authori[sz]ed|supports?)\b/i,
  ofSomebody:
    /^The\s[^.]{2,30}\s(?:report|certificate)\s[^.]*\b(?:of|to|describes|covers)\s(?:\p{Lu}\p{Ll}+\s)*\p{Lu}\p{Ll}+['’]s\s/u,
  evident: /certif|\breports?\b|attest|authori[sz]|\bATO\b/i,
  nobody:
    /^(?:an?|the|this|these|some|many|most|all|every)\s(?:[\w-]+\s){0,2}(?:standards?|reports?|certificates?|certification|audits?|auditors?|assessors?|companies|organi[sz]ations?|merchants?|providers?)\b|^(?:companies|organi[sz]ations|merchants|providers|auditors|assessors|businesses)\b/i,
  opening: /^(?:it|this|these|the standard|the framework|the report)\b/i,
  article: /^(?:the|an?)$/i,
  recommended: /recommend|suggest|example|refer(?:ence|s)\b|guid(?:e|ance)|typical|minimum/i,
  granted:
    /\b(?:completed|passed|obtained|achieved|received|holds?|held|certif\w+|granted|awarded|registered|rated|classified)\b/i,
};

const states: StatePhrases = {
  no: /^(?:no|none|nope|not\b.*|n\/?a|x|tb[acd]|wip|to do|todo|missing|open)$/i,
  later:
    /^(?:(?:coming|planned|expected|due|from|by|in|for|until|target)\s+)*(?:(?:early|mid|late|spring|summer|autumn|fall|winter|next year|soon|q[1-4]|h[12]|january|february|march|april|may|june|july|august|september|october|november|december)\b[\s/-]*)+(?:(?:of\s+)?20\d\d)?$|^(?:coming|planned|expected|due|in|by|target)\s+20\d\d$|^20\d\d\s*(?:[-/]\s*)?(?:q[1-4]|h[12])$/i,
  pending:
    /\b(?:audit|assessment|review|certification|evaluation)s?\s+(?:(?:is|are|has|been)\s+)*(?:booked|planned|scheduled|ongoing|started|pending|running|begun|due)\b|\b(?:in|under)\s+(?:audit|evaluation|review|assessment|preparation|development|consideration|progress|construction|discussion|implementation)\b|\b(?:coming|ongoing|aligned|alignment|in the works|in the pipeline|stage [12])\b/i,
  column: /^(?:(?:current|certification|certificate|compliance)\s)?(?:status|state)$/i,
  dates: /since|valid|expir|issue|date|last|next|achieved|obtained|renew/i,
  telling:
    /status|state|stage|phase|result|outcome|remarks?|notes?|certified|held|achieved|obtained|complian|progress|^(?:yes|no)/i,
};

const headings: HeadingPhrases = {
  certificates:
    /^(?:\d+[.)]?\s+)?(?:(?:our|the|current|active|existing|industry|security|compliance|independent|international|global|third[- ]party|iso|soc|quality|management systems?|and|&)\s+)*(?:certifications?|certificates?|attestations?|accreditations?)(?:\s*(?:,|and|&|\/)\s*(?:(?:and|our|security|compliance|industry|third[- ]party)\s+)*(?:certifications?|certificates?|attestations?|accreditations?|compliance|standards?|audits?|reports?|audit reports?))*(?:\s+(?:we (?:hold|have)|held|achieved|obtained|overview))?$/i,
  held: /\b(?:certifications?|certified|certificates?|accredit(?:ed|ations?)|attestations?|awarded|achieved|obtained|earned|holds?|passed)\b/i,
  others: /\b(?:suppliers?|vendors?|partners?|(?:sub-?)?processors?|subcontractors?|customers?)\b/i,
  column:
    /certif(?:ication|icate|ied|ying)|attest|accredit|audit|assess|\bissue[dr]?\b|issuing|\bstat(?:us|e)\b|\bvalid|\bexpir/i,
  question: /^(?:what|why|how|when|where|who|which|is|are|does|do|can|should)\b/i,
  invitation:
    /^(?:get|download|request|view|see|find|read|learn|contact|access|review|explore|compare|using|map|mapping|prepar(?:e|ing)|build|building|achiev(?:e|ing)|meet|meeting|implementing|steps?|tips|guidance|related|helpful|resources?|more|about)\b/i,
  otherSubject:
    /\b(?:guides?|blueprint|checklist|white ?papers?|faqs?|frequently asked|news|roadmap|planned|upcoming|coming soon|in progress|(?:your|customer|shared) responsibilit\w+|responsibility matrix)\b/i,
  lead: /^(?:the|china|chinese)$/i,
};

const entries: EntryPhrases = {
  number: /^no\.?\s*/i,
  holder: /\b(?:holders?|held by|certified (?:entity|company|organi[sz]ation))\b/i,
  itself: /\b(?:we|us|our|ourselves)\b/i,
  nothing: /^(?:no|none|not applicable|n\/?a)$/i,
  dataCentres: /\bdata ?cent(?:er|re)s?\b/i,
};

const cells: CellPhrases = {
  ditto: /^(?:(?:the )?same(?: as (?:the )?(?:above|previous(?: row| one)?))?|as above|ditto)$/i,
  label:
    /^(?:issue[rd](?: by)?|(?:certification|certifying|issuing) (?:body|authority)|audit(?:or|ed by)|assessor|scope|status|valid(?:ity| until| through)?|expir\w*|level|date|services?)$/i,
  state: /^(?:status|state)$/i,
  level: /^(?:[\w/ -]{2,20}\s)?(?:type|level)\s?(?:\d|i{1,3}|iv)(?:\s(?:report|audit|attestation))?$/i,
};

const LEVEL = String.raw`level\s(?:[1-4]|one|two|three|four|iv|i{1,3})`;
const ROLE = String.raw`(?:service\sproviders?|merchants?)`;
const ASSESSED = '(?:certified|validated|assessed|attested|accredited|registered|rated|compliant)';

const levels: LevelPhrases = {
  clause: /;\s*|,\s+(?=while\b|whereas\b|and\b|have\b|has\b|[A-Z])|\s+(?=while\b|whereas\b)/,
  label: /^(?:.{0,12}\s)?(?:level|tier|class|grade)s?$/i,
  lead: String.raw`[^,]*\b(?:criteria|regulations?|requirements?|law)\b[^,]*,\s*|while\s+|whereas\s+|and\s+`,
  verb: /,?\s+(?:has|have|is|are|was|were)\s+(?:\w+ly\s+)?(?:completed|passed|obtained|achieved|received|certified|granted|awarded|registered)\b|,?\s+(?:holds?|passed|completed)\b/i,
  itself: /^(?:we|it|they|our (?:company|organi[sz]ation))$/i,
  between: /,\s+(?:and\s+)?|\s+as well as\s+|\s+and\s+(?=[A-Z])/,
  article: /^the\s+/i,
  next: /\s*[,;]\s*(?:and\s+|but\s+|while\s+)?|\s+(?:and|but|while|whereas)\s+/,
  done: /\b(?:completed|passed|obtained|achieved|received|issued|certified|attested|held|holds?|available|done)\b/i,
  ranked: [
    new RegExp(
      String.raw`^(?<subject>[^,;:]{2,60}?)\s(?:is|are|remains?|was|(?:has|have)\sbeen)\s(?:(?:also|currently|now|again|\w+ly)\s)*(?:${ASSESSED}\s)?(?:by\s[^,;]{2,40}?\s)?(?:(?:as|at|to\sbe)\s)?(?:an?\s|the\s)?(?:v?[\d.]+\s)?(?:${ASSESSED}\s)?(?:${LEVEL}\s(?:${ASSESSED}\s)?${ROLE}|${ROLE}\s(?:at\s)?${LEVEL})\b`,
      'i',
    ),
  ],
};

const NAME = String.raw`\p{Lu}[\p{L}\p{N}&.-]*(?:\s\p{Lu}[\p{L}\p{N}&.-]*){0,3}`;
const KEPT = String.raw`\b(?:hosted|stored|operated|run|runs|running|housed|located|colocated|processed|handled|collected|built|kept)\s`;
const WHERE = String.raw`\s(?:where|on which|in which|with whom)\s(?:we|our)\b`;

const hosts: HostPhrases = {
  hosted: [
    {
      sign: new RegExp(KEPT),
      form: new RegExp(String.raw`${KEPT}(?:entirely\s|exclusively\s)?(?:in|on|by|with|at)\s(?:the\s)?(${NAME})`, 'gu'),
    },
    { sign: new RegExp(WHERE), form: new RegExp(`(${NAME}),?${WHERE}`, 'gu') },
  ],
  subject: (name) => new RegExp(String.raw`^(?:the\s)?${name}(?![\p{L}\p{N}-])`, 'iu'),
};

const AUTHORIZATION = String.raw`(?:(?:Provisional\s+)?(?:Authority\s+to\s+Operate|Authori[sz]ation(?:\s+to\s+Operate)?)|P-?ATO|ATO)\b`;
/** All that may stand before an authorization: its authority, its scheme and its level. */
const KIND = String.raw`(?:(?:an?|its|our|the|their|full|current|active|own|FedRAMP|StateRAMP|FISMA|DoD|DISA|GSA|JAB|Joint\s+Authorization\s+Board|agency|Low|Moderate|High|Li-SaaS|Tailored|Ready|impact|level|\(\w+\)|IL-?\d|\d|one|two|three|four|five|six|at|and)\s+){0,10}`;
const VERB = String.raw`(?:(?:has|have)\s+(?:also\s+)?(?:(?:received|obtained|achieved|earned|maintained|been\s+granted|been\s+awarded)\s+)?|holds?\s+|maintains?\s+|received\s+|obtained\s+|achieved\s+|was\s+(?:granted|awarded)\s+)`;

const authorizations: AuthorizationPhrases = {
  given: [
    new RegExp(
      String.raw`\b(?:has|have)\s+(?:issued|granted)\s+${KIND}${AUTHORIZATION}\s+(?:for|to)\s+([\p{L}\p{N}][\p{L}\p{N}.&'’-]*(?:\s+(?!(?:at|from|on|in|by|to|and|for|with|of|which|that|the|under|as)\s)[\p{L}\p{N}.&'’-]+){0,3})`,
      'iu',
    ),
    new RegExp(
      String.raw`(?:^|[.!?]\s+)(?:the\s+)?([\p{L}\p{N}][\p{L}\p{N} .&'’-]{1,60}?)\s+${VERB}${KIND}${AUTHORIZATION}`,
      'iu',
    ),
  ],
  end: /[,;:]|\s(?:and|but|while|whereas)\s/,
};

export const statements: StatementPhrases = {
  ...{ denials, claims, held, states, levels, hosts, authorizations, cells, headings, entries },
  itself:
    /^(?:we|our (?:[\w-]+ ){0,3}?(?:platforms?|services?|products?|clouds?|systems?|company|offerings?|solutions?|software))$/i,
};
