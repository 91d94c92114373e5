import type { Core } from '@strapi/strapi';
import { readableEntries, readableLocales, type AdminReader } from '../../auth/readable-entries';
import { contentUid } from '../../content/content-type';
import { chainLinks, storedEntries } from '../../content/ledger/ledger-rows';
import { chunks } from '../../database/chunks';
import { findRows, link } from '../../database/rows';
import { getService } from '../../get-service';
import { groupBy } from '../../../../migrator/group-by';
import { csvText } from '../../../../migrator/report/formats/csv';
import type { PolicyOnDay, ToldPage } from '../../../../model/contracts/policies-on-day';
import type { ToldVersion, ToldVersions } from '../../../../model/contracts/page-versions';
import { instant as instantOf, orNull, text } from '../../../../model/readers';
import { spokenFirst } from '../../../../model/spoken-first';
import { dayAt } from '../../../../model/status/calendar-day';
import { readLocales } from '../../services/pages-locales';
import { Refusal } from '../../services/refusal';
import { shownVersion } from '../../services/shown-version';
import { changedText } from '../../services/versions/changed-text';
import { VERSION_FIELDS } from '../../services/versions/version-fields';
import { linksAbout, readTexts, textsAt } from './texts-then';

/** A day in a language, by default the first that the role may read. */
interface AskedPolicy {
  page: string;
  instant: Date;
  locale: string | null;
}

/** The texts of pages that readers were told on a day, for people who may read versions in the Content Manager. */
export interface PoliciesOnDayService {
  /** The pages of which readers were told versions, by title. */
  pages(reader: AdminReader): Promise<ToldPage[]>;
  /** @throws Refusal (404) */
  of(reader: AdminReader, asked: AskedPolicy): Promise<PolicyOnDay>;
  /** All versions as they were told that day, as a table for spreadsheets. @throws Refusal (404) */
  csv(reader: AdminReader, asked: AskedPolicy): Promise<string>;
}

const VERSION = contentUid('page-version');
const PAGE = contentUid('page');
const PAGE_ROW = {
  documentId: text,
  locale: text,
  publishedAt: orNull(instantOf),
  title: orNull(text),
  path: orNull(text),
};

/** Pages as a person may read their titles and paths, and those of which nothing is left. */
const namedPages = async (strapi: Core.Strapi, { ability, language }: AdminReader, documentIds: readonly string[]) => {
  const readable = readableEntries(strapi, ability, PAGE, ['title', 'path']);
  const locales = spokenFirst(language, await readLocales(strapi));
  const named: ToldPage[] = [];
  const gone = new Set(documentIds);
  for (const $in of chunks(documentIds)) {
    const where = { documentId: { $in } };
    const found =
      readable === null ? [] : await findRows(strapi, PAGE, PAGE_ROW, { where: { $and: [where, readable] } });
    for (const [documentId, rows] of groupBy(found, (row) => row.documentId)) {
      const languages = locales.flatMap((locale) => {
        const own = shownVersion(
          rows.filter((row) => row.locale === locale),
          [locale],
        );
        return own === undefined ? [] : [{ locale, title: own.title ?? '', path: own.path }];
      });
      const title = shownVersion(rows, locales)?.title ?? documentId;
      named.push({ documentId, title, languages });
      gone.delete(documentId);
    }
    const others = $in.filter((documentId) => gone.has(documentId));
    if (others.length === 0) continue;
    const there = { documentId: { $in: others } };
    for (const { documentId } of await findRows(strapi, PAGE, { documentId: text }, { where: there }))
      gone.delete(documentId);
  }
  return { named, gone };
};

/** Which of these versions a role may read in a language. For deleted ones only the language counts; conditions on who created an entry never match. */
const readableVersions = async (
  strapi: Core.Strapi,
  { ability }: AdminReader,
  locale: string,
  documentIds: readonly string[],
): Promise<ReadonlySet<string>> => {
  const readable = readableEntries(strapi, ability, VERSION, VERSION_FIELDS);
  const where = { locale, documentId: { $in: [...documentIds] } };
  const idsOf = async (condition: object): Promise<Set<string>> =>
    new Set(
      (await findRows(strapi, VERSION, { documentId: text }, { where: condition })).map(({ documentId }) => documentId),
    );
  const there = await idsOf(where);
  const mine = readable === null ? new Set() : await idsOf({ $and: [where, readable] });
  const ofGone = readableLocales(strapi, { ability, user: null }, VERSION, [locale], VERSION_FIELDS).length > 0;
  return new Set(documentIds.filter((documentId) => (there.has(documentId) ? mine.has(documentId) : ofGone)));
};

/** The versions of a page at an instant, and now, as far as a role may read them. */
interface ReadPolicy {
  told: ToldVersions;
  today: ToldVersions;
  meta: PolicyOnDay['meta'];
}

const inForce = ({ versions }: ToldVersions): ToldVersion | null =>
  versions.find(({ state }) => state === 'in-force') ?? null;

