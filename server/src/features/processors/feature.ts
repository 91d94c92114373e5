import { z } from 'zod';
import { contentRead } from '../../auth/readable-entries';
import {
  askedOf,
  bodyOf,
  languageOf,
  localeSchema,
  pageSchema,
  param,
  readerOf,
  userOf,
} from '../../controllers/requests';
import { feature } from '../../core/feature';
import { getService } from '../../get-service';
import { tool, type OfferedTool } from '../../mcp/tool';
import { PROCESSORS_LIST } from '../../../../model/lists/processors';
import { uidOf } from '../../../../model/plugin-id';
import { ACTIONS } from '../../permissions';
import { isEmailAddress } from '../../../../model/email-address';
import { get, getList, post, type PanelRoute } from '../../routes/panel-route';
import { checks } from './checks';
import { processorNotices } from './notices';
import { processors as service } from './service';

const right = contentRead(uidOf('processor'));

const mailBody = z.strictObject({
  to: z.string({ error: 'must be an e-mail address' }).trim().refine(isEmailAddress, 'must be one e-mail address'),
  locale: localeSchema,
  hash: z.string({ error: 'must be the hash of the notice that was shown' }),
});

const routes: readonly PanelRoute[] = [
  getList(PROCESSORS_LIST, right, async (asked, page, ctx, strapi) =>
    getService(strapi, 'processors').list(readerOf(ctx).ability, asked, page, languageOf(ctx)),
  ),
  get('/processors/:documentId/notice', right, async (ctx, strapi) => {
    const reader = readerOf(ctx);
    const maySend = reader.ability.can(ACTIONS.sendNotice, undefined);
    return { data: await getService(strapi, 'processor-notices').of(reader, param(ctx, 'documentId'), maySend) };
  }),
  post('/processors/:documentId/notice/page', right, async (ctx, strapi) => {
    const notices = getService(strapi, 'processor-notices');
    const data = await notices.page(readerOf(ctx), userOf(ctx), param(ctx, 'documentId'));
    ctx.status = 201;
    return { data };
  }),
  post('/processors/:documentId/notice/mail', ACTIONS.sendNotice, async (ctx, strapi) => {
    const sent = bodyOf(ctx, mailBody);
    await getService(strapi, 'processor-notices').mail(readerOf(ctx), param(ctx, 'documentId'), sent);
    return { data: { to: sent.to } };
  }),
];

const tools: readonly OfferedTool[] = [
  tool({
    name: 'compliance_list_processors',
    title: 'List who processes data',
    description:
      'Lists subprocessors, affiliates, recipients and independent controllers with their current status and their days, a page at a time; what changes ' +
      'next stands first. Only entries that this token can read in the Content Manager.',
    needs: right,
    input: z.strictObject({ ...pageSchema, ...askedOf(PROCESSORS_LIST) }),
    answer: (app, { ability }, { page, pageSize, ...asked }) =>
      getService(app, 'processors').list(ability, asked, { page, pageSize }, null),
  }),
];

/** Who processes data, in one list for the panel, and the notices that customers get of them. REST and the forms read the same entries (`controllers/read.ts`, `forms/processors.ts`). */
export const processors = feature({
  name: 'processors',
  services: { processors: service, 'processor-notices': processorNotices },
  routes,
  tools,
  checks,
});
