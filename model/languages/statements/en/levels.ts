import type { LevelPhrases } from '../statements';

const LEVEL = String.raw`level\s(?:[1-4]|one|two|three|four|iv|i{1,3})`;
const ROLE = String.raw`(?:service\sproviders?|merchants?)`;
const ASSESSED = '(?:certified|validated|assessed|attested|accredited|registered|rated|compliant)';

export const levels: LevelPhrases = {
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
