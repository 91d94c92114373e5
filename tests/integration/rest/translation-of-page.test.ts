/** @database any */
import { getService } from '../../../server/src/get-service';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { writer } from './sample-content';

let app: RunningStrapi;

beforeAll(async () => {
  app = await bootStrapi({ config: { publicRead: true, locales: ['en', 'zh-CN', 'fr'] } });
});

afterAll(async () => app.close());

describe('how a translation stands to the other language', () => {
  const at = (instant: string) => {
    app.strapi.plugin('compliance').service<{ now: () => Date }>('clock').now = () => new Date(instant);
  };
  const page = () => writer(app.strapi, 'page');
  let id = '';
  const read = async (path: string, token?: string) => {
    const { body } = await app.get(`/api/compliance/pages/${path}`, token === undefined ? {} : { token });
    return (body as { meta: { translation: unknown } }).meta.translation;
  };
  const both = async () => [await read('by-path?path=/terms-en/'), await read('by-path?path=/terms-zh/')];
  const current = { behind: false, since: null };

  test('behind is what does not follow a published change; drafts change nothing', async () => {
    at('2030-01-01T00:00:00Z');
    id = await page().create({ title: 'Terms', path: '/terms-en/', body: 'The English version shall prevail.' });
    await page().translate(id, { title: '条款', path: '/terms-zh/', body: '以英文版为准。' });
    await page().publish(id);
    const prevailing = 'en';
    expect(await both()).toEqual([
      { prevailing, ...current },
      { prevailing, ...current },
    ]);
    at('2030-02-01T00:00:00Z');
    await page().translate(id, { body: 'The Chinese version shall prevail.' }, { locale: 'en' });
    expect(await both()).toEqual([
      { prevailing, ...current },
      { prevailing, ...current },
    ]);
    await page().publish(id, 'en');
    const behind = { prevailing: null, behind: true, since: '2030-02-01T00:00:00.000Z' };
    expect(await both()).toEqual([{ prevailing: null, ...current }, behind]);
    expect(await read(`${id}?locale=zh-CN`)).toEqual(behind);
    expect(await read(`${id}?locale=zh-CN`, await app.apiToken())).toEqual(behind);
    at('2030-03-01T00:00:00Z');
    await page().translate(id, { body: '以中文版为准。' });
    expect(await read('by-path?path=/terms-zh/')).toEqual(behind);
    await page().publish(id, 'zh-CN');
    expect(await both()).toEqual([
      { prevailing: 'zh-CN', ...current },
      { prevailing: 'zh-CN', ...current },
    ]);
  });

  test('a long text is read for the language that prevails in another process', async () => {
    const workOnLong = jest.spyOn(getService(app.strapi, 'bodies'), 'workOnLong');
    const body = `${'Words. '.repeat(2_000)}\n\nThe English version shall prevail.`;
    id = await page().create({ title: 'Long', path: '/long/', body });
    await page().publish(id);
    expect(await read('by-path?path=/long/')).toEqual({ prevailing: 'en', ...current });
    expect(workOnLong.mock.calls.map(([name]) => name)).toEqual(['prevailing']);
    workOnLong.mockRestore();
  });
});
