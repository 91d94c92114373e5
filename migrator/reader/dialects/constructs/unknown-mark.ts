import { say } from '../../../../model/say';
import type { MarkConstruct } from '../construct';
import { withSpaceBehind } from '../line-lead';

/** Any other mark of the publisher: it is removed and reported. */
export const unknownMark: MarkConstruct = {
  name: 'unknown-mark',
  names: /^/,
  read: (mark, { text }) => {
    const { from, to } = mark;
    const message = say('markUnknown', { mark: text.slice(from, to).slice(0, 80) });
    return { removed: [withSpaceBehind(mark, text)], findings: [{ code: 'EXT_UNKNOWN', from, message }] };
  },
};
