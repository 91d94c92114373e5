import { pageWords } from '../../../model/languages/phrases';

/** The beginning of headings that name a part of a page, whatever the page is about: `2.1`, `(3)`, `IV.`, `Chapter 4`. */
const NUMBERED = new RegExp(
  String.raw`^(?:\d{1,2}(?:[.\d]*[.、)）．:：]|(?:\.\d+)*\s)|[(（]\s*\d{1,3}\s*[)）]|[IVX]{1,4}[.、)]\s|[A-Z][.)]\s|${pageWords(({ headings }) => headings.numbered)})`,
  'iu',
);
const QUESTION = new RegExp(String.raw`[?？]\s*$|${pageWords(({ headings }) => headings.asks)}`, 'i');
const INTRODUCTION = new RegExp(String.raw`^${pageWords(({ headings }) => headings.opens)}\s*[:：]?$`, 'i');
const LONGEST = 120;

/**
 * Whether a heading names a part of its page, not the page: it is numbered, a question, an introduction or a sentence.
 */
export const namesSection = (heading: string): boolean =>
  heading.length > LONGEST ||
  NUMBERED.test(heading) ||
  QUESTION.test(heading) ||
  INTRODUCTION.test(heading.trim()) ||
  /[。；;,，]\s*$|[a-z)]\.\s*$/.test(heading);
