import { validateConfig } from './validate-config';

export { explainConfig, getConfig, rememberSettings } from './get-config';
export type { Limits } from './limits';
export type { ComplianceConfig } from './schema';

/**
 * Defaults live in the schema and are filled in by `getConfig`: Strapi merges its own `default` into the user's
 * configuration deeply, lists item by item, and would turn `locales: ['fr']` into `['fr', 'zh-CN']`.
 */
export const config = { default: {}, validator: validateConfig };
