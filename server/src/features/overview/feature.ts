import { feature } from '../../core/feature';
import { overview as service } from './service';
import { CERTIFICATIONS_LIST } from '../../../../model/lists/certifications';
import { getService } from '../../get-service';
import { paged } from '../../controllers/answer';
import { ACTIONS } from '../../permissions';
import { get, getList, type PanelRoute } from '../../routes/panel-route';
import { z } from 'zod';
import { askedOf, languageOf, pageSchema, readerOf } from '../../controllers/requests';
import { tool, type OfferedTool } from '../../mcp/tool';

const { importRead } = ACTIONS;

const routes: readonly PanelRoute[] = [
  get('/overview', importRead, async (ctx, strapi) => ({
    data: await getService(strapi, 'overview').numbers(readerOf(ctx)),
  })),
  getList(CERTIFICATIONS_LIST, importRead, async (filter, page, ctx, strapi) =>
    paged(await getService(strapi, 'overview').certifications(filter, page, languageOf(ctx))),
  ),
];

const tools: readonly OfferedTool[] = [
  tool({
    name: 'compliance_list_certifications',
    title: 'List certifications that need attention',
    description: 'Lists certifications that are expired, superseded, unverified or end soon, a page at a time.',
    needs: { action: importRead },
    input: z.strictObject({ ...pageSchema, ...askedOf(CERTIFICATIONS_LIST) }),
    answer: (app, _, { page, pageSize, ...filter }) =>
      getService(app, 'overview').certifications(filter, { page, pageSize }),
  }),
];

/** How the content stands, in numbers. */
export const overview = feature({
  name: 'overview',
  services: { overview: service },
  routes,
  tools,
});
