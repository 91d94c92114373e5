import type { Core } from '@strapi/strapi';
import { feature } from '../../core/feature';
import { getService } from '../../get-service';
import { reminders as service } from './service';

/** E-mails about what ends soon. */
export const reminders = feature({
  name: 'reminders',
  services: { reminders: service },
  hourly: {
    work: async (strapi: Core.Strapi, signal: AbortSignal): Promise<unknown> =>
      getService(strapi, 'reminders').sendNow(signal),
    failed: 'reminders were not sent',
  },
});
