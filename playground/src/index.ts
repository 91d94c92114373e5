import fs from 'node:fs';

import type { Core } from '@strapi/strapi';

/** With DEMO_CLOCK, the plugin goes by the instant in that file, while there is one: how the demo's check lets time pass. */
const clockOf = (file: string) => () => (fs.existsSync(file) ? new Date(fs.readFileSync(file, 'utf8')) : new Date());

export default {
  bootstrap({ strapi }: { strapi: Core.Strapi }) {
    const file = process.env['DEMO_CLOCK'];
    if (file !== undefined) strapi.plugin('compliance').service<{ now: () => Date }>('clock').now = clockOf(file);
  },
};
