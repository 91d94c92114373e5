import { say } from '../../domain/say';
import { newFinding, FILE_START, type Finding, type FindingCode } from '../../migrator/findings';
import { rejectedDraft } from '../../migrator/interpret/interpret';
import type { PageDraft } from '../../migrator/interpret/page-draft';
import type { SourcePath } from '../../migrator/model/source';

/** How the reading of one page ended badly. */
export type Failure =
  | { cause: 'slow'; milliseconds: number }
  | { cause: 'hungry'; megabytes: number }
  | { cause: 'crashed' }
  | { cause: 'thrown'; name: string };

const HINT = say('Look for content that is repeated or nested excessively, or remove the page from the source.');

const explain = (path: SourcePath, failure: Failure): Finding => {
  switch (failure.cause) {
    case 'slow': {
      const message = say('Reading the page took more than {limit} ms.', { limit: failure.milliseconds });
      return newFinding('PAGE_TOO_SLOW', path, FILE_START, message, HINT);
    }
    case 'hungry': {
      const message = say('Reading the page took more than {limit} MB of memory.', { limit: failure.megabytes });
      return newFinding('PAGE_OUT_OF_MEMORY', path, FILE_START, message, HINT);
    }
    case 'crashed':
      return newFinding('PAGE_READER_CRASHED', path, FILE_START, say('Reading the page crashed its process.'), HINT);
    case 'thrown': {
      const message = say('Reading the page failed with {error}.', { error: failure.name });
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
