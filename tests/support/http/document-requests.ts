import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { RequestForm } from '../../../model/contracts/document-requests';
import { bootStrapi, type RunningStrapi } from '../app/boot';
import { documents } from '../../integration/content/stored';
import type { Answer } from './http-client';

/** The origin that the server of these tests has by its configuration. */
export const SERVER = 'https://cms.example.com';
export const SITE = 'https://www.example.com';

export const FIELDS = {
  ...{ name: 'Ada Lin', email: 'ada@acme.example', company: 'Acme' },
  reason: 'Our auditor asks for it.\nThank you.',
};

export interface SentMail {
  to: string;
  subject: string;
  text: string;
}

/** A server that takes requests for documents, with a clock and a mail provider of its own. */
export interface RequestApp {
  app: RunningStrapi;
  /** Mails that the provider was given. */
  mails: SentMail[];
  /** Moves the clock on. */
  pass: (milliseconds: number) => void;
  configure: (options: object) => void;
  provider: (name: string) => void;
  /** A published document with a file. */
  publish: (key: string, visibility: string) => Promise<string>;
  /** A form that is old enough to be sent. */
  form: (documentId: string, locale?: string) => Promise<RequestForm>;
  ask: (documentId: string, fields?: object, headers?: Record<string, string>) => Promise<Answer>;
  /** All stored requests. */
  rows: () => Promise<Record<string, unknown>[]>;
  close: () => Promise<void>;
}

export const bootRequests = async (): Promise<RequestApp> => {
  const folder = fs.mkdtempSync(path.join(process.env['TMPDIR'] ?? '/tmp', 'evidence-'));
  const file = `${createHash('sha256').update('report').digest('hex')}-report.pdf`;
  fs.writeFileSync(path.join(folder, file), 'report');
  const app = await bootStrapi({
    config: { privateDir: folder, origins: [SITE], documentRequests: { enabled: true } },
  });
  let now = Date.parse('2026-06-15T12:00:00Z');
  app.strapi.plugin('compliance').service<{ now: () => Date }>('clock').now = () => new Date(now);
  const mails: SentMail[] = [];
  Object.assign(app.strapi.plugin('email'), {
    provider: { send: async (mail: SentMail) => Promise.resolve(mails.push(mail)) },
  });
  const provider = (name: string) => app.strapi.config.set('plugin::email.provider', name);
  provider('nodemailer');
  app.strapi.config.set('server.absoluteUrl', SERVER);
  const pass = (milliseconds: number) => {
    now += milliseconds;
  };
  const form = async (documentId: string, locale = 'en') => {
    const { status, body } = await app.get(`/api/compliance/documents/${documentId}/requests/form?locale=${locale}`);
    expect(status).toBe(200);
    pass(5_000);
    return (body as { data: RequestForm }).data;
  };
  return {
    ...{ app, mails, pass, provider, form },
    configure: (options) => {
      app.strapi.config.set('plugin::compliance.documentRequests', { enabled: true, ...options });
    },
    async publish(key, visibility) {
      const service = documents(app.strapi, 'document');
      const data = { key, title: `Report ${key}`, visibility, privateFile: file };
      const { documentId } = await service.create({ locale: 'en', data });
      await service.update({ documentId, locale: 'zh-CN', data: { title: `报告 ${key}` } });
      await service.publish({ documentId, locale: '*' });
      return documentId;
    },
    async ask(documentId, fields = {}, headers = {}) {
      const { token } = await form(documentId);
      return app.post(`/api/compliance/documents/${documentId}/requests`, { token, ...FIELDS, ...fields }, { headers });
    },
    rows: async () =>
      (await app.strapi.db.connection('compliance_document_requests').select('*').orderBy('asked_on')) as Record<
        string,
        unknown
      >[],
    async close() {
      await app.close();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** The path of the link in a mail, of which the beginning must be the server's own address. */
export const linkIn = ({ text }: SentMail): string => {
  const url = /https?:\S+/.exec(text)?.[0] ?? '';
  expect(url.startsWith(`${SERVER}/api/compliance/documents/`)).toBe(true);
  return url.slice(SERVER.length);
};
