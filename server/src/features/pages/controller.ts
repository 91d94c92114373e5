import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { hasScope } from '../../auth/has-scope';
import { TRUST_CENTER } from '../../auth/read-scopes';
import type { ByPathMeta } from '../../../../model/contracts/answers';
import type { Json } from '../../delivery/query/reach';
import { getService } from '../../get-service';
import { uidOf } from '../../../../model/plugin-id';
import type { PageQuestion, Redirect } from './pages-by-path';
import { titledAlternates, versionsMeta } from '../../services/versions/stated';
import { holdAskedVersion, holdDayOfVersion } from './asked-version';
import { momentOf } from '../../services/status/moment-of';
import { blameQuery } from '../../controllers/query-fault';

const PAGE = uidOf('page');

/** The page controller, whose types say nothing of what it inherits. */
interface PageController {
  validateQuery: (ctx: Context) => Promise<void>;
  sanitizeQuery: (ctx: Context) => Promise<Json>;
  sanitizeOutput: (data: unknown, ctx: Context) => Promise<unknown>;
  transformResponse: (data: unknown, meta: object) => Promise<unknown>;
}

interface PageService {
  findOne: (documentId: string, query: Json) => Promise<unknown>;
}

/** @throws ValidationError (400) without a path */
const questionOf = ({ query }: Context): PageQuestion => {
  const { path, locale, status } = query;
  if (typeof path !== 'string' || path === '')
    throw new errors.ValidationError('"path" is required exactly once: the path of a page, such as /support/sla/');
  // The route has seen to it that the locale is one of ours and that drafts may be asked for.
  return {
    path,
    locale: typeof locale === 'string' ? locale : null,
    status: status === 'draft' ? 'draft' : 'published',
  };
};

/** @throws ValidationError (400) for another value than the one there is */
const wantsAnswer = ({ query: { redirects } }: Context): boolean => {
  if (redirects !== undefined && redirects !== 'answer')
    throw new errors.ValidationError('"redirects" must be answer, or absent');
  return redirects === 'answer';
};

/** @throws ValidationError (400) for another format than the one there is */
const wantsMarkdown = ({ query: { format } }: Context): boolean => {
  if (format !== undefined && format !== 'markdown')
    throw new errors.ValidationError('"format" must be markdown, or absent');
  return format === 'markdown';
};

const answerMoved = (ctx: Context, redirect: Redirect) => {
  if (wantsAnswer(ctx)) return { data: null, meta: { redirect } };
  const details = { redirect };
  if (redirect.code !== 410) throw new errors.NotFoundError('This path has moved', details);
  ctx.status = 410;
  return { data: null, error: { status: 410, name: 'GoneError', message: 'This path was removed', details } };
};

export const pageByPath = ({ strapi }: { strapi: Core.Strapi }) => ({
  findOne: blameQuery(async (ctx) => {
    const question = questionOf(ctx);
    wantsAnswer(ctx);
    const asMarkdown = wantsMarkdown(ctx);
    holdDayOfVersion(strapi, ctx);
    const pages = strapi.get<{ get(uid: string): PageController }>('controllers').get(PAGE);
    await pages.validateQuery(ctx);
    const {
      path: _path,
      redirects: _redirects,
      format: _format,
      asOf: _asOf,
      version: _version,
      ...query
    } = await pages.sanitizeQuery(ctx);

    const { findPage, findRedirect, findRemaining } = getService(strapi, 'pages-by-path');
    let found = await findPage(question);
    if (found === null) {
      const moved = await findRedirect(question.path);
      if (moved === null) throw new errors.NotFoundError('No published page has this path');
      found = moved.redirect.code === 410 ? await findRemaining(moved.from, question.locale) : null;
      if (found === null) return answerMoved(ctx, moved.redirect);
    }

    const { documentId, locale, fallback } = found;
    if (question.status === 'published') await holdAskedVersion(strapi, ctx, found);
    const moment = momentOf(strapi, ctx);
    if (asMarkdown) {
      const named = await hasScope(strapi, ctx, `${uidOf(TRUST_CENTER)}.find`);
      const version = { documentId, locale, status: question.status };
      const written = await getService(strapi, 'forms').markdown(version, named, moment);
      if (written === null) throw new errors.NotFoundError('No published page has this path');
      ctx.set('Content-Language', locale);
      ctx.type = 'text/markdown; charset=utf-8';
      return written;
    }
    const service = strapi.get<{ get(uid: string): PageService }>('services').get(PAGE);
    const page = await service.findOne(documentId, { ...query, locale });
    if (page === null) throw new errors.NotFoundError('No published page has this path');
    ctx.set('Content-Language', locale);
    const translation = await getService(strapi, 'page-translations').translationOf(documentId, locale);
    const isPublished = question.status === 'published';
    const versions = isPublished ? await versionsMeta(strapi, found, moment) : null;
    const alternates = isPublished ? await titledAlternates(strapi, found, moment) : found.alternates;
    const meta: ByPathMeta = {
      ...{ locale, requestedLocale: question.locale, fallback, alternates, translation },
      ...(versions !== null && { versions }),
    };
    return pages.transformResponse(await pages.sanitizeOutput(page, ctx), meta);
  }),
});
