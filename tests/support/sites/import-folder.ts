import type { Core } from '@strapi/strapi';
import { openSource } from '../../../server/src/adapters/source/open-source';
import type { Removal } from '../../../model/contracts/plan';
import { getService } from '../../../server/src/get-service';
import type { ImportReport } from '../../../migrator/run/apply/report';
import type { SiteRules } from '../../../migrator/model/site-rules';
import type { PlannedImport } from '../../../server/src/features/imports/service';

export interface FolderImport {
  publish?: boolean;
  publishUnverified?: boolean;
  publishDrafts?: boolean;
  site?: string;
  only?: string;
  rules?: Partial<SiteRules>;
  missing?: Removal;
  recreate?: string;
  /** Processes that read pages. Default: none, the test's own process reads. */
  workers?: number;
}

/** Plans the import of a folder into a running Strapi. */
export const planFolder = async (
  strapi: Core.Strapi,
  folder: string,
  {
    publish = false,
    publishUnverified = false,
    site = 'default',
    rules = {},
    workers = 0,
    ...chosen
  }: FolderImport = {},
): Promise<PlannedImport> => {
  const imports = getService(strapi, 'imports');
  const source = await openSource(folder);
  return imports.plan({
    source,
    rules: await imports.rules({ ...rules, name: site }),
    workers,
    options: { publish, publishUnverified, ...chosen },
  });
};

/** Plans and applies. */
export const importFolder = async (
  strapi: Core.Strapi,
  folder: string,
  options: FolderImport = {},
): Promise<PlannedImport & { report: ImportReport }> => {
  const planned = await planFolder(strapi, folder, options);
  const report = await getService(strapi, 'imports').apply(planned, { source: folder, startedBy: 'test' });
  return { ...planned, report };
};
