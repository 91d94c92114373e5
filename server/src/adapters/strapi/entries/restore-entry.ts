import type { Core } from '@strapi/strapi';
import { documentsOf } from '../../../content/documents';
import { keepPendingEditVisible } from '../../../content/shared/pending-edit';
import { canonicalJson } from '../../../../../migrator/canonical-hash';
import { recordTypes } from '../../../../../model/record-types';
import type { RecordType } from '../../../../../model/contracts/values';
import type { EntryPlace } from '../../../../../migrator/model/ports/entry';
import type { EntryRestore, RowSnapshot } from '../../../../../migrator/model/ports/snapshot';
import { entryAttributes, readSnapshot, type EntryAttributes } from './entry-snapshot';
import { fileIds } from './files-to-write';

type Data = Record<string, unknown>;

const placeOf = ({ documentId, locale }: EntryPlace) => ({ documentId, ...(locale !== '' && { locale }) });

/** Deletes one locale of a document, draft and published. */
export const removeEntry = async (strapi: Core.Strapi, entry: EntryPlace): Promise<void> => {
  await documentsOf(strapi, entry.type).delete(placeOf(entry));
};

/** The values of a row, field by field, in the form in which Strapi takes it. */
const dataOf = (
  type: RecordType,
  { values, media, relations }: RowSnapshot,
  { many }: EntryAttributes,
  files: ReadonlyMap<string, number>,
): Data => {
  const one = <Value>(name: string, list: readonly Value[]) => (many.has(name) ? list : (list[0] ?? null));
  // Between two types with languages a link stays within its own; from one without, it names one.
  const target = ({ documentId, locale }: { documentId: string; locale: string | null }) =>
    !recordTypes[type].hasLocales && locale !== null ? { documentId, locale } : { documentId };
  return {
    ...values,
    ...Object.fromEntries(
      Object.entries(media).map(([name, ids]) => [
        name,
        one(
          name,
          ids.flatMap((id) => files.get(id) ?? []),
        ),
      ]),
    ),
    ...Object.fromEntries(Object.entries(relations).map(([name, targets]) => [name, one(name, targets.map(target))])),
  };
};

const filesIn = (rows: readonly (RowSnapshot | null | undefined)[]): string[] => [
  ...new Set(rows.flatMap((row) => Object.values(row?.media ?? {}).flat())),
];

const pick = (data: Data, wanted: (name: string) => boolean): Data =>
  Object.fromEntries(Object.entries(data).filter(([name]) => wanted(name)));

const differing = (wanted: Data, held: Data): Data =>
  pick(wanted, (name) => canonicalJson(wanted[name]) !== canonicalJson(held[name]));

/**
 * Puts an entry back through the Document Service, so that validation, lifecycles and events run. A published row can
 * only be written by publishing a draft: the draft holds what was online for that moment, and its own words again after.
 */
export const restoreEntry = async (strapi: Core.Strapi, { to, fields, shared }: EntryRestore): Promise<void> => {
  const { type } = to;
  const place = placeOf(to);
  const documents = documentsOf(strapi, type);
  const attributes = entryAttributes(strapi, type);
  const now = await readSnapshot(strapi, to);
  const files = await fileIds(strapi, filesIn([to.draft, to.published, now?.draft, now?.published]));
  const data = (row: RowSnapshot) => dataOf(type, row, attributes, files);
  const mayWrite = (name: string) => shared || !attributes.shared.has(name);

  const write = async (values: Data): Promise<void> => {
    if (Object.keys(values).length === 0) return;
    if ((await documents.update({ ...place, data: values })) !== null) return;
    const { documentId, ...locale } = place;
    await documents.create({ ...locale, data: { documentId, ...values } });
  };

  const held = now === null ? {} : data(now.draft);
  const draft =
    now === null
      ? data(to.draft)
      : { ...held, ...pick(data(to.draft), (name) => fields.includes(name) && mayWrite(name)) };
  if (!recordTypes[type].hasDrafts || to.published === null) {
    if (now?.published) await documents.unpublish(place);
    await write(differing(draft, held));
    return;
  }
  const online = now?.published ? data(now.published) : draft;
  const published = { ...online, ...pick(data(to.published), (name) => now === null || mayWrite(name)) };
  if (now?.published && Object.keys(differing(published, online)).length === 0) {
    await write(differing(draft, held));
    return;
  }
  await write(differing(published, held));
  await documents.publish(place);
  await write(differing(draft, published));
  await keepPendingEditVisible(strapi, type, to.documentId, to.locale);
};
