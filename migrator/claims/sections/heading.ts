import type { StandardMention } from '../../../model/catalogue/find-standards';
import { joined, finds, phrases } from '../../../model/languages/phrases';
import { claimReaders } from '../grammar/readers';
import { isDenied } from '../sentences/negated';

const LONGEST = 120;

const QUESTION_MARK = /[?？]\s*$/;
const QUESTION = joined(phrases('statements', ({ headings }) => headings.question));
const INVITATION = joined(phrases('statements', ({ headings }) => headings.invitation));
const OTHER_SUBJECT = joined(phrases('statements', ({ headings }) => headings.otherSubject));

/** Whether the form of a heading allows a certification under it. Boxes, guides, plans and questions are excluded. */
export const mayHeadCertification = (heading: string): boolean =>
  heading.length <= LONGEST &&
  !finds([QUESTION_MARK, QUESTION, INVITATION, OTHER_SUBJECT], heading) &&
  !isDenied({ words: heading });

/**
 * Whether the sections below a heading are about something other than certificates held: "Planned certifications",
 * "FAQ".
 */
export const headsOtherThings = (heading: string): boolean => OTHER_SUBJECT.test(heading);

/**
 * The standards that a heading names, each once. A standard in brackets beside another one is only the basis of that
 * one: "CSA STAR Certification (ISO/IEC 27001)".
 */
export const headedStandards = (heading: string, mentions: StandardMention[]): StandardMention[] => {
  const outside = mentions.filter(({ from }) => !inBrackets(heading, from));
  const chosen = outside.length > 0 ? outside : mentions;
  return chosen.filter(({ standard }, at) => chosen.findIndex((each) => each.standard.key === standard.key) === at);
};

const inBrackets = (text: string, at: number): boolean =>
  text.slice(0, at).split(/[（(]/).length > text.slice(0, at).split(/[）)]/).length;

const LEAD = joined(phrases('statements', ({ headings }) => headings.lead));
const NUMBER = /^(?:\d+(?:\.\d+)*[.、)]?)?$/;

/** Whether a heading begins with the standard. On pages about other topics, only then is the section about it. */
export const beginsWithStandard = (heading: string, [first]: StandardMention[]): boolean =>
  first !== undefined && isLead(heading.slice(0, first.from).trim());

const LONGEST_LEAD = 60;
const isLead = (words: string): boolean =>
  finds([NUMBER, LEAD], words) ||
  (words.length <= LONGEST_LEAD && claimReaders().some((reader) => reader.isNoun(words)));
