import type { ErrorAnswer } from '../../model/contracts/answers';

/** Strapi has refused a request. */
export class ComplianceError extends Error {
  override name = 'ComplianceError';
  constructor(
    /** The HTTP status of the answer. */
    readonly status: number,
    message: string,
    readonly details: ErrorAnswer['error']['details'],
    /** The address that was asked. */
    readonly address: string,
  ) {
    super(message);
  }
}

/** The message of an answer with an error status. */
export const errorOf = async (address: string, response: Response): Promise<ComplianceError> => {
  const { error } = (await response.json().catch(() => ({}))) as Partial<ErrorAnswer>;
  const message = `Strapi answered ${String(response.status)}${error === undefined ? '' : ` (${error.message})`}`;
  return new ComplianceError(response.status, message, error?.details ?? {}, address);
};
