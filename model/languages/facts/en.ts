import type { FactPhrases } from './facts';
import { inCapitals } from './en/names';
import { issuer, recognition } from './en/issuer';
import { grant, scope, services } from './en/scope';

const AUDIT = String.raw`(?:re-?)?(?:certif\w*|audit\w*|assess\w*|review\w*|surveillance|renew\w*|examin\w*|attest\w*|evaluat\w*|verif\w*|inspect\w*)`;

const TO = 'to|until|till|through';

/** What English pages print of the facts of a certificate. */
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
    other:
      /\b(?:edition|transition|version|offer|agreement|contract|licen[cs]e|password|token|key|draft|standard)s?\b/i,
  },
};
