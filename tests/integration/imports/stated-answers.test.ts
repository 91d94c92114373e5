/** @slow @database any */
import fs from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { bootStrapi } from '../../support/app/boot';
import { runCli } from '../../support/app/cli';
import { createTestApp, type TestApp } from '../../support/app/test-app';
import { answers, isCommand, stepsOf } from '../../support/docs-console';
import { legacyPage, sampleSite } from '../../support/sites/legacy-site';
import { documents, rowsOf } from '../content/stored';

const DOCS = path.resolve(__dirname, '../../../docs');

/** A reader of the documents: the files that they have, the commands that they run, the answers that they expect. */
interface Reader {
  app: TestApp;
  /** Writes files of `legacy-site`; null removes one. */
  write: (files: Record<string, string | Buffer | null>) => void;
  /** Runs the program with these words, as somebody who waits for it to succeed. */
  does: (words: string) => Promise<void>;
  /** Expects a command of a document to answer as the document says. */
  asks: (document: string, words: string) => Promise<void>;
  /** Works in the running app. */
  edits: (work: (strapi: Core.Strapi) => Promise<unknown>) => Promise<void>;
}

const statedIn = (document: string, words: string): string[] => {
  const steps = stepsOf(fs.readFileSync(path.join(DOCS, document), 'utf8')).filter(isCommand);
  const found = steps.find(({ command }) => command.replace(/ +#.*$/, '') === `npx strapi-compliance ${words}`);
  if (found === undefined || found.answer.length === 0) throw new Error(`${document} states no answer to: ${words}`);
  return found.answer;
};

/** The app of a test has the plugin from a folder, listens to this machine alone, and runs with the versions and the database there are. */
const asElsewhere = (text: string): string =>
  text
    .replace(/^warning plugin .*\n.*\n/m, 'ok      plugin      strapi-plugin-compliance …\n')
    .replace(/(?<=Node\.js |strapi-plugin-compliance )\d+\.\S+/g, '…')
    .replace(/http:\/\/127\.0\.0\.1:\d+/, 'http://0.0.0.0:1337')
    .replace(/(?:postgres|mysql)(?=, reachable)/, 'sqlite');

const argumentsOf = (words: string): string[] =>
  [...words.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

const newReader = async (config: Record<string, unknown> = {}): Promise<Reader> => {
  const app = await createTestApp({ config });
  const folder = path.join(app.dir, 'legacy-site');
  return {
    app,
    write(files) {
      for (const [name, content] of Object.entries(files)) {
        const file = path.join(folder, name);
        if (content === null) fs.rmSync(file);
        else {
          fs.mkdirSync(path.dirname(file), { recursive: true });
          fs.writeFileSync(file, content);
        }
      }
    },
    async does(words) {
      const { code, stdout, stderr } = await runCli(app, argumentsOf(words));
      if (code !== 0 && code !== 3 && code !== 4) throw new Error(`${words}: ${stderr}${stdout}`);
    },
    async asks(document, words) {
      const stated = asElsewhere(statedIn(document, words).join('\n')).split('\n');
      const { stdout } = await runCli(app, argumentsOf(words));
      if (!answers(stated, asElsewhere(stdout)))
        expect({ document, words, answer: stdout }).toEqual({ document, words, answer: stated.join('\n') });
    },
    async edits(work) {
      const running = await bootStrapi({ app });
      try {
        await work(running.strapi);
      } finally {
        await running.close();
      }
    },
  };
};

/** Changes a page in one language, by its path. */
const change = async (strapi: Core.Strapi, at: string, data: object, status?: 'published'): Promise<void> => {
  const [row] = await rowsOf(strapi, 'page', { path: at });
  const { documentId, locale } = row ?? {};
  await documents(strapi, 'page').update({ documentId, locale, data, ...(status && { status }) });
};

const en = (title: string, text: string) => legacyPage('en', title, text);

let reader: Reader;
afterEach(async () => {
  await reader.app.remove();
});

test('the sample site: what is imported, checked and exported', async () => {
  reader = await newReader({ publicRead: true });
  const { app, does, asks, edits } = reader;
  fs.cpSync(sampleSite(), path.join(app.dir, 'legacy-site'), { recursive: true });
  await does('apply legacy-site --publish --yes');
  await asks('troubleshooting.md', 'doctor');
  await edits(async (strapi) => {
    await change(strapi, '/support/sla/storage-en/', { title: 'Our promise' });
    await documents(strapi, 'redirect').create({ data: { from: '/support/beta/', code: 410 } });
  });
  await asks('exporting.md', 'export exported-site');
  const hits = {
    '/support/old-news/': 12,
    '/support/beta/': 3,
    '/support/sla/storage-en.html': 40,
    '/support/sla/storage-en/': 1730,
  };
  const lines = Object.entries(hits).flatMap(([address, count]) =>
    Array.from(
      { length: count },
      () => `198.51.100.7 - - [01/Mar/2026:10:00:00 +0000] "GET ${address} HTTP/1.1" 200 512`,
    ),
  );
  fs.writeFileSync(path.join(app.dir, 'access.log'), `${lines.join('\n')}\n`);
  await asks('checking-urls.md', 'check-urls access.log');
});

test('a conflict is listed and resolved', async () => {
  reader = await newReader();
  const { write, does, asks, edits } = reader;
  const mail = (title: string) => ({ 'support/sla/mail-en.md': en(title, 'We answer mail.') });
  write({ 'support/sla/cache-en.md': en('Cache', 'Fast.'), ...mail('Mail') });
  await does('apply legacy-site --publish --yes');
  write(mail('SLA for Mail'));
  await does('apply legacy-site --publish --yes');
  await edits(async (strapi) => change(strapi, '/support/sla/mail-en/', { title: 'Our promise' }, 'published'));
  write({ 'support/sla/cache-en.md': en('Cache', 'Faster.'), ...mail('Mail SLA') });
  await does('apply legacy-site --publish --yes');
  await asks('importing/plan-and-apply.md', 'resolve 3');
  await asks('importing/plan-and-apply.md', 'resolve 3 --item 2 --field title --take source');
});

test('drafts are published, but for what an editor has changed', async () => {
  reader = await newReader();
  const { write, does, asks, edits } = reader;
  write({
    'support/sla/queue-en.md': en('Queue', 'In order.'),
    'support/sla/storage-en.md': en('Storage', 'Three times.'),
    'support/legal-en.md': en('Legal', 'Terms.'),
  });
  await does('apply legacy-site --yes');
  await edits(async (strapi) => change(strapi, '/support/sla/queue-en/', { title: 'Queues' }));
  await asks('importing/plan-and-apply.md', 'publish 1 --only "support/sla/**" --locale en --yes');
});

test('a rollback says what it would do', async () => {
  reader = await newReader();
  const { write, does, asks, edits } = reader;
  const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#246' } })
    .png()
    .toBuffer();
  const legal = (title: string) => ({ 'support/legal-en.md': en(title, 'Terms.') });
  const storage = (title: string, text: string) => ({ 'support/sla/storage-en.md': en(title, text) });
  write({ ...legal('Legal'), ...storage('Storage', 'Twice.') });
  await does('apply legacy-site --yes');
  write(storage('Storage', 'Three times.'));
  await does('apply legacy-site --yes');
  write({
    ...{ ...legal('Legal notice'), ...storage('SLA for Storage', 'Four times.') },
    'support/sla/queue-en.md': en('Queue', '![Steps](../media/steps.png)'),
    'support/media/steps.png': picture,
  });
  await does('apply legacy-site --yes');
  await edits(async (strapi) => change(strapi, '/support/legal-en/', { title: 'Our terms' }));
  await asks('importing/plan-and-apply.md', 'rollback 3 --dry-run');
});

test('a plan shows what another map changes', async () => {
  reader = await newReader();
  const { write, does, asks } = reader;
  const mapped = (to: string) => ({ 'compliance.map.yml': `pages:\n  sla/mail-en.md: { path: ${to} }\n` });
  write({ 'sla/mail-en.md': en('Mail', 'We answer mail.'), ...mapped('/mail/') });
  await does('apply legacy-site --yes');
  write(mapped('/promises/mail/'));
  await does('apply legacy-site --yes');
  write(mapped('/promises/post/'));
  await asks('importing/map.md', 'plan legacy-site');
});

test('languages that state different facts', async () => {
  reader = await newReader();
  const folder = path.join(reader.app.dir, 'path/to/legacy-site');
  fs.mkdirSync(path.join(folder, 'support/sla'), { recursive: true });
  const page = (locale: 'en' | 'zh-CN', heading: string, text: string) =>
    `<tags ms.date="3/2017" wacn.date="3/2017" wacn.lang="${locale === 'en' ? 'en' : 'cn'}" />\n\n# Storage\n\n## ${heading}\n\n${text}\n`;
  fs.writeFileSync(
    path.join(folder, 'support/sla/storage-en.md'),
    page('en', 'Promise', 'Available 99.95% of the time.'),
  );
  fs.writeFileSync(
    path.join(folder, 'support/sla/storage.md'),
    page('zh-CN', '承诺', '我们保证存储在 99.9% 的时间内可用。'),
  );
  await reader.asks('linting.md', 'lint path/to/legacy-site');
});
