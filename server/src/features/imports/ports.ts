import type { Core } from '@strapi/strapi';
import { readRevision } from '../../content/revision/content-revision';
import { createRecordFacts } from '../../content/validate/record-facts';
import { findRows } from '../../database/rows';
import type { PageSlug, PlanningPorts } from '../../../../migrator/model/ports/planning';
import { uidOf } from '../../../../model/plugin-id';
import { text } from '../../../../model/readers';
import type { RunHistory } from '../../adapters/strapi/journal/create-journal';
import type { TidyPorts } from '../../../../migrator/run/apply/bring-media';
import type { BulkTarget } from '../../../../migrator/model/ports/bulk';
import type { Journal } from '../../../../migrator/model/ports/journal';
import type { Media } from '../../../../migrator/model/ports/media';
import type { Target } from '../../../../migrator/model/ports/target';

/** The ports of every operation of the service. */
export interface Ports {
  target: Target;
  journal: Journal & RunHistory;
  media: Media;
  /** Writes new entries in bulk; null where each is to be written by itself. */
  bulk: (wish?: 'auto' | 'never') => BulkTarget | null;
  onCleanupError: TidyPorts['onCleanupError'];
  /** Resolves after so many milliseconds. */
  sleep: (milliseconds: number) => Promise<void>;
  /** Milliseconds that only grow, from any beginning. */
  elapsed: () => number;
}

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
