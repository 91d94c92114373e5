import type { Core } from '@strapi/strapi';
import { contentTypes } from '../../../../content-types';
import { chunks } from '../../database/chunks';
import { inTransaction } from '../../database/in-transaction';
import { tableIn } from '../../database/table-in';
import { findRows, group, links } from '../../database/rows';
import { number, object, partial, text } from '../../../../model/readers';
import { loadedType } from '../content-type';
import { uidOf } from '../../../../model/plugin-id';
import type { Kept, KeptKind, Scope } from './kept-kind';

/** The files in one field of an entry, by their document ids. */
interface MediaField {
  field: string;
  files: string[];
}

const FILE = 'plugin::upload.file';
const TYPES = Object.keys(contentTypes).map((name) => uidOf(name));

const mediaFields = (strapi: Core.Strapi, uid: string): string[] =>
  Object.entries(loadedType(strapi, uid).attributes)
    .filter(([, { type }]) => type === 'media')
    .map(([name]) => name);

const ownerOf = (uid: string, id: number): string => `${uid} ${String(id)}`;
const entryOf = (owner: string): { uid: string; id: number } => {
  const [uid = '', id = ''] = owner.split(' ');
  return { uid, id: Number(id) };
};

const readType = async (strapi: Core.Strapi, uid: string, id?: number): Promise<Kept<MediaField>[]> => {
  const fields = mediaFields(strapi, uid);
  if (fields.length === 0) return [];
  const columns = { id: number, files: group(fields, links({ documentId: text })) };
  const where = id === undefined ? { $or: fields.map((field) => ({ [field]: { id: { $notNull: true } } })) } : { id };
  const entries = await findRows(strapi, uid, columns, { where });
  return entries.flatMap((entry) =>
    fields.flatMap((field) => {
      const files = (entry.files[field] ?? []).map(({ documentId }) => documentId);
      return files.length > 0 ? [{ owner: ownerOf(uid, entry.id), value: { field, files } }] : [];
    }),
  );
};

const read = async (strapi: Core.Strapi, { owner }: Scope): Promise<Kept<MediaField>[]> => {
  if (owner !== undefined) {
    const { uid, id } = entryOf(owner);
    return readType(strapi, uid, id);
  }
  const kept: Kept<MediaField>[] = [];
  for (const uid of TYPES) kept.push(...(await readType(strapi, uid)));
  return kept;
};

/** Those of these rows that are still there, by what names them. */
const rowsBy = async (
  strapi: Core.Strapi,
  uid: string,
  by: 'id' | 'documentId',
  names: readonly (string | number)[],
): Promise<{ id: number; documentId: string }[]> => {
  const found = [];
  for (const $in of chunks([...new Set(names)]))
    found.push(...(await findRows(strapi, uid, { id: number, documentId: text }, { where: { [by]: { $in } } })));
  return found;
};

const linkTable = (strapi: Core.Strapi): string =>
  object({ joinTable: object({ name: text }) })(strapi.db.metadata.get(FILE).attributes['related']).joinTable.name;

/** Past Strapi's queries, which would note that the entry was changed just now. */
const link = async (strapi: Core.Strapi, rows: readonly object[]): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    for (const part of chunks(rows)) await tableIn(strapi, trx, linkTable(strapi)).insert(part);
  });

const restoreType = async (strapi: Core.Strapi, uid: string, kept: readonly Kept<MediaField>[]): Promise<void> => {
  const fields = mediaFields(strapi, uid);
  const fieldOf = ({ owner, value }: Kept<MediaField>): string => `${owner} ${value.field}`;
  const filled = new Set((await readType(strapi, uid)).map(fieldOf));
  const byField = new Map(kept.map((links) => [fieldOf(links), links]));
  const missing = [...byField.values()].filter(
    (links) => fields.includes(links.value.field) && !filled.has(fieldOf(links)),
  );
  const wanted = missing.map(({ owner }) => entryOf(owner).id);
  const entries = new Set((await rowsBy(strapi, uid, 'id', wanted)).map(({ id }) => id));
  const named = missing.flatMap(({ value }) => value.files);
  const files = new Map(
    (await rowsBy(strapi, FILE, 'documentId', named)).map(({ id, documentId }) => [documentId, id]),
  );
  const rows = missing
    .filter(({ owner }) => entries.has(entryOf(owner).id))
    .flatMap(({ owner, value }) =>
      value.files
        .flatMap((file) => files.get(file) ?? [])
        .map((file, index) => ({
          file_id: file,
          related_id: entryOf(owner).id,
          related_type: uid,
          field: value.field,
          order: index + 1,
        })),
    );
  await link(strapi, rows);
};

/** Adds new links to the copy, which were made past Strapi's queries: each the only one of its field. */
export const keepMediaLinks = async (
  strapi: Core.Strapi,
  linked: readonly { uid: string; id: number; field: string; file: string }[],
): Promise<void> => {
  if (linked.length === 0) return;
  const data = linked.map(({ uid, id, field, file }) => ({
    kind: MEDIA_LINKS.name,
    owner: ownerOf(uid, id),
    value: JSON.stringify({ field, files: [file] } satisfies MediaField),
  }));
  await strapi.db.query(uidOf('kept-row')).createMany({ data });
};

/** Which files the plugin's entries show: rows of the upload plugin. */
export const MEDIA_LINKS: KeptKind<MediaField> = {
  name: 'media link',
  models: [...TYPES, FILE],
  scopeOf: (strapi, { model: { uid }, params, result }) => {
    const data: object = params.data ?? {};
    // An upload may say itself to which entry it belongs.
    if (uid === FILE) return 'related' in data ? {} : null;
    const { id } = partial({ id: number })(result ?? {});
    const fields = mediaFields(strapi, uid);
    const isMeant = params.data === undefined ? fields.length > 0 : fields.some((field) => field in data);
    return isMeant && id !== undefined ? { owner: ownerOf(uid, id) } : null;
  },
  read,
  async restore(strapi, kept) {
    for (const uid of TYPES) {
      const ofType = kept.filter(({ owner }) => entryOf(owner).uid === uid);
      if (ofType.length > 0) await restoreType(strapi, uid, ofType);
    }
  },
};
