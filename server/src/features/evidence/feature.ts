import type { Core } from '@strapi/strapi';
import { evidenceController } from './controller';
import { evidenceFileController } from './file-controller';
import { feature } from '../../core/feature';
import { getService } from '../../get-service';
import { evidenceFileRouter } from './file-router';
import { evidence as service } from './service';
import { evidenceSweep } from './sweep';
import { checks } from './checks';
import { contentRead } from '../../auth/readable-entries';
import { ACTIONS } from '../../permissions';
import { adminRoute, type AdminRoute } from '../../routes/admin-route';
import { uidOf } from '../../../../model/plugin-id';

const { sendEvidence } = ACTIONS;

const routes: readonly AdminRoute[] = [
  adminRoute('GET', '/evidence/:documentId', 'evidence.findOne', contentRead(uidOf('document'))),
  adminRoute('GET', '/evidence/:documentId/file', 'evidence.file', contentRead(uidOf('document'))),
  adminRoute('PUT', '/evidence/:documentId/file', 'evidence.store', contentRead(uidOf('document'))),
  adminRoute('POST', '/evidence/:documentId/links', 'evidence.send', sendEvidence),
  adminRoute('DELETE', '/evidence/:documentId/links/:link', 'evidence.revoke', sendEvidence),
];

/** Files that are not public, and the links with which they are sent. */
export const evidence = feature({
  name: 'evidence',
  services: { evidence: service, 'evidence-sweep': evidenceSweep },
  controllers: { 'evidence-file': evidenceFileController, evidence: evidenceController },
  routes,
  routers: { 'evidence-file': evidenceFileRouter },
  starts: (strapi: Core.Strapi): void => {
    getService(strapi, 'evidence-sweep').start();
  },
  stops: { stop: async (strapi: Core.Strapi): Promise<void> => getService(strapi, 'evidence-sweep').stop() },
  checks,
});
