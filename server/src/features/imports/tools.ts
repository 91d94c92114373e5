import { z } from 'zod';
import { printable } from '../../controllers/requests';
import { getService } from '../../get-service';
import { tool, type OfferedTool } from '../../mcp/tool';
import { ACTIONS } from '../../permissions';

const ID = { id: printable.min(1).max(255).describe('id of a source, from compliance_list_sources') };

/** An agent applies what a person has approved for agents. */
export const tools: readonly OfferedTool[] = [
  tool({
    name: 'compliance_apply_plan',
    title: 'Apply an approved plan',
    description:
      'Applies a plan by its hash, if a person has chosen "Approve for agents" for exactly this plan in the admin panel. Planning again, also with ' +
      'the same result, needs a new approval. Answers the run, which goes on in the background.',
    needs: { action: ACTIONS.importRun },
    input: z.strictObject({ ...ID, planHash: printable.min(1).max(255) }),
    answer: (app, caller, { id, planHash }) => getService(app, 'runs').applyForAgent(caller, id, planHash),
  }),
  tool({
    name: 'compliance_get_run',
    title: 'Read the state of a run',
    description:
      'Answers the state of an import run: how many entries are done, what failed, which conflicts are open.',
    needs: { action: ACTIONS.importRead },
    input: z.strictObject({ run: z.int().min(1) }),
    answer: (app, _, { run }) => getService(app, 'runs').one(run),
  }),
];
