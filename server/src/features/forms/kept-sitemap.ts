import type { Core } from '@strapi/strapi';
import { readRevision } from '../../content/revision/content-revision';
import type { Moment } from '../../delivery/computed/moment';
import { dayAt } from '../../../../model/status/calendar-day';
import { LIMITS, sitemap, type Sitemap } from '../../forms/sitemap';
import { readLocales } from '../../services/pages-locales';
import { readFormPages } from '../../services/forms/form-pages';

const PUBLISHED = { publishedAt: { $notNull: true } };

/**
 * Makes the sitemap of a site. One that has parts is kept until the content changes, or the day: crawlers ask for all of
 * them, one after the other.
 */
export const keptSitemap = (strapi: Core.Strapi, limits = LIMITS) => {
  let kept: { name: string; made: Sitemap } | null = null;

  return async (origin: string, moment: Moment): Promise<Sitemap> => {
    const locales = await readLocales(strapi);
    // before the content, which may be newer than its name
    const revision = await readRevision(strapi);
    const name = JSON.stringify([revision, dayAt(moment.now, moment.rules.timeZone), moment.rules, origin, locales]);
    if (revision !== null && kept?.name === name) return kept.made;
    kept = null;
    const made = sitemap(await readFormPages(strapi, PUBLISHED, moment), locales, { ...moment, origin }, limits);
    if (made.parts.length > 0) kept = { name, made };
    return made;
  };
};
