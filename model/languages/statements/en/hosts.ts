import type { HostPhrases } from '../statements';

const NAME = String.raw`\p{Lu}[\p{L}\p{N}&.-]*(?:\s\p{Lu}[\p{L}\p{N}&.-]*){0,3}`;
const KEPT = String.raw`\b(?:hosted|stored|operated|run|runs|running|housed|located|colocated|processed|handled|collected|built|kept)\s`;
const WHERE = String.raw`\s(?:where|on which|in which|with whom)\s(?:we|our)\b`;

export const hosts: HostPhrases = {
  hosted: [
    {
      sign: new RegExp(KEPT),
      form: new RegExp(String.raw`${KEPT}(?:entirely\s|exclusively\s)?(?:in|on|by|with|at)\s(?:the\s)?(${NAME})`, 'gu'),
    },
    { sign: new RegExp(WHERE), form: new RegExp(`(${NAME}),?${WHERE}`, 'gu') },
  ],
  subject: (name) => new RegExp(String.raw`^(?:the\s)?${name}(?![\p{L}\p{N}-])`, 'iu'),
};
