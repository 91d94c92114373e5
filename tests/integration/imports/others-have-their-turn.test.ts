import { createDocumentsTarget } from '../../../server/src/adapters/strapi/entries/documents-target';
import { inTransaction } from '../../../server/src/database/in-transaction';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';

const PAGE = { type: 'page', documentId: 'cpage', locale: 'en' } as const;

describe('the transaction of an item', () => {
  let app: RunningStrapi;
  beforeAll(async () => {
    app = await bootStrapi();
  });
  afterAll(async () => app.close());

  it('lets others have their turn between the draft, its publication and what follows, with a driver that is synchronous too', async () => {
    const target = createDocumentsTarget(app.strapi);
    const isOver: boolean[] = [];
    const alone = async (work: () => Promise<void>): Promise<void> => {
      let isOthersTurn = false;
      setImmediate(() => (isOthersTurn = true));
      await work();
      isOver.push(isOthersTurn);
    };
    await inTransaction(app.strapi, async () => {
      const fields = { title: 'Page', path: '/page/' };
      await alone(async () => target.write({ ...PAGE, newDocument: true, publish: true, fields, relations: {} }));
      await alone(async () => target.publish(PAGE));
    });
    expect(isOver).toEqual([true, true]);
  });
});
