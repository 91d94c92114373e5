import { say } from '../../../../model/say';
import type { NodeConstruct } from '../construct';

/** Marks of translation and publishing tools, and the end of a summary, which are not reported because they mean nothing to an editor. */
const TOOL_MARK = /^<!-*\s*(?:HONumber=|Update_Description:|ms\.|loc\b|(?:more|truncate|excerpt)\s*-->)/i;

/** `<!-- … -->` is removed with the HTML that a page must not contain. Comments that an author wrote are reported. */
export const comment: NodeConstruct = {
  name: 'comment',
  nodes: ['CommentBlock', 'Comment'],
  read: ({ from, to }, { text }) => {
    const written = text.slice(from, to);
    if (TOOL_MARK.test(written)) return null;
    return {
      findings: [
        written.includes('-->')
          ? { code: 'COMMENT_LEFT_OUT', from, message: say('commentRemoved') }
          : {
              code: 'COMMENT_UNCLOSED',
              from,
              message: say('commentUnclosed'),
              hint: say('closeComment'),
            },
      ],
    };
  },
};
