import { say } from '../../../../model/say';
import { newFinding, FILE_START, type Finding, type FindingCode } from '../../../../migrator/findings';
import { rejectedDraft } from '../../../../migrator/reader/interpret/interpret';
import type { PageDraft } from '../../../../migrator/reader/interpret/page-draft';
import type { SourcePath } from '../../../../migrator/model/source';

/** How the reading of one page ended badly. */
export type Failure =
  | { cause: 'slow'; milliseconds: number }
  | { cause: 'hungry'; megabytes: number }
  | { cause: 'crashed' }
  | { cause: 'thrown'; name: string };

const HINT = say('simplifyPage');

const explain = (path: SourcePath, failure: Failure): Finding => {
  switch (failure.cause) {
    case 'slow': {
      const message = say('pageTooSlow', { limit: failure.milliseconds });
      return newFinding('PAGE_TOO_SLOW', path, FILE_START, message, HINT);
    }
    case 'hungry': {
      const message = say('pageOutOfMemory', { limit: failure.megabytes });
      return newFinding('PAGE_OUT_OF_MEMORY', path, FILE_START, message, HINT);
    }
    case 'crashed':
      return newFinding('PAGE_READER_CRASHED', path, FILE_START, say('pageReaderCrashed'), HINT);
    case 'thrown': {
      const message = say('pageReaderFailed', { error: failure.name });
      return newFinding('PAGE_READER_CRASHED', path, FILE_START, message, HINT);
    }
  }
};

/** The draft of a page that cannot be read. */
export const refusePage = (path: SourcePath, failure: Failure): PageDraft =>
  rejectedDraft(path, [explain(path, failure)]);

const REFUSALS = new Set<FindingCode>(['PAGE_TOO_SLOW', 'PAGE_OUT_OF_MEMORY', 'PAGE_READER_CRASHED']);

/** Whether `refusePage` made a draft: another machine, or this one at another time, may read the page. */
export const isRefusal = ({ findings }: PageDraft): boolean => findings.some(({ code }) => REFUSALS.has(code));
