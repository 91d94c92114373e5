import type { Core } from '@strapi/strapi';

/** With `npm run demo -- --site`, the example site shows drafts. */
const preview = (env: Core.Config.Shared.ConfigParams['env']) => {
  const site = env('SITE_URL', '');
  if (site === '') return {};
  const handler = (uid: string, { documentId, locale }: { documentId: string; locale: string }) => {
    const query = new URLSearchParams({ documentId, locale, secret: env('PREVIEW_SECRET', '') });
    return uid === 'plugin::compliance.page' ? `${site}/preview?${query.toString()}` : null;
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
