import type { RefusalCode } from '../../../model/contracts/refusals';
import { CodedError } from '../../../model/coded-error';

/** What a request cannot have, with the status that says so; the message is for people, the code for programs. */
export class Refusal extends CodedError<RefusalCode> {
  override name = 'Refusal';
  readonly details: Record<string, unknown>;
  constructor(
    readonly status: 400 | 403 | 404 | 409 | 413 | 415 | 503 | 507,
    code: RefusalCode,
    message: string,
    details: Record<string, unknown> = {},
  ) {
    super(code, message);
    this.details = { code, ...details };
  }
}

/** The state of things does not allow it; `reason` says what a program can do about it. */
export const conflict = (
  reason: 'hash' | 'state' | 'busy',
  code: RefusalCode,
  message: string,
  details: Record<string, unknown> = {},
): Refusal => new Refusal(409, code, message, { reason, ...details });
