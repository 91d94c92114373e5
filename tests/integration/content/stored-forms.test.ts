/** @database any */
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { createTestApp, type TestApp } from '../../support/app/test-app';

interface View {
  settings: object;
  metadatas: Record<string, { edit: { mainField?: string; label?: string } }>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

interface Views {
  findConfiguration: (type: { uid: string }) => Promise<View & { uid: string }>;
  updateConfiguration: (type: { uid: string }, view: View) => Promise<unknown>;
  syncConfigurations: () => Promise<void>;
}

const TYPES = [
  'page',
  'certification',
  'document',
  'standard',
  'organization',
  'service',
  'processor',
  'page-version',
  'redirect',
];
const uidOf = (type: string) => `plugin::compliance.${type}`;
const viewsOf = ({ strapi }: RunningStrapi) => strapi.plugin('content-manager').service<Views>('content-types');
const viewOf = async (app: RunningStrapi, type: string) => viewsOf(app).findConfiguration({ uid: uidOf(type) });
const namesOf = ({ layouts }: View) => layouts.edit.flatMap((row) => row.map(({ name }) => name));
const change = async (app: RunningStrapi, type: string, edit: (view: View) => View) => {
  const { uid, ...view } = await viewOf(app, type);
  await viewsOf(app).updateConfiguration({ uid }, edit(view));
};
const withName = (field: string, mainField: string) => (view: View) => ({
  ...view,
  metadatas: {
    ...view.metadatas,
    [field]: { ...view.metadatas[field], edit: { ...view.metadatas[field]?.edit, mainField } },
  },
});

/** Stores the views as a version before this one did: labels and columns of the plugin, all else as Strapi makes it. */
const storeEarlierViews = async (running: RunningStrapi) => {
  for (const type of TYPES) {
    const schema = running.strapi.contentType(uidOf(type) as 'plugin::compliance.page') as unknown as { config: View };
    const { config } = schema;
    for (const { edit } of Object.values(config.metadatas)) delete edit.mainField;
    schema.config = { ...config, layouts: { list: config.layouts.list } as View['layouts'] };
    await running.strapi.db.query('strapi::core-store').deleteMany({
      where: { key: `plugin_content_manager_configuration_content_types::${uidOf(type)}` },
    });
  }
  await viewsOf(running).syncConfigurations();
  await running.strapi.db
    .query('strapi::core-store')
    .deleteMany({ where: { key: 'plugin_compliance_forms-arranged' } });
};

let app: TestApp;
let running: RunningStrapi;

const restart = async () => {
  await running.close();
  running = await bootStrapi({ app });
};

beforeAll(async () => {
  app = await createTestApp({});
  running = await bootStrapi({ app });
});

afterAll(async () => {
  await running.close();
  await app.remove();
});

describe('the forms of a new database', () => {
  test('have every field, and the key at the end', async () => {
    for (const type of TYPES) {
      const { layouts, metadatas } = await viewOf(running, type);
      const shown = Object.keys(metadatas).filter(
        (name) =>
          !['id', 'documentId', 'createdAt', 'updatedAt', 'createdBy', 'updatedBy', 'publishedAt'].includes(name),
      );
      expect(namesOf({ layouts } as View).sort()).toEqual(shown.sort());
      for (const row of layouts.edit) expect(row.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(12);
    }
    const names = namesOf(await viewOf(running, 'certification'));
    expect(names[0]).toBe('name');
    expect(names.slice(-2)).toEqual(['key', 'order']);
  });

  test('name entries in relations', async () => {
    const { metadatas } = await viewOf(running, 'certification');
    expect(
      ['standard', 'issuedBy', 'services', 'documents', 'pages'].map((name) => metadatas[name]?.edit.mainField),
    ).toEqual(['identifier', 'name', 'name', 'title', 'title']);
  });
});

describe('the forms of a database of an earlier version', () => {
  beforeAll(async () => {
    await storeEarlierViews(running);
    expect((await viewOf(running, 'certification')).metadatas['issuedBy']?.edit.mainField).toBe('key');
    expect(namesOf(await viewOf(running, 'certification'))[0]).toBe('key');
    await change(running, 'service', (view) => ({
      ...view,
      layouts: { ...view.layouts, edit: view.layouts.edit.toReversed() },
    }));
    await change(running, 'standard', withName('publisher', 'url'));
    await change(running, 'document', (view) => {
      const rows = view.layouts.edit.flat().filter(({ name }) => name !== 'renewsOn');
      return { ...view, layouts: { ...view.layouts, edit: [rows] } };
    });
    await restart();
  });

  test('are arranged where they are as Strapi made them', async () => {
    const view = await viewOf(running, 'certification');
    expect(namesOf(view).slice(-2)).toEqual(['key', 'order']);
    expect(view.metadatas['issuedBy']?.edit).toMatchObject({ label: 'Issued by', mainField: 'name' });
    expect(view.metadatas['standard']?.edit.mainField).toBe('identifier');
  });

  test('stay where somebody has arranged them or chosen what a relation shows', async () => {
    const arranged = ['foreignAccess', 'parent', 'countries', 'url', 'key', 'name'];
    expect(namesOf(await viewOf(running, 'service'))).toEqual(arranged);
    expect((await viewOf(running, 'service')).metadatas['parent']?.edit.mainField).toBe('name');
    const { metadatas } = await viewOf(running, 'standard');
    expect(metadatas['publisher']?.edit.mainField).toBe('url');
    expect(metadatas['supersededBy']?.edit.mainField).toBe('identifier');
    expect(namesOf(await viewOf(running, 'document'))).not.toContain('renewsOn');
  });

  test('are arranged once: what somebody chooses afterwards stays', async () => {
    await change(running, 'certification', withName('issuedBy', 'key'));
    await restart();
    expect((await viewOf(running, 'certification')).metadatas['issuedBy']?.edit.mainField).toBe('key');
  });
});