export const policiesOnDay = ({ strapi }: { strapi: Core.Strapi }): PoliciesOnDayService => {
  const localesOf = async (reader: AdminReader): Promise<string[]> =>
    readableLocales(strapi, reader, VERSION, await readLocales(strapi), VERSION_FIELDS);

  const read = async (reader: AdminReader, { page, instant, locale: asked }: AskedPolicy): Promise<ReadPolicy> => {
    const { named, gone } = await namedPages(strapi, reader, [page]);
    const texts = await readTexts(strapi, page, await linksAbout(strapi, page));
    if (named.length === 0 && !(gone.has(page) && texts.chains.length > 0))
      throw new Refusal(404, 'ENTRY_NOT_FOUND', 'There is no such page.');
    const locales = await localesOf(reader);
    const locale = asked ?? locales[0] ?? '';
    const ids = texts.chains.flatMap(([first]) => first?.certification ?? []);
    const readable = await readableVersions(strapi, reader, locale, ids);
    const { now, rules } = getService(strapi, 'status').moment();
    const at = (when: Date): ToldVersions => {
      const told = textsAt(texts, locale, when, rules.timeZone);
      return { ...told, versions: told.versions.filter(({ documentId }) => readable.has(documentId)) };
    };
    const [told, today] = [at(instant), at(now)];
    return {
      ...{ told, today },
      meta: {
        ...{ day: dayAt(instant, rules.timeZone), today: dayAt(now, rules.timeZone) },
        ...{ asOf: instant.toISOString(), locale, locales },
        ...{ isRecorded: told.isRecorded, ledgerHash: told.ledgerHash, damaged: told.damagedEntries.length > 0 },
      },
    };
  };

  return {
    async pages(reader) {
      const locales = spokenFirst(reader.language, await localesOf(reader));
      if (locales.length === 0) return [];
      const links = await chainLinks(strapi, {}, 'page-version');
      const firsts = new Map([...links].reverse().map(({ certification, id }) => [certification, id]));
      const rows = await findRows(strapi, VERSION, { documentId: text, page: link({ documentId: text }) }, {});
      const pageOf = new Map(rows.flatMap(({ documentId, page }) => (page ? [[documentId, page.documentId]] : [])));
      // of versions that are gone, or whose page is, the ledger knows the page
      const lost = [...firsts].flatMap(([version, id]) => (pageOf.has(version) ? [] : id));
      const titled = (await storedEntries(strapi, lost)).flatMap(({ entry }) => {
        const page = Object.values(entry?.claim ?? {})[0]?.facts['page'];
        return typeof page === 'string' ? [{ page, claim: entry?.claim ?? {} }] : [];
      });
      const titles = new Map(
        Array.from(
          groupBy(titled, ({ page }) => page),
          ([page, versions]) => {
            // a version may have been told in some languages only
            const languages = locales.flatMap((locale) => {
              const [title] = versions.flatMap(({ claim }) => orNull(text)(claim[locale]?.facts['title']) ?? []);
              return title === undefined ? [] : [{ locale, title, path: null }];
            });
            return [page, languages] as const;
          },
        ),
      );
      const told = [...firsts.keys()].flatMap((version) => pageOf.get(version) ?? []);
      const { named, gone } = await namedPages(strapi, reader, [...new Set([...told, ...titles.keys()])]);
      const lostPages = [...titles].flatMap(([documentId, languages]): ToldPage[] => {
        const [first] = gone.has(documentId) ? languages : [];
        return first === undefined ? [] : [{ documentId, title: first.title, languages }];
      });
      const inOrder = new Intl.Collator(locales[0]);
      return [...named, ...lostPages].sort((one, other) => inOrder.compare(one.title, other.title));
    },
    async of(reader, asked) {
      const { told, today, meta } = await read(reader, asked);
      const [then, now] = [inForce(told), inForce(today)];
      return {
        data: {
          then,
          // one that is gone since ended as readers were told then
          until: (today.versions.find(({ documentId }) => documentId === then?.documentId) ?? then)?.replacedOn ?? null,
          now: now && { documentId: now.documentId, key: now.key, effectiveFrom: now.effectiveFrom },
          sentences: then && now && changedText(then, now, meta.locale),
        },
        meta,
      };
    },
    async csv(reader, asked) {
      const { told, meta } = await read(reader, asked);
      return csvText({
        columns: [
          ...['day', 'locale', 'documentId', 'key', 'state', 'effectiveFrom', 'replacedOn', 'title', 'summary', 'body'],
          ...['hash', 'recordedOn', 'damaged'],
        ],
        rows: told.versions.map((version) => [
          ...[meta.day, meta.locale, version.documentId, version.key, version.state, version.effectiveFrom],
          ...[version.replacedOn, version.title, version.summary, version.body, version.hash, version.recordedOn],
          told.damagedEntries.some(({ documentId }) => documentId === version.documentId),
        ]),
      });
    },
  };
};
