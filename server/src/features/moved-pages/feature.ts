import { movedPagesController } from './controller';
import { feature } from '../../core/feature';
import { movedPages as service } from './service';
import { contentRead } from '../../auth/readable-entries';
import { adminRoute, type AdminRoute } from '../../routes/admin-route';
import { uidOf } from '../../../../model/plugin-id';

const routes: readonly AdminRoute[] = [
  adminRoute('GET', '/moved-pages/:documentId', 'moved-pages.paths', contentRead(uidOf('page'))),
  adminRoute('GET', '/moved-pages/:documentId/links', 'moved-pages.links', contentRead(uidOf('page'))),
  adminRoute('POST', '/moved-pages/:documentId/links', 'moved-pages.rewrite', contentRead(uidOf('page'))),
  adminRoute('POST', '/moved-pages/:documentId/unpublish', 'moved-pages.unpublish', contentRead(uidOf('page'))),
];

/** Links to the paths that a page has left, and what the path of a removed page answers. */
export const movedPages = feature({
  name: 'moved-pages',
  services: { 'moved-pages': service },
  controllers: { 'moved-pages': movedPagesController },
  routes,
});
