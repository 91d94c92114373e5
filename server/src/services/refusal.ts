import type { MissingRight } from '../../../model/contracts/rights';
import type { RefusalCode } from '../../../model/contracts/refusals';
import { CodedError } from '../../../model/coded-error';

/** A refused request with its HTTP status; the message is for people, the code for programs. */
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

/** @throws Refusal (403) with what is missing, where something is */
export const refuseMissing = (code: RefusalCode, missing: readonly MissingRight[]): void => {
  if (missing.length > 0) throw new Refusal(403, code, missing.map(({ message }) => message).join(' '), { missing });
};

/** The state of things does not allow it; `reason` says what a program can do about it. */
export const conflict = (
  reason: 'hash' | 'state' | 'busy',
  code: RefusalCode,
  message: string,
  details: Record<string, unknown> = {},
): Refusal => new Refusal(409, code, message, { reason, ...details });
