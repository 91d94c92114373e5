import type { Core } from '@strapi/strapi';
import { getConfig, objectionsOf } from '../../config';
import { lastRevisions } from '../../content/ledger/ledger-rows';
import type { HeldCertification } from '../../../../model/contracts/held';
import type { OverviewAnswer } from '../../../../model/contracts/overview-answer';
import { findRow } from '../../database/rows';
import type { Moment } from '../../delivery/computed/moment';
import { dayAt } from '../../../../model/status/calendar-day';
import { atom } from '../../forms/atom';
import { heldAt, nextChange } from '../../forms/held';
import { siteJsonLd } from '../../forms/json-ld';
import { llmsTxt, pageMarkdown } from '../../forms/markdown';
import { securityTxt } from '../../forms/security-txt';
import { processorsAt, processorsCsv } from '../../forms/processors';
import type { Site } from '../../forms/site';
import { LIMITS } from '../../forms/sitemap';
import { uidOf } from '../../../../model/plugin-id';
import { number, orElse, text } from '../../../../model/readers';
import { apiAddress } from '../../services/api-address';
import { readFormPages, readOperators, siteOrigin } from '../../services/forms/form-pages';
import { readListedServices } from '../../services/forms/listed-services';
import { readPublishedProcessors } from '../../services/forms/published-processors';
import { versionsOfRows } from '../../content/versions/in-force';
import { versionTexts } from '../../content/versions/published-versions';
import { keptSitemap } from './kept-sitemap';
import { readNamedCertifications, readPublishedCertifications } from '../../services/forms/published-certifications';

/** A version of a page, as it is found by its path. */
interface PageVersion {
  documentId: string;
  locale: string;
  status: 'published' | 'draft';
}

/** The published content in the forms in which others read it. Those that are null need `origins` in the configuration. */
export interface FormsService {
  /** The certifications that are held, and the processors, in one language or, for null, in all. */
  overview(locale: string | null, moment: Moment): Promise<OverviewAnswer>;
  llmsTxt(locale: string, moment: Moment): Promise<string>;
  /** Certifications and processors, as structured data of schema.org. */
  jsonLd(locale: string, moment: Moment): Promise<string>;
  atom(locale: string, moment: Moment): Promise<string | null>;
  /** The processors of one language as a table for spreadsheets. */
  processorsCsv(locale: string, moment: Moment): Promise<string>;
  /** `part`: one of those that the index names, from 1 on; null for the sitemap itself. Answers null where there is none. */
  sitemap(part: number | null, moment: Moment): Promise<string | null>;
  /** Null: none is configured, or it has expired. */
  securityTxt(moment: Moment): string | null;
  /** A page as markdown; null: there is none. `named`: whether what is held of the certifications that it names is stated. */
  markdown(version: PageVersion, named: boolean, moment: Moment): Promise<string | null>;
}

const PUBLISHED = { publishedAt: { $notNull: true } };
const BODY = { id: number, locale: text, title: orElse(text, ''), body: orElse(text, '') };

/** @param limits of the addresses in a sitemap */
export const forms = ({ strapi }: { strapi: Core.Strapi }, limits = LIMITS): FormsService => {
  const sitemapOf = keptSitemap(strapi, limits);
  const stated = async (locale: string, moment: Moment): Promise<Omit<Site, 'pages'>> => ({
    locale,
    operator: (await readOperators(strapi)).get(locale) ?? null,
    held: heldAt(await readPublishedCertifications(strapi, { locale }), moment),
    processors: processorsAt(await readPublishedProcessors(strapi, locale), moment),
  });
  const site = async (locale: string, moment: Moment): Promise<Site> => ({
    ...(await stated(locale, moment)),
    pages: await readFormPages(strapi, { ...PUBLISHED, locale }, moment),
  });

  return {
    async overview(locale, moment) {
      const published = await readPublishedCertifications(strapi, locale === null ? {} : { locale });
      const processors = processorsAt(await readPublishedProcessors(strapi, locale), moment);
      const next = [nextChange(published, moment)?.toISOString(), ...processors.map((each) => each.statusChangesAt)];
      return {
        data: heldAt(published, moment),
        processors,
        services: await readListedServices(strapi, locale, moment),
        meta: {
          day: dayAt(moment.now, moment.rules.timeZone),
          statusChangesAt: next.filter((at) => typeof at === 'string').sort()[0] ?? null,
          objections: objectionsOf(strapi),
        },
      };
    },

    llmsTxt: async (locale, moment) => llmsTxt(await site(locale, moment), siteOrigin(strapi)),

    jsonLd: async (locale, moment) =>
      JSON.stringify(siteJsonLd(await stated(locale, moment), { ...moment, origin: siteOrigin(strapi) })),

    async atom(locale, moment) {
      const origin = siteOrigin(strapi);
      const self = apiAddress(strapi, `/atom.xml?locale=${encodeURIComponent(locale)}`);
      if (origin === null) return null;
      const whole = await site(locale, moment);
      const revisions = await lastRevisions(strapi, [...new Set(whole.held.map(({ documentId }) => documentId))]);
      return atom(whole, { ...moment, origin, self }, revisions);
    },

    processorsCsv: async (locale, moment) =>
      processorsCsv(processorsAt(await readPublishedProcessors(strapi, locale), moment)),

    async sitemap(part, moment) {
      const origin = siteOrigin(strapi);
      if (origin === null) return null;
      const { root, parts } = await sitemapOf(origin, moment);
      return part === null ? root : (parts[part - 1] ?? null);
    },

    securityTxt(moment) {
      const { securityTxt: contacts, origins } = getConfig(strapi);
      return contacts && securityTxt(contacts, origins, moment);
    },

    async markdown({ documentId, locale, status }, named, moment) {
      const where = { documentId, locale, publishedAt: { [status === 'draft' ? '$null' : '$notNull']: true } };
      const page = await findRow(strapi, uidOf('page'), BODY, { where });
      if (page === null) return null;
      const held: HeldCertification[] = named
        ? heldAt((await readNamedCertifications(strapi, [page])).get(page.id) ?? [], moment)
        : [];
      const version = (await versionsOfRows(strapi, [page.id], moment)).get(page.id);
      const texts = await versionTexts(strapi, version === undefined ? [] : [version.id]);
      const { title, body } = texts.get(version?.id ?? 0) ?? page;
      return pageMarkdown({ ...page, title }, body ?? '', held);
    },
  };
};
