import { FILE, type Attribute, type Schema } from '../../delivery/query/reach';
import { READABLE_TYPES } from '../../delivery/readable-types';
import { uidOf } from '../../../../model/plugin-id';

interface Types {
  schemaOf: (uid: string) => Schema | undefined;
  /** The uids of all types and components. */
  uids: readonly string[];
}

const isPolymorphic = ({ type, target }: Attribute): boolean => type === 'relation' && target === undefined;

const linked = (attribute: Attribute, { uids }: Types): readonly string[] => {
  if (attribute.type === 'media') return [FILE];
  if (isPolymorphic(attribute)) return uids;
  return [attribute.target, attribute.component, ...(attribute.components ?? [])].flatMap((uid) => uid ?? []);
};

/**
 * The types and components whose entries an answer of the API can show: the readable ones, and what they lead to, also
 * through relations that an app has added. Accounts of administrators are never shown, and nothing is read through a file.
 */
export const shownTypes = (types: Types): string[] => {
  const found = new Set<string>();
  const queue: string[] = READABLE_TYPES.map(uidOf);
  for (let uid = queue.pop(); uid !== undefined; uid = queue.pop()) {
    const schema = types.schemaOf(uid);
    if (schema === undefined || found.has(uid) || uid.startsWith('admin::')) continue;
    found.add(uid);
    if (uid !== FILE) queue.push(...Object.values(schema.attributes).flatMap((attribute) => linked(attribute, types)));
  }
  return [...found];
};
