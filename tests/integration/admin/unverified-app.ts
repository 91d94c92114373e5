import type { UID } from '@strapi/strapi';
import { createAdministrator, type Administrator } from '../../support/http/administrators';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { dataOf, type Data } from '../../support/http/staging';
import { importFolder } from '../../support/sites/import-folder';
import { lanchuanSite } from '../../support/sites/compliance-sites';
import { writeSource } from '../../support/sites/legacy-site';
import { rowsOf } from '../content/stored';

export const CERTIFICATION = 'plugin::compliance.certification' as UID.ContentType;
export const DOCUMENT = 'plugin::compliance.document' as UID.ContentType;
export const ORGANIZATION = 'plugin::compliance.organization' as UID.ContentType;
export const STANDARD = 'plugin::compliance.standard' as UID.ContentType;
const NOW = new Date('2026-05-06T20:00:00Z');
/** The same instant in the app's time zone. */
export const TODAY = '2026-05-07';
export const LOCALES = ['en', 'zh-CN'];

export interface Fact {
  field: string;
  locale: string | null;
  value: string | string[] | null;
  quotes: { text: string; path: string; line: number; site: string; run: number }[];
}

/** An app with imported certifications that nobody has verified. */
export interface UnverifiedApp {
  app: RunningStrapi;
  owner: Administrator;
  /** The certification that the tests look at. */
  documentId: string;
  read: (who?: Administrator, id?: string, query?: string) => ReturnType<RunningStrapi['get']>;
  hashNow: (id?: string) => Promise<string>;
  verify: (json: object, who?: Administrator, id?: string) => ReturnType<RunningStrapi['post']>;
  /** Its drafts, or what is online, by language. */
  rows: (published: boolean, id?: string) => Promise<Data[]>;
  unverify: () => Promise<void>;
}

export const bootUnverified = async (): Promise<UnverifiedApp> => {
  const app = await bootStrapi({ config: { timeZone: 'Asia/Shanghai' } });
  const owner = await createAdministrator(app, 'strapi-super-admin');
  app.strapi.plugin('compliance').service<{ now: () => Date }>('clock').now = () => NOW;
  const { dir, remove } = writeSource(lanchuanSite());
  await importFolder(app.strapi, dir, { site: 'lanchuan' });
  remove();
  const where = { key: 'iso-iec-27001' };
  const documentId = String((await rowsOf(app.strapi, 'certification', where))[0]?.documentId);

  const read: UnverifiedApp['read'] = async (who = owner, id = documentId, query = '') =>
    app.get(`/compliance/verifications/${id}${query}`, { token: who.token });
  const hashNow: UnverifiedApp['hashNow'] = async (id = documentId) => String(dataOf(await read(owner, id))['hash']);
  return {
    ...{ app, owner, documentId, read, hashNow },
    verify: async (json, who = owner, id = documentId) =>
      app.post(`/compliance/verifications/${id}`, { hash: await hashNow(id), ...json }, { token: who.token }),
    async rows(published, id = documentId) {
      const filter = { documentId: id, publishedAt: { [published ? '$notNull' : '$null']: true } };
      const found = await rowsOf(app.strapi, 'certification', filter, ['issuedBy', 'documents', 'updatedBy']);
      return found.sort((a, b) => (String(a.locale) < String(b.locale) ? -1 : 1));
    },
    async unverify() {
      for (const locale of LOCALES) {
        await app.strapi.documents(CERTIFICATION).unpublish({ documentId, locale });
        const data = { certificationStatus: 'unverified', verifiedOn: null, verifiedBy: null };
        await app.strapi.documents(CERTIFICATION).update({ documentId, locale, data });
      }
    },
  };
};
