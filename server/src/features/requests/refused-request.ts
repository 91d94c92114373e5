import { CodedError } from '../../../../model/coded-error';
import type { RequestFlaw } from '../../../../model/languages/requests/words';

/** A request or a confirmation that is not taken, for whoever sent it. */
export class RefusedRequest extends CodedError {
  override name = 'RefusedRequest';
  constructor(
    readonly status: 400 | 403 | 404 | 409 | 410 | 429 | 503,
    code: string,
    message: string,
    /** The words of the form about it; null: there is no form to show. */
    readonly flaw: RequestFlaw | null = null,
  ) {
    super(code, message);
  }
}

const STATUSES: Readonly<Record<RequestFlaw, 400 | 409 | 429>> = {
  ...{ fields: 400, early: 400, expired: 400, termsNotAccepted: 400 },
  ...{ termsChanged: 409, tooMany: 429 },
};

const CODES: Readonly<Record<RequestFlaw, string>> = {
  fields: 'REQUEST_FIELDS_WRONG',
  early: 'REQUEST_TOO_EARLY',
  expired: 'REQUEST_FORM_EXPIRED',
  termsNotAccepted: 'REQUEST_TERMS_NOT_ACCEPTED',
  termsChanged: 'REQUEST_TERMS_CHANGED',
  tooMany: 'REQUEST_TOO_MANY',
};

/** A request with a flaw. */
export const flawed = (flaw: RequestFlaw, message: string): RefusedRequest =>
  new RefusedRequest(STATUSES[flaw], CODES[flaw], message, flaw);
