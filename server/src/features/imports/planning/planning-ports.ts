import type { Core } from '@strapi/strapi';
import { readRevision } from '../../../content/revision/content-revision';
import { createRecordFacts } from '../../../content/validate/record-facts';
import { findRows } from '../../../database/rows';
import type { PageSlug, PlanningPorts } from '../../../../../migrator/model/ports/planning';
import { uidOf } from '../../../../../model/plugin-id';
import { text } from '../../../../../model/readers';
import type { Ports } from '../ports';

const SLUG = { documentId: text, locale: text, slug: text };

/** The slugs of all pages in Strapi, whoever wrote them. */
const heldSlugs = async (strapi: Core.Strapi): Promise<PageSlug[]> =>
  findRows(strapi, uidOf('page'), SLUG, { where: { slug: { $notNull: true } } });

/** Answers the questions of planning from this Strapi. */
export const planningPorts = (strapi: Core.Strapi, { journal, target, media }: Ports): PlanningPorts => ({
  journal,
  target,
  media,
  content: { revision: async () => readRevision(strapi), slugs: async () => heldSlugs(strapi) },
  facts: createRecordFacts(strapi),
});
