import type { Core } from '@strapi/strapi';
import { contentLocales } from '../../services/pages-locales';
import type { DueEvidence } from '../../../../model/contracts/verification';
import { contentUid } from '../../content/content-type';
import { findRows, links } from '../../database/rows';
import { spokenFirst } from '../../../../model/spoken-first';
import { addDays, dayAt } from '../../../../model/status/calendar-day';
import { getService } from '../../get-service';
import { groupBy } from '../../../../migrator/group-by';
import { pageOf, type Paged } from '../../../../migrator/report/page-of';
import { orElse, orNull, text } from '../../../../model/readers';
import { entriesOf } from './facts';

/** How many days before its day evidence is listed. */
const DAYS_AHEAD = 30;

const CERTIFICATION = { documentId: text, locale: orElse(text, ''), name: orNull(text) };
const COLUMNS = {
  documentId: text,
  locale: orElse(text, ''),
  title: orElse(text, ''),
  renewsOn: text,
  certifications: links(CERTIFICATION),
};

/** The evidence whose day of renewal has come or comes soon, the earliest first. There is as much as an organization holds. */
export const dueEvidence = async (
  strapi: Core.Strapi,
  { page, pageSize }: { page: number; pageSize: number },
  language: string | null,
): Promise<Paged<DueEvidence>> => {
  const { now, rules } = getService(strapi, 'status').moment();
  const today = dayAt(now, rules.timeZone);
  const locales = spokenFirst(language, await contentLocales(strapi));
  const where = { publishedAt: { $null: true }, renewsOn: { $lte: addDays(today, DAYS_AHEAD) } };
  const orderBy = [{ renewsOn: 'asc' }, { id: 'asc' }];
  const rows = await findRows(strapi, contentUid('document'), COLUMNS, { where, orderBy });
  const rank = ({ locale }: { locale: string }) =>
    locales.includes(locale) ? locales.indexOf(locale) : locales.length;
  const due = [...groupBy(rows, ({ documentId }) => documentId).values()].flatMap((versions): DueEvidence[] => {
    const [first] = versions.toSorted((a, b) => rank(a) - rank(b));
    if (first === undefined) return [];
    const { documentId, locale, title, renewsOn } = first;
    const certifications = entriesOf(
      versions.flatMap((version) => version.certifications),
      language,
    );
    return [
      {
        ...{ documentId, locale, renewsOn },
        name: title || documentId,
        isDue: renewsOn <= today,
        certifications: certifications.map(({ first: _, ...entry }) => entry),
      },
    ];
  });
  return pageOf(due, page, pageSize);
};
