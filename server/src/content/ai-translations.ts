import { AsyncLocalStorage, AsyncResource } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { getConfig } from '../config';
import type { Locale, RecordType } from '../../../model/contracts/values';
import { findRows } from '../database/rows';
import { sharedRelations } from '../../../model/record-types';
import { orNull, partial, text } from '../../../model/readers';
import { contentUid } from './content-type';
import { editorialType } from './type-names';
import { extendLocales, localesOf } from '../locales-service';
import type { Around } from './writes/follower';

/** The parts of the i18n plugin that translate with Strapi's AI; it ships without types. */
interface Request {
  model: string;
  document: unknown;
}
interface AiLocalizations {
  generateDocumentLocalizations(request: Request): Promise<void>;
}
interface Callbacks {
  onCommit: (callback: () => void) => void;
  onRollback: (callback: () => void) => void;
}
interface Services {
  extend<Service>(uid: string, extension: (service: Service) => Service): unknown;
}

/** A translation of one document into the languages that it lacks. */
interface Translation {
  source: Locale;
  missing: ReadonlySet<Locale>;
}

const translation = new AsyncLocalStorage<Translation>();

const DOCUMENT = partial({ documentId: text, locale: text });

const languagesOf = async (strapi: Core.Strapi, type: RecordType, documentId: string): Promise<Set<Locale>> => {
  const rows = await findRows(strapi, contentUid(type), { locale: text }, { where: { documentId } });
  return new Set(rows.map(({ locale }) => locale));
};

/**
 * Strapi begins to translate inside the write that brought it about, and does not wait: by the time it reads, that
 * transaction is over. What is given here begins when it has been committed, and outside of it; never after a rollback.
 */
const afterCommit = async (strapi: Core.Strapi, outside: AsyncResource, work: () => Promise<void>): Promise<void> => {
  const begin = async () => outside.runInAsyncScope(work);
  if (!strapi.db.inTransaction()) return begin();
  return new Promise((resolve, reject) => {
    strapi.db
      .transaction(({ onCommit, onRollback }: Callbacks) => {
        onCommit(() => void begin().then(resolve, reject));
        onRollback(resolve);
      })
      .catch(reject);
  });
};

/** Lets a translation write the languages that are missing, and nothing else. */
export const guardTranslations: Around = {
  name: 'ai translations',
  inside: ['locks'],
  follows: () => translation.getStore() !== undefined,
  async around(strapi, { type, action, params: { documentId, locale, data } }, next) {
    const missing = translation.getStore()?.missing;
    const mayWrite = action === 'update' && typeof locale === 'string' && missing?.has(locale) === true;
    if (!mayWrite || documentId === undefined || (await languagesOf(strapi, type, documentId)).has(locale))
      throw new errors.ApplicationError(
        `An AI translation may add missing languages only, and not change ${String(documentId)} in ${String(locale)}.`,
      );
    // a language that joins takes its shared relations over from the others
    for (const { field } of sharedRelations[type]) if (data !== undefined) Reflect.deleteProperty(data, field);
    return next();
  },
};

/**
 * Keeps Strapi's AI from translating our types: it would send drafts and internal entries to a service, and write over
 * what people have translated. With the option `aiTranslation: 'missing'` it adds languages that an entry lacks, held to
 * that by `guardTranslations`.
 */
export const limitAiTranslations = (strapi: Core.Strapi): void => {
  const outside = new AsyncResource('compliance.ai-translation');
  const services = strapi.get<Services>('services');
  services.extend<AiLocalizations>('plugin::i18n.ai-localizations', (service) => ({
    ...service,
    async generateDocumentLocalizations(request) {
      const type = editorialType(request.model);
      if (type === undefined) return service.generateDocumentLocalizations(request);
      if (getConfig(strapi).aiTranslation !== 'missing') return;
      const { documentId, locale: source } = orNull(DOCUMENT)(request.document) ?? {};
      if (documentId === undefined || source === undefined) return;
      await afterCommit(strapi, outside, async () => {
        const languages = await languagesOf(strapi, type, documentId);
        const locales = await localesOf(strapi).find();
        const missing = new Set(locales.map(({ code }) => code).filter((code) => !languages.has(code)));
        if (missing.size === 0) return;
        await translation.run({ source, missing }, async () => service.generateDocumentLocalizations(request));
      });
    },
  }));
  extendLocales(strapi, (service) => ({
    async find(params) {
      const found = await service.find(params);
      const running = translation.getStore();
      return running === undefined
        ? found
        : found.filter(({ code }) => code === running.source || running.missing.has(code));
    },
  }));
};
