import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { EVIDENCE_KINDS, EVIDENCE_VISIBILITIES, LINK_DAYS, MAIL_LANGUAGES } from '../../../../model/contracts/evidence';
import { EVIDENCE_LINKS_LIST } from '../../../../model/lists/evidence-links';
import { contentRead } from '../../auth/readable-entries';
import { uidOf } from '../../../../model/plugin-id';
import { getService } from '../../get-service';
import { ACTIONS } from '../../permissions';
import { Refusal } from '../../services/refusal';
import { addEvidence, evidenceOffer } from './add-evidence';
import { listLinks } from './list-links';
import { sendFile } from './send-file';
import { get, getList, post, put, remove, type PanelRoute } from '../../routes/panel-route';
import {
  announcedBytes,
  bodyOf,
  localeSchema,
  param,
  printable,
  queryOf,
  readerOf,
  userOf,
} from '../../controllers/requests';

const fileQuery = z.object({ version: z.enum(['draft', 'published'], { error: 'must be draft or published' }) });
const storeQuery = z.object({ name: z.string({ error: 'must be the name of the file' }).min(1).max(255) });

const addQuery = storeQuery.extend({
  titles: z.record(localeSchema, printable.trim().max(255, 'must have at most 255 characters'), {
    error: 'must name a title for each language of the certification',
  }),
  kind: z.enum(EVIDENCE_KINDS, { error: `must be one of ${EVIDENCE_KINDS.join(', ')}` }).default('certificate'),
  visibility: z
    .enum(EVIDENCE_VISIBILITIES, { error: `must be one of ${EVIDENCE_VISIBILITIES.join(', ')}` })
    .default('on-request'),
  publish: z.stringbool({ error: 'must be true or false' }).default(false),
});

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

const mailBody = z.strictObject({
  language: z.enum(MAIL_LANGUAGES, { error: `must be one of ${MAIL_LANGUAGES.join(', ')}` }),
});

const right = contentRead(uidOf('document'));

const { sendEvidence } = ACTIONS;

const evidence = (strapi: Core.Strapi) => getService(strapi, 'evidence');

const maySend = (ctx: Context): boolean => readerOf(ctx).ability.can(sendEvidence, undefined);

/** The body of a request as the file itself, of this type. */
const refuseOtherBodies = (ctx: Context, type: string): void => {
  if (ctx.is(type) !== false) return;
  throw new Refusal(415, 'UPLOAD_TYPE_WRONG', `Send the file as the body of the request, with Content-Type: ${type}.`);
};

const certified = contentRead(uidOf('certification'));

/** A certification asks them about evidence for it, and the form of a document about its file. */
export const routes: readonly PanelRoute[] = [
  get('/certifications/:documentId/evidence', certified, async (ctx, strapi) => ({
    data: await evidenceOffer(strapi, readerOf(ctx), userOf(ctx), param(ctx, 'documentId')),
  })),
  post('/certifications/:documentId/evidence', certified, async (ctx, strapi) => {
    refuseOtherBodies(ctx, 'application/pdf');
    const asked = queryOf(ctx, addQuery);
    const upload = { ...asked, body: ctx.req, announced: announcedBytes(ctx) };
    const data = await addEvidence(strapi, readerOf(ctx), userOf(ctx), param(ctx, 'documentId'), upload);
    ctx.status = 201;
    return { data };
  }),
  get('/evidence/:documentId', right, async (ctx, strapi) => ({
    data: await evidence(strapi).one(readerOf(ctx), param(ctx, 'documentId'), maySend(ctx)),
  })),
  get('/evidence/:documentId/file', right, async (ctx, strapi) => {
    const { version } = queryOf(ctx, fileQuery);
    await sendFile(ctx, await evidence(strapi).file(readerOf(ctx), param(ctx, 'documentId'), version));
  }),
  put('/evidence/:documentId/file', right, async (ctx, strapi) => {
    refuseOtherBodies(ctx, 'application/octet-stream');
    const { name } = queryOf(ctx, storeQuery);
    const reader = readerOf(ctx);
    const documentId = param(ctx, 'documentId');
    await evidence(strapi).one(reader, documentId, false);
    await evidence(strapi).store(userOf(ctx), documentId, { name, body: ctx.req, announced: announcedBytes(ctx) });
    return { data: await evidence(strapi).one(reader, documentId, maySend(ctx)) };
  }),
  post('/evidence/:documentId/links', sendEvidence, async (ctx, strapi) => {
    const { recipient, days } = bodyOf(ctx, linkBody);
    const documentId = param(ctx, 'documentId');
    await evidence(strapi).one(readerOf(ctx), documentId, false);
    const data = await evidence(strapi).send(userOf(ctx), documentId, recipient, days);
    ctx.status = 201;
    return { data };
  }),
  post('/evidence/:documentId/links/:link/mail', sendEvidence, async (ctx, strapi) => {
    const { language } = bodyOf(ctx, mailBody);
    const documentId = param(ctx, 'documentId');
    await evidence(strapi).one(readerOf(ctx), documentId, false);
    await evidence(strapi).mail(userOf(ctx), documentId, param(ctx, 'link'), language);
    return { data: await evidence(strapi).one(readerOf(ctx), documentId, true) };
  }),
  getList(EVIDENCE_LINKS_LIST, sendEvidence, async (filter, page, ctx, strapi) =>
    listLinks(strapi, readerOf(ctx), filter, page),
  ),
  remove('/evidence/:documentId/links/:link', sendEvidence, async (ctx, strapi) => {
    const documentId = param(ctx, 'documentId');
    await evidence(strapi).one(readerOf(ctx), documentId, false);
    await evidence(strapi).revoke(userOf(ctx), documentId, param(ctx, 'link'));
    return { data: await evidence(strapi).one(readerOf(ctx), documentId, true) };
  }),
];
