import { CodedError } from '../../model/coded-error';
import { inEnglish, type Said } from '../../model/say';

/** The failure of an item, as a sentence of the catalogue. */
export class SaidError<Code extends string> extends CodedError<Code> {
  override name = 'SaidError';
  constructor(
    code: Code,
    readonly says: Said,
  ) {
    super(code, inEnglish(says));
  }
}
