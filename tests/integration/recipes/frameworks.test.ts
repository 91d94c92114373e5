/** @database any */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { endProcess } from '../../support/app/end-process';
import { freePort } from '../../support/app/free-port';
import { buildClient } from '../../support/app/install-client';
import { ROOT } from '../../support/app/run-folder';
import { eventually } from '../../support/eventually';
import { isThorough } from '../../support/jest/rounds';
import { writer } from '../rest/sample-content';

interface Recipe {
  /** The tool that builds it, beside the client; null: a program of the machine. */
  packages: Readonly<Record<string, string>> | null;
  /** Files that a new project of the framework has. */
  files?: Readonly<Record<string, string>>;
  build: string;
  /** The folder of the site, or the program that answers at `PORT`. */
  built: { folder: string } | { program: string };
}

const SVELTE = {
  'src/app.html': '<!doctype html><html><head>%sveltekit.head%</head><body>%sveltekit.body%</body></html>',
  'vite.config.js':
    "import { sveltekit } from '@sveltejs/kit/vite';\nexport default { plugins: [sveltekit()], build: { minify: false } };",
  'svelte.config.js': "import adapter from '@sveltejs/adapter-node';\nexport default { kit: { adapter: adapter() } };",
};

/** By the headings of the document. Versions are the newest that run on the oldest Node.js that the plugin supports. */
const RECIPES: Readonly<Record<string, Recipe>> = {
  Eleventy: { packages: { '@11ty/eleventy': '3.1.8' }, build: 'npx eleventy', built: { folder: '_site' } },
  Astro: { packages: { astro: '5.18.2' }, build: 'npx astro build', built: { folder: 'dist' } },
  Hugo: { packages: null, build: 'hugo', built: { folder: 'public' } },
  Nuxt: { packages: { nuxt: '4.2.2' }, build: 'npx nuxt build', built: { program: '.output/server/index.mjs' } },
  SvelteKit: {
    packages: {
      ...{ '@sveltejs/kit': '2.70.4', '@sveltejs/adapter-node': '5.3.1', svelte: '5.57.3' },
      ...{ '@sveltejs/vite-plugin-svelte': '6.2.1', vite: '7.3.8' },
    },
    files: SVELTE,
    build: 'npx vite build',
    built: { program: 'build/index.js' },
  },
};

const DOCUMENT = fs.readFileSync(path.join(ROOT, 'docs/recipes.md'), 'utf8');
const sectionOf = (name: string): string =>
  new RegExp(`^## ${name}\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(DOCUMENT)?.[1] ?? '';

/** The files of a recipe: each stands below its name. */
const filesOf = (name: string): [file: string, code: string][] =>
  [...sectionOf(name).matchAll(/^`([^`\n]+)`\n\n```[\w-]+\n([\s\S]*?)^```$/gm)].map(([, file = '', code = '']) => [
    file,
    code,
  ]);

/** Addresses that frameworks like less than a folder with a slash at its end. */
const ODD = { '/no-slash': 'Without a slash', '/old-style.html': 'In a file', '/r&d/': 'Behind a sign' };

let app: RunningStrapi;
let folder: string;

const publishSeal = async (name: string) => {
  const seals = writer(app.strapi, 'certification');
  const key = name.toLowerCase().replace(/ /g, '-');
  await seals.publish(await seals.create({ key, name, certificationStatus: 'active', validUntil: '2099-12-31' }));
};

beforeAll(async () => {
  app = await bootStrapi({ config: { publicRead: true, locales: ['en', 'zh-CN'] } });
  await publishSeal('ISO 27001 seal');
  const pages = writer(app.strapi, 'page');
  const page = await pages.create({ title: 'Security & trust', path: '/trust/security/', body: 'Kept *safe*.' });
  await pages.translate(page, { title: '安全', path: '/信任/安全/', body: '数据安全。' });
  await pages.publish(page);
  await pages.create({ title: 'Draft', path: '/draft/', body: 'Unheard of.' });
  for (const [at, body] of Object.entries({ '/': 'At the top', ...ODD }))
    await pages.publish(await pages.create({ title: body, path: at, body }));
  const redirects = writer(app.strapi, 'redirect');
  await redirects.create({ from: '/old/', to: '/trust/security/', code: 301 }, { locale: undefined });
  await redirects.create({ from: '/旧/', to: '/信任/安全/', code: 301 }, { locale: undefined });
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'compliance-recipes-'));
});
afterAll(async () => {
  await app.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const environment = (more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  ...{ STRAPI_URL: app.url, NODE_ENV: 'production', CI: '1' },
  ...{ ASTRO_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1' },
  ...more,
});

const finish = async (command: string, cwd: string, env = environment()) => {
  const [program = '', ...args] = command.split(' ');
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [output, errors, ended] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  const [code] = ended as unknown[];
  if (code !== 0) throw new Error(`${command}: ${output}${errors}`);
};

const write = (root: string, file: string, content: string) => {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), content);
};

