import { AsyncLocalStorage } from 'node:async_hooks';
import type { ChangeReason } from '../../../../model/contracts/changes';

/** Why something is written, and what its writer knows of it. */
export interface Cause {
  /** The run of an import; null for everybody else's writes. */
  run: number | null;
  /**
   * The step of an import. With an entry it states every language and every redirect itself, so nothing is brought along
   * for it; a publication does all that publishing by hand does, only its date is not that of its content.
   */
  imports: 'entry' | 'publication' | null;
  /** No language of the document is stored before, so nothing can name it. */
  isNewDocument: boolean;
  /** It is published next, in the same transaction. */
  isPublishedNext: boolean;
  /** Readers are shown it before it is written, and have been told. */
  isShownAlready: boolean;
}

const EDIT: Cause = { run: null, imports: null, isNewDocument: false, isPublishedNext: false, isShownAlready: false };

const causes = new AsyncLocalStorage<Cause>();

/** The cause of what is written now. */
export const currentCause = (): Cause => causes.getStore() ?? EDIT;

const because = <Result>(known: Partial<Cause>, work: () => Result): Result =>
  causes.run({ ...currentCause(), ...known }, work);

/** Does the work of a run, whose changes are one for those who are told of them. */
export const duringRun = <Result>(run: number, work: () => Result): Result => because({ run }, work);

/** Writes an entry of an import. */
export const writeImported = <Result>(
  write: () => Result,
  { isNewDocument = false, isPublishedNext = false }: Partial<Pick<Cause, 'isNewDocument' | 'isPublishedNext'>> = {},
): Result => because({ imports: 'entry', isNewDocument, isPublishedNext }, write);

/** Publishes what an import brought. */
export const publishImported = <Result>(publish: () => Result): Result =>
  because({ imports: 'publication', isNewDocument: false, isPublishedNext: false }, publish);

/** Writes what readers are shown already, such as the text of the version that is in force. */
export const writeShown = <Result>(write: () => Result): Result => because({ isShownAlready: true }, write);

/** Why something changes for readers. */
export const reasonOf = ({ run }: Cause): ChangeReason => (run === null ? 'edit' : 'import');
