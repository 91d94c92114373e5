import type { FactPhrases } from '../facts';

/** How English texts say what a certificate was granted for. */
export const grant: FactPhrases['grant'] = {
  behind: {
    verb: /\b(?:granted|awarded|obtain(?:ed|s)|achiev(?:ed|es)|receiv(?:ed|es)|earned|passed|gained|holds?|certified (?:to|against|under))\b/i,
    thing:
      /^(?:[:-]\d{4})?\s*(?:(?:certifications?|certificates?|attestations?|reports?|audits?)\s+)?(?:for|of|covering)\s+(?:(?:the|its|our)\s+)?(.+)$/i,
    end: /,?\s+(?:which|that|who|as well as|and (?:has|have|is|are|was|were|also))\b|[;；.](?=\s|$)|,\s+(?:in|with|after|by)\b/,
    not: /^(?:first|second|third|fourth|\w+th) |^(?:a|one|two|three|several|many|\d+) |^(?:years?|compliance|information security)\b/i,
  },
  between: null,
  subjects: [
    /^(?:[Tt]he\s+)?([A-Z][\w.+-]*(?:\s+[A-Z0-9][\w.+-]*)*\s+services?)\s+(?:(?:operated|run) by \S+\s+)?(?:has|have|was|were|is|are)?\s*(?:also\s+|been\s+|successfully\s+)*(?:granted|awarded|obtained|achieved|received|earned|passed|certified)\b/,
  ],
};

/** How English texts print the scope of a certificate. */
export const scope: FactPhrases['scope'] = {
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
export const services: FactPhrases['services'] = {
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
