import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { hasScope } from '../../auth/has-scope';
import type { ClaimsAnswer, ToldVersionsAnswer } from '../../../../model/contracts/answers';
import type { ClaimedRecord } from '../../../../model/contracts/certifications/ledger';
import { getService } from '../../get-service';
import { ACTIONS } from '../../permissions';
import { momentOf } from '../../services/status/moment-of';
import { claimedInstant } from './claimed-instant';
import { textsThen } from './texts-then';

const isShown = ({ visibility }: ClaimedRecord): boolean => visibility !== 'internal';

/** `GET /claims?asOf=…`: what readers were told of certifications then, and of versions of pages. */
export const claimsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async asOf(ctx: Context): Promise<ClaimsAnswer | undefined> {
    const { asOf, locale, format } = ctx.query;
    if (format !== undefined && format !== 'json' && format !== 'csv')
      throw new errors.ValidationError('"format" must be json or csv');
    const ledger = getService(strapi, 'ledger');
    // what an audit reads is read, since the answer says whether the ledger is whole
    ctx.set('Cache-Control', 'no-store');
    const instant = claimedInstant(asOf, momentOf(strapi, ctx));
    // the middlewares have seen to it that the locale is one of ours
    const { claims, ...meta } = await ledger.asOf(
      instant,
      typeof locale === 'string' && locale !== '*' ? locale : null,
    );
    const maySeeInternal = await hasScope(strapi, ctx, ACTIONS.readRestrictedDocuments);
    const shown = claims.map((claim) =>
      maySeeInternal ? claim : { ...claim, documents: claim.documents.filter(isShown) },
    );
    if (format !== 'csv') return { data: shown, meta: { asOf: instant.toISOString(), ...meta } };
    ctx.attachment('claims.csv');
    ctx.type = 'text/csv; charset=utf-8';
    ctx.body = ledger.csv({ claims: shown, damaged: meta.damaged }, instant);
    return undefined;
  },

  async pages(ctx: Context): Promise<ToldVersionsAnswer> {
    const { asOf, path, locale: asked } = ctx.query;
    if (typeof path !== 'string' || path === '')
      throw new errors.ValidationError('"path" is required exactly once: the path of a page, such as /support/sla/');
    ctx.set('Cache-Control', 'no-store');
    const instant = claimedInstant(asOf, momentOf(strapi, ctx));
    const locale = typeof asked === 'string' ? asked : null;
    const page = await getService(strapi, 'pages-by-path').findPage({ path, locale, status: 'published' });
    if (page === null || (locale !== null && page.locale !== locale))
      throw new errors.NotFoundError('No published page has this path in this language');
    const { versions, ...meta } = await textsThen(strapi, page, instant);
    return { data: versions, meta: { asOf: instant.toISOString(), locale: page.locale, ...meta } };
  },
});
