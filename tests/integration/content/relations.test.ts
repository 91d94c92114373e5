/** @database any */
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { documents, rowsOf, type Row } from './stored';

let app: RunningStrapi;

beforeAll(async () => {
  app = await bootStrapi();
});

afterAll(async () => app.close());

/** The documents that the published row links to. */
const linkedOnline = async (type: string, documentId: string, relation: string) => {
  const where = { documentId, publishedAt: { $notNull: true } };
  const [row] = await rowsOf(app.strapi, type, where, [relation]);
  const linked = (row?.[relation] ?? []) as Row[];
  return linked.filter(({ publishedAt }) => publishedAt !== null).map((one) => one.documentId);
};

test.each([
  ['page', { title: 'Compliance' }, 'certifications', 'certification', { key: 'iso', name: 'ISO' }],
  ['page', { title: 'Reports' }, 'documents', 'document', { key: 'report', title: 'Report' }],
  ['certification', { key: 'mlps', name: 'MLPS' }, 'documents', 'document', { key: 'proof', title: 'Proof' }],
])(
  '%s %j published before its %s finds them once they are published',
  async (type, data, relation, other, otherData) => {
    const target = await documents(app.strapi, other).create({ locale: 'en', data: otherData });
    const source = await documents(app.strapi, type).create({
      locale: 'en',
      data: { ...data, [relation]: [target.documentId] },
    });
    await documents(app.strapi, type).publish({ documentId: source.documentId, locale: 'en' });
    expect(await linkedOnline(type, source.documentId, relation)).toEqual([]);
    await documents(app.strapi, other).publish({ documentId: target.documentId, locale: 'en' });
    expect(await linkedOnline(type, source.documentId, relation)).toEqual([target.documentId]);
  },
);
