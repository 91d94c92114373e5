import { contentRead } from '../auth/readable-entries';
import { RECORD_TYPES } from '../contracts/values';
import { ACTIONS } from '../permissions';
import { uidOf } from '../plugin-id';
import { adminRoute } from './admin-route';

const {
  importRead,
  importUpload,
  importRun,
  importPublish,
  importResolve,
  importRollback,
  verify,
  sendEvidence,
  acceptFinding,
  settings,
} = ACTIONS;

/** What the admin panel talks to, below `/compliance`; who may what is written down in docs/permissions.md. */
export const adminRouter = {
  type: 'admin',
  routes: [
    adminRoute('GET', '/overview', 'overview.numbers', importRead),
    adminRoute('GET', '/overview/certifications', 'overview.certifications', importRead),
    adminRoute('GET', '/certifications/statuses', 'certifications.statuses', contentRead(uidOf('certification'))),

    adminRoute(
      'GET',
      '/certifications/:documentId/ledger',
      'certifications.ledger',
      contentRead(uidOf('certification')),
    ),
    adminRoute('GET', '/coverage', 'coverage.find', contentRead(uidOf('page'))),
    adminRoute('GET', '/coverage/:documentId', 'coverage.pair', contentRead(uidOf('page'))),
    adminRoute('POST', '/coverage/publish-preview', 'coverage.preview', contentRead(uidOf('page'))),
    adminRoute('POST', '/coverage/publish', 'coverage.publish', contentRead(uidOf('page'))),
    adminRoute('POST', '/coverage/:documentId/in-step', 'coverage.mark', contentRead(uidOf('page'))),
    ...RECORD_TYPES.map((type) =>
      adminRoute('GET', `/entry-sources/${type}/:documentId`, `entry-sources.${type}`, contentRead(uidOf(type))),
    ),

    adminRoute('GET', '/moved-pages/:documentId', 'moved-pages.paths', contentRead(uidOf('page'))),
    adminRoute('GET', '/moved-pages/:documentId/links', 'moved-pages.links', contentRead(uidOf('page'))),
    adminRoute('POST', '/moved-pages/:documentId/links', 'moved-pages.rewrite', contentRead(uidOf('page'))),
    adminRoute('POST', '/moved-pages/:documentId/unpublish', 'moved-pages.unpublish', contentRead(uidOf('page'))),

    adminRoute('GET', '/evidence/:documentId', 'evidence.findOne', contentRead(uidOf('document'))),
    adminRoute('GET', '/evidence/:documentId/file', 'evidence.file', contentRead(uidOf('document'))),
    adminRoute('PUT', '/evidence/:documentId/file', 'evidence.store', contentRead(uidOf('document'))),
    adminRoute('POST', '/evidence/:documentId/links', 'evidence.send', sendEvidence),
    adminRoute('DELETE', '/evidence/:documentId/links/:link', 'evidence.revoke', sendEvidence),

    adminRoute('GET', '/sites', 'sites.find', importRead),

    adminRoute('POST', '/staged', 'staged-imports.upload', importUpload),
    adminRoute('POST', '/staged/folder', 'staged-imports.folder', importUpload),
    adminRoute('GET', '/staged', 'staged-imports.find', importRead),
    adminRoute('GET', '/staged/:id', 'staged-imports.findOne', importRead),
    adminRoute('DELETE', '/staged/:id', 'staged-imports.remove', importUpload),

    adminRoute('GET', '/staged/:id/map', 'staged-imports.map', importRead),
    adminRoute('POST', '/staged/:id/map/check', 'staged-imports.checkMap', importUpload),
    adminRoute('PUT', '/staged/:id/map', 'staged-imports.saveMap', importUpload),
    adminRoute('POST', '/staged/:id/map/rules', 'staged-imports.addRule', importUpload),

    adminRoute('POST', '/staged/:id/plan', 'staged-imports.startPlanning', importRun),
    adminRoute('DELETE', '/staged/:id/plan', 'staged-imports.dropPlan', importRun),
    adminRoute('GET', '/staged/:id/plan', 'staged-imports.plan', importRead),
    adminRoute('GET', '/staged/:id/plan/items', 'staged-imports.planItems', importRead),
    adminRoute('GET', '/staged/:id/plan/items/:n', 'staged-imports.planItem', importRead),
    adminRoute('GET', '/staged/:id/plan/files', 'staged-imports.planFiles', importRead),
    adminRoute('GET', '/staged/:id/plan/causes', 'staged-imports.planCauses', importRead),

    adminRoute('POST', '/staged/:id/approval', 'staged-imports.approvePlan', importRun),
    adminRoute('POST', '/staged/:id/apply', 'runs.apply', importRun),

    adminRoute('GET', '/runs', 'runs.find', importRead),
    adminRoute('GET', '/runs/:run', 'runs.findOne', importRead),
    adminRoute('GET', '/runs/:run/items', 'runs.items', importRead),
    adminRoute('GET', '/runs/:run/findings', 'runs.findings', importRead),
    adminRoute('GET', '/runs/:run/causes', 'runs.causes', importRead),
    adminRoute('GET', '/runs/:run/report', 'runs.report', importRead),
    adminRoute('GET', '/runs/:run/map', 'runs.map', importRead),
    adminRoute('POST', '/runs/:run/pause', 'runs.pause', importRun),
    adminRoute('POST', '/runs/:run/resume', 'runs.resume', importRun),
    adminRoute('POST', '/runs/:run/cancel', 'runs.cancel', importRun),
    adminRoute('GET', '/runs/:run/conflicts', 'runs.conflicts', importRead),
    adminRoute('PUT', '/runs/:run/conflicts/:item', 'runs.resolve', importResolve),
    adminRoute('GET', '/runs/:run/publish', 'runs.previewPublish', importPublish),
    adminRoute('POST', '/runs/:run/publish', 'runs.publish', importPublish),
    adminRoute('GET', '/runs/:run/rollback', 'runs.previewRollback', importRollback),
    adminRoute('POST', '/runs/:run/rollback', 'runs.rollBack', importRollback),

    adminRoute('GET', '/verifications', 'verification.find', verify),
    adminRoute('GET', '/verification-candidates', 'verification.candidates', verify),
    adminRoute('GET', '/verification-due-evidence', 'verification.dueEvidence', verify),
    adminRoute('GET', '/verifications/:documentId', 'verification.findOne', verify),
    adminRoute('POST', '/verifications/:documentId', 'verification.verify', verify),

    adminRoute('GET', '/findings', 'findings.find', importRead),
    adminRoute('GET', '/findings/:finding', 'findings.findOne', importRead),
    adminRoute('POST', '/findings/:finding/accept', 'findings.accept', acceptFinding),
    adminRoute('POST', '/findings/:finding/reopen', 'findings.reopen', acceptFinding),
    adminRoute('GET', '/editor-role', 'editor-role.find', settings),
    adminRoute('POST', '/editor-role', 'editor-role.complete', settings, 'admin::roles.create', 'admin::roles.update'),

    adminRoute('GET', '/webhooks', 'webhooks.find', settings, 'admin::webhooks.read'),
    adminRoute(
      'PUT',
      '/webhooks/:webhook',
      'webhooks.save',
      settings,
      'admin::webhooks.read',
      'admin::webhooks.update',
    ),

    adminRoute('GET', '/settings', 'settings.find', settings),
    adminRoute('PUT', '/settings', 'settings.save', settings),
  ],
};
