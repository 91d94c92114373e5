import type { Core } from '@strapi/strapi';
import { createEvidenceLinks } from '../../adapters/strapi/evidence/evidence-links';
import { createRequestRows, type RequestRow } from '../../adapters/strapi/evidence/request-rows';
import { plainMessage } from '../../adapters/strapi/plain-message';
import { hasOwnProvider, sendEmail } from '../../adapters/strapi/app-email';
import { getConfig } from '../../config';
import { getService } from '../../get-service';
import { endedSoon } from '../../queues/ended';
import type { AdminReader } from '../../auth/readable-entries';
import type { DecidedRequest, RequestForm, RequestMail } from '../../../../model/contracts/document-requests';
import type { LinkDays } from '../../../../model/contracts/evidence';
import { dayAt } from '../../../../model/status/calendar-day';
import type { Actor } from '../../services/actor';
import { apiAddress } from '../../services/api-address';
import { readableDocuments } from '../../services/readable-documents';
import { Refusal } from '../../services/refusal';
import { makeForm, takeRequest } from './ask';
import { confirms, confirmToken, requestIdIn } from './confirm-token';
import { grantRequest, refuseRequest, type Decision } from './decide';
import { readTitle } from './offered';
import { RefusedRequest } from './refused-request';
import { requestMail } from './request-mail';

/** Requests for documents that are on request. */
export interface DocumentRequestsService {
  /** @throws RefusedRequest (404, 503) */
  form(documentId: string, language: string): Promise<RequestForm>;
  /** `address`: of the network, as the server sees it. What becomes of the request shows in no answer. @throws RefusedRequest */
  ask(documentId: string, body: unknown, address: string): Promise<void>;
  /** The request that a person may confirm; it changes nothing, since programs open links of mails. @throws RefusedRequest (410) */
  confirmable(documentId: string, token: string): Promise<{ title: string; language: string; isConfirmed: boolean }>;
  /** @throws RefusedRequest (410) */
  confirm(documentId: string, token: string): Promise<void>;
  /** @throws Refusal (404, 409) */
  grant(reader: AdminReader, actor: Actor, id: string, days: LinkDays): Promise<DecidedRequest>;
  /** @throws Refusal (404, 409) */
  refuse(reader: AdminReader, actor: Actor, id: string, reason: string): Promise<DecidedRequest>;
  /** How many wait for a decision of this reader; null where nobody may ask, and nobody has. */
  open(reader: AdminReader): Promise<number | null>;
  /** Deletes requests whose time is over. */
  sweep(): Promise<void>;
  /** Ends after the mails in hand, or after some seconds. */
  stop(): Promise<void>;
}

const DAY = 86_400_000;
/** How many days a request waits for its confirmation. */
const CONFIRM_DAYS = 2;
/** How long a link is valid that a rule sends. */
const ALWAYS_DAYS: LinkDays = 7;

const over = (): RefusedRequest => new RefusedRequest(410, 'REQUEST_LINK_OVER', 'This link is no longer valid.');

