import { factories, type Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { showTo } from '../auth/show-to';
import { dataReader } from '../services/page-fields/data-reader';
import { markChecked, readChecked } from '../content/read-checked';
import type { PageAnswer } from '../../../model/contracts/answers';
import { withStatusFilters } from '../delivery/computed/status-filters';
import { storedQuery } from '../delivery/computed/stored-query';
import { isLocalized } from '../delivery/is-localized';
import { checkPopulate } from '../delivery/query/check-populate';
import { isJson, type Schema, type LinkReader } from '../delivery/query/reach';
import type { ReadableType } from '../delivery/readable-types';
import { restrictQuery } from '../delivery/query/restrict-query';
import { getService } from '../get-service';
import { uidOf } from '../../../model/plugin-id';
import { method, object, parts, text } from '../../../model/readers';
import { momentOf } from '../services/status/moment-of';
import { titledAlternates, versionsMeta } from '../services/versions/stated';
import { withTextsInForce } from '../services/versions/with-texts';
import { askedLocale } from './asked-locale';
import { PARAMETERS_OF } from './parameters-of';
import { blameQuery } from './query-fault';
import { errors } from '@strapi/utils';
import { asksForDrafts } from '../delivery/query/draft-request';
import { ACTIONS } from '../permissions';
import { allUids, schemaOf } from '../auth/app-reader';
import { hasScope } from '../auth/has-scope';

/** Who is asking, as far as it decides what they may see. */
const readerOf = async (strapi: Core.Strapi, ctx: Context): Promise<LinkReader> => ({
  clearance: {
    // The policy `published-only` has let the request pass.
    drafts: asksForDrafts(ctx.query),
    restrictedDocuments: await hasScope(strapi, ctx, ACTIONS.readRestrictedDocuments),
  },
  schemaOf: (uid) => schemaOf(strapi, uid),
  get uids() {
    return allUids(strapi);
  },
  refuse: (message) => {
    throw new errors.ValidationError(message);
  },
});

const idOf = ({ params }: Context): string => object({ id: text })(params).id;

/** Strapi's own find and findOne of a type, for what the reader may see. */
export const readController =
  (type: ReadableType) =>
  ({ strapi }: { strapi: Core.Strapi }) => {
    const uid = uidOf(type);
    const schema: Schema = strapi.contentType(uid);
    const parameters = PARAMETERS_OF[type];
    const controller = factories.createCoreController(uid)({ strapi });
    // bound before they are replaced; Strapi's type of a controller leaves some out
    const find = method(controller, 'find');
    const findOne = method(controller, 'findOne');
    const validateQuery = method(controller, 'validateQuery');
    const sanitizeQuery = method(controller, 'sanitizeQuery');
    /** The request as if it had asked for stored fields only: Strapi refuses a field that it does not know. */
    const storedRequest = async (ctx: Context): Promise<Context> => {
      const reader = await readerOf(strapi, ctx);
      const asked = Object.entries(ctx.query).filter(([name]) => !Object.hasOwn(parameters?.schemas ?? {}, name));
      const query = storedQuery(Object.fromEntries(asked), schema, reader);
      // the request with another query
      return Object.create(ctx, { query: { value: query } }) as Context;
    };
    const hasLanguages = isLocalized(strapi.contentType(uid));
    return Object.assign(controller, {
      find: blameQuery(async (ctx) => {
        parameters?.begin(strapi, ctx);
        const answer: unknown = await find(ctx);
        const locale = await askedLocale(strapi, ctx);
        if (hasLanguages && locale !== null) ctx.set('Content-Language', locale);
        if (parameters === undefined || !isJson(answer)) return answer;
        return { ...answer, meta: { ...parts(answer.meta), ...parameters.meta(strapi) } };
      }),
      findOne: blameQuery(async (ctx) => {
        parameters?.begin(strapi, ctx);
        const answer: unknown = await findOne(ctx);
        if (!isJson(answer) || !isJson(answer.data)) return answer;
        const locale = await askedLocale(strapi, ctx);
        if (locale === null) return answer;
        if (hasLanguages) ctx.set('Content-Language', locale);
        if (type !== 'page') return answer;
        const status = ctx.query.status === 'draft' ? 'draft' : 'published';
        const alternates = await getService(strapi, 'pages-by-path').alternatesOf(idOf(ctx), status);
        const translation = await getService(strapi, 'page-translations').translationOf(idOf(ctx), locale);
        if (status === 'draft') return { ...answer, meta: { alternates, translation } satisfies PageAnswer['meta'] };
        const [place, moment] = [{ documentId: idOf(ctx), locale, alternates }, momentOf(strapi, ctx)];
        const versions = await versionsMeta(strapi, place, moment);
        const meta: PageAnswer['meta'] = {
          ...{ alternates: await titledAlternates(strapi, place, moment), translation },
          ...(versions !== null && { versions }),
        };
        return { ...answer, meta };
      }),
      validateQuery: async (ctx: Context) => validateQuery(await storedRequest(ctx)),
      sanitizeQuery: async (ctx: Context) => {
        const reader = await readerOf(strapi, ctx);
        checkPopulate(ctx.query.populate, schema, reader);
        const checked = parts(await sanitizeQuery(await storedRequest(ctx)));
        const query = withStatusFilters(checked, schema, reader.schemaOf, momentOf(strapi, ctx));
        readChecked(strapi);
        const restricted = restrictQuery(query, schema, reader);
        const where = (await parameters?.where(strapi, ctx)) ?? null;
        const both = where && { ...restricted, filters: { $and: [restricted.filters ?? {}, where] } };
        return markChecked(both ?? restricted);
      },
      sanitizeOutput: async (data: unknown, ctx: Context) => {
        const reader = await readerOf(strapi, ctx);
        const answer = await showTo(strapi, ctx, data, schema, reader);
        const moment = momentOf(strapi, ctx);
        const inForce = await withTextsInForce(strapi, answer, schema, moment);
        const current = await getService(strapi, 'status').complete(inForce, data, schema, moment);
        return getService(strapi, 'page-fields').complete(current, ctx.query, schema, async () =>
          dataReader(strapi, ctx),
        );
      },
    });
  };
