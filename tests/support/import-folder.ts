import type { Core } from '@strapi/strapi';
import picomatch from 'picomatch';
import { openSource } from '../../server/src/adapters/source/open-source';
import { getService } from '../../server/src/get-service';
import type { ImportReport } from '../../server/src/migrator/apply/report';
import type { PlannedImport } from '../../server/src/services/imports';

export interface FolderImport {
  publish?: boolean;
  site?: string;
  only?: string;
}

/** Plans the import of a folder into a running Strapi. */
export const planFolder = async (
  strapi: Core.Strapi,
  folder: string,
  { publish = false, site = 'default', only }: FolderImport = {},
): Promise<PlannedImport> => {
  const imports = getService(strapi, 'imports');
  const wanted = only === undefined ? undefined : picomatch(only);
  return imports.plan({
    source: await openSource(folder),
    rules: await imports.rules({ name: site }),
    options: { publish },
    ...(wanted && { only: (path) => wanted(path) }),
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
