import { CodedError } from '../../../../model/coded-error';
import type { SourceErrorCode } from '../../../../model/contracts/refusals';
import { inEnglish, quoted, type Said } from '../../../../model/say';

/** Nothing can be imported from this source. The message is for people; findings quote what it says. */
export class SourceError extends CodedError<SourceErrorCode> {
  override name = 'SourceError';
  readonly says: Said;
  constructor(code: SourceErrorCode, message: string | Said, options?: ErrorOptions) {
    const says = typeof message === 'string' ? quoted(message) : message;
    super(code, inEnglish(says), options);
    this.says = says;
  }
}
