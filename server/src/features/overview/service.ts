import { fromKeys } from '../../../../model/typed-keys';
import type { Core } from '@strapi/strapi';
import { readCertificationFacts, type CertificationFacts } from '../../adapters/strapi/certification-facts';
import type { AdminReader } from '../../auth/readable-entries';
import { contentLocales } from '../../services/pages-locales';
import { shownVersion } from '../../services/shown-version';
import {
  CERTIFICATION_SETS,
  type EndingCertification,
  type ListedCertification,
  type Overview,
} from '../../../../model/contracts/overview';
import type { CERTIFICATIONS_LIST } from '../../../../model/lists/certifications';
import type { Asked, FilterName } from '../../../../model/lists/list';
import { editionName } from '../../../../model/catalogue/edition-name';
import { spokenFirst } from '../../../../model/spoken-first';
import { addDays, dayAt, type CalendarDay } from '../../../../model/status/calendar-day';
import { certificationSets, verdictOn, type StatusRules } from '../../../../model/status/effective-status';
import { getService } from '../../get-service';
import { ACTIONS } from '../../permissions';
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

/** So many are named; the others are in lists. */
const MOST_NAMED = 20;

const firstOf = <One>(all: readonly One[]) => ({ total: all.length, first: all.slice(0, MOST_NAMED) });

/** The days of twelve months. */
const YEAR = 366;

/** Those whose deciding day comes first stand first. */
const byDay = (certifications: readonly ListedCertification[]): ListedCertification[] => {
  const sortKey = ({ reason, name }: ListedCertification): string => `${reason.on ?? '9'} ${name}`;
  return certifications.toSorted((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1));
};

const listed = (row: CertificationFacts, day: CalendarDay, rules: StatusRules): ListedCertification => {
  const { status, reason } = verdictOn(row, day, rules);
  const { documentId, locale, name } = row;
  const isPublished = row.publishedAt !== null;
  return { documentId, locale, name, isPublished, effectiveStatus: status, reason, edition: editionName(row.standard) };
};

/** Certifications that are held, and end within twelve months. */
const ending = (rows: readonly CertificationFacts[], day: CalendarDay, rules: StatusRules): EndingCertification[] =>
  rows
    .flatMap((row): EndingCertification[] => {
      const { status } = verdictOn(row, day, rules);
      const { documentId, locale, name, validUntil: on } = row;
      const isNear = (status === 'active' || status === 'expiring') && on !== null && on <= addDays(day, YEAR);
      return isNear ? [{ documentId, locale, name, on }] : [];
    })
    .toSorted((one, other) => (one.on < other.on ? -1 : 1));

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
      const rows = await standing(reader.language);
      const inSets = rows.map((row) => ({ row, sets: certificationSets(row, day, rules) }));
      const sets = inSets.flatMap((each) => each.sets);
      const work = inSets.flatMap((each) => (each.sets.length > 0 ? listed(each.row, day, rules) : []));
      return {
        certifications: {
          total: rows.length,
          sets: fromKeys(CERTIFICATION_SETS, (set) => sets.filter((each) => each === set).length),
          work: firstOf(byDay(work)),
          ending: firstOf(ending(rows, day, rules)),
        },
        requests: reader.ability.can(ACTIONS.sendEvidence, undefined)
          ? await getService(strapi, 'document-requests').open(reader)
          : null,
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
      const { rows } = narrow(await standing(language), values, filter);
      return pageOf(byDay(rows.map((row) => listed(row, day, rules))), page, pageSize);
    },
  };
};
