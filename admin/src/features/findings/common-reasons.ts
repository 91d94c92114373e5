import { own } from '../../../../model/own';
import english from '../../translations/reasons.en.json';
import zhHans from '../../translations/reasons.zh-Hans.json';

const REASONS: Readonly<Record<string, typeof english>> = { en: english, 'zh-Hans': zhHans };

/** Reasons to accept a finding that are often true, in a language of the panel. */
export const commonReasons = (language: string): string[] => Object.values(own(REASONS, language) ?? english);

const ALL = new Set(Object.values(REASONS).flatMap((reasons) => Object.values(reasons)));

/** Whether a reason that was given is one of these in any language: a colleague may have chosen it in theirs. */
export const isCommon = (reason: string): boolean => ALL.has(reason);
