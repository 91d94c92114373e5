import { CodedError } from '../../../../model/coded-error';

/** Somebody else writes the same entry at the same moment, and nothing of this write is stored. */
export class EntryBusyError extends CodedError<'ENTRY_BUSY'> {
  override name = 'EntryBusyError';
  /** As Strapi answers it over HTTP. */
  readonly status = 409;
  constructor(cause?: unknown) {
    super('ENTRY_BUSY', 'An import or another person changed this entry at the same time. Reload it, then try again.', {
      cause,
    });
  }
}
