import type { Core } from '@strapi/strapi';
import { getConfig } from '../../config';
import { getService } from '../../get-service';
import { dayAt } from '../../../../model/status/calendar-day';
import { placeKey } from '../../../../model/entry-keys';
import { pathCandidates } from '../../../../model/path-candidates';
import type { KnownText, NoticePromise, RecordFacts } from '../../../../model/validate/record-facts';
import type { Locale, RecordType } from '../../../../model/contracts/values';
import { recordTypes } from '../../../../model/record-types';
import { askAlone, gather, type AnswerAll, type Ask } from '../../database/gather';
import { inTurn, type Turn } from '../../queues/in-turn';
import { groupBy } from '../../../../migrator/group-by';
import { findRow, findRows, group, link } from '../../database/rows';
import { anything, orElse, orNull, text } from '../../../../model/readers';
import { contentUid } from '../content-type';
import { chosenVersion } from '../versions/in-force';
import { publishedVersions, versionTexts, type PublishedVersion } from '../versions/published-versions';
import { pagesAt } from './redirect-chains';
import { readersWay } from './readers-way';

interface AskOptions {
  /** Locales whose published rows are about to be replaced, and so do not count. */
  replaced?: readonly Locale[];
  /**
   * Whether many entries are checked at once: one read answers what they ask at the same time, and one read follows the
   * other, since a transaction has one connection.
   */
  together?: boolean;
}

const atOnce: Turn = async (work) => work();

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

const readDocumentsWith = async (
  strapi: Core.Strapi,
  type: RecordType,
  attribute: string,
  wanted: readonly string[],
): Promise<string[][]> => {
  const columns = { documentId: text, values: group([attribute], anything) };
  const where = { [attribute]: { $in: unique(wanted) } };
  const rows = await findRows(strapi, contentUid(type), columns, { where });
  // MariaDB's collation takes upper and lower case, and letters with and without accent, for the same.
  return wanted.map((value) =>
    rows.filter(({ values }) => values[attribute] === value).map(({ documentId }) => documentId),
  );
};

const readPagesPublishedAt = async (
  strapi: Core.Strapi,
  asked: readonly { path: string; locale: Locale }[],
): Promise<string[][]> => {
  // The spellings that a reader who asks for these paths would be given.
  const spellings = asked.map(({ path }) => pathCandidates(path));
  const where = {
    path: { $in: unique(spellings.flat()) },
    locale: { $in: unique(asked.map(({ locale }) => locale)) },
    publishedAt: { $notNull: true },
  };
  const rows = await findRows(strapi, contentUid('page'), { documentId: text, path: text, locale: text }, { where });
  return asked.map(({ locale }, at) =>
    rows
      .filter((row) => row.locale === locale && spellings[at]?.includes(row.path) === true)
      .map(({ documentId }) => documentId),
  );
};

const readLocalesWithFile = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
  published: boolean,
): Promise<Locale[][]> => {
  const where = {
    documentId: { $in: unique(documentIds) },
    publishedAt: published ? { $notNull: true } : null,
    file: { id: { $notNull: true } },
  };
  const rows = await findRows(strapi, contentUid('document'), { documentId: text, locale: text }, { where });
  return documentIds.map((documentId) =>
    rows.filter((row) => row.documentId === documentId).map(({ locale }) => locale),
  );
};

interface AskedVersion {
  type: RecordType;
  documentId: string;
  locale: Locale;
}

const readSupersededBy = async (
  strapi: Core.Strapi,
  asked: readonly AskedVersion[],
): Promise<{ newer: string | null }[]> => {
  const columns = { documentId: text, locale: text, supersededBy: link({ documentId: text }) };
  const newer = new Map<string, string | null>();
  for (const [type, ofType] of groupBy(asked, (each) => each.type)) {
    const where = {
      documentId: { $in: unique(ofType.map(({ documentId }) => documentId)) },
      locale: { $in: unique(ofType.map(({ locale }) => locale)) },
      ...(recordTypes[type].hasDrafts && { publishedAt: null }),
    };
    for (const { documentId, locale, supersededBy } of await findRows(strapi, contentUid(type), columns, { where }))
      newer.set(placeKey({ type, documentId, locale }), supersededBy?.documentId ?? null);
  }
  return asked.map((place) => ({ newer: newer.get(placeKey(place)) ?? null }));
};

const readPagesStanding = async (strapi: Core.Strapi, path: string): ReturnType<RecordFacts['pagesStanding']> => {
  const standing = [];
  for (const page of await pagesAt(strapi, path)) {
    const where = { documentId: page.documentId, locale: page.locale, publishedAt: null };
    const draft = await findRow(strapi, contentUid('page'), { path: orNull(text) }, { where });
    standing.push({ ...page, draftPath: draft?.path ?? null });
  }
  return standing;
};

