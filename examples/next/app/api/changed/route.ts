import { timingSafeEqual } from 'node:crypto';
import { revalidateTag } from 'next/cache';
import { EVERYTHING, pathTag } from '../../../lib/tags';

/** The header that the webhook has in Strapi: `Authorization: <secret>`. */
const isStrapi = (request: Request): boolean => {
  const [sent, secret] = [request.headers.get('authorization') ?? '', process.env.WEBHOOK_SECRET ?? ''].map((text) =>
    Buffer.from(text),
  );
  return secret.length > 0 && sent.length === secret.length && timingSafeEqual(sent, secret);
};

/** Marks everything that shows what has changed. The next reader gets it anew. */
export async function POST(request: Request): Promise<Response> {
  if (!isStrapi(request)) return new Response(null, { status: 401 });
  const { event, everything, tags, paths, oldPaths } = await request.json();
  if (event !== 'compliance.changed') return new Response(null, { status: 204 });
  const shown = everything ? [EVERYTHING] : [...tags, ...[...paths, ...oldPaths].map(pathTag)];
  for (const tag of shown) revalidateTag(tag, { expire: 0 });
  return new Response(null, { status: 204 });
}
