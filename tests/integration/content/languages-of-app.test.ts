import { localesOf } from '../../../server/src/locales-service';
import { contentLocales } from '../../../server/src/services/pages-locales';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';

describe('an app without the option locales', () => {
  let app: RunningStrapi;

  beforeAll(async () => {
    app = await bootStrapi({ config: { locales: undefined }, database: 'empty' });
  });
  afterAll(async () => app.close());

  test('gets no language', async () => {
    expect((await localesOf(app.strapi).find()).map(({ code }) => code)).toEqual(['en']);
    expect(await contentLocales(app.strapi)).toEqual(['en']);
  });

  test('has content in each language that it gets later, the default one first', async () => {
    const locales = localesOf(app.strapi);
    await locales.create({ code: 'de', name: 'German (de)', createdAt: new Date(), updatedAt: new Date() });
    expect(await contentLocales(app.strapi)).toEqual(['en', 'de']);
    await app.strapi
      .plugin('i18n')
      .service<{ setDefaultLocale(locale: { code: string }): Promise<void> }>('locales')
      .setDefaultLocale({ code: 'de' });
    expect(await contentLocales(app.strapi)).toEqual(['de', 'en']);
  });
});
