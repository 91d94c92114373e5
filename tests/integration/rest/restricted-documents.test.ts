/** @database any */
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { createToken } from './create-token';
import { writeSampleContent, type SampleContent } from './sample-content';

let app: RunningStrapi;
let content: SampleContent;
let trusted: string;

beforeAll(async () => {
  app = await bootStrapi({ config: { publicRead: true } });
  content = await writeSampleContent(app.strapi);
  trusted = await createToken(app, 'trusted', {
    type: 'custom',
    permissions: [
      'plugin::compliance.page.find',
      'plugin::compliance.document.find',
      'plugin::compliance.content.readRestrictedDocuments',
    ],
  });
});

afterAll(async () => app.close());

interface Entry {
  key?: string;
  documents?: Entry[] | { count: number };
  certifications?: Entry[];
}

const list = async (path: string, token?: string) => {
  const { status, body } = await app.get(`/api/compliance${path}`, { token });
  expect({ path, status }).toEqual({ path, status: 200 });
  return (body as { data: Entry[] }).data;
};

const PRIVATE = /hushhush|asked-report/i;

describe('internal evidence', () => {
  test('is not listed', async () => {
    expect((await list('/documents?sort=key')).map(({ key }) => key)).toEqual(['asked', 'open']);
  });

  test('is not found by its id', async () => {
    expect((await app.get(`/api/compliance/documents/${content.documents.internal}`)).status).toBe(404);
  });

  test.each([
    '/documents?filters[visibility]=internal',
    '/documents?filters[$or][0][visibility]=internal',
    '/documents?filters[$not][visibility]=public&filters[key]=hushhush',
    '/documents?_q=hushhush',
    '/documents?_q=hush',
    '/pages?filters[documents][key]=hushhush',
    '/pages?filters[documents][title][$containsi]=HUSH',
    '/pages?filters[$or][0][documents][key]=hushhush',
    '/pages?filters[documents][$or][0][key]=hushhush',
    '/pages?filters[documents][visibility]=internal',
    '/pages?filters[certifications][documents][key]=hushhush',
    '/certifications?filters[pages][documents][key]=hushhush',
  ])('%s finds nothing', async (path) => {
    expect(await list(path)).toEqual([]);
  });

  test.each([
    '/pages?populate=documents',
    '/pages?populate=*',
    '/pages?populate[0]=documents&populate[1]=parent.documents',
    '/pages?populate[documents][populate]=*',
    '/pages?populate[documents]=true',
    '/pages?populate[documents][filters][visibility]=internal',
    '/pages?populate[localizations][populate]=documents',
    '/pages?populate=certifications.documents',
    '/pages?populate[certifications][populate][documents][fields]=key',
    '/certifications?populate=pages.documents',
    '/documents?populate[certifications][populate][documents]=true&populate[file][populate][related]=true',
    '/pages?populate[certifications][populate]=*',
  ])('%s leaves it out', async (path) => {
    expect(JSON.stringify(await list(path))).not.toMatch(PRIVATE);
  });

  test('is not counted', async () => {
    const [page] = await list('/pages?filters[slug]=storage&populate[documents][count]=true');
    expect(page?.documents).toEqual({ count: 2 });
  });

  test.each(['/pages?sort=documents.key', '/pages?sort[documents][key]=asc', '/certifications?sort=documents.title'])(
    '%s does not order by it',
    async (path) => {
      expect((await app.get(`/api/compliance${path}`)).status).toBe(400);
    },
  );

  test('pages without evidence can still be asked for', async () => {
    expect(await list('/pages?filters[documents][id][$null]=true')).toHaveLength(2);
    expect(await list('/pages?filters[documents][$null]=true')).toHaveLength(2);
  });

  test('is there for a token with the permission', async () => {
    expect((await list('/documents?sort=key', trusted)).map(({ key }) => key)).toEqual(['asked', 'hushhush', 'open']);
    expect(await list('/pages?filters[documents][key]=hushhush&sort=documents.key', trusted)).toHaveLength(1);
    const [page] = await list('/pages?filters[slug]=storage&populate=documents', trusted);
    expect(page?.documents).toHaveLength(3);
  });
});

describe('the file of evidence that is not public', () => {
  const url = '/uploads/report.pdf';

  beforeAll(async () => {
    // Past the validation that forbids it: older data, or a visibility that was changed by hand.
    const { db } = app.strapi;
    const file = (await db.query('plugin::upload.file').create({
      data: {
        name: 'report.pdf',
        hash: 'report',
        ext: '.pdf',
        mime: 'application/pdf',
        size: 1,
        url,
        provider: 'local',
      },
    })) as { id: number };
    for (const documentId of [content.documents.open, content.documents.onRequest])
      await db.query('plugin::compliance.document').update({
        where: { documentId, publishedAt: { $notNull: true } },
        data: { file: file.id },
      });
  });

  test.each(['/documents?populate=file', '/documents?populate=*&fields=key', '/documents?populate[file][fields]=url'])(
    '%s shows the public one only',
    async (path) => {
      const [asked, open] = await list(`${path}&sort=key`);
      expect(asked).toMatchObject({ key: 'asked' });
      expect(asked).not.toHaveProperty('file');
      expect(open).toMatchObject({ key: 'open', file: { url } });
    },
  );

  test('nor through a page or its certification', async () => {
    const [page] = await list(
      '/pages?filters[slug]=storage&populate[documents][populate]=file&populate[certifications][populate][documents][populate]=file',
    );
    expect(JSON.stringify(page).split(url)).toHaveLength(3);
  });

  test('nor through what else uses the file', async () => {
    const body = JSON.stringify(await list('/documents?populate[file][populate][related]=true'));
    expect(body.split('Evidence asked')).toHaveLength(2);
  });

  test('is shown with the permission', async () => {
    expect(await list('/documents?populate=file&filters[key]=asked', trusted)).toMatchObject([{ file: { url } }]);
  });
});

describe('the key of a private file', () => {
  test.each([undefined, 'trusted'])('is in no answer (token: %s)', async (token) => {
    const documents = await list('/documents', token === undefined ? undefined : trusted);
    for (const document of documents) expect(document).not.toHaveProperty('privateFile');
  });

  test.each(['filters[privateFile][$contains]=asked', 'sort=privateFile', 'fields=privateFile'])(
    '%s: 400',
    async (query) => {
      expect((await app.get(`/api/compliance/documents?${query}`)).status).toBe(400);
    },
  );

  test('is not searched', async () => {
    expect(await list('/documents?_q=asked-report')).toEqual([]);
  });
});
