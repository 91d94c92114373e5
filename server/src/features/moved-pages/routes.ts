import { contentRead } from '../../auth/readable-entries';
import { adminRoute, type AdminRoute } from '../../routes/admin-route';
import { uidOf } from '../../../../model/plugin-id';

export const routes: readonly AdminRoute[] = [
  adminRoute('GET', '/moved-pages/:documentId', 'moved-pages.paths', contentRead(uidOf('page'))),
  adminRoute('GET', '/moved-pages/:documentId/links', 'moved-pages.links', contentRead(uidOf('page'))),
  adminRoute('POST', '/moved-pages/:documentId/links', 'moved-pages.rewrite', contentRead(uidOf('page'))),
  adminRoute('POST', '/moved-pages/:documentId/unpublish', 'moved-pages.unpublish', contentRead(uidOf('page'))),
];
