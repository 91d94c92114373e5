import type { RefusalCode } from '../refusal-codes';

/** What is asked of a run does not fit what it is, or there is none of this number. The message is for people. */
export class RunStateError extends Error {
  override name = 'RunStateError';
  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message);
  }
}
