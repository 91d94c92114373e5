import type { Core } from '@strapi/strapi';
import { readRecords } from '../../adapters/strapi/lint-content';
import { readPageTexts, readPageVersions, type PageVersion } from '../../adapters/strapi/page-versions';
import { readSharedVersions } from '../../adapters/strapi/shared-versions';
import { inSlices } from '../../adapters/in-slices';
import type { LintRules } from '../../adapters/lint-versions';
import { yieldToEventLoop } from '../../adapters/yield-to-event-loop';
import { getConfig } from '../../config';
import { NAME_FIELDS } from '../../../../model/entry-name';
import { lintCertification } from '../../../../model/lint/certification-claims';
import type { LintFinding } from '../../../../model/lint/finding';
import { differingFacts, type SharedFact } from '../../../../model/lint/shared-facts';
import { languagesWithoutWords } from '../../../../model/lint/languages-without-words';
import { lintRedirects } from '../../../../model/lint/redirects';
import { getService } from '../../get-service';
import { hashOf } from '../../../../migrator/canonical-hash';
import { groupBy } from '../../../../migrator/group-by';
import { servicesOf } from './lint';
import { lintClaims } from '../../../../model/lint/page-claims';
import { authorNames } from '../../services/page-fields/author-names';
import { claimReader } from '../../services/claim-reader';
import type { StatedClaim } from '../../../../model/contracts/page-claims';
import { pageLinter } from '../../services/page-linter';
import { readLocales } from '../../services/pages-locales';
import { foundInContent, type Found } from './found';

/** The findings of a page; `key` names the texts that they followed from. */
interface CheckedPage {
  key: string;
  findings: LintFinding[];
  /** `documentId locale` of the certifications that its versions name, and the version. */
  claims: { certification: string; version: PageVersion }[];
  /** The claims of its published versions in their text. */
  stated: { version: PageVersion; claims: StatedClaim[] }[];
}

interface CheckOptions {
  signal: AbortSignal;
  /** Called for each page that was checked. */
  onPage: () => void;
}

/** Pages whose texts are in memory at a time. */
const BATCH = 20;

/** The version of each entry in each language that readers see: its published version, or its draft if it was never published. */
const shownVersions = <Version extends { documentId: string; locale: string; publishedAt: unknown }>(
  versions: readonly Version[],
): Version[] =>
  [...groupBy(versions, ({ documentId, locale }) => `${documentId} ${locale}`).values()].flatMap(
    (rows) => rows.find(({ publishedAt }) => publishedAt !== null) ?? rows.slice(0, 1),
  );

const keyOf = ({ documentId, locale }: { documentId: string; locale: string }): string => `${documentId} ${locale}`;

