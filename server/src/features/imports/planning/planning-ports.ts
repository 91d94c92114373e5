import type { Core } from '@strapi/strapi';
import { readHeldSlugs } from '../../../adapters/strapi/entries/held-slugs';
import { readRevision } from '../../../content/revision/content-revision';
import { createRecordFacts } from '../../../content/validate/record-facts';
import type { PlanningPorts } from '../../../../../migrator/model/ports/planning';
import type { Ports } from '../ports';

/** What planning asks, answered by this Strapi. */
export const planningPorts = (strapi: Core.Strapi, { journal, target, media }: Ports): PlanningPorts => ({
  journal,
  target,
  media,
  content: { revision: async () => readRevision(strapi), slugs: async () => readHeldSlugs(strapi) },
  facts: createRecordFacts(strapi),
});
