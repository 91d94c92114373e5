import { CodedError } from '../../../model/coded-error';

/** A conflict cannot be resolved like this; the message is for people. */
export class ResolutionError extends CodedError<'RESOLUTION_REFUSED'> {
  override name = 'ResolutionError';
  constructor(message: string, options?: ErrorOptions) {
    super('RESOLUTION_REFUSED', message, options);
  }
}
