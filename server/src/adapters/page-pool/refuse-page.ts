import { diagnostic, FILE_START, type Diagnostic, type DiagnosticCode } from '../../migrator/diagnostics';
import { rejectedDraft } from '../../migrator/interpret/interpret';
import type { PageDraft } from '../../migrator/interpret/page-draft';
import type { SourcePath } from '../../migrator/model';

/** How the reading of one page ended badly. */
export type Failure =
  | { cause: 'slow'; milliseconds: number }
  | { cause: 'hungry'; megabytes: number }
  | { cause: 'crashed' }
  | { cause: 'thrown'; name: string };

const HINT = 'Look for what repeats or nests without end in it, or leave the page out of the source.';

const explain = (path: SourcePath, failure: Failure): Diagnostic => {
  switch (failure.cause) {
    case 'slow': {
      const message = `Reading the page took more than ${String(failure.milliseconds)} ms.`;
      return diagnostic('PAGE_TOO_SLOW', path, FILE_START, message, HINT);
    }
    case 'hungry': {
      const message = `Reading the page took more than ${String(failure.megabytes)} MB of memory.`;
      return diagnostic('PAGE_TOO_HUNGRY', path, FILE_START, message, HINT);
    }
    case 'crashed':
      return diagnostic('PAGE_READER_CRASHED', path, FILE_START, 'Reading the page ended its process.', HINT);
    case 'thrown': {
      const message = `Reading the page ended in ${failure.name}.`;
      return diagnostic('PAGE_READER_CRASHED', path, FILE_START, message, HINT);
    }
  }
};

/** The draft of a page that cannot be read. */
export const refusePage = (path: SourcePath, failure: Failure): PageDraft =>
  rejectedDraft(path, [explain(path, failure)]);

const REFUSALS = new Set<DiagnosticCode>(['PAGE_TOO_SLOW', 'PAGE_TOO_HUNGRY', 'PAGE_READER_CRASHED']);

/** Whether `refusePage` made a draft: another machine, or this one at another time, may read the page. */
export const isRefusal = ({ diagnostics }: PageDraft): boolean => diagnostics.some(({ code }) => REFUSALS.has(code));
