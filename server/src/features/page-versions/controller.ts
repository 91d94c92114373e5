import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { PageVersionsAnswer } from '../../../../model/contracts/answers';
import { dayAt } from '../../../../model/status/calendar-day';
import { holdAskedDay } from '../../controllers/asked-day';
import { getService } from '../../get-service';
import { momentOf } from '../../services/status/moment-of';
import { statedVersions } from '../../services/versions/stated';

/** `GET /pages/versions?path=…`: the published versions of a page in one language. */
export const versionsByPath = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context): Promise<PageVersionsAnswer> {
    const { path, locale: asked } = ctx.query;
    if (typeof path !== 'string' || path === '')
      throw new errors.ValidationError('"path" is required exactly once: the path of a page, such as /support/sla/');
    holdAskedDay(strapi, ctx);
    // the route has seen to it that the locale is one of ours
    const requestedLocale = typeof asked === 'string' ? asked : null;
    const question = { path, locale: requestedLocale, status: 'published' } as const;
    const found = await getService(strapi, 'pages-by-path').findPage(question);
    if (found === null) throw new errors.NotFoundError('No published page has this path');
    const { locale, fallback, alternates } = found;
    const moment = momentOf(strapi, ctx);
    ctx.set('Content-Language', locale);
    return {
      data: await statedVersions(strapi, found, moment),
      meta: {
        path: alternates.find((each) => each.locale === locale)?.path ?? null,
        ...{ locale, requestedLocale, fallback, asOf: dayAt(moment.now, moment.rules.timeZone) },
      },
    };
  },
});