/** The lints of all content. What a page says is kept until the page, or what it is checked against, changes. */
export const createContentLints = (strapi: Core.Strapi) => {
  let checked = new Map<string, CheckedPage>();

  const checkPages = async (
    versions: PageVersion[],
    { rules, names, common }: { rules: LintRules; names: readonly string[]; common: string },
    { signal, onPage }: CheckOptions,
  ) => {
    const next = new Map<string, CheckedPage>();
    const lintPage = pageLinter(strapi, rules);
    const claimsOf = claimReader(strapi, names);
    const known = new Map(rules.certifications.map((each) => [each.id, each]));
    const groups = [...groupBy(versions, ({ documentId }) => documentId)].map(([documentId, rows]) => ({
      documentId,
      rows,
      key: `${common} ${rows.map(({ id, updatedAt }) => `${String(id)}@${String(updatedAt?.getTime())}`).join(' ')}`,
    }));
    const changed = groups.filter(({ documentId, key }) => {
      const before = checked.get(documentId);
      if (before?.key !== key) return true;
      next.set(documentId, before);
      return false;
    });
    for (let at = 0; at < changed.length; at += BATCH) {
      const batch = changed.slice(at, at + BATCH);
      const texts = await readPageTexts(
        strapi,
        batch.flatMap(({ rows }) => rows.map(({ id }) => id)),
      );
      for (const { documentId, rows, key } of batch) {
        const read = rows.flatMap((version) => {
          const text = texts.get(version.id);
          return text === undefined ? [] : [{ version, linted: { ...version, ...text } }];
        });
        const linted = read.map((each) => each.linted);
        const stated: CheckedPage['stated'] = [];
        for (const { version, linted: page } of read)
          if (version.publishedAt !== null) stated.push({ version, claims: await claimsOf(page) });
        next.set(documentId, {
          key,
          stated,
          findings: await lintPage(linted, signal),
          claims: read.flatMap(({ version, linted: { certifications } }) =>
            certifications.flatMap(({ id }) => {
              const named = known.get(id);
              return named === undefined ? [] : [{ certification: keyOf(named), version }];
            }),
          ),
        });
        onPage();
        await yieldToEventLoop();
        signal.throwIfAborted();
      }
    }
    checked = next;
  };

  /** The facts that languages of entries state differently to readers; in drafts, of languages without published ones. */
  const sharedFacts = async (defaultLocale: string | undefined, signal: AbortSignal): Promise<SharedFact[]> => {
    const published = await readSharedVersions(strapi, 'published');
    const drafts = await readSharedVersions(strapi, 'draft');
    const isPublished = new Set(published.map(keyOf));
    return [
      ...(await inSlices(differingFacts(published, defaultLocale), signal)),
      ...(await inSlices(differingFacts(drafts, defaultLocale), signal)).filter(
        ({ version }) => !isPublished.has(keyOf(version)),
      ),
    ];
  };

  return {
    /** Everything that the lints find now. @throws the reason of the signal, when it is aborted */
    async find(options: CheckOptions): Promise<Found[]> {
      const { certifications, services, redirects } = await readRecords(strapi);
      const all = await readPageVersions(strapi);
      const shown = shownVersions(all);
      const { now, rules } = getService(strapi, 'status').moment();
      const { catalogue } = getConfig(strapi);
      const [defaultLocale] = await readLocales(strapi);
      const names = await authorNames(strapi);
      const pageRules: LintRules = { catalogue, services: servicesOf({ services }), defaultLocale, certifications };
      await yieldToEventLoop();
      await checkPages(
        shown,
        {
          ...{ rules: pageRules, names },
          common: hashOf(JSON.stringify({ certifications, services, catalogue, defaultLocale, names })),
        },
        options,
      );

      const titles = new Map(shown.map((page) => [keyOf(page), page.title]));
      const versions = [...groupBy(shown, ({ documentId }) => documentId).values()];
      const unread = languagesWithoutWords(
        versions.map((rows) => rows.map((page) => ({ ...page, key: page.documentId }))),
      );
      const published = certifications.filter(({ publishedAt }) => publishedAt !== null);
      const ended = ({ stated }: CheckedPage): LintFinding[] =>
        stated.flatMap(({ version, claims }) =>
          lintClaims({ ...version, key: version.documentId }, claims, published, now, rules),
        );
      const ofPages = [
        ...[...checked].map(([documentId, page]) => ({ documentId, findings: [...page.findings, ...ended(page)] })),
        ...unread.map((finding) => ({ documentId: finding.key, findings: [finding] })),
      ].flatMap(({ documentId, findings }) =>
        findings.map((finding) => {
          const { locale } = finding;
          const title = titles.get(keyOf({ documentId, locale })) ?? '';
          return foundInContent(finding, { type: 'page', documentId, locale, title });
        }),
      );
      await yieldToEventLoop();
      const claims = groupBy(
        [...checked.values()].flatMap((page) => page.claims),
        ({ certification }) => certification,
      );
      const ofCertifications = shownVersions(certifications).flatMap((record) => {
        const pages = (claims.get(keyOf(record)) ?? []).flatMap(({ version }) =>
          version.publishedAt !== null && version.locale === record.locale ? [version] : [],
        );
        const { documentId, locale, name: title } = record;
        return lintCertification({ ...record, issuer: record.issuedBy?.name ?? null, pages }, now, rules).map(
          (finding) => foundInContent(finding, { type: 'certification', documentId, locale, title }, pages[0] ?? null),
        );
      });
      const draftPaths = new Map(
        all.filter(({ publishedAt }) => publishedAt === null).map((page) => [keyOf(page), page.path]),
      );
      const standing = all.flatMap(({ path, publishedAt, ...page }) =>
        publishedAt === null || path === null || path === ''
          ? []
          : [{ ...page, path, draftPath: draftPaths.get(keyOf(page)) ?? null }],
      );
      const redirectIds = new Map(redirects.map(({ from, documentId }) => [from, documentId]));
      const ofRedirects = lintRedirects(redirects, standing).map((finding) =>
        foundInContent(finding, {
          ...{ type: 'redirect', documentId: redirectIds.get(finding.key) ?? '', locale: '', title: finding.key },
        }),
      );
      const ofFacts = (await sharedFacts(defaultLocale, options.signal)).map(
        ({ finding, version: { type, documentId, locale, name }, mainLocale, field, records }) =>
          foundInContent(finding, { type, documentId, locale, title: name }, undefined, [
            {
              ...{ type, fields: [...NAME_FIELDS[type], field] },
              places: [locale, mainLocale].map((each) => ({ documentId, locale: each })),
            },
            ...records.map((record) => ({ type: record.type, fields: NAME_FIELDS[record.type], places: [record] })),
          ]),
      );
      const found = [...ofPages, ...ofCertifications, ...ofRedirects, ...ofFacts];
      // the same words of the same page are one thing to decide about
      return [...new Map(found.map((each) => [each.shown.id, each])).values()];
    },
  };
};
