import type { Core } from '@strapi/strapi';
import { getConfig } from '../../config';
import type { NamedEntry } from '../../../../model/contracts/held';
import { findRows } from '../../database/rows';
import type { Moment } from '../../delivery/computed/moment';
import type { FormPage } from '../../forms/page';
import { uidOf } from '../../../../model/plugin-id';
import { startOfDay } from '../../../../model/status/calendar-day';
import { flag, instant, number, orElse, orNull, text } from '../../../../model/readers';
import { versionsInForce } from '../../content/versions/in-force';

const COLUMNS = {
  id: number,
  documentId: text,
  locale: text,
  title: orElse(text, ''),
  path: orNull(text),
  summary: orNull(text),
  metaDescription: orNull(text),
  kind: orNull(text),
  noIndex: orElse(flag, false),
  sourceDate: orNull(text),
  publishedAt: orNull(instant),
};

const TEXT = { targetDocumentId: text, targetLocale: text, publishedOn: instant };

/** As many pages are named in a statement; where there are more, all texts are read. */
const MOST_NAMED = 1_000;

/** Whichever is later. */
const later = (one: Date | null, other: Date | null): Date | null => {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
};

/** Pages as forms state them at a moment, with the ids of their rows. Two statements, and one for versions. */
export const readFormPages = async (
  strapi: Core.Strapi,
  where: object,
  moment: Moment,
): Promise<(FormPage & { id: number })[]> => {
  const rows = await findRows(strapi, uidOf('page'), COLUMNS, { where, orderBy: [{ path: 'asc' }, { id: 'asc' }] });
  const documentIds = [...new Set(rows.map(({ documentId }) => documentId))];
  const named = documentIds.length > MOST_NAMED ? {} : { targetDocumentId: { $in: documentIds } };
  const texts = await findRows(strapi, uidOf('page-text'), TEXT, {
    where: { ...named, publishedOn: { $notNull: true } },
  });
  const place = (documentId: string, locale: string): string => `${documentId} ${locale}`;
  const published = new Map(
    texts.map(({ targetDocumentId, targetLocale, publishedOn }) => [
      place(targetDocumentId, targetLocale),
      publishedOn,
    ]),
  );
  const inForce = await versionsInForce(strapi, moment);
  return rows.map(({ summary, metaDescription, publishedAt, ...page }) => {
    const description = [metaDescription, summary].find(Boolean) ?? null;
    if (publishedAt === null) return { ...page, description, publishedOn: null };
    const { documentId, locale } = page;
    const { title = page.title, effectiveFrom = null } = inForce?.(documentId, locale) ?? {};
    const begun = effectiveFrom === null ? null : startOfDay(effectiveFrom, moment.rules.timeZone);
    return { ...page, title, description, publishedOn: later(begun, published.get(place(documentId, locale)) ?? null) };
  });
};

const OPERATOR = { documentId: text, key: orElse(text, ''), locale: text, name: orElse(text, ''), url: orNull(text) };

/** Whose trust center it is, by language: the one organization of the kind `operator`. None where there are several. */
export const readOperators = async (strapi: Core.Strapi): Promise<ReadonlyMap<string, NamedEntry>> => {
  const rows = await findRows(strapi, uidOf('organization'), OPERATOR, { where: { kind: 'operator' } });
  if (new Set(rows.map(({ documentId }) => documentId)).size !== 1) return new Map();
  return new Map(rows.map(({ locale, ...operator }) => [locale, operator]));
};

/** The address of the site: the first of the configured ones. */
export const siteOrigin = (strapi: Core.Strapi): string | null =>
  getConfig(strapi).origins[0]?.replace(/\/$/, '') ?? null;
