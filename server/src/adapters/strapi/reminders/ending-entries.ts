import type { Core } from '@strapi/strapi';
import type { ReminderOccasion } from '../../../../../model/contracts/reminders';
import type { RecordType } from '../../../../../model/contracts/values';
import { findRows, type Columns, type RowOf } from '../../../database/rows';
import { lastValidDay } from '../../../../../model/reminders/due-reminder';
import type { CalendarDay } from '../../../../../model/status/calendar-day';
import { groupBy } from '../../../../../migrator/group-by';
import { uidOf } from '../../../../../model/plugin-id';
import { orElse, orNull, text } from '../../../../../model/readers';
import { STATUS_FACTS } from '../certification-facts';

/** A published entry with a day on which somebody has to look at it. */
export interface EndingEntry {
  type: RecordType;
  documentId: string;
  occasion: ReminderOccasion;
  endsOn: CalendarDay;
  /** A name or an e-mail address. */
  owner: string | null;
  /** Its published titles by locale; null where the title is not for everybody. */
  titles: Map<string, string> | null;
}

/** Days, both included. */
interface Period {
  from: CalendarDay;
  to: CalendarDay;
}

const IDENTITY = { documentId: text, locale: text };
const TITLED = { ...IDENTITY, title: orElse(text, '') };

const CERTIFICATION = { ...IDENTITY, name: orElse(text, ''), owner: orNull(text), ...STATUS_FACTS };
const EVIDENCE = { ...TITLED, renewsOn: orNull(text), validUntil: orNull(text), visibility: orNull(text) };
const PAGE = { ...TITLED, reviewDueOn: orNull(text), reviewedOn: orNull(text) };

/** The published versions of a type that a condition matches, each document with all of them. */
const published = async <Wanted extends Columns & typeof IDENTITY>(
  strapi: Core.Strapi,
  type: RecordType,
  columns: Wanted,
  where: object,
): Promise<RowOf<Wanted>[][]> => {
  const query = { where: { publishedAt: { $notNull: true }, ...where }, orderBy: { id: 'asc' } };
  const rows = await findRows(strapi, uidOf(type), columns, query);
  return [...groupBy(rows, (row) => String(row.documentId)).values()];
};

const certifications = async (strapi: Core.Strapi, within: object): Promise<EndingEntry[]> => {
  const ends = [{ validUntil: within }, { standard: { $or: [{ transitionEndsOn: within }, { withdrawnOn: within }] } }];
  const found = await published(strapi, 'certification', CERTIFICATION, { certificationStatus: 'active', $or: ends });
  return found.flatMap((versions): EndingEntry[] => {
    const [first] = versions;
    const endsOn = first === undefined ? null : lastValidDay(first);
    if (first === undefined || endsOn === null) return [];
    const { documentId, owner } = first;
    const titles = new Map(versions.map(({ locale, name }) => [locale, name]));
    return [{ type: 'certification', documentId, occasion: 'ends', endsOn, owner, titles }];
  });
};

const evidence = async (strapi: Core.Strapi, within: object): Promise<EndingEntry[]> => {
  const ends = [{ renewsOn: within }, { renewsOn: { $null: true }, validUntil: within }];
  const found = await published(strapi, 'document', EVIDENCE, { $or: ends });
  return found.flatMap((versions): EndingEntry[] => {
    const [first] = versions;
    const endsOn = first?.renewsOn ?? first?.validUntil;
    if (first === undefined || endsOn == null) return [];
    const isPublic = versions.every(({ visibility }) => visibility === 'public' || visibility === 'on-request');
    const titles = isPublic ? new Map(versions.map(({ locale, title }) => [locale, title])) : null;
    return [{ type: 'document', documentId: first.documentId, occasion: 'renewal', endsOn, owner: null, titles }];
  });
};

const pages = async (strapi: Core.Strapi, within: object): Promise<EndingEntry[]> => {
  const found = await published(strapi, 'page', PAGE, { reviewDueOn: within });
  return found.flatMap((versions): EndingEntry[] => {
    const [first] = versions;
    const endsOn = first?.reviewDueOn;
    if (first === undefined || endsOn == null) return [];
    if (first.reviewedOn !== null && first.reviewedOn >= endsOn) return [];
    const titles = new Map(versions.map(({ locale, title }) => [locale, title]));
    return [{ type: 'page', documentId: first.documentId, occasion: 'review', endsOn, owner: null, titles }];
  });
};

/** The published entries that end, have to be renewed or to be reviewed in a period. */
export const endingEntries = async (strapi: Core.Strapi, { from, to }: Period): Promise<EndingEntry[]> => {
  const within = { $gte: from, $lte: to };
  const found = [await certifications(strapi, within), await evidence(strapi, within), await pages(strapi, within)];
  return found.flat();
};
