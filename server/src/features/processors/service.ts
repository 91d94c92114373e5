import type { Core } from '@strapi/strapi';
import { readableEntries, type Ability } from '../../auth/readable-entries';
import type { ProcessorRow } from '../../../../model/contracts/processor-list';
import { PROCESSOR_DAYS, PROCESSOR_KINDS } from '../../../../model/contracts/processors';
import type { PROCESSORS_LIST } from '../../../../model/lists/processors';
import type { AnswerOf, Asked, FilterName } from '../../../../model/lists/list';
import { uidOf } from '../../../../model/plugin-id';
import { flag, instant, listOf, number, oneOf, orElse, orNull, text } from '../../../../model/readers';
import { spokenFirst } from '../../../../model/spoken-first';
import { dayAt } from '../../../../model/status/calendar-day';
import { nextProcessorStatus, processorStatusOn } from '../../../../model/status/processor-status';
import { fromKeys } from '../../../../model/typed-keys';
import { groupBy } from '../../../../migrator/group-by';
import { holdsWords, narrow, type FilterValues } from '../../../../migrator/report/narrow';
import { pageOf } from '../../../../migrator/report/page-of';
import { findRows, links, type RowOf } from '../../database/rows';
import { getService } from '../../get-service';
import { contentLocales } from '../../services/pages-locales';
import { shownVersion } from '../../services/shown-version';
import { namedServices } from './named-services';

/** Who processes data, for people who may read the entries in the Content Manager. */
export interface ProcessorsService {
  /** One row for each processor, in a language, else in the first configured one that it has. What changes next stands first. */
  list(
    ability: Ability,
    asked: Asked<typeof PROCESSORS_LIST>,
    page: { page: number; pageSize: number },
    language: string | null,
  ): Promise<AnswerOf<typeof PROCESSORS_LIST>>;
}

const COLUMNS = {
  documentId: text,
  locale: text,
  publishedAt: orNull(instant),
  name: orElse(text, ''),
  organization: orNull(text),
  kind: orElse(orNull(oneOf(...PROCESSOR_KINDS)), null),
  countries: orElse(listOf(text), []),
  planned: orNull(flag),
  ...fromKeys(PROCESSOR_DAYS, () => orNull(text)),
  services: links({ id: number, name: orElse(text, '') }),
};
/** The names of services are those of another type: a role that may not read it still works with processors. */
const FIELDS = Object.keys(COLUMNS).filter(
  (name) => !['documentId', 'locale', 'publishedAt', 'services'].includes(name),
);

type Stored = RowOf<typeof COLUMNS>;

export const processors = ({ strapi }: { strapi: Core.Strapi }): ProcessorsService => {
  const standing = async (ability: Ability, language: string | null): Promise<Stored[]> => {
    const readable = readableEntries(strapi, ability, uidOf('processor'), FIELDS);
    if (readable === null) return [];
    const locales = spokenFirst(language, await contentLocales(strapi));
    const rows = await findRows(strapi, uidOf('processor'), COLUMNS, { where: readable });
    const groups = groupBy(rows, ({ documentId }) => documentId).values();
    const shown = [...groups].flatMap((versions) => shownVersion(versions, locales) ?? []);
    const isNamed = await namedServices(strapi, ability);
    return shown.map((row) => ({ ...row, services: row.services.filter(isNamed) }));
  };

  return {
    async list(ability, { q, ...asked }, { page, pageSize }, language) {
      const { now, rules } = getService(strapi, 'status').moment();
      const today = dayAt(now, rules.timeZone);
      const isFound = holdsWords(q);
      const rows = (await standing(ability, language))
        .filter(({ name, organization }) => isFound(name, organization))
        .map((stored) => {
          const { documentId, locale, name, organization, kind, countries, services, publishedAt } = stored;
          const next = nextProcessorStatus(stored, today)?.on ?? null;
          const row: ProcessorRow = {
            ...{ documentId, locale, name, organization, kind, countries },
            services: services.map((service) => service.name),
            isPublished: publishedAt !== null,
            effectiveStatus: processorStatusOn(stored, today),
            days: PROCESSOR_DAYS.flatMap((day) => {
              const on = stored[day];
              return on === null ? [] : [{ day, on }];
            }).sort((one, other) => (one.on < other.on ? -1 : 1)),
          };
          return { row, sortKey: `${next ?? '9'} ${name}` };
        })
        .sort((one, other) => (one.sortKey < other.sortKey ? -1 : 1))
        .map(({ row }) => row);
      const values: FilterValues<ProcessorRow, FilterName<typeof PROCESSORS_LIST>> = {
        status: ({ effectiveStatus }) => [effectiveStatus],
        kind: ({ kind }) => (kind === null ? [] : [kind]),
        country: ({ countries }) => countries,
        service: ({ services }) => services,
      };
      const { rows: narrowed, facets } = narrow(rows, values, asked);
      const { data, pagination } = pageOf(narrowed, page, pageSize);
      return { data, meta: { pagination, facets } };
    },
  };
};
