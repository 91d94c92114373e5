import { once } from 'node:events';
import type { Context } from 'koa';
import send from 'send';
import type { OpenFile } from '../services/evidence';

/**
 * Answers with a file that is for one reader: always as a download under its name, whole or in ranges, and nothing that
 * a browser would run, keep, or show to the next site.
 */
export const sendFile = async (ctx: Context, { folder, stored, name }: OpenFile): Promise<void> => {
  ctx.attachment(name);
  ctx.set({
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
    'X-Robots-Tag': 'noindex',
    'Referrer-Policy': 'no-referrer',
    'Content-Security-Policy': "default-src 'none'; sandbox",
  });
  // the stream answers past Koa, with the headers that are set by now
  ctx.respond = false;
  ctx.status = 200;
  const done = once(ctx.res, 'close');
  send(ctx.req, encodeURIComponent(stored), { root: folder, cacheControl: false, dotfiles: 'deny', index: false }).pipe(
    ctx.res,
  );
  await done;
};

/** Whether a request asks for the beginning of a file, and so is a download, not the rest of one. */
export const beginsDownload = ({ method, headers }: Context): boolean =>
  method === 'GET' && (headers.range === undefined || /^bytes=0*-|^bytes=0+,|^bytes=0+-/u.test(headers.range));
