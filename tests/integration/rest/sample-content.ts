import type { Core } from '@strapi/strapi';

type Data = Record<string, unknown>;
interface Entry {
  documentId: string;
}

interface Documents {
  create: (query: Data) => Promise<Entry>;
  update: (query: Data) => Promise<Entry>;
  publish: (query: Data) => Promise<unknown>;
}

// The names of the plugin's types are not among the types that Strapi's declarations know.
const documentsOf = (strapi: Core.Strapi, type: string) =>
  strapi.documents(`plugin::compliance.${type}` as 'plugin::upload.file') as unknown as Documents;

/** Writes entries of one type; each function gives the document id back. */
export const writer = (strapi: Core.Strapi, type: string) => {
  const documents = documentsOf(strapi, type);
  return {
    create: async (data: Data, query: Data = {}) =>
      (await documents.create({ locale: 'en', ...query, data })).documentId,
    translate: async (documentId: string, data: Data, query: Data = {}) =>
      (await documents.update({ documentId, locale: 'zh-CN', ...query, data })).documentId,
    publish: async (documentId: string, locale = '*') => documents.publish({ documentId, locale }),
  };
};

/**
 * A small trust center:
 * - `storage` is published in English and Chinese, with a certification, and evidence of every visibility;
 * - `about` is published in English, its Chinese version is a draft with a path;
 * - `secret` was never published;
 * - `news` is published in English and has edits that are not;
 * - one processor is published, another one never was;
 * - `about` has a version that is announced, and one that never was.
 */
export const writeSampleContent = async (strapi: Core.Strapi) => {
  const organization = await writer(strapi, 'organization').create({ key: 'cesi', name: 'CESI', country: 'CN' });
  const standard = await writer(strapi, 'standard').create({
    key: 'iso-iec-27001',
    identifier: 'ISO/IEC 27001',
    name: 'Information security management',
    publisher: organization,
  });
  const service = await writer(strapi, 'service').create({ key: 'storage', name: 'Storage' });

  const document = writer(strapi, 'document');
  const evidence = async (key: string, visibility: string, data: Data = {}) => {
    const id = await document.create({ key, title: `Evidence ${key}`, visibility, services: [service], ...data });
    await document.publish(id);
    return id;
  };
  const documents = {
    open: await evidence('open', 'public'),
    onRequest: await evidence('asked', 'on-request', { privateFile: 'private/asked-report.pdf' }),
    internal: await evidence('hushhush', 'internal', { privateFile: 'private/hushhush.pdf' }),
  };
  const everyDocument = Object.values(documents);

  const certification = await writer(strapi, 'certification').create({
    key: 'iso-iec-27001',
    name: 'ISO/IEC 27001:2013',
    standard,
    issuedBy: organization,
    services: [service],
    documents: everyDocument,
  });
  await writer(strapi, 'certification').publish(certification);

  const page = writer(strapi, 'page');
  const storage = await page.create({
    title: 'Storage SLA',
    slug: 'storage',
    path: '/support/sla/storage-en/',
    kind: 'sla',
    body: '## Uptime\n\n99.9 %.\n',
    certifications: [certification],
    documents: everyDocument,
  });
  await page.translate(storage, {
    title: '存储 SLA',
    slug: 'storage',
    path: '/support/sla/storage/',
    body: '## 可用性\n',
  });
  await page.publish(storage);

  const about = await page.create({ title: 'About', slug: 'about', path: '/about/', parent: storage });
  await page.publish(about, 'en');
  await page.translate(about, { title: '关于草稿', slug: 'about', path: '/about-zh/' });

  const secret = await page.create({ title: 'Unannounced', slug: 'secret', path: '/secret/' });

  const news = await page.create({ title: 'News', slug: 'news', path: '/news/' });
  await page.publish(news, 'en');
  await page.translate(news, { title: 'Edited, not published', path: '/news/' }, { locale: 'en' });

  const redirect = writer(strapi, 'redirect');
  const redirects = {
    moved: await redirect.create({ from: '/old-sla/', to: '/support/sla/storage-en/', code: 301 }),
    toSecret: await redirect.create({ from: '/old-secret/', to: '/secret/', page: secret }),
    gone: await redirect.create({ from: '/gone/', code: 410 }),
  };

  const processor = writer(strapi, 'processor');
  const processors = {
    shown: await processor.create({ key: 'nordlicht', name: 'Nordlicht', kind: 'subprocessor', services: [service] }),
    secret: await processor.create({ key: 'secret-host', name: 'Unannounced host', services: [service] }),
  };
  await processor.publish(processors.shown);

  const version = writer(strapi, 'page-version');
  const versions = {
    shown: await version.create({ key: 'about-1', page: about, title: 'About', effectiveFrom: '2099-01-01' }),
    secret: await version.create({
      key: 'about-2',
      page: about,
      effectiveFrom: '2026-01-01',
      title: 'Unannounced',
      body: 'Unannounced',
    }),
  };
  await version.publish(versions.shown);

  return {
    organization,
    standard,
    service,
    documents,
    certification,
    pages: { storage, about, secret, news },
    redirects,
    processors,
    versions,
  };
};

export type SampleContent = Awaited<ReturnType<typeof writeSampleContent>>;
