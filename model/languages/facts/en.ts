import type { FactPhrases } from './facts';
import type { CapitalNames } from './names';

/** How English texts print the names of bodies. */
const inCapitals: CapitalNames = {
  article: /the\s+/,
  role: /(?:(?:the|an?|our)\s+)?(?:(?:independent|accredited|external|international|global|leading)\s+)*(?:certification bod(?:y|ies)|certifier|registrar|auditors?|auditing firm|audit firm|assessor|third[- ]party(?: auditor| assessor| organi[sz]ation)?|testing (?:agency|laboratory))[,:]?\s+/i,
  legalForm: /Co\.|Ltd\.?|Inc\.?|LLC|LLP|Limited|GmbH|AG|S\.A\.|B\.V\.|Corp\.?/,
  link: /of|for|and|&|the|de|der|du|on/,
  linkInFull: /of|for|and/,
  possessive: /['’]s$/,
  abbreviated: /(?:Ltd|Co|Inc|Corp|S\.A|B\.V)\.$/,
  notFirst:
    /Independent|Third|External|Accredited|Certified|International Auditors?|Q[1-4]|Level|Our|We|Customers?|This|These|It/,
  qualified: /-(?:accredited|certified|approved|qualified|recogni[sz]ed)$/i,
  clause: /^\s+(?:has|have|had|is|are|was|were|can|will|now)\b/,
};

/** Matches "by" in "issued by", but not in "operated by". */
const BY = String.raw`(?<!\b(?:operated|run|managed|provided|hosted|owned|used|offered|developed|followed|accompanied|authori[sz]ed|accredited|recogni[sz]ed|required)\s)\bby\s+`;

/** How English texts name the issuer of a certificate. */
const issuer: FactPhrases['issuer'] = {
  label:
    /issue[rd](?: by)?|issuing (?:body|authority|organi[sz]ation)|certif(?:ication|ying) (?:body|authority|organi[sz]ation)|certified by|audit(?:or|ed by|(?:ing)? firm)|assess(?:or|ed by|ment firm)/i,
  role: null,
  issued: [
    { behind: new RegExp(String.raw`\bissued?\b[^.;]{0,60}?${BY}`, 'gi') },
    {
      before:
        /\s+(?:has\s+|have\s+)?issued\s+(?:the|this|an?|our|its)\s+(?:[\w/:-]+\s+){0,3}?(?:certificate|report|attestation|authori[sz]ation)/gi,
    },
  ],
  examined: [
    {
      behind: new RegExp(
        String.raw`\b(?:certified|attested|audited|assessed|evaluated|granted|awarded|conferred|conducted|performed|carried out|tested|examined|signed|prepared|registered)\b[^.;]{0,90}?${BY}`,
        'gi',
      ),
    },
    {
      behind:
        /\bcertificates?\s+(?:(?:no\.?|number|#)\s*)?[A-Z0-9][\w./-]*(?:\s[\w./-]*\d[\w./-]*){0,3}\s+(?:from|by)\s+/gi,
    },
    {
      behind:
        /\b(?:certificates?|certification|report|assessment|audit|attestation|evaluation|examination)\s+(?:\([^()]{1,30}\)\s+)?(?:from|by)\s+/gi,
    },
    {
      behind: /\b(?:P-?ATO\)?|authori[sz]ation|authority to operate)(?=[\s)])[^.;]{0,60}?\s(?:from|by)\s+(?:the\s+)?/gi,
    },
    { before: /\s+(?:has\s+|have\s+)?(?:attested\s+that|certified\s+(?:that|us)|audited\s+us|assessed\s+us)\b/g },
  ],
  organized: [{ behind: /\b(?:organi[sz]ed|developed|administered|established|launched|initiated|run)\s+by\s+/gi }],
  aboutAudit: /certif|evaluat|assess|audit/i,
  partOf:
    /^\s+(?:working group|working committee|committee|team|task force|department|centre|center|office)\s+(?:of|at|in|within|under)\s+/,
  holds: /(?:has|have|is|was|holds?|passed|obtained|achieved|received)\b/,
  issues: /\bissued\b/,
};

/** How English texts name who recognises an examiner. */
const recognition: FactPhrases['recognition'] = [
  { behind: /\b(?:authori[sz]ed|accredited|recogni[sz]ed|licensed|designated)\s+by\s+/gi },
];

/** How English texts say what a certificate was granted for. */
const grant: FactPhrases['grant'] = {
  behind: {
    verb: /\b(?:granted|awarded|obtain(?:ed|s)|achiev(?:ed|es)|receiv(?:ed|es)|earned|passed|gained|holds?|certified (?:to|against|under))\b/i,
    thing:
      /^(?:[:-]\d{4})?\s*(?:(?:certifications?|certificates?|attestations?|reports?|audits?)\s+)?(?:for|of|covering)\s+(?:(?:the|its|our)\s+)?(.+)$/i,
    end: /,?\s+(?:which|that|who|as well as|and (?:has|have|is|are|was|were|also))\b|[;；.](?=\s|$)|,\s+(?:in|with|after|by)\b|\s+(?:from\s+(?=[A-Z])|issued by\s|awarded by\s)/,
    not: /^(?:first|second|third|fourth|\w+th) |^(?:a|one|two|three|several|many|\d+) |^(?:years?|compliance|information security)\b/i,
  },
  between: null,
  subjects: [
    /^(?:[Tt]he\s+)?([A-Z][\w.+-]*(?:\s+[A-Z0-9][\w.+-]*)*\s+services?)\s+(?:(?:operated|run) by \S+\s+)?(?:has|have|was|were|is|are)?\s*(?:also\s+|been\s+|successfully\s+)*(?:granted|awarded|obtained|achieved|received|earned|passed|certified)\b/,
  ],
};

/** How English texts print the scope of a certificate. */
const scope: FactPhrases['scope'] = {
  label:
    /(?:(?:iso|iso\/iec|audit|certifi\w+|assessment|registration|report|service|isms|itsm)[\s\d/:.-]*){0,2}scope(?: of [\w\s/]{1,40})?/i,
  covers: [
    /\bscope\s+(?:of\s+[^.]{2,80}?\s+)?(?:is|covers?|includes?|encompass(?:es)?|comprises?|extends to)\s+(?:limited to\s+)?(.+)$/i,
    /\b(?:certificates?|certification|report|attestation|audit|assessment)\s+(?:only\s+)?(?:covers?|applies to|extends to|encompass(?:es)?)\s+(?:only\s+)?(.+)$/i,
    /\b(?:certificates?|certification|reports?)\b[^.;]{2,100}?\band\s+(?:only\s+)?covers?\s+(?:only\s+)?(.+)$/i,
  ],
  not: /^(?:the\s+)?(?:\w+\s+)?(?:period|time|months?|years?|quarters?)\b|\b(?:criteria|principles|requirements)\b|^(?:from\s+)?\d/i,
  only: /,? only/i,
};

/** How English texts name the services that a certificate was issued to. */
const services: FactPhrases['services'] = {
  label: /(?:in-scope|covered|certified|applicable)?\s*(?:cloud\s+)?services?(?: in scope| covered)?|products?/i,
  and: /and\s+/,
  joins: null,
  separates: /\s+and\s+/,
  holders: (names) => [
    new RegExp(String.raw`\b(?:issued|granted|awarded) to (?:both\s+)?(${names})`),
    new RegExp(String.raw`\b(?:rates?|certif(?:y|ies)) (?:both\s+)?(${names})`),
  ],
  subjects: (names) => [new RegExp(String.raw`(?<![,\w&]\s|\w)(${names}),? operated by\b`)],
  opens: /^(?:As|At|By|Currently|During|For|From|In|On|Since|Today|Within)\b/,
  before: /^(?:the|both)\s+/i,
  behind: /\s+services?$|\s*only\.?$/i,
};

const AUDIT = String.raw`(?:re-?)?(?:certif\w*|audit\w*|assess\w*|review\w*|surveillance|renew\w*|examin\w*|attest\w*|evaluat\w*|verif\w*|inspect\w*)`;

const TO = 'to|until|till|through';

/** The wordings of English pages for the facts of a certificate. */
export const facts: FactPhrases = {
  auditCycle: {
    about: new RegExp(String.raw`\b${AUDIT}\b`, 'i'),
    cycles: [
      {
        wording: new RegExp(String.raw`\b(?:annual(?:ly)?|yearly)\s+(?:[\w-]+\s+){0,3}?${AUDIT}\b`, 'gi'),
        months: 12,
      },
      { wording: new RegExp(String.raw`\b${AUDIT}\b[^.;]{0,60}?\b(?:annually|yearly)\b`, 'gi'), months: 12 },
      { wording: /\b(?:every|each|once (?:a|per)|once every) year\b/gi, months: 12 },
      { wording: /\b(?:every|once every) (\d|two|three|four|five) years\b/gi, months: 12 },
      { wording: /\bevery (\d{1,2}|three|four|six) months\b/gi, months: 1 },
      { wording: /\b(?:semi-?annual(?:ly)?|twice (?:a|per) year)\b/gi, months: 6 },
      { wording: new RegExp(String.raw`\bquarterly\s+(?:[\w-]+\s+){0,2}?${AUDIT}\b`, 'gi'), months: 3 },
    ],
  },
  authorization: {
    about: /\bP?-?ATO\b|authori[sz]ation|authority to operate/i,
    holds: (holder) => `${holder} is certified`,
  },
  certificateNumber: {
    named: /\bcert(?:ificate|ification|\.)?\s*(?:registration\s+)?(?:number|no\.?|nr\.?|#|id)(?![a-z])/iu,
    is: /is\s|was\s/u,
    abbreviated: /\b(?:cert(?:ificate|ification|\.)?|registration|report)\s+(?:no|nr)\.\s*$/i,
  },
  days: {
    printed: (month) => [
      new RegExp(String.raw`${month}\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}`),
      new RegExp(String.raw`\d{1,2}(?:st|nd|rd|th)?(?:\s+of)?[\s-]+${month},?[\s-]+\d{4}`),
      new RegExp(String.raw`${month},?\s+\d{4}`),
    ],
    goesOn: null,
  },
  firstIssue: {
    label:
      /(?:originally|initially|first)\s+(?:issued|certified|registered|granted|awarded)(?:\s+on)?|(?:date\s+of\s+)?(?:original|initial|first)\s+(?:issue|certification|registration|approval)(?:\s+date)?/i,
    statements: (day) => [
      new RegExp(
        String.raw`\b(?:originally|initially|first)\s+(?:issued|granted|awarded)\s+(?:to\s+us\s+)?(?:on\s+)?${day}`,
        'gi',
      ),
    ],
    certificate: /certificat|attestation/i,
    other: /\b(?:editions?|versions?|standards?)\b/i,
  },
  grant,
  header: {
    standard: /^(?:cert(?:ificate|ification)?)?standard$/,
    status: /^(?:cert(?:ificate|ification)?)?(?:status|state)$/,
    holder:
      /^(?:cert(?:ificate|ification)?)?(?:holder|heldby|company|organi[sz]ation|supplier|vendor|provider|(?:sub)?processor|partner|customer)(?:name)?$/,
    labels: [
      { key: /^cert(?:ificate|ification)?(?:number|no)$/, label: 'Certificate number' },
      {
        key: /^(?:cert(?:ificate|ification)?)?(?:issuer|issuedby)$|^certif(?:ication|ying)body$/,
        label: 'Issued by',
      },
      { key: /^(?:cert(?:ificate|ification)?)?validfrom$/, label: 'Valid from' },
      { key: /^(?:cert(?:ificate|ification)?)?valid(?:until|to|through)$/, label: 'Valid until' },
      { key: /^(?:originally|first)issued(?:on)?$/, label: 'First issued on' },
      { key: /^cert(?:ificate|ification)scope$/, label: 'Scope' },
      { key: /^(?:cert(?:ificate|ification)?)?level$/, label: 'Level' },
    ],
  },
  issuer,
  level: { label: /level|protection level|assessment level|tier/i, called: null },
  linked: {
    document: /\b(?:certificate|report|attestation|letter)\b/i,
    results:
      /\b(?:results?|certificates?|certification|status|listings?|registr\w+)\b[^.;]{0,80}\b(?:published|available|listed|found|checked|verified|confirmed|looked up)\b|\b(?:listed|published|registered)\b[^.;]{0,60}\b(?:registry|register|directory|list)\b|\bverify\b/i,
    register: /\b(?:registry|register)\b/i,
  },
  names: { inCapitals, inHan: null },
  organization: {
    authorization: /\s(?:Provisional\s+)?(?:P-?ATO|Authority to Operate|Authori[sz]ation(?: to Operate)?)\b/gi,
    body: /\b(?:Board|Agency|Office|Council|Committee)\b/,
    family: /\b(?:series|family|framework)$/i,
    publisher:
      /International (?:Organi[sz]ation for Standardi[sz]ation|Standard(?:s|i[sz]ation) Organi[sz]ation|Electrotechnical Commission)\b.*/i,
  },
  recognition,
  records: {
    called: /\b(?:certifications?|certificates?|attestations?|trust[- ]?(?:center|centre|portal))\b/i,
    standard:
      /^(?:(?:compliance|security)?(?:standards?|frameworks?)|certifications?|certificates?|attestations?)(?:names?)?$/,
    named: /^(?:names?|titles?)$/,
    status: /^(?:(?:current|cert(?:ificate|ification)?|compliance)?(?:status|state))$/,
    holder:
      /^(?:cert(?:ificate|ification)?)?(?:holder|heldby|company|supplier|vendor|provider|(?:sub)?processor|partner|customer)(?:name)?$/,
    verification: /^(?:verif(?:y|ication)|registry|register)(?:url|link|at)?$/,
    labels: [
      { key: /^cert(?:ificate|ification)?(?:number|no|id)$|^number$/, label: 'Certificate number' },
      {
        key: /^(?:cert(?:ificate|ification)?)?(?:issuer|issuedby|issuing(?:body|authority))$|^certif(?:ication|ying)body$/,
        label: 'Issued by',
      },
      { key: /^(?:cert(?:ificate|ification)?)?(?:validfrom|valid(?:ity)?start(?:date)?)$/, label: 'Valid from' },
      {
        key: /^(?:cert(?:ificate|ification)?)?(?:valid(?:until|till?|to|through)|expir(?:es|ed|y|ation)(?:date|on|at)?)$/,
        label: 'Valid until',
      },
      { key: /^(?:originally|first|initially)(?:issued|certified)(?:date|on|at)?$/, label: 'First issued on' },
      { key: /^(?:cert(?:ificate|ification)?)?scope$/, label: 'Scope' },
      { key: /^(?:(?:covered|certified)?(?:services?|products?)(?:covered|inscope)?)$/, label: 'Services' },
      { key: /^(?:cert(?:ificate|ification)?)?level$/, label: 'Level' },
    ],
  },
  scope,
  services,
  type: { selfAssessed: /self[- ]assess/i, level: /level \d\s/i, attestation: /\battestation\b/i },
  validity: {
    endOf: /(?:the\s+)?(?:(?:end|close)\s+of\s+)?/,
    from: /from\s+/,
    begins: null,
    to: new RegExp(TO),
    ends: null,
    statements: ({ day, first, goesOn }) =>
      [
        String.raw`\bvalid(?:ity)?(?:\s+period)?\s*[:：]?\s*(?:is\s+|runs?\s+)?(?:until|till|til|thru|through|up\s+to|to)\s*[:：]?\s*${day}`,
        String.raw`\bvalid(?:ity)?(?:\s+(?:period|dates?))?\s*[:：]?\s*(?:is\s+|runs?\s+)?(?:from\s+)?${first}\s*(?:${TO}|[-–—~→])\s*${day}`,
        String.raw`\bvalid\s+(?:from|since|as\s+of)\s*[:：]?\s*${first}(?!${goesOn}|\s*(?:${TO}|[–—~→])\s*)`,
        String.raw`\b(?:(?:will\s+)?expir(?:es?|ing|y|ation)|good\s+(?:until|through))(?:\s+date)?\s*(?:is\s+)?(?:[:：]|on|in|at)?\s*${day}`,
      ].map((form) => new RegExp(form, 'gi')),
    states: /valid|expir|good\s/i,
    label: /valid(?:ity)?(?:\s+(?:until|till|through|to|period|dates?))?|expir(?:y|es|ation)(?:\s+(?:on|date))?/i,
    firstLabel: /valid(?:ity)?\s+(?:from|since|starts?|begins?)(?:\s+on)?|start\s+of\s+validity/i,
    besideLast: null,
    other:
      /\b(?:edition|transition|version|offer|agreement|contract|licen[cs]e|password|token|key|draft|standard)s?\b/i,
  },
};
