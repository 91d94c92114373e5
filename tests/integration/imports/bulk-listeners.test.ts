/** @database any */
import { getService } from '../../../server/src/get-service';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { createAdministrator } from '../../support/http/administrators';
import { dataOf, planUpload, runIn } from '../../support/http/staging';
import { legacyPage } from '../../support/sites/legacy-site';

const PAGE = 'plugin::compliance.page';

/** A plugin that Strapi registers before ours, and that listens to everything. */
const EARLY = {
  'src/plugins/early/package.json': JSON.stringify({
    name: 'early',
    version: '1.0.0',
    strapi: { kind: 'plugin', name: 'early' },
  }),
  'src/plugins/early/strapi-server.js': `module.exports = {
    register({ strapi }) {
      strapi.documents.use(async function earlyMiddleware(context, next) { return next(); });
      strapi.db.lifecycles.subscribe({ models: ['${PAGE}'], beforeUpdate: () => undefined });
      strapi.db.lifecycles.subscribe(function earlySubscriber() {});
      strapi.eventHub.subscribe(async function earlyHub() {});
      strapi.eventHub.on('entry.create', async function earlyListener() {});
      strapi.eventHub.once('entry.publish', async () => {});
    },
  };`,
  'config/plugins.js': `module.exports = ({ env }) => ({
    early: { enabled: true, resolve: './src/plugins/early' },
    compliance: { enabled: true, resolve: env('PLUGIN_DIR') },
  });`,
};

const wayIn = ({ strapi }: RunningStrapi) => getService(strapi, 'imports').wayOfWriting('auto');

test('listeners of a plugin that was there before ours are found', async () => {
  const app = await bootStrapi({ files: EARLY });
  try {
    const names = Object.keys(app.strapi.plugins);
    expect(names.indexOf('early')).toBeLessThan(names.indexOf('compliance'));
    expect(wayIn(app)).toEqual({
      inBulk: false,
      because: [
        { why: 'middleware', name: 'earlyMiddleware' },
        { why: 'subscriber', name: 'src/plugins/early/strapi-server.js:4' },
        { why: 'subscriber', name: 'earlySubscriber' },
        { why: 'hub', name: 'earlyHub' },
        { why: 'listener', name: 'entry.create: earlyListener' },
        { why: 'listener', name: 'entry.publish: src/plugins/early/strapi-server.js:8' },
      ],
    });
  } finally {
    await app.close();
  }
});

describe('new entries are written one by one where somebody would miss an event', () => {
  let app: RunningStrapi;
  beforeAll(async () => {
    app = await bootStrapi();
  });
  afterAll(async () => app.close());
  const way = () => wayIn(app);

  test('and Strapi and the plugin alone miss none, also when pages have been read', async () => {
    const path = '/api/compliance/pages';
    expect((await app.get(path, { token: await app.apiToken() })).status).toBe(200);
    expect(way()).toEqual({ inBulk: true, because: [] });
    const never = getService(app.strapi, 'imports').wayOfWriting('never');
    expect(never).toEqual({ inBulk: false, because: [{ why: 'asked', name: '' }] });
  });

  test.each<[string, () => unknown]>([
    [
      'countWrites',
      () =>
        app.strapi.documents.use(async function countWrites(_, next) {
          return next();
        }),
    ],
    [
      'bulk-listeners.test.ts',
      () => app.strapi.db.lifecycles.subscribe({ models: [PAGE], afterCreate: () => undefined }),
    ],
    [
      'hearAll',
      () =>
        app.strapi.eventHub.subscribe(async function hearAll() {
          return Promise.resolve();
        }),
    ],
    [
      'hearOne',
      () =>
        app.strapi.eventHub.on('entry.publish', async function hearOne() {
          return Promise.resolve();
        }),
    ],
  ])('%s', (name, add) => {
    const remove = add() as () => void;
    const told = way();
    remove();
    expect(told.inBulk).toBe(false);
    expect(JSON.stringify(told.because)).toContain(name);
    expect(way().inBulk).toBe(true);
  });

  test('and the plan in the panel says which way, and who would miss an event', async () => {
    const owner = await createAdministrator(app, 'strapi-super-admin');
    const shownPlan = async (id: string) => dataOf(await app.get(`/compliance/staged/${id}`, { token: owner.token }));
    const files = { 'bulk/one-en.md': legacyPage('en', 'One', 'A page.') };
    const { id, planHash } = await planUpload(app, owner, files);
    expect(await shownPlan(id)).toMatchObject({ plan: { wayOfWriting: { inBulk: true, because: [] } } });

    const remove = app.strapi.documents.use(async function countViews(_, next) {
      return next();
    }) as unknown as () => void;
    const because = [{ why: 'middleware', name: 'countViews' }];
    expect(await shownPlan(id)).toMatchObject({ plan: { wayOfWriting: { inBulk: false, because } } });
    remove();

    const started = await app.post(`/compliance/staged/${id}/apply`, { planHash }, { token: owner.token });
    await runIn(app, owner, dataOf(started)['id'], ['done']);
    // nothing is new the next time
    const again = await planUpload(app, owner, files);
    expect(await shownPlan(again.id)).toMatchObject({ plan: { wayOfWriting: null } });
  });

  test('not for a subscriber to types of others', () => {
    const remove: unknown = app.strapi.db.lifecycles.subscribe({
      models: ['admin::user'],
      afterCreate: () => undefined,
    });
    expect(way().inBulk).toBe(true);
    (remove as () => void)();
  });

  test.each<[string, () => () => void]>([
    ['strapi.db.lifecycles', () => replaced(app.strapi.db.lifecycles, 'run')],
    ['strapi.eventHub', () => replaced(app.strapi.eventHub, 'emit')],
  ])('and where something wraps the function that calls the listeners to %s', (keeper, wrap) => {
    const unwrap = wrap();
    const told = way();
    unwrap();
    expect(told.because).toContainEqual({ why: 'unknown', name: keeper });
    expect(way().inBulk).toBe(true);
  });
});

/** Puts a function around another one, as tracing does; answers how to take it away. */
const replaced = (holder: object, name: string): (() => void) => {
  const original = Reflect.get(holder, name) as (...args: unknown[]) => unknown;
  Reflect.set(holder, name, (...args: unknown[]) => original.apply(holder, args));
  return () => void Reflect.set(holder, name, original);
};
