import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { getService } from '../../get-service';
import { bodyOf, numberParam } from '../../controllers/requests';
import { setReceives } from '../../adapters/strapi/change-webhooks';
import { ACTIONS } from '../../permissions';
import { get, post, put, type PanelRoute } from '../../routes/panel-route';
import { Refusal } from '../../services/refusal';

const right = ACTIONS.settings;

const webhookBody = z.strictObject({ receivesChanges: z.boolean({ error: 'must be true or false' }) });

const line = z.string({ error: 'must be text' }).trim().max(255, 'must have at most 255 characters');

/** Strapi shows both in its list of roles, so they are in the language of the person who asks. */
const texts = z.object({ name: line.min(1, 'must not be empty'), description: line.default('') });

/** The settings, and whether what they say about reminders can be done. */
const withReminders = async <Settings extends object>(strapi: Core.Strapi, settings: Settings) => ({
  data: { ...settings, reminders: await getService(strapi, 'reminders').state() },
});

export const routes: readonly PanelRoute[] = [
  get('/editor-role', right, async (_, strapi) => ({ data: await getService(strapi, 'editor-role').find() })),
  post('/editor-role', [right, 'admin::roles.create', 'admin::roles.update'], async (ctx, strapi) => ({
    data: await getService(strapi, 'editor-role').complete(bodyOf(ctx, texts)),
  })),
  // Strapi's own form of a webhook does not list the event of a change
  get('/webhooks', [right, 'admin::webhooks.read'], async (_, strapi) => ({
    data: await getService(strapi, 'changes').delivery(),
  })),
  put('/webhooks/:webhook', [right, 'admin::webhooks.read', 'admin::webhooks.update'], async (ctx, strapi) => {
    const id = numberParam(ctx, 'webhook');
    const { receivesChanges } = bodyOf(ctx, webhookBody);
    if (!(await setReceives(strapi, String(id), receivesChanges)))
      throw new Refusal(404, 'ADDRESS_UNKNOWN', `There is no webhook ${String(id)}`);
    return { data: await getService(strapi, 'changes').delivery() };
  }),
  get('/settings', right, async (_, strapi) => withReminders(strapi, await getService(strapi, 'settings').load())),
  put('/settings', right, async (ctx, strapi) =>
    withReminders(strapi, await getService(strapi, 'settings').save(bodyOf(ctx, z.unknown()))),
  ),
];