const project = async (name: string, { packages, files = {}, build }: Recipe): Promise<string> => {
  const root = path.join(folder, name);
  for (const [file, content] of [...Object.entries(files), ...filesOf(name)]) write(root, file, content);
  if (packages !== null) {
    const dependencies = { ...packages, 'strapi-plugin-compliance-client': `file:${buildClient(folder)}` };
    write(root, 'package.json', JSON.stringify({ private: true, type: 'module', dependencies }));
    await finish('npm install --install-links --no-audit --no-fund', root, environment({ NODE_ENV: '' }));
  }
  await finish(build, root);
  return root;
};

interface Site {
  read: (address: string) => Promise<string>;
  /** Of a server: where an old address leads. */
  redirect?: (address: string) => Promise<string | null>;
  /** Of files: builds them again. */
  again?: () => Promise<void>;
  close: () => Promise<void>;
}

const serve = async (root: string, program: string): Promise<Site> => {
  const port = String(await freePort());
  const env = environment({ PORT: port, HOST: '127.0.0.1', ORIGIN: `http://127.0.0.1:${port}` });
  const child: ChildProcess = spawn(process.execPath, [program], { cwd: root, env, stdio: 'ignore' });
  const ask = async (address: string) => fetch(`http://127.0.0.1:${port}${encodeURI(address)}`, { redirect: 'manual' });
  await eventually(
    async () => ask('/').catch(() => null),
    (answer) => answer?.status === 200,
    60_000,
  );
  return {
    read: async (address) => (await ask(address)).text(),
    redirect: async (address) => (await ask(address)).headers.get('location'),
    close: async () => endProcess(child),
  };
};

const siteOf = async (root: string, { build, built }: Recipe): Promise<Site> => {
  if ('program' in built) return serve(root, built.program);
  const read = async (address: string) => {
    const file = address.endsWith('.html') ? address : `${address}/index.html`;
    return fs.promises.readFile(path.join(root, built.folder, file), 'utf8').catch(() => '');
  };
  return { read, again: async () => finish(build, root), close: async () => Promise.resolve() };
};

test('every recipe of the document is built here, or has a test of its own', () => {
  const headings = [...DOCUMENT.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
  expect(headings.sort()).toEqual([...Object.keys(RECIPES), 'Next.js'].sort());
});

test.each(Object.keys(RECIPES))('%s takes no more than forty lines a file', (name) => {
  const files = filesOf(name);
  expect(files.length).toBeGreaterThan(1);
  for (const [, code] of files) expect(code.split('\n').length).toBeLessThanOrEqual(40);
});

const isHere = (name: string, { packages }: Recipe): boolean =>
  packages !== null || spawnSync(name.toLowerCase(), ['version']).status === 0;

/** One of them, and under `npm test -- thorough` all that this machine can build. */
const built = Object.entries(RECIPES).filter(
  ([name, recipe]) => name === 'Eleventy' || (isThorough && isHere(name, recipe)),
);

test.each(built)(
  '%s shows the pages and what is held',
  async (name, recipe) => {
    const site = await siteOf(await project(name, recipe), recipe);
    try {
      expect(await site.read('/')).toContain('ISO 27001 seal');
      const page = await site.read('/trust/security/');
      expect(page).toContain('Security &amp; trust');
      expect(page).toContain('Kept <em>safe</em>.');
      expect(page).toMatch(/lang="?en/);
      expect(await site.read('/信任/安全/')).toContain('数据安全。');
      expect(await site.read('/draft/')).not.toContain('Unheard of.');
      for (const [at, body] of Object.entries(ODD))
        // as the document says of Astro
        if (name !== 'Astro' || !at.endsWith('.html')) expect(await site.read(at)).toContain(body);
      if (site.redirect !== undefined) {
        expect(await site.redirect('/old/')).toMatch(/\/trust\/security\/$/);
        expect(decodeURI((await site.redirect('/旧/')) ?? '')).toMatch(/\/信任\/安全\/$/);
      }
      await publishSeal(`Seal for ${name}`);
      await site.again?.();
      expect(await site.read('/')).toContain(`Seal for ${name}`);
    } finally {
      await site.close();
    }
  },
  600_000,
);
