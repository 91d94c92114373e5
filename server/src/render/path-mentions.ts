import { pathCandidates } from '../../../model/path-candidates';

/** How a path may stand in a text, without its last slash. */
const formsOf = (path: string): string[] => [
  ...new Set(pathCandidates(path).map((form) => form.replace(/(?<=.)\/$/, ''))),
];

/** What continues a path: with one of these behind it, a text names another one, such as a page below. */
const CONTINUES = String.raw`[\p{L}\p{M}\p{N}%_~.+@$!*,;:=/-]`;

/**
 * Makes the question whether a text names one of these paths to its end, in any spelling and case. It is asked of every text,
 * so that only those that may have such a link are parsed.
 */
export const mentionFinder = (paths: readonly string[]): ((text: string) => boolean) => {
  const forms = paths.flatMap(formsOf).map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  if (forms.length === 0) return () => false;
  const mention = new RegExp(`(?:${forms.join('|')})/*(?!${CONTINUES})`, 'iu');
  return (text) => mention.test(text);
};
