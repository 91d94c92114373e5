import type { Core } from '@strapi/strapi';
import type { RequestRow, RequestRows } from '../../adapters/strapi/evidence/request-rows';
import { getConfig } from '../../config';
import { inTransaction } from '../../database/in-transaction';
import { getService } from '../../get-service';
import type { RequestMail } from '../../../../model/contracts/document-requests';
import type { LinkDays } from '../../../../model/contracts/evidence';
import { dayAt } from '../../../../model/status/calendar-day';
import { Refusal } from '../../services/refusal';
import { readTitle } from './offered';
import { requestMail } from './request-mail';

/** The longest text of a recipient of a link. */
const LONGEST = 255;

/** A person as the recipient of a link: `Ada Lin <ada@example.com>`, or the address where a name could be taken for another one. */
export const recipientOf = ({ name, email }: { name: string; email: string }): string => {
  const written = `${name} <${email}>`;
  return /[<>@,;]/.test(name) || written.length > LONGEST ? email : written;
};

/** Who decides: an editor, or a rule, which has no id. */
export interface Decider {
  id: number | null;
  name: string;
}

/** A decision and the mail that tells it. */
export interface Decision {
  mail: RequestMail;
  url: string | null;
}

/** Of two decisions at the same time the second finds the request decided. @throws Refusal (409) */
const decideOpen = async (rows: RequestRows, { id }: RequestRow, data: Partial<RequestRow>): Promise<void> => {
  if (!(await rows.change(id, 'open', data)))
    throw new Refusal(409, 'REQUEST_DECIDED', 'The request has been decided already.');
};

/** Grants an open request: makes a link, in the same transaction. @throws Refusal (409) */
export const grantRequest = async (
  strapi: Core.Strapi,
  rows: RequestRows,
  row: RequestRow,
  { decider, days, now }: { decider: Decider; days: LinkDays; now: Date },
): Promise<Decision> => {
  const { link, url } = await inTransaction(strapi, async () => {
    const decided = { decidedOn: now.toISOString(), decidedBy: decider.name };
    await decideOpen(rows, row, { state: 'granted', ...decided });
    const sent = await getService(strapi, 'evidence').send(decider, row.documentId, recipientOf(row), days);
    await rows.change(row.id, 'granted', { link: sent.link.id });
    return sent;
  });
  const { title } = await readTitle(strapi, row.documentId, row.language);
  const lastDay = dayAt(new Date(link.expiresOn), getConfig(strapi).timeZone);
  return { mail: requestMail('granted', row, { title, url, lastDay }), url };
};

/** Refuses an open request. @throws Refusal (409) */
export const refuseRequest = async (
  strapi: Core.Strapi,
  rows: RequestRows,
  row: RequestRow,
  { decider, reason, now }: { decider: Decider; reason: string; now: Date },
): Promise<Decision> => {
  const decided = { decidedOn: now.toISOString(), decidedBy: decider.name };
  await decideOpen(rows, row, { state: 'refused', refusal: reason, ...decided });
  const { title } = await readTitle(strapi, row.documentId, row.language);
  return { mail: requestMail('refused', row, { title, reason }), url: null };
};
