import { z } from 'zod';
import { listSchema, pageSchema, printable, searchSchema } from '../../controllers/requests';
import { getService } from '../../get-service';
import { tool, type OfferedTool } from '../../mcp/tool';
import { ACTIONS } from '../../permissions';
import { PLAN_ACTIONS } from '../../../../model/contracts/plan';
import { opened } from '../../../../model/lists/list';
import { FILES_LIST, PLAN_LIST } from '../../../../model/lists/plan';

const ID = { id: printable.min(1).max(255).describe('id of a source, from compliance_list_sources') };

/** Sources and their plans, as the owner of the token sees them in the panel. */
export const tools: readonly OfferedTool[] = [
  tool({
    name: 'compliance_list_sources',
    title: 'List sources to import',
    description:
      'Lists the sources that the owner of this token has uploaded or chosen and that have not expired, with the state of their plan, ' +
      'and the sites and folders of the server that can be imported. Archives can only be uploaded in the admin panel, by a person.',
    needs: { action: ACTIONS.importRead },
    input: z.strictObject({}),
    answer: async (app, { id }) => ({
      sources: await getService(app, 'staging').of(id).all(),
      ...(await getService(app, 'sites').overview()),
    }),
  }),
  tool({
    name: 'compliance_stage_folder',
    title: 'Choose a folder to import',
    description:
      'Chooses a folder that the server allows as the source of an import into a site. Nothing is read or written yet: plan it next.',
    needs: { action: ACTIONS.importUpload },
    input: z.strictObject({
      site: printable.min(1).max(255),
      folder: printable.min(1).max(255).describe('name of an allowed folder'),
      path: printable.max(1024).default('').describe('path below it'),
    }),
    answer: (app, { id }, choice) => getService(app, 'staging').of(id).folder(choice),
  }),
  tool({
    name: 'compliance_plan',
    title: 'Plan an import',
    description:
      'Begins to plan a source: reads every file and computes what an import would change. Writes no content. Replaces an earlier plan of ' +
      'the source, and the approval of that plan. Ask compliance_get_source until its state is "planned" or "failed".',
    needs: { action: ACTIONS.importRun },
    input: z.strictObject({
      ...ID,
      publish: z.boolean().default(false).describe('publish the entries instead of leaving drafts'),
      only: printable.min(1).max(1024).nullable().default(null).describe('a glob, for a part of the files'),
    }),
    answer: (app, caller, { id, ...choices }) => getService(app, 'staging').of(caller.id).startPlanning(id, choices),
  }),
  tool({
    name: 'compliance_get_source',
    title: 'Read the state of a source',
    description:
      'Answers the state of a source and the summary of its plan: the hash, the counts, the permissions that are missing, and whether a ' +
      'person has approved the plan for agents.',
    needs: { action: ACTIONS.importRead },
    input: z.strictObject(ID),
    answer: (app, caller, { id }) => getService(app, 'staging').of(caller.id).one(id),
  }),
  tool({
    name: 'compliance_list_plan_entries',
    title: 'List the entries of a plan',
    description: 'Lists what a plan would do to each entry, a page at a time.',
    needs: { action: ACTIONS.importRead },
    input: z.strictObject({
      ...ID,
      ...pageSchema,
      action: listSchema.describe(`any of ${PLAN_ACTIONS.join(', ')}`),
      type: listSchema,
      locale: listSchema,
      code: listSchema.describe('codes of findings'),
      q: searchSchema,
    }),
    answer: (app, caller, { id, page, pageSize, ...filter }) =>
      getService(app, 'staging')
        .of(caller.id)
        .planRows(id, { ...opened(PLAN_LIST), ...filter }, { page, pageSize }),
  }),
  tool({
    name: 'compliance_list_plan_findings',
    title: 'List the findings of a plan',
    description:
      'Lists what was found in the files of a planned source: by cause, with what to do about each, and the files with their findings, a page at a time.',
    needs: { action: ACTIONS.importRead },
    input: z.strictObject({ ...ID, ...pageSchema, code: listSchema.describe('codes of findings'), q: searchSchema }),
    async answer(app, caller, { id, code, q, ...page }) {
      const own = getService(app, 'staging').of(caller.id);
      return {
        causes: await own.planCauses(id),
        files: await own.planFiles(id, { ...opened(FILES_LIST), code, q }, page),
      };
    },
  }),
];
