import { plural } from './plural';

/**
 * A sentence about the pages that stay drafts because their front matter marks them so; none where there are no such
 * pages.
 */
export const markedDraftsLine = (count: number): string[] =>
  count === 0
    ? []
    : [
        `${plural(count, 'page')} ${count === 1 ? 'stays a draft' : 'stay drafts'}: marked in the front matter (--publish-drafts publishes ${count === 1 ? 'it' : 'them'})`,
      ];
