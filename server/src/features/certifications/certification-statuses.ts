import type { Core } from '@strapi/strapi';
import {
  readCertificationFacts,
  STATUS_FACTS,
  type CertificationFacts,
} from '../../adapters/strapi/certification-facts';
import { readableEntries, type Ability } from '../../auth/readable-entries';
import type {
  CertificationStatus,
  VersionStatus,
} from '../../../../model/contracts/certifications/certification-status';
import { findRows } from '../../database/rows';
import { editionName } from '../../../../model/catalogue/edition-name';
import { versionStatus } from '../../../../model/status/effective-status';
import { getService } from '../../get-service';
import { groupBy } from '../../../../migrator/group-by';
import { uidOf } from '../../../../model/plugin-id';
import { number } from '../../../../model/readers';

/** The statuses of certifications, for people who may read them in the Content Manager. */
export interface CertificationStatusesService {
  /** Of these documents in one language; those that the role may not read are left out. */
  of(ability: Ability, documentIds: readonly string[], locale: string): Promise<CertificationStatus[]>;
}

/** Tells of which certifications a role may know the standard by its edition. */
const readableStandards = async (strapi: Core.Strapi, ability: Ability, rows: readonly CertificationFacts[]) => {
  const ids = [...new Set(rows.flatMap(({ standard }) => (standard === null ? [] : [standard.id])))];
  const readable = readableEntries(strapi, ability, uidOf('standard'), ['identifier', 'edition']);
  const where = { $and: [{ id: { $in: ids } }, readable ?? {}] };
  const found =
    readable === null || ids.length === 0 ? [] : await findRows(strapi, uidOf('standard'), { id: number }, { where });
  const named = new Set(found.map(({ id }) => id));
  return ({ standard }: CertificationFacts): boolean => standard !== null && named.has(standard.id);
};

export const certificationStatuses = ({ strapi }: { strapi: Core.Strapi }): CertificationStatusesService => ({
  async of(ability, documentIds, locale) {
    const readable = readableEntries(strapi, ability, uidOf('certification'), Object.keys(STATUS_FACTS));
    if (readable === null) return [];
    const { now, rules } = getService(strapi, 'status').moment();
    const asked = { documentId: { $in: documentIds }, locale };
    const rows = await readCertificationFacts(strapi, { $and: [asked, readable] });
    const isNamed = await readableStandards(strapi, ability, rows);
    const shown = (row: CertificationFacts | undefined): VersionStatus | null =>
      row === undefined
        ? null
        : { ...versionStatus(row, now, rules), edition: isNamed(row) ? editionName(row.standard) : null };
    return [...groupBy(rows, ({ documentId }) => documentId)].map(([documentId, versions]) => ({
      documentId,
      locale,
      draft: shown(versions.find(({ publishedAt }) => publishedAt === null)),
      published: shown(versions.find(({ publishedAt }) => publishedAt !== null)),
    }));
  },
});
