import { createHmac } from 'node:crypto';
import type { Core } from '@strapi/strapi';

/** How long the link of a preview opens a draft, in milliseconds; the site exchanges it for a cookie. */
const LINK = 5 * 60_000;

/** With `npm run demo -- --site`, the example site shows drafts. */
const preview = (env: Core.Config.Shared.ConfigParams['env']) => {
  const site = env('SITE_URL', '');
  if (site === '') return {};
  const handler = (uid: string, { documentId, locale }: { documentId: string; locale: string }) => {
    if (uid !== 'plugin::compliance.page') return null;
    const expires = Date.now() + LINK;
    const signed = JSON.stringify(['link', locale, documentId, expires]);
    const signature = createHmac('sha256', env('PREVIEW_SECRET', '')).update(signed).digest('base64url');
    return `${site}/preview/${locale}/${documentId}?ticket=${String(expires)}.${signature}`;
  };
  return { preview: { enabled: true, config: { allowedOrigins: [site], handler } } };
};

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  auth: { secret: env('ADMIN_JWT_SECRET') },
  apiToken: { salt: env('API_TOKEN_SALT') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  // tests log in more often than people
  rateLimit: { enabled: env.bool('ADMIN_RATE_LIMIT', true) },
  flags: { nps: false, promoteEE: false },
  ...preview(env),
});
