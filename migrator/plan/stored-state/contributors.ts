import type { EntryValue } from '../../../model/contracts/values';
import { recordTypes } from '../../../model/record-types';
import type { RecordDraft, RecordRef } from '../../model/record-draft';
import type { StoredState } from './stored-state';

/** The values that other sites have written into a shared record. */
export interface Contributors {
  /** The record existed before this site's import: its values stay, and only empty fields are filled. */
  adopted: boolean;
  /** The values that imports of other sites wrote into a field. */
  values: (field: string) => EntryValue[];
}

const NOBODY: Contributors = { adopted: false, values: () => [] };

/** Only records with a key are shared; a page belongs to its site. */
export const contributorsOf = (draft: RecordRef & Pick<RecordDraft, 'locale'>, state: StoredState): Contributors => {
  if (!recordTypes[draft.type].hasKey) return NOBODY;
  const rows = state.elsewhere(draft).filter(({ locale }) => locale === '' || locale === draft.locale);
  return {
    adopted: state.isAdopted(draft),
    values: (field) =>
      rows.flatMap(({ base }) => {
        const value = base.fields[field] ?? base.relations[field];
        return value === undefined || value === null ? [] : [value];
      }),
  };
};
