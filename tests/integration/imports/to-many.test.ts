import { createDocumentsTarget } from '../../../server/src/adapters/strapi/entries/documents-target';
import type { RecordType } from '../../../model/contracts/values';
import type { Target } from '../../../migrator/model/ports/target';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';

const REPORT = { type: 'document', documentId: 'creport', locale: 'en' } as const;
const PROOF = { type: 'document', documentId: 'cproof', locale: 'en' } as const;
const PAGE = { type: 'page', documentId: 'cpage', locale: 'en' } as const;

describe('a to-many relation, written and read by an import', () => {
  let app: RunningStrapi;
  let target: Target;

  const write = (entry: { type: RecordType; documentId: string; locale: string }, fields: object, relations = {}) =>
    target.write({ ...entry, newDocument: true, publish: false, fields: { ...fields }, relations });
  const page = async () => (await target.read([PAGE])).find(({ locale }) => locale === 'en');

  beforeAll(async () => {
    app = await bootStrapi();
    target = createDocumentsTarget(app.strapi);
    await write(REPORT, { key: 'report', title: 'Report' });
    await write(PROOF, { key: 'proof', title: 'Proof' });
    await write(PAGE, { title: 'Reports', path: '/reports/' }, { documents: ['creport', 'cproof'] });
  });
  afterAll(async () => app.close());

  it('reads back as a sorted list, and an unwritten one as an empty list', async () => {
    expect((await page())?.relations).toEqual({
      parent: null,
      supersededBy: null,
      certifications: [],
      documents: ['cproof', 'creport'],
    });
  });

  it('misses nothing in a published page whose targets are not published', async () => {
    await target.publish(PAGE);
    expect(await page()).toMatchObject({ publication: 'published', pending: [] });
    await target.publish(REPORT);
    await target.publish(PROOF);
    expect(await page()).toMatchObject({ publication: 'published', pending: [] });
  });

  it('says that something waits when the published page links to something else', async () => {
    await target.write({
      ...PAGE,
      newDocument: false,
      publish: false,
      fields: {},
      relations: { documents: ['cproof'] },
    });
    expect(await page()).toMatchObject({
      publication: 'modified',
      pending: ['documents'],
      relations: { documents: ['cproof'] },
    });
    await target.publish(PAGE);
    expect(await page()).toMatchObject({ publication: 'published', pending: [] });
  });

  it('is emptied by an empty list', async () => {
    await target.write({ ...PAGE, newDocument: false, publish: false, fields: {}, relations: { documents: [] } });
    expect((await page())?.relations['documents']).toEqual([]);
  });
});
