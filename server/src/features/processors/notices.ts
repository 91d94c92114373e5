import type { Core } from '@strapi/strapi';
import { rightsOf } from '../../adapters/strapi/content-rights';
import { hasOwnProvider } from '../../adapters/strapi/app-email';
import { readableEntries, type AdminReader } from '../../auth/readable-entries';
import { documentsOf } from '../../content/documents';
import { inTransaction } from '../../database/in-transaction';
import {
  noticeKind,
  noticeMarkdown,
  noticeOf,
  noticeText,
  type ProcessorChange,
  type StatedProcessor,
} from '../../forms/notice';
import { getService } from '../../get-service';
import { hashOf } from '../../../../migrator/canonical-hash';
import { groupBy } from '../../../../migrator/group-by';
import type { NeededRight } from '../../../../migrator/plan/needed-rights';
import type { NoticeMail, NoticePage, ProcessorNotice } from '../../../../model/contracts/processor-notice';
import { PROCESSOR_DAYS, PROCESSOR_TEXTS } from '../../../../model/contracts/processors';
import type { Locale } from '../../../../model/contracts/values';
import { uidOf } from '../../../../model/plugin-id';
import { object, text } from '../../../../model/readers';
import { spokenFirst } from '../../../../model/spoken-first';
import { dayAt } from '../../../../model/status/calendar-day';
import { readProcessors } from '../../services/forms/published-processors';
import type { Actor } from '../../services/actor';
import { findFreeKey } from '../../content/find-free-key';
import { contentLocales } from '../../services/pages-locales';
import { Refusal, refuseMissing } from '../../services/refusal';
import { sendNow } from '../../services/send-now';
import { namedServices } from './named-services';

/** Notices of processors, written from their facts. */
export interface ProcessorNoticesService {
  /** @throws Refusal (404) for who may not read the processor */
  of(reader: AdminReader, documentId: string, maySend: boolean): Promise<ProcessorNotice>;
  /** Makes the notice a page of the kind `news`, as a draft in all its languages. @throws Refusal (403, 404, 409) */
  page(reader: AdminReader, actor: Actor, documentId: string): Promise<NoticePage>;
  /** Sends the notice in one language, if it still says what was shown. @throws Refusal (404, 409, 503) */
  mail(reader: AdminReader, documentId: string, sent: { to: string; locale: Locale; hash: string }): Promise<void>;
}

const FACTS = ['name', 'kind', 'countries', 'seats', 'planned', 'services', ...PROCESSOR_TEXTS, ...PROCESSOR_DAYS];
const PAGE_FIELDS = ['body', 'kind', 'path', 'slug', 'sourceDate', 'summary', 'title'];

const withoutServices = (version: StatedProcessor): StatedProcessor => ({ ...version, services: [] });

const nothingToTell = (): Refusal =>
  new Refusal(409, 'NOTICE_EMPTY', 'There is nothing to tell: the draft says what is published.');

export const processorNotices = ({ strapi }: { strapi: Core.Strapi }): ProcessorNoticesService => {
  const moment = () => getService(strapi, 'status').moment();

  /** The languages that the reader may see, theirs first. */
  const changesOf = async ({ ability, language }: AdminReader, documentId: string): Promise<ProcessorChange[]> => {
    const readable = readableEntries(strapi, ability, uidOf('processor'), FACTS);
    const rows = readable === null ? [] : await readProcessors(strapi, { $and: [readable, { documentId }] });
    const isNamed = await namedServices(strapi, ability);
    const versions = groupBy(rows, ({ locale }) => locale);
    const order = spokenFirst(language, [...(await contentLocales(strapi)), ...versions.keys()]);
    const changes = [...new Set(order)].flatMap((locale) => {
      const ofLocale = versions.get(locale) ?? [];
      const after = ofLocale.find(({ publishedAt }) => publishedAt === null);
      const before = ofLocale.find(({ publishedAt }) => publishedAt !== null) ?? null;
      if (after === undefined) return [];
      // customers would take the services that the role can read for all of them
      const areNamed = [...after.services, ...(before?.services ?? [])].every(isNamed);
      return areNamed
        ? { before, after }
        : { before: before && withoutServices(before), after: withoutServices(after) };
    });
    if (changes.length === 0) throw new Refusal(404, 'ENTRY_NOT_FOUND', 'There is no such processor.');
    return changes;
  };

  const noticesOf = async (reader: AdminReader, documentId: string) => {
    const at = moment();
    const changes = await changesOf(reader, documentId);
    const kind = noticeKind(changes, dayAt(at.now, at.rules.timeZone));
    const notices = kind === null ? [] : changes.map((change) => ({ change, notice: noticeOf(kind, change, at) }));
    const mails = notices.map(({ change, notice }): NoticeMail => {
      return { locale: change.after.locale, subject: notice.title, text: noticeText(notice) };
    });
    // the order is that of the reader
    const hash = hashOf(mails.toSorted((one, other) => (one.locale < other.locale ? -1 : 1)));
    return { kind, notices, mails, hash };
  };

  return {
    async of(reader, documentId, maySend) {
      const { kind, mails, hash } = await noticesOf(reader, documentId);
      return { kind, mails, hash, canMail: maySend && hasOwnProvider(strapi) };
    },

    async page(reader, actor, documentId) {
      const { notices } = await noticesOf(reader, documentId);
      const [main] = notices;
      if (main === undefined) throw nothingToTell();
      const needed = notices.map(({ change }): NeededRight => {
        return { action: 'create', type: 'page', locale: change.after.locale, fields: PAGE_FIELDS };
      });
      refuseMissing('NOTICE_RIGHTS_MISSING', (await rightsOf(strapi, actor.id))(needed));
      const { now, rules } = moment();
      const today = dayAt(now, rules.timeZone);
      const [first] = await contentLocales(strapi);
      // an address shows one language: two of them at one path would hide each other on a site
      const rootOf = (locale: Locale): string => (locale === first ? '' : `/${locale}`);
      const pages = documentsOf(strapi, 'page');
      return inTransaction(strapi, async () => {
        const slug = await findFreeKey(strapi, 'page', `${main.change.after.key}-${today}`, 'slug');
        const dataOf = ({ notice, change }: typeof main) => ({
          ...{ title: notice.title, summary: notice.summary, body: noticeMarkdown(notice) },
          ...{ kind: 'news', slug, path: `${rootOf(change.after.locale)}/notices/${slug}/`, sourceDate: today },
          ...{ createdBy: actor.id, updatedBy: actor.id },
        });
        const { locale } = main.change.after;
        const created = object({ documentId: text })(await pages.create({ locale, data: dataOf(main) }));
        for (const each of notices.slice(1))
          await pages.update({
            documentId: created.documentId,
            locale: each.change.after.locale,
            data: dataOf(each),
          });
        return { documentId: created.documentId, locale };
      });
    },

    async mail(reader, documentId, { to, locale, hash }) {
      const { mails, hash: current } = await noticesOf(reader, documentId);
      const found = mails.find((mail) => mail.locale === locale);
      if (current !== hash || found === undefined)
        throw new Refusal(409, 'NOTICE_OUTDATED', 'The notice says something else by now. Read it again.');
      if (!hasOwnProvider(strapi))
        throw new Refusal(409, 'NOTICE_MAIL_NOT_OFFERED', 'The app has no e-mail provider of its own.');
      const mail = { to, subject: found.subject, text: found.text };
      await sendNow(strapi, mail, { code: 'NOTICE_MAIL_REFUSED', what: 'a notice of a processor' });
    },
  };
};
