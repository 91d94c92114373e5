import { once } from 'node:events';
import type { Context } from 'koa';
import send from 'send';
import type { OpenFile } from './open-file';

/** Called before the first byte of a file is sent. `isPart`: the answer begins behind the first byte of the file. */
type BeforeBytes = (isPart: boolean) => Promise<void>;

const ALWAYS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': "default-src 'none'; sandbox",
};
const FOR_ONE_READER = { 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex' };
const FOR_EVERYBODY = { 'Cache-Control': 'no-cache' };

/**
 * Answers with a file: always as a download under its name, whole or in ranges, and nothing that a browser would run or
 * show to the next site, nor keep, unless it `isPublic`. `before` is not called for an answer without bytes of the file,
 * such as that to `HEAD`; if it fails, none are sent.
 */
export const sendFile = async (
  ctx: Context,
  { folder, stored, name }: OpenFile,
  { before = () => Promise.resolve(), isPublic = false }: { before?: BeforeBytes; isPublic?: boolean } = {},
): Promise<void> => {
  ctx.attachment(name);
  ctx.set({ ...ALWAYS, ...(isPublic ? FOR_EVERYBODY : FOR_ONE_READER) });
  // the stream answers past Koa, with the headers that are set by now
  ctx.respond = false;
  ctx.status = 200;
  if (ctx.res.closed) return;
  const done = once(ctx.res, 'close');
  const options = { root: folder, cacheControl: false, dotfiles: 'deny', index: false } as const;
  const file = send(ctx.req, encodeURIComponent(stored), options);
  const stream = file.stream.bind(file);
  const failures: unknown[] = [];
  // by now `send` has read every header of the request, and decided which bytes it sends
  file.stream = (path, range: { start?: number } = {}) => {
    before((range.start ?? 0) > 0).then(
      () => {
        stream(path, range);
      },
      (error: unknown) => {
        failures.push(error);
        file.error(500);
      },
    );
  };
  file.pipe(ctx.res);
  await done;
  if (failures.length > 0) throw failures[0];
};
