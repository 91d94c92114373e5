import { fromKeys } from '../../../../model/typed-keys';
import type { Core } from '@strapi/strapi';
import { readCertificationFacts, type CertificationFacts } from '../../adapters/strapi/certification-facts';
import type { AdminReader } from '../../auth/readable-entries';
import { contentLocales } from '../../services/pages-locales';
import { shownVersion } from '../../services/shown-version';
import { CERTIFICATION_SETS, type ListedCertification, type Overview } from '../../../../model/contracts/overview';
import type { CERTIFICATIONS_LIST } from '../../../../model/lists/certifications';
import type { Asked, FilterName } from '../../../../model/lists/list';
import { editionName } from '../../../../model/catalogue/edition-name';
import { spokenFirst } from '../../../../model/spoken-first';
import { dayAt } from '../../../../model/status/calendar-day';
import { certificationSets, verdictOn } from '../../../../model/status/effective-status';
import { getService } from '../../get-service';
import { groupBy } from '../../../../migrator/group-by';
import { narrow, type FilterValues } from '../../../../migrator/report/narrow';
import { pageOf, type Paged } from '../../../../migrator/report/page-of';

interface Page {
  page: number;
  pageSize: number;
}

/** The things that need attention in the trust center. */
export interface OverviewService {
  numbers(reader: AdminReader): Promise<Overview>;
  /** The certifications behind a number: those whose deciding day comes first stand first. */
  certifications(
    filter: Asked<typeof CERTIFICATIONS_LIST>,
    page: Page,
    language?: string | null,
  ): Promise<Paged<ListedCertification>>;
}

export const overview = ({ strapi }: { strapi: Core.Strapi }): OverviewService => {
  /** One row for each certification: what readers see of it, in a language, else in the first configured one that it has. */
  const standing = async (language: string | null = null): Promise<CertificationFacts[]> => {
    const locales = spokenFirst(language, await contentLocales(strapi));
    const groups = groupBy(await readCertificationFacts(strapi), ({ documentId }) => documentId).values();
    return [...groups].flatMap((rows) => shownVersion(rows, locales) ?? []);
  };

  const today = () => {
    const { now, rules } = getService(strapi, 'status').moment();
    return { day: dayAt(now, rules.timeZone), rules };
  };

  return {
    async numbers(reader) {
      const { day, rules } = today();
      const rows = await standing();
      const sets = rows.flatMap((row) => certificationSets(row, day, rules));
      return {
        certifications: {
          total: rows.length,
          sets: fromKeys(CERTIFICATION_SETS, (set) => sets.filter((each) => each === set).length),
        },
        pages: await getService(strapi, 'coverage').numbers(reader),
        openFindings: await getService(strapi, 'findings').open(reader.ability),
        ...(await getService(strapi, 'runs').summary()),
      };
    },
    async certifications(filter, { page, pageSize }, language) {
      const { day, rules } = today();
      const values: FilterValues<CertificationFacts, FilterName<typeof CERTIFICATIONS_LIST>> = {
        set: (row) => certificationSets(row, day, rules),
      };
      const listed = narrow(await standing(language), values, filter).rows.map((row): ListedCertification => {
        const { status, reason } = verdictOn(row, day, rules);
        const { documentId, locale, name } = row;
        const isPublished = row.publishedAt !== null;
        return {
          documentId,
          locale,
          name,
          isPublished,
          effectiveStatus: status,
          reason,
          edition: editionName(row.standard),
        };
      });
      const sortKey = ({ reason, name }: ListedCertification): string => `${reason.on ?? '9'} ${name}`;
      listed.sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1));
      return pageOf(listed, page, pageSize);
    },
  };
};
