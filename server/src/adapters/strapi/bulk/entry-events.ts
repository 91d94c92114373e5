import type { Core } from '@strapi/strapi';
import { attributesOf, contentUid } from '../../../content/content-type';
import type { RecordType } from '../../../../../model/contracts/values';
import { chunks } from '../../../database/chunks';
import { recordTypes } from '../../../../../model/record-types';
import { groupBy } from '../../../../../migrator/group-by';
import { isObject, number, parts } from '../../../../../model/readers';
import { asWebhooksSee } from '../as-webhooks-see';
import type { StoredRow } from './row-links';

/** The events of Strapi's that tell of new entries. */
export const ENTRY_EVENTS = ['entry.create', 'entry.publish'] as const;

interface Callbacks {
  onCommit: (callback: () => void) => void;
}

/** Whether a webhook wants one of these events. Where the webhooks cannot be read, one might. */
const isAwaited = (strapi: Core.Strapi): boolean => {
  const { webhooksMap } = parts(strapi.get('webhookRunner'));
  return !(webhooksMap instanceof Map) || ENTRY_EVENTS.some((event) => webhooksMap.has(event));
};

/** Everything that an entry is linked to, as Strapi sends it. */
const everything = (strapi: Core.Strapi, type: RecordType): Record<string, object> =>
  Object.fromEntries(
    Object.entries(attributesOf(strapi, type)).flatMap(([name, attribute]) => {
      const isVirtual = 'unstable_virtual' in attribute;
      if (attribute.type === 'media') return [[name, { select: ['*'] }]];
      return attribute.type === 'relation' && !isVirtual ? [[name, {}]] : [];
    }),
  );

const readWhole = async (strapi: Core.Strapi, stored: readonly StoredRow[]): Promise<Map<string, unknown>> => {
  const found = new Map<string, unknown>();
  for (const [type, ofType] of groupBy(stored, ({ row }) => row.entry.type))
    for (const some of chunks(ofType.map(({ id }) => id))) {
      const query = { where: { id: { $in: some } }, populate: everything(strapi, type) };
      const rows: unknown[] = await strapi.db.query(contentUid(type)).findMany(query);
      for (const row of rows) found.set(`${type} ${number(parts(row)['id'])}`, row);
    }
  return found;
};

/** Leaves out links to rows that are written later: an event shows an entry as it was when it was written. */
const withoutLater = (strapi: Core.Strapi, stored: readonly StoredRow[]) => {
  const positions = new Map(stored.map(({ row, id }, at) => [`${contentUid(row.entry.type)} ${id}`, at]));
  return (type: RecordType, entry: Record<string, unknown>, at: number): Record<string, unknown> => {
    const attributes = attributesOf(strapi, type);
    const isLater = (name: string, linked: unknown): boolean =>
      (positions.get(`${String(attributes[name]?.target)} ${number(parts(linked)['id'])}`) ?? -1) > at;
    const kept = ([name, value]: [string, unknown]): [string, unknown] => {
      if (attributes[name]?.type !== 'relation') return [name, value];
      if (Array.isArray(value)) return [name, value.filter((linked) => !isLater(name, linked))];
      return [name, isObject(value) && isLater(name, value) ? null : value];
    };
    return Object.fromEntries(Object.entries(entry).map(kept));
  };
};

const emitAll = async (strapi: Core.Strapi, stored: readonly StoredRow[]): Promise<void> => {
  const whole = await readWhole(strapi, stored);
  const asWritten = withoutLater(strapi, stored);
  for (const [at, { row, id }] of stored.entries()) {
    const { type } = row.entry;
    const found = whole.get(`${type} ${id}`);
    // somebody may have deleted it meanwhile
    if (!isObject(found)) continue;
    const entry = asWritten(type, found, at);
    const model = strapi.contentType(contentUid(type));
    const shown = await asWebhooksSee(strapi, model.uid, entry);
    const event = recordTypes[type].hasDrafts && row.isOnline ? 'entry.publish' : 'entry.create';
    await strapi.eventHub.emit(event, { model: model.modelName, uid: model.uid, entry: shown });
  }
};

/** Sends the events of new rows to the webhooks that are configured for them, when the transaction is committed. */
export const emitAfterCommit = async (strapi: Core.Strapi, stored: readonly StoredRow[]): Promise<void> => {
  if (!isAwaited(strapi)) return;
  await strapi.db.transaction(({ onCommit }: Callbacks) => {
    onCommit(() => {
      emitAll(strapi, stored).catch((error: unknown) => {
        strapi.log.error(`compliance: webhooks were not told of new entries: ${String(error)}`);
      });
    });
  });
};
