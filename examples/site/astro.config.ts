import node from '@astrojs/node';
import { defineConfig } from 'astro/config';
import { finish } from './src/build/finish';
import { settings } from './src/lib/settings';

export default defineConfig({
  site: settings.siteUrl,
  trailingSlash: 'ignore',
  // every page is a file, but the preview of drafts, which the server makes when it is asked for
  output: 'static',
  adapter: node({ mode: 'standalone' }),
  outDir: settings.outDir,
  integrations: [finish()],
  // nothing is inline: the site's Content-Security-Policy allows files of the site alone
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
