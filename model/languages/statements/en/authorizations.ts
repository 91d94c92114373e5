import type { AuthorizationPhrases } from '../statements';

const AUTHORIZATION = String.raw`(?:(?:Provisional\s+)?(?:Authority\s+to\s+Operate|Authori[sz]ation(?:\s+to\s+Operate)?)|P-?ATO|ATO)\b`;
/** All that may stand before an authorization: its authority, its scheme and its level. */
const KIND = String.raw`(?:(?:an?|its|our|the|their|full|current|active|own|FedRAMP|StateRAMP|FISMA|DoD|DISA|GSA|JAB|Joint\s+Authorization\s+Board|agency|Low|Moderate|High|Li-SaaS|Tailored|Ready|impact|level|\(\w+\)|IL-?\d|\d|one|two|three|four|five|six|at|and)\s+){0,10}`;
const VERB = String.raw`(?:(?:has|have)\s+(?:also\s+)?(?:(?:received|obtained|achieved|earned|maintained|been\s+granted|been\s+awarded)\s+)?|holds?\s+|maintains?\s+|received\s+|obtained\s+|achieved\s+|was\s+(?:granted|awarded)\s+)`;

export const authorizations: AuthorizationPhrases = {
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
