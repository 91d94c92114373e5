import type { Core } from '@strapi/strapi';
import { addSubscriber } from '../../database/own-listeners';
import { findRow, findRows } from '../../database/rows';
import { FILE } from '../../delivery/query/reach';
import { changeOf, mergeChanges, type ShownPage } from '../../../../model/changes/content-change';
import type { ContentChange } from '../../../../model/contracts/changes';
import { recordTypes } from '../../../../model/record-types';
import { groupBy } from '../../../../migrator/group-by';
import { anything, isObject, number, object, orElse, orNull, text } from '../../../../model/readers';
import { contentUid } from '../content-type';
import { currentCause, reasonOf } from '../writes/cause';
import { noteContentChange } from './change-rows';
import { NOTHING, readShown } from './shown-entry';

const PUBLISHED = { publishedAt: { $notNull: true } };

/** The fields in which entries show files. Bodies of pages name them by their addresses. */
const FIELDS = [
  { type: 'certification', field: 'badge' },
  { type: 'organization', field: 'logo' },
  { type: 'document', field: 'file' },
] as const;

/** The facts of a file that readers see. */
const SEEN = {
  ...{ id: number, url: text, name: orNull(text), alternativeText: orNull(text), caption: orNull(text) },
  ...{ width: orNull(number), height: orNull(number), size: orNull(anything), mime: orNull(text) },
};

const PAGE = { documentId: text, locale: text, path: orNull(text), title: orElse(text, '') };

/** The pages in whose published texts a file stands. */
const pagesNaming = async (strapi: Core.Strapi, url: string): Promise<ContentChange[]> => {
  const where = { $and: [PUBLISHED, { body: { $contains: url } }] };
  const rows: ShownPage[] = await findRows(strapi, contentUid('page'), PAGE, { where });
  return [...groupBy(rows, ({ documentId }) => documentId)].flatMap(([documentId, pages]) => {
    const shown = { ...NOTHING, locales: pages.map(({ locale }) => locale), pages };
    return changeOf({ type: 'page', documentId, before: shown, after: shown }, reasonOf(currentCause())) ?? [];
  });
};

/** The changes for readers when this file is another one, or gone. */
const changesOf = async (strapi: Core.Strapi, { id, url }: { id: number; url: string }): Promise<ContentChange[]> => {
  const changes: ContentChange[] = [];
  for (const { type, field } of FIELDS) {
    const where = { [field]: id, ...(recordTypes[type].hasDrafts && PUBLISHED) };
    const rows = await findRows(strapi, contentUid(type), { documentId: text }, { where });
    for (const documentId of new Set(rows.map((row) => row.documentId))) {
      const shown = await readShown(strapi, type, documentId);
      const change = changeOf({ type, documentId, before: shown, after: shown }, reasonOf(currentCause()));
      if (change !== null) changes.push(change);
    }
  }
  return [...changes, ...(await pagesNaming(strapi, url))];
};

const note = async (strapi: Core.Strapi, changes: readonly ContentChange[]): Promise<void> => {
  try {
    if (changes.length > 0) await noteContentChange(strapi, mergeChanges(changes));
  } catch (error) {
    // the file is another one by now, and the Media Library has to say so
    strapi.log.error(`compliance: nobody was told that a file has changed: ${String(error)}`);
  }
};

interface FileEvent {
  params: { where?: object; data?: object };
  /** Notes of the event before a write for the event after it. */
  state: Record<string, unknown>;
}

const fileOf = async (strapi: Core.Strapi, { params: { where } }: FileEvent) =>
  where === undefined ? null : findRow(strapi, FILE, SEEN, { where });

/** _Replace media_ puts other bytes behind a file; they may have the size of those before. */
const isReplaced = (data: unknown): boolean => isObject(data) && 'size' in data;

/**
 * Notes that readers see something else when the Media Library replaces, describes or deletes a file that published
 * entries show. Strapi writes files past the Document Service. It is no write of these entries, so no follower is told:
 * their values are as before, and when a file has been deleted, no entry names it any more.
 */
export const noteFiles = (strapi: Core.Strapi): void => {
  addSubscriber(strapi, {
    models: [FILE],
    async beforeUpdate(event: FileEvent) {
      event.state['before'] = await fileOf(strapi, event);
    },
    async afterUpdate(event: FileEvent & { result?: unknown }) {
      const { before } = event.state;
      const { id } = object({ id: number })(event.result);
      const after = await findRow(strapi, FILE, SEEN, { where: { id } });
      if (after === null || (!isReplaced(event.params.data) && JSON.stringify(before) === JSON.stringify(after)))
        return;
      await note(strapi, await changesOf(strapi, after));
    },
    async beforeDelete(event: FileEvent) {
      const file = await fileOf(strapi, event);
      // when it is deleted, nothing leads to it any more
      if (file !== null) event.state['changes'] = await changesOf(strapi, file);
    },
    async afterDelete({ state: { changes } }: FileEvent) {
      if (Array.isArray(changes)) await note(strapi, changes as ContentChange[]);
    },
  });
};
