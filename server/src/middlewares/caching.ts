import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import packageJson from '../../../package.json';
import { getConfig } from '../config';
import { answeredBy } from '../config/answered-by';
import { isPassing, revisionOf } from '../content/revision/request-revision';
import { cacheControl, namesTag } from '../delivery/caching';
import { asksForDrafts } from '../delivery/query/draft-request';
import { addDays, dayAt, startOfDay } from '../../../model/status/calendar-day';
import { getService } from '../get-service';
import { sha256 } from '../../../migrator/canonical-hash';
import { momentOf } from '../services/status/moment-of';
import { anything, isObject, listOf, orElse, parts, text } from '../../../model/readers';

/** Who sent a request that Strapi has let in, as far as answers depend on it. */
interface RequestReader {
  /** Nobody in particular: a request without credentials. */
  isPublic: boolean;
  /** Equal for requests to which everything is answered alike. */
  key: string;
}

/** The token, user or role behind a request, with what it may do at this moment. */
const whoReads = ({ state }: Pick<Context, 'state'>): RequestReader => {
  // a route without authentication has none
  const { strategy, credentials, ability } = orElse(parts, {})(state.auth);
  const name = orElse(text, '')(orElse(parts, {})(strategy)['name']);
  const { id, type } = isObject(credentials) ? credentials : {};
  // an object of CASL, whose prototype holds the rest
  const rules = typeof ability === 'object' && ability !== null && 'rules' in ability ? ability.rules : null;
  return {
    isPublic: credentials === null || credentials === undefined,
    key: JSON.stringify([name, id, type, rules === null ? null : listOf(anything)(rules)]),
  };
};

/**
 * Validates and dates the answers of a reading route. It runs when a request has passed authentication and policies, and
 * answers 304 before anything is read: all that an answer depends on is in its tag. Statuses change only with the day, so
 * the day stands for the time.
 */
export const caching = (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const versions = [packageJson.version, strapi.config.get('info.strapi'), strapi.config.get('api')];

  return async (ctx: Context, next: () => Promise<unknown>): Promise<void> => {
    // before the content: see `readRevision`
    const revision = await revisionOf(strapi, ctx);
    await getService(strapi, 'settings').follow(revision);
    const moment = momentOf(strapi, ctx);
    const config = getConfig(strapi);
    const { cacheSeconds } = config;
    const reader = whoReads(ctx);
    const day = dayAt(moment.now, moment.rules.timeZone);
    const facts = [revision, ctx.originalUrl, reader.key, day, moment.rules, answeredBy(config), versions];
    const tag = revision === null ? null : `W/"${sha256(JSON.stringify(facts)).slice(0, 32)}"`;

    ctx.vary('Authorization');
    // for errors; an answer says more
    ctx.set('Cache-Control', 'no-store');
    const isKnown = tag !== null && namesTag(ctx.get('If-None-Match'), tag);
    if (isKnown) ctx.status = 304;
    else await next();
    if ((ctx.status !== 200 && ctx.status !== 304) || isPassing(ctx)) return;
    if (tag !== null) ctx.set('ETag', tag);
    const endOfDay = startOfDay(addDays(day, 1), moment.rules.timeZone).getTime();
    const untilChange = endOfDay - getService(strapi, 'clock').now().getTime();
    const isDraft = asksForDrafts(ctx.query);
    ctx.set('Cache-Control', cacheControl({ isPublic: reader.isPublic, isDraft, cacheSeconds, untilChange }));
  };
};
