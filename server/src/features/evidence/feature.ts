import type { Core } from '@strapi/strapi';
import { makeLinkTables } from '../../adapters/strapi/evidence/evidence-links';
import { makePrivateObjects } from '../../adapters/strapi/evidence/private-objects';
import { makePrivatePieces } from '../../adapters/strapi/evidence/private-pieces';
import { routes } from './routes';
import { evidenceFileController } from './file-controller';
import { feature } from '../../core/feature';
import { getService } from '../../get-service';
import { evidenceFileRouter } from './file-router';
import { evidence as service } from './service';
import { evidenceSweep } from './sweep';
import { checks } from './checks';

/** Files that are not public, and the links with which they are sent. */
export const evidence = feature({
  name: 'evidence',
  services: { evidence: service, 'evidence-sweep': evidenceSweep },
  controllers: { 'evidence-file': evidenceFileController },
  routes,
  routers: { 'evidence-file': evidenceFileRouter },
  completes: {
    async complete(strapi: Core.Strapi): Promise<void> {
      await makeLinkTables(strapi);
      await makePrivatePieces(strapi);
      await makePrivateObjects(strapi);
    },
  },
  hourly: {
    work: async (strapi: Core.Strapi, signal: AbortSignal): Promise<void> =>
      getService(strapi, 'evidence-sweep').sweep(signal),
    failed: 'files without a document were not looked for in privateDir',
  },
  checks,
});
