import type { ContentRight } from '../../contracts/rights';
import type { RelationValue } from '../ports';
import { RECORD_TYPES, type FieldValue, type Locale, type RecordType } from '../model';
import { isWriting, type PlanItem } from './plan';

/** What somebody must be allowed in the admin panel before an import may do it in their name. */
export interface NeededRight {
  action: ContentRight;
  /** `file`: files of the media library. */
  type: RecordType | 'file';
  /** `''` for a type without locales. */
  locale: Locale;
  /** Attribute names, sorted; empty where the right is about the entry as a whole. */
  fields: string[];
}

/** What bringing a file into the media library needs. */
export const UPLOAD_RIGHT: NeededRight = { action: 'upload', type: 'file', locale: '', fields: [] };

/** A new entry's empty fields are nobody's writing. */
const namesOf = (values: Record<string, FieldValue | RelationValue>, isNew: boolean): string[] =>
  Object.entries(values).flatMap(([name, value]) =>
    isNew && (value === null || (Array.isArray(value) && value.length === 0)) ? [] : [name],
  );

/** What writing one item needs; nothing for an item that is left alone. */
export const rightsForItem = (
  item: Pick<PlanItem, 'action' | 'removal' | 'type' | 'locale' | 'publish' | 'write'>,
): NeededRight[] => {
  if (!isWriting(item)) return [];
  const { type, locale, removal } = item;
  // the content manager asks for the right to publish, too, of who takes something offline
  if (removal !== undefined) return [{ action: removal === 'delete' ? 'delete' : 'publish', type, locale, fields: [] }];
  const isNew = item.action === 'create';
  const fields = [...namesOf(item.write.fields, isNew), ...namesOf(item.write.relations, isNew)].sort();
  const action = isNew ? ('create' as const) : ('update' as const);
  return [
    ...(isNew || fields.length > 0 ? [{ action, type, locale, fields }] : []),
    ...(item.publish ? [{ action: 'publish' as const, type, locale, fields: [] }] : []),
  ];
};

/** Files come first: entries name them. */
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
