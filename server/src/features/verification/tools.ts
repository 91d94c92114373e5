import { z } from 'zod';
import { QUEUE_LIST } from '../../../../model/lists/verification';
import { askedOf, pageSchema, printable } from '../../controllers/requests';
import { getService } from '../../get-service';
import { tool, type OfferedTool } from '../../mcp/tool';
import { ACTIONS } from '../../permissions';

const BY_PEOPLE =
  'Verifying takes a person in the admin panel: there is no tool for it, and no tool can set who verified a certification and when.';

/** Agents read what is to be verified; people verify. */
export const tools: readonly OfferedTool[] = [
  tool({
    name: 'compliance_list_unverified',
    title: 'List certifications to verify',
    description: `Lists the certifications that nobody has verified, or that were verified too long ago. ${BY_PEOPLE}`,
    needs: { action: ACTIONS.verify },
    input: z.strictObject({ ...pageSchema, ...askedOf(QUEUE_LIST) }),
    answer: (app, _, { page, pageSize, ...filter }) =>
      getService(app, 'verification').queue(filter, { page, pageSize }),
  }),
  tool({
    name: 'compliance_get_unverified',
    title: 'Read a certification to verify',
    description: `Answers each fact of a certification with its quotes, file and line, and the evidence. ${BY_PEOPLE}`,
    needs: { action: ACTIONS.verify },
    input: z.strictObject({ documentId: printable.min(1).max(255) }),
    answer: (app, { id, name }, { documentId }) => getService(app, 'verification').one({ id, name }, documentId),
  }),
];
