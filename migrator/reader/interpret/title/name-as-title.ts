import { withoutExtension } from '../../read/candidate';
import { withoutLocaleMarks } from '../locale-marks';

/** Names that stand for their folder. */
const FOLDER_PAGE = /^_?(?:index|default|readme)$/i;
/** Prefixes that order files, or number them in another system: `01-storage`, `2020-03-02-notice`, `854996001-storage`. */
const NUMBER = /^\d+(?:-\d{1,2}-\d{1,2})?[-_.]\s*(?=[^\s\d])/;

/**
 * The title that a path states: `sla/virtual-machines.md` becomes `Virtual machines`. The page of a folder is named
 * after it.
 */
export const nameAsTitle = (path: string): string => {
  const steps = withoutExtension(path).split('/');
  const spoken = steps.toReversed().map(wordsOf);
  return spoken.find((words) => /\p{L}/u.test(words)) ?? spoken.find((words) => words !== '') ?? path;
};

const wordsOf = (step: string): string => {
  const name = withoutLocaleMarks(step.trim());
  if (FOLDER_PAGE.test(name)) return '';
  const words = name
    .replace(NUMBER, '')
    // a dot inside a number or a name belongs to it
    .replace(/[-_]+|\.(?=\s|$)|(?<=[a-z]{2})\.(?=[a-z]{2})/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return (words.charAt(0).toUpperCase() + words.slice(1)).replace(ACRONYMS, (acronym) => acronym.toUpperCase());
};

/** Names that are written in capitals. */
const ACRONYMS = /\b(?:gdpr|hipaa|ccpa|iso|iec|soc|pci|dss|csa|mlps|sla|faq|dpa|api)\b/gi;