export const documentRequests = ({ strapi }: { strapi: Core.Strapi }): DocumentRequestsService => {
  const rows = createRequestRows(strapi);
  const now = (): Date => getService(strapi, 'clock').now();
  const secrets = (): string[] => strapi.config.get('server.app.keys', []);
  const asking = () => ({ strapi, now: now(), secrets: secrets() });
  const mails = new Set<Promise<unknown>>();

  const isOn = (): boolean => getConfig(strapi).documentRequests.enabled;
  const refuseWhenOff = (): void => {
    if (!isOn()) throw new RefusedRequest(404, 'DOCUMENT_NOT_OFFERED', 'There is no such document on request.');
  };
  /** Only with an address of its own the server can write a link that opens elsewhere. */
  const canMail = (): boolean => hasOwnProvider(strapi) && apiAddress(strapi, '').startsWith('http');

  const isTaken = async (mail: RequestMail): Promise<boolean> => {
    if (!canMail()) return false;
    try {
      await sendEmail(strapi, mail);
      return true;
    } catch (error) {
      strapi.log.error(`compliance: a mail about a request for a document was not sent: ${plainMessage(error)}`);
      return false;
    }
  };
  /** Behind the answer: how long a provider takes would tell what became of a request. */
  const mailLater = (mail: RequestMail): void => {
    const sending: Promise<unknown> = isTaken(mail).finally(() => mails.delete(sending));
    mails.add(sending);
  };

  const askToConfirm = async (row: RequestRow): Promise<void> => {
    const { title } = await readTitle(strapi, row.documentId, row.language);
    const url = apiAddress(strapi, `/documents/${row.documentId}/requests/confirm/${confirmToken(row, secrets())}`);
    mailLater(requestMail('confirm', row, { title, url }));
  };

  const ofToken = async (documentId: string, token: string): Promise<RequestRow> => {
    refuseWhenOff();
    const id = requestIdIn(token);
    const row = id === null ? null : await rows.one(id);
    if (row?.documentId !== documentId || !confirms(token, row, secrets())) throw over();
    const isLate = now().getTime() - Date.parse(row.askedOn) > CONFIRM_DAYS * DAY;
    if (row.state === 'asked' && isLate) throw over();
    return row;
  };

  /** Where the domain of the address is always allowed. What a rule cannot grant, an editor decides. */
  const grantByRule = async (row: RequestRow): Promise<void> => {
    const { documentRequests: options, timeZone } = getConfig(strapi);
    const domain = row.email.slice(row.email.lastIndexOf('@') + 1);
    const lastDay = Object.hasOwn(options.allowedDomains, domain) ? options.allowedDomains[domain] : undefined;
    if (lastDay === undefined || dayAt(now(), timeZone) > lastDay) return;
    const decider = { id: null, name: `@${domain}` };
    try {
      const { mail } = await grantRequest(strapi, rows, row, { decider, days: ALWAYS_DAYS, now: now() });
      mailLater(mail);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      strapi.log.warn(`compliance: a request of ${domain} waits for an editor: ${error.message}`);
    }
  };

  /** @throws Refusal (404) where there is none, or where the reader cannot see the document */
  const shownRow = async (reader: AdminReader, id: string): Promise<RequestRow> => {
    const row = await rows.one(id);
    if (row === null || row.state === 'asked') throw new Refusal(404, 'REQUEST_NOT_FOUND', 'There is no such request.');
    await getService(strapi, 'evidence').one(reader, row.documentId, false);
    return row;
  };
  const told = async ({ mail, url }: Decision): Promise<DecidedRequest> => ({
    ...{ mail, url },
    isSent: await isTaken(mail),
  });

  return {
    async form(documentId, language) {
      refuseWhenOff();
      return makeForm(asking(), documentId, language);
    },
    async ask(documentId, body, address) {
      refuseWhenOff();
      // where no mail can be sent, an editor sees the request as it is
      const row = await takeRequest(asking(), rows, documentId, { body, address, isConfirmed: !canMail() });
      if (row?.state === 'asked') await askToConfirm(row);
    },
    async confirmable(documentId, token) {
      const { language, state } = await ofToken(documentId, token);
      const { title } = await readTitle(strapi, documentId, language);
      return { title, language, isConfirmed: state !== 'asked' };
    },
    async confirm(documentId, token) {
      const row = await ofToken(documentId, token);
      const confirmedOn = now().toISOString();
      if (await rows.change(row.id, 'asked', { state: 'open', confirmedOn })) await grantByRule(row);
    },
    async grant(reader, actor, id, days) {
      const row = await shownRow(reader, id);
      return told(await grantRequest(strapi, rows, row, { decider: actor, days, now: now() }));
    },
    async refuse(reader, actor, id, reason) {
      const row = await shownRow(reader, id);
      return told(await refuseRequest(strapi, rows, row, { decider: actor, reason, now: now() }));
    },
    async open(reader) {
      const waiting = await rows.waiting();
      if (waiting.length === 0) return isOn() ? 0 : null;
      const documents = await readableDocuments(strapi, reader, waiting);
      return waiting.filter((documentId) => documents.has(documentId)).length;
    },
    async sweep() {
      // another server may have saved a shorter time
      await getService(strapi, 'settings').follow();
      const before = (days: number): Date => new Date(now().getTime() - days * DAY);
      const { keepDays } = getConfig(strapi).documentRequests;
      const found = await rows.over({ unconfirmed: before(CONFIRM_DAYS), kept: before(keepDays) });
      if (found.length === 0) return;
      await createEvidenceLinks(strapi, now).forgetRecipients(found.flatMap(({ link }) => link ?? []));
      await rows.remove(found.map(({ id }) => id));
    },
    async stop() {
      await endedSoon(Promise.all(mails));
    },
  };
};
