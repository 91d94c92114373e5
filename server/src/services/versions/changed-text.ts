import { changedSentences } from '../../../../model/compare/changed-sentences';
import type { ChangedSentence } from '../../../../model/contracts/page-versions';

/** The text of a version, or of a page. */
interface Text {
  title: string;
  body: string | null;
}

/** Longer texts take long to be compared. */
export const MOST_COMPARED = 200_000;

const whole = ({ title, body }: Text): string => `${title}\n\n${body ?? ''}`;

/** The sentences in which two texts differ, the title first; null where they are too long to be compared while a request waits. */
export const changedText = (before: Text, after: Text, locale: string): ChangedSentence[] | null => {
  const [older, newer] = [whole(before), whole(after)];
  return Math.max(older.length, newer.length) > MOST_COMPARED ? null : changedSentences(older, newer, locale);
};
