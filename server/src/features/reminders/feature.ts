import type { Core } from '@strapi/strapi';
import { feature } from '../../core/feature';
import { getService } from '../../get-service';
import { reminders as service } from './service';

/** E-mails about what ends soon. */
export const reminders = feature({
  name: 'reminders',
  services: { reminders: service },
  starts: (strapi: Core.Strapi): void => {
    getService(strapi, 'reminders').start();
  },
  stops: { stop: async (strapi: Core.Strapi): Promise<void> => getService(strapi, 'reminders').stop() },
});
