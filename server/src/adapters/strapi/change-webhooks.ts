import type { Core } from '@strapi/strapi';
import type { ChangeWebhook, ListedChange } from '../../../../model/contracts/changes';
import { receiverWords } from './receiver-words';

/** The event by which webhooks hear of changes. */
const CHANGE_EVENT = 'compliance.changed';

/** A webhook as Strapi stores it. */
interface Webhook {
  id: string;
  name: string;
  url: string;
  headers: Record<string, string>;
  events: string[];
  isEnabled: boolean;
}

interface WebhookStore {
  addAllowedEvent(key: string, event: string): void;
  findWebhooks(): Promise<Webhook[]>;
  findWebhook(id: string): Promise<Webhook | null>;
  updateWebhook(id: string, webhook: Webhook): Promise<Webhook | null>;
}

interface WebhookRunner {
  run(webhook: Webhook, event: string, info: object): Promise<{ statusCode: number; message?: string }>;
  update(webhook: Webhook): void;
}

const storeOf = (strapi: Core.Strapi): WebhookStore => strapi.get<WebhookStore>('webhookStore');
const runnerOf = (strapi: Core.Strapi): WebhookRunner => strapi.get<WebhookRunner>('webhookRunner');

/** Lets webhooks have the event: Strapi refuses those that it does not know. */
export const allowChangeEvent = (strapi: Core.Strapi): void => {
  storeOf(strapi).addAllowedEvent('COMPLIANCE_CHANGED', CHANGE_EVENT);
};

const receives = ({ events }: Webhook): boolean => Array.isArray(events) && events.includes(CHANGE_EVENT);

/** All webhooks of the app, without their headers, which hold secrets. */
export const listWebhooks = async (strapi: Core.Strapi): Promise<ChangeWebhook[]> =>
  (await storeOf(strapi).findWebhooks()).map((webhook) => ({
    id: webhook.id,
    name: webhook.name,
    url: webhook.url,
    isEnabled: webhook.isEnabled,
    receivesChanges: receives(webhook),
  }));

/** The webhooks that receive changes, as they are stored now: Strapi's runner knows those that its own process read. */
export const receivers = async (strapi: Core.Strapi): Promise<Webhook[]> =>
  (await storeOf(strapi).findWebhooks()).filter((webhook) => webhook.isEnabled && receives(webhook));

/** Gives the event to a webhook, or takes it away. False where there is no such webhook. */
export const setReceives = async (strapi: Core.Strapi, id: string, wanted: boolean): Promise<boolean> => {
  const webhook = await storeOf(strapi).findWebhook(id);
  if (webhook === null) return false;
  const others = webhook.events.filter((event) => event !== CHANGE_EVENT);
  const events = wanted ? [...others, CHANGE_EVENT] : others;
  const updated = await storeOf(strapi).updateWebhook(id, { ...webhook, events });
  if (updated === null) return false;
  runnerOf(strapi).update(updated);
  return true;
};

/** Sends a change as Strapi sends its own events; answers what went wrong, or null. */
export const sendChange = async (
  strapi: Core.Strapi,
  webhook: Webhook,
  change: ListedChange,
): Promise<string | null> => {
  const answer = await runnerOf(strapi).run(webhook, CHANGE_EVENT, change);
  if (answer.statusCode >= 200 && answer.statusCode < 300) return null;
  const { defaultHeaders } = strapi.config.get<{ defaultHeaders?: object }>('server.webhooks', {});
  const headers = { ...defaultHeaders, ...webhook.headers };
  const message =
    typeof answer.message === 'string' ? receiverWords(answer.message, { url: webhook.url, headers }) : '';
  return [String(answer.statusCode), message].filter((part) => part !== '').join(' ');
};
