/** @database any */
import fs from 'node:fs';
import path from 'node:path';
import { getService } from '../../../server/src/get-service';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { dumpContent } from '../../support/content/dump-content';
import { importFolder, planFolder } from '../../support/sites/import-folder';
import { writeSource } from '../../support/sites/legacy-site';
import { documents, rowsOf } from '../content/stored';

const TEXTS = {
  north: '# Mail\n\nThe mail service keeps three copies of everything that you give it.',
  south: '# 邮件\n\n邮件服务把您交给它的一切内容保存三份，分别放在两座建筑里。',
};

describe('an import beside the redirects of editors and of other sites', () => {
  let app: RunningStrapi;

  beforeEach(async () => {
    app = await bootStrapi({ config: { publicRead: true } });
  });
  afterEach(async () => app.close());

  const importAt = async (site: keyof typeof TEXTS, path: string, publish = true) => {
    const header = `---\ncompliance:\n  path: ${path}\n---\n`;
    const { dir, remove } = writeSource({
      [`${site}/mail.md`]: `${header}\n${TEXTS[site]}\n`,
    });
    const done = await importFolder(app.strapi, dir, { site, publish });
    remove();
    expect(done.report.items.filter(({ action }) => action === 'failed')).toEqual([]);
    return done;
  };
  const writeByHand = async (from: string, to: string) =>
    documents(app.strapi, 'redirect').create({ data: { from, to, code: 301 } });
  const targets = async () =>
    Object.fromEntries((await rowsOf(app.strapi, 'redirect', {})).map((row) => [String(row['from']), row['to']]));
  const ask = async (path: string) => {
    const { body } = await app.get(`/api/compliance/pages/by-path?path=${encodeURIComponent(path)}`);
    const { data, error } = body as {
      data: { title: string } | null;
      error?: { details: { redirect?: { to: string } } };
    };
    return data?.title ?? error?.details.redirect?.to;
  };

  test('a path that two sites claim stays with the first; the other is told with the lines that settle it', async () => {
    await importAt('north', '/mail/');
    const { dir, remove } = writeSource({
      'a/mail.md': '---\npermalink: /mail/\n---\n# Post\n\nThe post takes three days.\n',
    });
    const { report } = await importFolder(app.strapi, dir, { site: 'south', publish: true });
    const [item] = report.items.filter(({ type }) => type === 'page');
    expect(item).toMatchObject({ action: 'skip', reason: 'invalid' });
    expect(item?.findings).toMatchObject([
      {
        code: 'RECORD_INVALID',
        message: '“/mail/” is already the path of another published page (en).',
        mapLines: ['pages: { "a/mail.md": { path: "/mail-2/" } }', 'exclude: ["a/mail.md"]'],
      },
    ]);
    expect(await ask('/mail/')).toBe('Mail');
    fs.writeFileSync(path.join(dir, 'compliance.map.yml'), `${item?.findings[0]?.mapLines?.[0] ?? ''}\n`);
    await importFolder(app.strapi, dir, { site: 'south', publish: true });
    remove();
    expect([await ask('/mail/'), await ask('/mail-2/')]).toEqual(['Mail', 'Post']);
  });

  test('leaves them as they are, readers get the end of the way, and a rollback restores everything', async () => {
    await importAt('north', '/mail/');
    await writeByHand('/post/', '/mail/');
    const before = await dumpContent(app.strapi);
    const { report } = await importAt('north', '/letters/');
    expect(await targets()).toMatchObject({ '/post/': '/mail/', '/mail/': '/letters/' });
    expect(await ask('/post/')).toBe('/letters/');

    const imports = getService(app.strapi, 'imports');
    await imports.rollback(await imports.planRollback(report.run), { startedBy: 'test' });
    expect(await dumpContent(app.strapi)).toEqual(before);
  });

  test.each(['/mail/', '/MAIL/'])('a redirect that stands at the former path of a page stays: %s', async (from) => {
    await importAt('north', '/mail/', false);
    await writeByHand(from, '/about/');
    const { report } = await importAt('north', '/letters/');
    expect(report.items.filter(({ type }) => type === 'page')).toMatchObject([{ action: 'update', error: null }]);
    expect(await ask('/letters/')).toBe('Mail');
    expect(await targets()).toMatchObject({ [from]: '/about/' });
  });

  test('one that comes there after the plan keeps the page in its place, and the next import moves it', async () => {
    await importAt('north', '/mail/', false);
    const { dir, remove } = writeSource({
      'north/mail.md': `---\ncompliance:\n  path: /letters/\n---\n\n${TEXTS.north}\n`,
    });
    const imports = getService(app.strapi, 'imports');
    const plan = await planFolder(app.strapi, dir, { site: 'north', publish: true });
    await writeByHand('/mail/', '/about/');
    const first = await imports.apply(plan, { source: dir, startedBy: 'test' });
    const why = 'redirect /mail/ failed: from: from "/mail/" is already used by another redirect';
    expect(first.items.find(({ type }) => type === 'page')).toMatchObject({
      action: 'failed',
      error: `Not written, because ${why}`,
    });
    expect(await ask('/letters/')).toBeUndefined();
    const { report } = await importFolder(app.strapi, dir, { site: 'north', publish: true });
    remove();
    expect(report.counts).toMatchObject({ failed: 0 });
    expect(report.items.find(({ key }) => key === 'redirect /mail/')).toMatchObject({
      action: 'skip',
      reason: 'invalid',
    });
    expect(await ask('/letters/')).toBe('Mail');
    expect(await targets()).toMatchObject({ '/mail/': '/about/' });
  });

  test('plans no redirect that leads back to itself through another one, and says so', async () => {
    await importAt('north', '/mail/');
    await writeByHand('/letters/', '/mail/');
    const { plan } = await importAt('north', '/letters/', false);
    const redirect = plan.items.find(({ key }) => key === 'redirect /mail/');
    expect(redirect).toMatchObject({ action: 'skip', reason: 'redirect-loop' });
    expect(redirect?.findings.map(({ code }) => code)).toContain('REDIRECT_LOOP');
    expect(await targets()).not.toHaveProperty(['/mail/']);
  });

  test('plans no redirect over the page of another site, and reports a page that comes to the path of a redirect', async () => {
    await importAt('north', '/mail/');
    await importAt('south', '/mail/');
    const moved = await importAt('north', '/letters/');
    const redirect = moved.plan.items.find(({ key }) => key === 'redirect /mail/');
    expect(redirect).toMatchObject({ action: 'skip', reason: 'page-in-the-way' });
    expect(await targets()).not.toHaveProperty(['/mail/']);

    await writeByHand('/post/', '/letters/');
    const { plan } = await importAt('south', '/post/');
    expect(plan.items.flatMap(({ findings }) => findings.map(({ code }) => code))).toContain('REDIRECT_AT_PAGE');
    expect(await ask('/post/')).toBe('邮件');
  });
});
