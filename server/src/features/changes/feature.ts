import type { Core } from '@strapi/strapi';
import { allowChangeEvent } from '../../adapters/strapi/change-webhooks';
import { changesController } from './controller';
import { feature } from '../../core/feature';
import { getService } from '../../get-service';
import { changesRouter } from './router';
import { changes as service } from './service';

/** The changes that readers see, for builds that ask and for webhooks. */
export const changes = feature({
  name: 'changes',
  services: { changes: service },
  controllers: { changes: changesController },
  routers: { changes: changesRouter },
  registers: allowChangeEvent,
  starts: (strapi: Core.Strapi): void => {
    getService(strapi, 'changes').start();
  },
  // a run that stops notes what it has written
  stops: {
    after: ['imports'],
    stop: async (strapi: Core.Strapi): Promise<void> => getService(strapi, 'changes').stop(),
  },
});
