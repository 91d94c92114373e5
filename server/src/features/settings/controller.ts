import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { getService } from '../../get-service';
import { answered } from '../../controllers/admin/answer';
import { bodyOf } from '../../controllers/admin/requests';

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
