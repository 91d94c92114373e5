import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { contentRead, readableEntries, type Ability } from '../../auth/readable-entries';
import { localeSchema, printable } from '../../controllers/requests';
import { findRows } from '../../database/rows';
import { getService } from '../../get-service';
import { tool, type OfferedTool } from '../../mcp/tool';
import type { StatedVersion } from '../../../../model/contracts/page-versions';
import { uidOf } from '../../../../model/plugin-id';
import { text } from '../../../../model/readers';
import { statedVersions, type PagePlace } from '../../services/versions/stated';
import { VERSION_FIELDS } from '../../services/versions/version-fields';

const VERSION = uidOf('page-version');

/** The published versions of a page in a language that a role may read in the Content Manager, the newest first. */
const readableVersions = async (strapi: Core.Strapi, ability: Ability, place: PagePlace): Promise<StatedVersion[]> => {
  const readable = readableEntries(strapi, ability, VERSION, VERSION_FIELDS);
  if (readable === null) return [];
  const where = { $and: [{ locale: place.locale, publishedAt: { $notNull: true } }, readable] };
  const rows = await findRows(strapi, VERSION, { documentId: text }, { where });
  const known = new Set(rows.map(({ documentId }) => documentId));
  const stated = await statedVersions(strapi, place, getService(strapi, 'status').moment());
  return stated.filter(({ documentId }) => known.has(documentId));
};

export const tools: readonly OfferedTool[] = [
  tool({
    name: 'compliance_list_page_versions',
    title: 'List the versions of a page',
    description:
      'Lists the published versions of a page in one language with the day from which each is in force, its state today and what has changed, the newest ' +
      'first. Only versions that this token can read in the Content Manager.',
    needs: contentRead(VERSION),
    input: z.strictObject({
      page: printable.min(1).max(255).describe('The documentId of the page'),
      locale: localeSchema,
    }),
    answer: (app, { ability }, { page, locale }) => readableVersions(app, ability, { documentId: page, locale }),
  }),
];
