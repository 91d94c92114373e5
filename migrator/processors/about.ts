import { PROCESSOR_WORDS, processorWords } from '../../model/languages/processors/all';
import { PROCESSOR_KINDS, type ProcessorKind } from '../../model/contracts/processors';
import { comparable } from './columns';

const pattern = (select: Parameters<typeof processorWords>[0]): RegExp => new RegExp(processorWords(select), 'iu');

const CALLED = pattern(({ called }) => called);
const PERSONAL = pattern(({ personal }) => personal);
const OTHERS = pattern(({ others }) => others);
const PROCESS = pattern(({ process }) => process);
const FOLLOWING = pattern(({ following }) => following);
const LOCATED = pattern(({ located }) => located);
const CURRENT = pattern(({ current }) => current);
const PLANNED = pattern(({ planned }) => planned);
const NOTHING = new RegExp(`^(?:${processorWords(({ nothing }) => nothing)}|[-–—/.…]*)$`, 'iu');
const NOBODY = new RegExp(`^(?:${processorWords(({ nobody }) => nobody)})$`, 'iu');
const KINDS = PROCESSOR_KINDS.map((kind) => [kind, pattern(({ kinds }) => kinds[kind])] as const);

const STEMS = new RegExp([...new Set(Object.values(PROCESSOR_WORDS).flatMap(({ stems }) => stems))].join('|'), 'i');

/** Whether a text of any length may name those who process data: it is searched for a few plain words. */
export const mayNameProcessors = (text: string): boolean => STEMS.test(text);

/** Whether a text of any length is about personal data, and not about vendors of office parties. */
export const isOnPersonalData = (text: string): boolean => PERSONAL.test(text);

/** Whether a short text names those who process data. */
export const namesProcessors = (text: string): boolean => CALLED.test(comparable(text));

/** The statement of a heading or a sentence about those who process data: that they stand below it, or how their list changes. */
export const aboutOf = (text: string): 'list' | 'process' | null => {
  const words = comparable(text);
  if (!mayNameProcessors(words) || !CALLED.test(words)) return null;
  return PROCESS.test(words) ? 'process' : 'list';
};

/** Whether a text names other things that are listed: cookies, open source, certificates. */
export const namesOthers = (text: string): boolean => OTHERS.test(comparable(text));

export const isOfOthers = (text: string): boolean => namesOthers(text) && !namesProcessors(text);

/** Whether a sentence leads to the list below it. */
export const introduces = (text: string): boolean => FOLLOWING.test(text.trim());

/** Whether a sentence says where those are that it leads to. */
export const saysWhere = (sentence: string): boolean => LOCATED.test(comparable(sentence));

/** Whether a text says that all of what is listed is not in use yet: "Current and future subprocessors" does not. */
export const saysPlanned = (text: string): boolean => {
  const words = comparable(text);
  return PLANNED.test(words) && !CURRENT.test(words);
};

/** Whether a cell says nothing: `n/a`, `-`. */
export const isNothing = (text: string): boolean => NOTHING.test(comparable(text));

const EVERYTHING = new RegExp(`^(?:${processorWords(({ everything }) => everything)})$`, 'iu');

/** Whether a cell of services names none, because all of them are meant: `All services`. */
export const isEverything = (text: string): boolean => EVERYTHING.test(comparable(text));

/** Whether a name names nobody: `to be selected`, `Third-party providers`. */
export const isNobody = (text: string): boolean => isNothing(text) || NOBODY.test(comparable(text));

/** The role that a text names. */
export const kindIn = (text: string): ProcessorKind | null => {
  const words = comparable(text);
  return KINDS.find(([, each]) => each.test(words))?.[0] ?? null;
};
