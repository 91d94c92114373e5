import type { Core, UID } from '@strapi/strapi';

type Data = Readonly<Record<string, unknown>>;

interface Documents {
  create: (query: object) => Promise<{ documentId: string }>;
  update: (query: object) => Promise<unknown>;
  publish: (query: object) => Promise<unknown>;
}

const LOCALES = ['en', 'zh-CN'] as const;
/** So many rows are inserted with one statement: each holds a body of 8 KB. */
const PART = 100;
/** How many certifications a trust center may have: a whole list of 25, and more. */
const CERTIFICATIONS = 30;

const uidOf = (type: string) => `plugin::compliance.${type}` as UID.ContentType;

/** A document in both languages, published where its type has drafts. */
const write = async (strapi: Core.Strapi, type: string, data: Data, hasDrafts = false): Promise<string> => {
  const documents = strapi.documents(uidOf(type)) as unknown as Documents;
  const { documentId } = await documents.create({ locale: 'en', data });
  await documents.update({ documentId, locale: 'zh-CN', data });
  if (hasDrafts) await documents.publish({ documentId, locale: '*' });
  return documentId;
};

/** Certifications of five standards, each with its issuer, two services and a report. */
const writeCertifications = async (strapi: Core.Strapi): Promise<void> => {
  const issuedBy = await write(strapi, 'organization', { key: 'issuer', name: 'Eastgate Register', country: 'DE' });
  const services = [
    await write(strapi, 'service', { key: 'storage', name: 'Storage' }),
    await write(strapi, 'service', { key: 'compute', name: 'Compute' }),
  ];
  const standards: string[] = [];
  for (let n = 0; n < 5; n += 1) {
    const data = { key: `standard-${String(n)}`, identifier: `ISO/IEC 2700${String(n)}`, publisher: issuedBy };
    standards.push(await write(strapi, 'standard', data));
  }
  for (let n = 0; n < CERTIFICATIONS; n += 1) {
    const key = String(n);
    const report = { key: `report-${key}`, title: `Report ${key}`, visibility: 'public', kind: 'audit-report' };
    const documents = [await write(strapi, 'document', report, true)];
    const facts = { certificationStatus: 'active', validFrom: '2024-01-01', validUntil: '2099-12-31' };
    const links = { standard: standards[n % standards.length], issuedBy, services, documents };
    const certification = { key: `certification-${key}`, name: `ISO/IEC 2700${key}`, summary: 'Held.', scope: 'All.' };
    await write(strapi, 'certification', { ...certification, ...facts, ...links }, true);
  }
};

/** So many pages with a body of 8 KB, each in two languages, published and as a draft. */
const writePages = async (strapi: Core.Strapi, pages: number): Promise<void> => {
  const body = 'A sentence of a page that is long enough to weigh something. '.repeat(136);
  const rowsOf = (n: number) =>
    LOCALES.flatMap((locale) =>
      [null, new Date()].map((publishedAt) => ({
        ...{ documentId: `bench${String(n)}`, title: `Page ${String(n)}`, slug: `page-${String(n)}`, locale },
        ...{ path: `/${locale}/bench/${String(n)}/`, kind: 'legal', body, publishedAt },
      })),
    );
  const rows = Array.from({ length: pages }, (_, n) => rowsOf(n)).flat();
  for (let first = 0; first < rows.length; first += PART)
    await strapi.db.query(uidOf('page')).createMany({ data: rows.slice(first, first + PART) });
};

/** A trust center in two languages. The page `n` has the document id `bench<n>`, and stands at `/en/bench/<n>/`. */
export const writeContent = async (strapi: Core.Strapi, pages: number): Promise<void> => {
  await writePages(strapi, pages);
  await writeCertifications(strapi);
};
