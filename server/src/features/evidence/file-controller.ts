import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { getService } from '../../get-service';
import { parts } from '../../../../model/readers';
import { sendFile } from './send-file';

const NO_FILE = 'There is no such file';

/** An error in Strapi's form. Strapi's authorization would catch a ForbiddenError that is thrown, and drop its details. */
const refusal = (ctx: Context, status: number, name: string, message: string, details: object) => {
  ctx.status = status;
  return { data: null, error: { status, name, message, details } };
};

/** Hands out the file of public evidence, or leads to it. */
export const evidenceFileController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async findOne(ctx: Context) {
    const { locale } = ctx.query;
    const documentId = String(parts(ctx.params)['id']);
    // the policies have seen to it that the locale is one of ours
    const found = await getService(strapi, 'evidence').published(
      documentId,
      typeof locale === 'string' ? locale : null,
    );
    if (found.state === 'on-request')
      return refusal(ctx, 403, 'ForbiddenError', 'This file is available on request', { code: 'ON_REQUEST' });
    if (found.state === 'here') {
      await sendFile(ctx, found.file, { isPublic: true });
      return undefined;
    }
    if (found.state !== 'elsewhere') throw new errors.NotFoundError(NO_FILE);
    ctx.set('Cache-Control', 'no-cache');
    ctx.redirect(found.url);
    return undefined;
  },
});

/** Streams the file that a link opens. It is in no controller: Strapi would offer it as a permission, and it needs none. */
export const openLink = (strapi: Core.Strapi) => async (ctx: Context) => {
  const { id, link } = parts(ctx.params);
  const opened = await getService(strapi, 'evidence').open(String(id), String(link));
  if (opened.state === 'unknown') throw new errors.NotFoundError(NO_FILE);
  if (opened.state !== 'valid') return refusal(ctx, 410, 'GoneError', 'This link is no longer valid', {});
  await sendFile(ctx, opened.file, { before: opened.note });
  return undefined;
};
