import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { getService } from '../../get-service';
import { answered } from '../../controllers/admin/answer';
import { bodyOf } from '../../controllers/admin/requests';

const line = z.string({ error: 'must be text' }).trim().max(255, 'must have at most 255 characters');

/** Strapi shows both in its list of roles, so they are in the language of the person who asks. */
const texts = z.object({ name: line.min(1, 'must not be empty'), description: line.default('') });

export const editorRoleController = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: answered(async () => ({ data: await getService(strapi, 'editor-role').find() })),
  complete: answered(async (ctx) => ({ data: await getService(strapi, 'editor-role').complete(bodyOf(ctx, texts)) })),
});
