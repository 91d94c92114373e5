import type { Core } from '@strapi/strapi';
import { receivers, sendChange } from '../../adapters/strapi/change-webhooks';
import type { ListedChange } from '../../../../model/contracts/changes';
import { findKnownRows, type RowOf } from '../../database/rows';
import { afterTry, CLAIM, holdsUp, type Receipt } from '../../../../model/changes/delivery';
import { getService } from '../../get-service';
import { storable } from '../../../../migrator/storable';
import { uidOf } from '../../../../model/plugin-id';
import { listOf, number, object, orElse, text } from '../../../../model/readers';
import { CHANGE } from './change-log';

const OPEN = {
  id: number,
  change: CHANGE,
  changedOn: text,
  due: text,
  tries: orElse(number, 0),
  delivered: orElse(listOf(text), []),
};

type OpenChange = RowOf<typeof OPEN>;

const counted = object({ count: number });

/** Changes a row that is as it was read. Of several servers, one succeeds. */
const change = async (strapi: Core.Strapi, where: object, data: object): Promise<boolean> => {
  const changed: unknown = await strapi.db.query(uidOf('content-change')).updateMany({ where, data });
  return counted(changed).count === 1;
};

/** Takes a change for this server, for as long as it needs: one that dies leaves it to the others. */
const claim = async (strapi: Core.Strapi, { id, due, tries }: OpenChange, now: Date): Promise<string | null> => {
  const until = new Date(now.getTime() + CLAIM).toISOString();
  const where = { id, due, tries, state: 'open' };
  return (await change(strapi, where, { due: until, tries: tries + 1 })) ? until : null;
};

const report = (strapi: Core.Strapi, { id, tries }: OpenChange, isOver: boolean, error: string): void => {
  const what = `compliance: change ${String(id)} was not delivered: ${error}`;
  if (isOver) strapi.log.error(`${what}. It is not tried again`);
  else if (tries === 0) strapi.log.warn(`${what}. It is tried again`);
};

/** Sends a change to those that still need it, but for those who hold up others: it stays due for them. */
const deliver = async (strapi: Core.Strapi, row: OpenChange, holdingUp: Set<string>): Promise<void> => {
  const now = (): Date => getService(strapi, 'clock').now();
  const waiting = (await receivers(strapi)).filter(({ id }) => !row.delivered.includes(id));
  const asked = waiting.filter(({ id }) => !holdingUp.has(id));
  if (waiting.length > 0 && asked.length === 0) return;
  const due = await claim(strapi, row, now());
  if (due === null) return;
  const told: ListedChange = { id: row.id, changedOn: row.changedOn, ...row.change };
  const receipts = asked.map(async (webhook): Promise<Receipt> => {
    const sent = now();
    const error = await sendChange(strapi, webhook, told);
    if (holdsUp(error, now().getTime() - sent.getTime())) holdingUp.add(webhook.id);
    return [webhook.id, error];
  });
  const isPostponed = asked.length < waiting.length;
  const tried = afterTry({ ...row, tries: row.tries + 1 }, await Promise.all(receipts), now(), isPostponed);
  const data = { ...tried, due: tried.due.toISOString(), error: storable(tried.error) };
  await change(strapi, { id: row.id, due, state: 'open' }, data);
  if (tried.error !== null) report(strapi, row, tried.state === 'failed', tried.error);
};

/** Delivers the changes that are due, in the order in which they were noted, until `signal` is aborted. */
export const deliverDue = async (strapi: Core.Strapi, signal: AbortSignal): Promise<void> => {
  const due = { $lte: getService(strapi, 'clock').now().toISOString() };
  const query = { where: { state: 'open', due }, orderBy: { id: 'asc' } };
  const rows = await findKnownRows(strapi, uidOf('content-change'), OPEN, query);
  if (rows.length > 0 && (await receivers(strapi)).length === 0) {
    await change(strapi, { id: { $in: rows.map(({ id }) => id) }, state: 'open' }, { state: 'sent' });
    return;
  }
  const holdingUp = new Set<string>();
  for (const row of rows) {
    if (signal.aborted) return;
    await deliver(strapi, row, holdingUp);
  }
};
