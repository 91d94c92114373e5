import type { Core } from '@strapi/strapi';
import { publishedKey, readContent, type PageRow, type StoredContent } from '../adapters/strapi/lint-content';
import { getConfig } from '../config';
import { catalogueWith } from '../config/catalogue-option';
import { baseCatalogue } from '../domain/catalogue/base-catalogue';
import { standardFinder } from '../domain/catalogue/find-standards';
import { lintBody } from '../domain/lint/body-facts';
import { lintCertification } from '../domain/lint/certification-claims';
import type { LintFinding } from '../domain/lint/finding';
import { lintRedirects } from '../domain/lint/redirects';
import type { Translation } from '../domain/parity/compare-pages';
import { factKinds } from '../domain/parity/fact-kinds';
import { serviceKind, type ServiceNames } from '../domain/parity/facts/service-names';
import { lintTranslations } from '../domain/parity/lint-translations';
import { getService } from '../get-service';
import { parityPage } from '../migrator/parse/page-blocks';
import type { LintAnswer } from '../migrator/report/lint-report';
import { groupBy } from '../migrator/group-by';
import { readLocales } from './pages-locales';

/** The lints, over the content of this Strapi. */
export interface LintService {
  /** Looks at what readers see, or at the drafts; writes nothing. */
  run(status: 'published' | 'draft'): Promise<LintAnswer>;
}

const servicesOf = ({ services }: StoredContent): ServiceNames[] =>
  [...groupBy(services, ({ key }) => key)].map(([key, rows]) => ({
    key,
    names: [...new Set(rows.map(({ name }) => name))],
  }));

const translationOf = ({ documentId, locale, title, path, body }: PageRow): Translation => ({
  key: documentId,
  path,
  page: parityPage(locale, title, body ?? ''),
});

export const lint = ({ strapi }: { strapi: Core.Strapi }): LintService => ({
  async run(status) {
    const content = await readContent(strapi, status);
    const { now, rules } = getService(strapi, 'status').moment();
    const find = standardFinder(catalogueWith(getConfig(strapi).catalogue) ?? baseCatalogue);
    const kinds = [...factKinds(find), serviceKind(servicesOf(content))];
    const [defaultLocale] = await readLocales(strapi);
    const byId = new Map(content.certifications.map((each) => [each.id, each]));
    const isPublished = (page: PageRow): boolean => content.published.has(publishedKey(page));
    const groups = [...groupBy(content.pages, ({ documentId }) => documentId).values()];

    const findings: LintFinding[] = [];
    for (const versions of groups) {
      const isDefault = ({ locale }: PageRow): boolean => locale === defaultLocale;
      const ordered = [...versions.filter(isDefault), ...versions.filter((page) => !isDefault(page))];
      const translations = ordered.map(translationOf);
      findings.push(...lintTranslations(translations, kinds));
      for (const [index, page] of ordered.entries()) {
        const records = page.certifications.flatMap(({ id }) => byId.get(id) ?? []);
        const translation = translations[index];
        if (translation === undefined) continue;
        const facts = records.map((record) => ({
          ...record,
          standard: record.standard?.identifier ?? null,
          edition: record.standard?.edition ?? null,
        }));
        findings.push(...lintBody(translation, facts, find));
      }
    }
    for (const record of content.certifications) {
      const named = ({ certifications, locale }: PageRow): boolean =>
        locale === record.locale && certifications.some(({ id }) => id === record.id);
      const pages = content.pages.filter((page) => named(page) && isPublished(page));
      findings.push(...lintCertification({ ...record, issuer: record.issuedBy?.name ?? null, pages }, now, rules));
    }
    findings.push(...lintRedirects(content.redirects, content.standing));
    return {
      pages: content.pages.length,
      translated: groups.filter((versions) => versions.length > 1).length,
      certifications: content.certifications.length,
      findings,
    };
  },
});
