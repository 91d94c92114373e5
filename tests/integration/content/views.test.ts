/** @database any */
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';

interface View {
  settings: { mainField: string };
  metadatas: Record<
    string,
    {
      edit: { label?: string; description?: string };
      list: { label: string; searchable?: boolean; sortable?: boolean };
    }
  >;
  layouts: { list: string[] };
}

const viewOf = async (app: RunningStrapi, type: string): Promise<View> => {
  const token = await app.adminToken();
  const url = `/content-manager/content-types/plugin::compliance.${type}/configuration`;
  const { status, body } = await app.get(url, { token });
  expect(status).toBe(200);
  return (body as { data: { contentType: View } }).data.contentType;
};

let app: RunningStrapi;

beforeAll(async () => {
  app = await bootStrapi();
});

afterAll(async () => app.close());

describe('what the Content Manager shows', () => {
  test.each([
    ['page', ['title', 'path', 'kind', 'sourceDate', 'updatedAt'], 'title'],
    ['certification', ['name', 'type', 'certificationStatus', 'validUntil', 'issuedBy'], 'name'],
    ['document', ['title', 'kind', 'visibility', 'language', 'validUntil'], 'title'],
    ['standard', ['identifier', 'edition', 'name', 'category'], 'identifier'],
    ['organization', ['name', 'kind', 'country', 'url'], 'name'],
    ['service', ['name', 'key', 'url', 'parent'], 'name'],
    ['processor', ['name', 'kind', 'organization', 'effectiveOn', 'removedOn'], 'name'],
    ['page-version', ['title', 'page', 'effectiveFrom', 'key'], 'title'],
    ['redirect', ['from', 'to', 'code', 'origin'], 'from'],
  ])('of %s are the columns that tell entries apart', async (type, columns, mainField) => {
    const { layouts, settings } = await viewOf(app, type);
    expect(layouts.list).toEqual(columns);
    expect(settings.mainField).toBe(mainField);
  });

  test('are labels and hints for people', async () => {
    const { metadatas } = await viewOf(app, 'certification');
    expect(metadatas['certificationStatus']).toMatchObject({
      edit: { label: 'Verification result', description: expect.stringContaining('dates') as string },
      list: { label: 'Verification result' },
    });
    expect(metadatas['updatedAt']?.list.label).toBe('Updated at');
  });

  test('stays as somebody has configured it, also after the next start', async () => {
    const token = await app.adminToken();
    const { settings, metadatas, layouts } = await viewOf(app, 'service');
    const { id: _id, documentId: _documentId, ...fields } = metadatas;
    // as the panel's own page sends it: the answer without the server's additions
    const configured = Object.entries(fields).map(([field, { edit, list }]) => {
      const { label, searchable, sortable } = list;
      return [
        field,
        { edit: field === 'url' ? { ...edit, label: 'Product page' } : edit, list: { label, searchable, sortable } },
      ];
    });
    const columns = ['url', 'key', 'name', 'parent'];
    const changed = {
      settings,
      metadatas: Object.fromEntries(configured) as object,
      layouts: { ...layouts, list: columns },
    };
    const url = '/content-manager/content-types/plugin::compliance.service/configuration';
    expect(await app.put(url, changed, { token })).toMatchObject({ status: 200 });
    // as Strapi does when it starts
    await app.strapi
      .plugin('content-manager')
      .service<{ syncConfigurations: () => Promise<void> }>('content-types')
      .syncConfigurations();
    const view = await viewOf(app, 'service');
    expect(view.layouts.list).toEqual(columns);
    expect(view.metadatas['url']?.edit.label).toBe('Product page');
    expect(view.metadatas['key']?.edit.label).toBe('Name in addresses');
  });
});