const readNotices = async (strapi: Core.Strapi, asked: readonly (string | null)[]): Promise<NoticePromise[]> => {
  const { processors, timeZone } = getConfig(strapi);
  const { noticeDays: days } = processors;
  const stored = days === null ? [] : unique(asked.flatMap((documentId) => documentId ?? []));
  const where = { documentId: { $in: stored }, publishedAt: { $notNull: true } };
  const columns = { documentId: text, effectiveOn: orNull(text) };
  const rows = stored.length === 0 ? [] : await findRows(strapi, contentUid('processor'), columns, { where });
  const told = groupBy(rows, ({ documentId }) => documentId);
  const today = dayAt(getService(strapi, 'clock').now(), timeZone);
  return asked.map((documentId) => ({
    days,
    today,
    told: (documentId === null ? [] : (told.get(documentId) ?? [])).flatMap(({ effectiveOn }) => effectiveOn ?? []),
  }));
};

const TEXT = { title: orElse(text, ''), body: orElse(text, '') };

const readTextsOf = async (
  strapi: Core.Strapi,
  versions: readonly PublishedVersion[],
  { documentId, locale }: Omit<AskedVersion, 'type'>,
): Promise<KnownText[]> => {
  const own = versions.filter((version) => version.locale === locale);
  const { timeZone, expiringDays, unverifiedAfterDays } = getConfig(strapi);
  const rules = { timeZone, expiringDays, unverifiedAfterDays };
  const inForce = chosenVersion(own, { now: getService(strapi, 'clock').now(), rules });
  const known = inForce && (await versionTexts(strapi, [inForce.id])).get(inForce.id);
  if (inForce === null || !known) return [];
  const where = { documentId, locale, publishedAt: { $notNull: true } };
  const page = await findRow(strapi, contentUid('page'), TEXT, { where });
  // of a page that is offline nobody knows what is an edit
  if (page === null) return [];
  const { title, body } = known;
  return [
    { key: inForce.key, title, body: body ?? '' },
    { key: null, ...page },
  ];
};

/** The rules' questions, put to the database. */
export const createRecordFacts = (
  strapi: Core.Strapi,
  { replaced = [], together = false }: AskOptions = {},
): RecordFacts => {
  const turn = together ? inTurn() : atOnce;
  const asking = <Question, Answer>(answerAll: AnswerAll<Question, Answer>): Ask<Question, Answer> => {
    const answerInTurn: typeof answerAll = async (questions) => turn(async () => answerAll(questions));
    return together ? gather(answerInTurn) : askAlone(answerInTurn);
  };
  const asks = new Map<string, Ask<string, string[]>>();
  /** Questions that one statement answers have a name in common. */
  const askIn = (name: string, answerAll: AnswerAll<string, string[]>): Ask<string, string[]> => {
    const ask = asks.get(name) ?? asking(answerAll);
    asks.set(name, ask);
    return ask;
  };
  const pagesPublishedAt = asking((asked: readonly { path: string; locale: Locale }[]) =>
    readPagesPublishedAt(strapi, asked),
  );
  // read once for all that is checked: there are some dozens
  let versions: ReturnType<typeof publishedVersions> | null = null;
  const versionsOf = async (page: string): Promise<readonly PublishedVersion[]> => {
    versions ??= turn(async () => publishedVersions(strapi));
    return (await versions).get(page) ?? [];
  };
  const supersededBy = asking(async (asked: readonly AskedVersion[]) => readSupersededBy(strapi, asked));
  return {
    documentsWith: async (type, attribute, value) =>
      askIn(`${type} ${attribute}`, async (values) => readDocumentsWith(strapi, type, attribute, values))(value),
    pagesPublishedAt: async (path, locale) => pagesPublishedAt({ path, locale }),
    pagesStanding: async (path) => turn(async () => readPagesStanding(strapi, path)),
    readersWay: async (target, without) => turn(async () => readersWay(strapi, target, without)),
    supersededBy: async (type, documentId, locale) => (await supersededBy({ type, documentId, locale })).newer,
    async localesWithFile(documentId, published) {
      const read: AnswerAll<string, string[]> = async (ids) => readLocalesWithFile(strapi, ids, published);
      const locales = await askIn(`file ${String(published)}`, read)(documentId);
      return locales.filter((locale) => !(published && replaced.includes(locale)));
    },
    versionsOf: async (page) =>
      (await versionsOf(page)).map(({ documentId, effectiveFrom }) => ({ documentId, effectiveFrom })),
    async textsOf(documentId, locale) {
      const ofPage = await versionsOf(documentId);
      return ofPage.length === 0 ? [] : turn(async () => readTextsOf(strapi, ofPage, { documentId, locale }));
    },
    noticeFor: asking(async (asked: readonly (string | null)[]) => readNotices(strapi, asked)),
  };
};
