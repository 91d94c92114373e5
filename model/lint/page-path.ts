import { say } from '../say';
import { lintFinding, type LintFinding } from './finding';
import { LINTS } from './lints';

/** One language of a page. */
interface PagePlace {
  documentId: string;
  locale: string;
  title: string;
  path: string | null;
}

/** Finds a page that no reader can open: somebody saved a language that had been deleted, from a form without its fields. */
export const lintPath = ({ documentId: key, locale, title, path }: PagePlace): LintFinding[] =>
  path !== null && path !== ''
    ? []
    : [
        lintFinding({
          ...{ code: 'PAGE_WITHOUT_PATH', severity: LINTS.PAGE_WITHOUT_PATH.severity },
          ...{ type: 'page', key, locale, path: null, line: null, quotes: [] },
          message: say('pageWithoutPath', { title }),
          hint: say('givePathOrDelete'),
        }),
      ];
