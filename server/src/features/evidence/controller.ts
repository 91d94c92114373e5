import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { LINK_DAYS } from '../../../../model/contracts/evidence';
import { getService } from '../../get-service';
import { ACTIONS } from '../../permissions';
import { Refusal } from '../../services/refusal';
import { sendFile } from './send-file';
import { answered } from '../../controllers/answer';
import { announcedBytes, bodyOf, param, queryOf, readerOf, userOf } from '../../controllers/requests';

const fileQuery = z.object({ version: z.enum(['draft', 'published'], { error: 'must be draft or published' }) });
const storeQuery = z.object({ name: z.string({ error: 'must be the name of the file' }).min(1).max(255) });

const DAYS = `must be ${LINK_DAYS.join(', ')}`;
const linkBody = z.strictObject({
  recipient: z
    .string({ error: 'must say who receives the link' })
    .trim()
    .min(1, 'must not be empty')
    .max(255, 'must have at most 255 characters')
    .regex(/^\P{Cc}*$/u, 'must not contain control characters'),
  days: z.literal(LINK_DAYS, { error: DAYS }),
});

/** The actions of a document's form on a file that is not public. */
export const evidenceController = ({ strapi }: { strapi: Core.Strapi }) => {
  const evidence = () => getService(strapi, 'evidence');
  return {
    findOne: answered(async (ctx) => {
      const reader = readerOf(ctx);
      const maySend = reader.ability.can(ACTIONS.sendEvidence, undefined);
      return { data: await evidence().one(reader, param(ctx, 'documentId'), maySend) };
    }),
    file: answered(async (ctx) => {
      const { version } = queryOf(ctx, fileQuery);
      await sendFile(ctx, await evidence().file(readerOf(ctx), param(ctx, 'documentId'), version));
    }),
    store: answered(async (ctx) => {
      if (ctx.is('application/octet-stream') === false)
        throw new Refusal(
          415,
          'UPLOAD_TYPE_WRONG',
          'Send the file as the body of the request, with Content-Type: application/octet-stream.',
        );
      const { name } = queryOf(ctx, storeQuery);
      const reader = readerOf(ctx);
      const documentId = param(ctx, 'documentId');
      await evidence().one(reader, documentId, false);
      await evidence().store(userOf(ctx), documentId, { name, body: ctx.req, announced: announcedBytes(ctx) });
      const maySend = reader.ability.can(ACTIONS.sendEvidence, undefined);
      return { data: await evidence().one(reader, documentId, maySend) };
    }),
    send: answered(async (ctx) => {
      const { recipient, days } = bodyOf(ctx, linkBody);
      const documentId = param(ctx, 'documentId');
      await evidence().one(readerOf(ctx), documentId, false);
      const data = await evidence().send(userOf(ctx), documentId, recipient, days);
      ctx.status = 201;
      return { data };
    }),
    revoke: answered(async (ctx) => {
      const documentId = param(ctx, 'documentId');
      await evidence().one(readerOf(ctx), documentId, false);
      await evidence().revoke(userOf(ctx), documentId, param(ctx, 'link'));
      return { data: await evidence().one(readerOf(ctx), documentId, true) };
    }),
  };
};
