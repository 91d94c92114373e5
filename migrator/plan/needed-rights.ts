import type { ContentRight } from '../../model/contracts/rights';
import {
  type RelationValue,
  RECORD_TYPES,
  type FieldValue,
  type Locale,
  type RecordType,
} from '../../model/contracts/values';
import { isWriting, type PlanItem } from './plan';

/** A right in the admin panel that somebody needs before an import may do the same in their name. */
export interface NeededRight {
  action: ContentRight;
  /** `file`: files of the media library. */
  type: RecordType | 'file';
  /** `''` for a type without locales. */
  locale: Locale;
  /** Attribute names, sorted; empty where the right is about the entry as a whole. */
  fields: string[];
}

/** The right to import a file into the media library. */
export const UPLOAD_RIGHT: NeededRight = { action: 'upload', type: 'file', locale: '', fields: [] };

/** The right to delete files of the media library. */
export const REMOVE_FILES_RIGHT: NeededRight = { action: 'delete', type: 'file', locale: '', fields: [] };

/** The fields that are written; the empty fields of a new entry do not count. */
const namesOf = (values: Record<string, FieldValue | RelationValue>, isNew: boolean): string[] =>
  Object.entries(values).flatMap(([name, value]) =>
    isNew && (value === null || (Array.isArray(value) && value.length === 0)) ? [] : [name],
  );

/** The rights to write one item; none for an item that writes nothing. */
export const rightsForItem = (
  item: Pick<PlanItem, 'action' | 'removal' | 'type' | 'locale' | 'publish' | 'write'>,
): NeededRight[] => {
  if (!isWriting(item)) return [];
  const { type, locale, removal } = item;
  // the content manager requires the right to publish for unpublishing, too
  if (removal !== undefined) return [{ action: removal === 'delete' ? 'delete' : 'publish', type, locale, fields: [] }];
  const isNew = item.action === 'create';
  const fields = [...namesOf(item.write.fields, isNew), ...namesOf(item.write.relations, isNew)].sort();
  const action = isNew ? ('create' as const) : ('update' as const);
  return [
    ...(isNew || fields.length > 0 ? [{ action, type, locale, fields }] : []),
    ...(item.publish ? [{ action: 'publish' as const, type, locale, fields: [] }] : []),
  ];
};

/** Files come first, because entries name them. */
const rankOf = ({ type }: NeededRight): number => (type === 'file' ? -1 : RECORD_TYPES.indexOf(type));

/** The same rights, one for each action, type and locale, in writing order. */
export const combineRights = (rights: Iterable<NeededRight>): NeededRight[] => {
  const combined = new Map<string, { right: NeededRight; fields: Set<string> }>();
  for (const right of rights) {
    const key = `${right.action} ${right.type} ${right.locale}`;
    const known = combined.get(key) ?? { right, fields: new Set<string>() };
    for (const field of right.fields) known.fields.add(field);
    combined.set(key, known);
  }
  return [...combined.values()]
    .map(({ right, fields }) => ({ ...right, fields: [...fields].sort() }))
    .sort((a, b) => rankOf(a) - rankOf(b));
};
