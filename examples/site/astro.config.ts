import node from '@astrojs/node';
import type { AstroIntegration } from 'astro';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { permanentRedirects } from './src/lib/api';
import { settings } from './src/lib/settings';

/** Former addresses of pages lead to the new ones. */
const formerAddresses = (): AstroIntegration => ({
  name: 'former-addresses',
  hooks: {
    'astro:config:setup': async ({ command, updateConfig }) => {
      if (command === 'build') updateConfig({ redirects: await permanentRedirects() });
    },
  },
});

/** The index of the search, one for each language, from the pages that were built. */
const search = (): AstroIntegration => ({
  name: 'search',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const path = fileURLToPath(dir);
      const { index, errors } = await pagefind.createIndex();
      if (index === undefined) throw new Error(errors.join('\n'));
      await index.addDirectory({ path });
      await index.writeFiles({ outputPath: `${path}pagefind` });
      await pagefind.close();
    },
  },
});

export default defineConfig({
  site: settings.siteUrl,
  trailingSlash: 'ignore',
  // every page is a file, but the preview of drafts, which the server makes when it is asked for
  output: 'static',
  adapter: node({ mode: 'standalone' }),
  outDir: settings.outDir,
  integrations: [formerAddresses(), search()],
  // the pages are small: one file less to wait for
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
});
