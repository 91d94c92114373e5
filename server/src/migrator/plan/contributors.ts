import type { RecordDraft, RecordRef } from '../model';
import { WITH_KEYS } from '../model';
import type { EntryValue } from '../ports';
import type { World } from './world';

/** Who else may have filled the fields of a record that several sites share. */
export interface Contributors {
  /** The record stood already: what it holds stays, and only what is empty is filled. */
  adopted: boolean;
  /** What imports of other sites wrote into a field. */
  values: (field: string) => EntryValue[];
}

const NOBODY: Contributors = { adopted: false, values: () => [] };

/** Only records with a key are shared; a page belongs to its site. */
export const contributorsOf = (draft: RecordRef & Pick<RecordDraft, 'locale'>, world: World): Contributors => {
  if (!WITH_KEYS.has(draft.type)) return NOBODY;
  const rows = world.elsewhere(draft).filter(({ locale }) => locale === '' || locale === draft.locale);
  return {
    adopted: world.isAdopted(draft),
    values: (field) =>
      rows.flatMap(({ base }) => {
        const value = base.fields[field] ?? base.relations[field];
        return value === undefined || value === null ? [] : [value];
      }),
  };
};
