import type { RunningStrapi } from '../../support/app/boot';

interface TokenSpec {
  type: 'full-access' | 'read-only' | 'custom';
  permissions?: string[];
}

/** Creates an API token as Settings > API Tokens does, which refuses a permission that Strapi does not list. */
export const createToken = async (app: RunningStrapi, name: string, spec: TokenSpec): Promise<string> => {
  const { status, body } = await app.post(
    '/admin/api-tokens',
    { name, description: '', lifespan: null, ...spec },
    { token: await app.adminToken() },
  );
  if (status !== 201) throw new Error(`Token "${name}": ${String(status)} ${JSON.stringify(body)}`);
  return (body as { data: { accessKey: string } }).data.accessKey;
};
