import { z } from 'zod';
import { askedOf, pageSchema } from '../../controllers/requests';
import { getService } from '../../get-service';
import { tool, type OfferedTool } from '../../mcp/tool';
import { ACTIONS } from '../../permissions';
import { CERTIFICATIONS_LIST } from '../../../../model/lists/certifications';

export const tools: readonly OfferedTool[] = [
  tool({
    name: 'compliance_list_certifications',
    title: 'List certifications that need attention',
    description: 'Lists certifications that are expired, superseded, unverified or end soon, a page at a time.',
    needs: { action: ACTIONS.importRead },
    input: z.strictObject({ ...pageSchema, ...askedOf(CERTIFICATIONS_LIST) }),
    answer: (app, _, { page, pageSize, ...filter }) =>
      getService(app, 'overview').certifications(filter, { page, pageSize }),
  }),
];
