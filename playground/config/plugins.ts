import path from 'path';

import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  compliance: {
    enabled: true,
    // An absolute path: Strapi resolves a relative one from its own folder, and this file runs from dist/config.
    resolve: env('PLUGIN_DIR', path.resolve(process.cwd(), '..')),
    config: {
      locales: ['en', 'zh-CN'],
      publicRead: env.bool('COMPLIANCE_PUBLIC_READ', true),
      // the address of the example site, if it runs
      origins: env.array('SITE_URL', []),
      processors: { objectionsTo: 'privacy@lanchuan.example' },
      privateDir: path.resolve(process.cwd(), '.tmp/evidence'),
      documentRequests: { enabled: true },
    },
  },
});
