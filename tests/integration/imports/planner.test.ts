/** @database any */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openSource } from '../../../server/src/adapters/source/open-source';
import { loadPlan } from '../../../server/src/adapters/staging/plan-store';
import { getService } from '../../../server/src/get-service';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { importFolder } from '../../support/sites/import-folder';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const options = { publish: true };

let app: RunningStrapi;
const into = fs.mkdtempSync(path.join(os.tmpdir(), 'planned-'));

beforeAll(async () => {
  app = await bootStrapi();
});
afterAll(async () => {
  await app.close();
  fs.rmSync(into, { recursive: true });
});

const plans = async (site: string, dir: string, more: { signal?: AbortSignal } = {}) => {
  const imports = getService(app.strapi, 'imports');
  const rules = await imports.rules({ name: site });
  const here = await imports.plan({ source: await openSource(dir), rules, options });
  const progress: object[] = [];
  const onProgress = (at: object) => void progress.push(at);
  const request = { place: { location: dir }, rules, options, madeOn: '2026-01-01T00:00:00.000Z', onProgress, ...more };
  await imports.planInto(into, request);
  const apart = await (await loadPlan(into)).whole();
  return { here, apart, progress };
};

const pages = {
  'sla/mail-en.md': legacyPage('en', 'SLA for Mail', 'We are certified to ISO/IEC 27001. ![Steps](steps.png)'),
  'sla/mail.md': legacyPage('zh-CN', '邮件服务级别协议', '邮件在五分钟内送达。'),
  'sla/queue-en.md': legacyPage('en', 'SLA for Queue', 'See [mail](mail-en.md).'),
};

test('the process gives the plan that this one would give, on an empty database and on one that holds its entries', async () => {
  const { dir, remove } = writeSource(pages);
  fs.writeFileSync(path.join(dir, 'sla/steps.png'), PNG);
  const first = await plans('apart', dir);
  expect(first.here.plan.counts).toMatchObject({ create: expect.any(Number) as unknown });
  expect(first.apart).toEqual(JSON.parse(JSON.stringify({ ...first.here, read: undefined })));
  expect(first.progress.at(0)).toEqual({ read: 0, total: 3 });
  // the images that the pages name are counted when all pages are read
  expect(first.progress).toContainEqual({ read: 3, total: 4 });
  expect(first.progress.at(-1)).toEqual({ read: 4, total: 4 });
  await importFolder(app.strapi, dir, { site: 'apart', publish: true });
  // a page moves, one changes, one goes
  fs.renameSync(path.join(dir, 'sla/queue-en.md'), path.join(dir, 'sla/queues-en.md'));
  fs.appendFileSync(path.join(dir, 'sla/mail-en.md'), '\nFive minutes.\n');
  fs.rmSync(path.join(dir, 'sla/mail.md'));
  const next = await plans('apart', dir);
  expect(new Set(next.here.plan.items.map(({ action }) => action))).toEqual(
    new Set(['update', 'rename', 'create', 'missing', 'unchanged']),
  );
  expect(next.apart).toEqual(JSON.parse(JSON.stringify({ ...next.here, read: undefined })));
  remove();
});

test('without memory nothing is planned, and it is said what to do', async () => {
  const { dir, remove } = writeSource(pages);
  app.strapi.config.set('plugin::compliance.limits.planningMegabytes', 1);
  await expect(plans('hungry', dir)).rejects.toMatchObject({ code: 'PLANNING_OUT_OF_MEMORY', details: { limit: 1 } });
  app.strapi.config.set('plugin::compliance.limits.planningMegabytes', 2048);
  remove();
});

test('what cannot be opened is told as here', async () => {
  const imports = getService(app.strapi, 'imports');
  const rules = await imports.rules({ name: 'gone' });
  const request = {
    place: { location: path.join(into, 'gone.zip') },
    rules,
    options,
    madeOn: '2026-01-01T00:00:00.000Z',
  };
  await expect(imports.planInto(into, request)).rejects.toMatchObject({ code: 'SOURCE_MISSING' });
});
