import { plural } from './plural';

/** A sentence for people about the pages that are left as drafts since their front matter says so; none where none is. */
export const markedDraftsLine = (count: number): string[] =>
  count === 0
    ? []
    : [
        `${plural(count, 'page')} left as ${count === 1 ? 'a draft' : 'drafts'}: marked so in the front matter (--publish-drafts)`,
      ];
