import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

import { ROOT } from '../../scripts/root.mjs';
import { run } from '../../scripts/run.mjs';

/** As `create-strapi-app` writes it: no `exports`, no `strict`. */
const TSCONFIG = {
  compilerOptions: {
    ...{ module: 'CommonJS', moduleResolution: 'Node', lib: ['ES2020'], target: 'ES2019', strict: false },
    ...{ skipLibCheck: true, forceConsistentCasingInFileNames: true, esModuleInterop: true, resolveJsonModule: true },
    ...{ noEmit: true, noImplicitThis: true, types: [] },
  },
  include: ['*.ts'],
};

/** An app's own code. */
const PLUGINS = `import type { ComplianceOptions } from 'strapi-plugin-compliance/config';
const config: ComplianceOptions = { publicRead: true, sites: { default: { hosts: ['www.example.com'] } }, limits: { zipBytes: 1 } };
export default () => ({ compliance: { enabled: true, config } });
`;
const LIBRARIES = `import { defaultSiteRules, readSite } from 'strapi-plugin-compliance/migrator';
import type { FoundPage, Page } from 'strapi-plugin-compliance/answers';
import server from 'strapi-plugin-compliance/strapi-server';
import { run } from 'strapi-plugin-compliance/cli';
export const paths: string[] = readSite([], defaultSiteRules).files.map(({ path }) => path);
export const title = ({ data }: FoundPage<Page>): string => data.title;
export const types: string[] = Object.keys(server.contentTypes);
export const code: Promise<number> = run(['runs']);
`;

const MISTAKES = {
  publicRead: PLUGINS.replace('publicRead', 'publicReads'),
  hosts: PLUGINS.replace('hosts', 'host'),
  zipBytes: PLUGINS.replace('zipBytes: 1', "zipBytes: '1'"),
};

const compile = async (folder) => {
  const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
  return run(process.execPath, [tsc, '-p', folder, '--pretty', 'false']);
};

/** Compiles code of an app as a new app of Strapi would. */
export const checkTypes = async (app, check) => {
  const folder = path.join(app, 'types-of-app');
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder);
  fs.writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(TSCONFIG));
  fs.writeFileSync(path.join(folder, 'plugins.ts'), PLUGINS);
  fs.writeFileSync(path.join(folder, 'libraries.ts'), LIBRARIES);
  await check('an app in TypeScript compiles with the options and the libraries', async () => {
    const { code, output } = await compile(folder);
    assert.equal(code, 0, output);
  });
  await check('options that are misspelt or of another type do not compile', async () => {
    for (const [name, text] of Object.entries(MISTAKES)) fs.writeFileSync(path.join(folder, `${name}.ts`), text);
    const { output } = await compile(folder);
    for (const name of Object.keys(MISTAKES)) assert.match(output, new RegExp(`^\\S*${name}\\.ts\\(2,`, 'm'), output);
  });
  fs.rmSync(folder, { recursive: true, force: true });
};
