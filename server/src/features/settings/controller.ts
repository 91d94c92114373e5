import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { getService } from '../../get-service';
import { answered } from '../../controllers/answer';
import { bodyOf, numberParam } from '../../controllers/requests';
import { setReceives } from '../../adapters/strapi/change-webhooks';
import { Refusal } from '../../services/refusal';

const webhookBody = z.strictObject({ receivesChanges: z.boolean({ error: 'must be true or false' }) });

/** Which webhooks are told of changes: Strapi's own form does not list the event. */
export const webhooksController = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: answered(async () => ({ data: await getService(strapi, 'changes').delivery() })),
  save: answered(async (ctx) => {
    const id = numberParam(ctx, 'webhook');
    const { receivesChanges } = bodyOf(ctx, webhookBody);
    if (!(await setReceives(strapi, String(id), receivesChanges)))
      throw new Refusal(404, 'ADDRESS_UNKNOWN', `There is no webhook ${String(id)}`);
    return { data: await getService(strapi, 'changes').delivery() };
  }),
});

const line = z.string({ error: 'must be text' }).trim().max(255, 'must have at most 255 characters');

/** Strapi shows both in its list of roles, so they are in the language of the person who asks. */
const texts = z.object({ name: line.min(1, 'must not be empty'), description: line.default('') });

export const editorRoleController = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: answered(async () => ({ data: await getService(strapi, 'editor-role').find() })),
  complete: answered(async (ctx) => ({ data: await getService(strapi, 'editor-role').complete(bodyOf(ctx, texts)) })),
});

/** The settings, and whether what they say about reminders can be done. */
const withReminders = async <Settings extends object>(strapi: Core.Strapi, settings: Settings) => ({
  data: { ...settings, reminders: await getService(strapi, 'reminders').state() },
});

export const settingsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: answered(async () => withReminders(strapi, await getService(strapi, 'settings').load())),
  save: answered(async (ctx) =>
    withReminders(strapi, await getService(strapi, 'settings').save(bodyOf(ctx, z.unknown()))),
  ),
});
