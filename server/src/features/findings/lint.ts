import type { Core } from '@strapi/strapi';
import { inSlices } from '../../adapters/in-slices';
import { publishedKey, readContent, type PageRow, type StoredContent } from '../../adapters/strapi/lint-content';
import { readSharedVersions } from '../../adapters/strapi/shared-versions';
import { getConfig } from '../../config';
import { lintCertification } from '../../../../model/lint/certification-claims';
import type { LintFinding } from '../../../../model/lint/finding';
import { languagesWithoutWords } from '../../../../model/lint/languages-without-words';
import { lintRedirects } from '../../../../model/lint/redirects';
import { differingFacts } from '../../../../model/lint/shared-facts';
import type { ServiceNames } from '../../../../model/parity/facts/service-names';
import { getService } from '../../get-service';
import type { LintAnswer } from '../../../../migrator/report/lint-report';
import { groupBy } from '../../../../migrator/group-by';
import { lintClaims } from '../../../../model/lint/page-claims';
import { authorNames } from '../../services/page-fields/author-names';
import { claimReader } from '../../services/claim-reader';
import { pageLinter } from '../../services/page-linter';
import { readLocales } from '../../services/pages-locales';

/** The lints, over the content of this Strapi. */
export interface LintService {
  /** Looks at what readers see, or at the drafts; writes nothing. */
  run(status: 'published' | 'draft'): Promise<LintAnswer>;
}

export const servicesOf = ({ services }: Pick<StoredContent, 'services'>): ServiceNames[] =>
  [...groupBy(services, ({ key }) => key)].map(([key, rows]) => ({
    key,
    names: [...new Set(rows.map(({ name }) => name))],
  }));

export const lint = ({ strapi }: { strapi: Core.Strapi }): LintService => ({
  async run(status) {
    const content = await readContent(strapi, status);
    const { now, rules } = getService(strapi, 'status').moment();
    const [defaultLocale] = await readLocales(strapi);
    const { catalogue } = getConfig(strapi);
    const lintPage = pageLinter(strapi, {
      catalogue,
      services: servicesOf(content),
      defaultLocale,
      certifications: content.certifications,
    });
    const isPublished = (page: PageRow): boolean => content.published.has(publishedKey(page));
    const groups = [...groupBy(content.pages, ({ documentId }) => documentId).values()];

    const findings: LintFinding[] = [];
    for (const versions of groups) findings.push(...(await lintPage(versions)));
    findings.push(
      ...languagesWithoutWords(groups.map((versions) => versions.map((page) => ({ ...page, key: page.documentId })))),
    );
    for (const record of content.certifications) {
      const named = ({ certifications, locale }: PageRow): boolean =>
        locale === record.locale && certifications.some(({ id }) => id === record.id);
      const pages = content.pages.filter((page) => named(page) && isPublished(page));
      findings.push(...lintCertification({ ...record, issuer: record.issuedBy?.name ?? null, pages }, now, rules));
    }
    const claimsOf = claimReader(strapi, await authorNames(strapi));
    for (const page of content.pages)
      if (isPublished(page))
        findings.push(...lintClaims({ ...page, key: page.documentId }, await claimsOf(page), content.held, now, rules));
    const facts = await inSlices(differingFacts(await readSharedVersions(strapi, status), defaultLocale));
    findings.push(...facts.map(({ finding }) => finding));
    findings.push(...lintRedirects(content.redirects, content.standing));
    return {
      pages: content.pages.length,
      translated: groups.filter((versions) => versions.length > 1).length,
      certifications: content.certifications.length,
      findings,
    };
  },
});
