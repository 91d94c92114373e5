import type { Core } from '@strapi/strapi';
import { getService } from '../server/src/get-service';
import type { SourceFile } from '../migrator/model/source';
import type { PlannedImport } from '../server/src/features/imports/service';
import { legacyPages } from './legacy-pages';

async function* yieldAll(files: readonly SourceFile[]): AsyncGenerator<SourceFile> {
  await Promise.resolve();
  yield* files;
}

/** The plan of these files, as the source of a site. */
export const planFiles = async (
  strapi: Core.Strapi,
  site: string,
  files: readonly SourceFile[],
  publish = false,
): Promise<PlannedImport> => {
  const imports = getService(strapi, 'imports');
  const none = () => Promise.reject(new Error('the bench has no files'));
  const source = {
    files: () => yieldAll(files),
    assets: [],
    read: none,
    size: none,
    chunks: () => yieldAll([]) as AsyncGenerator<never>,
  };
  return imports.plan({
    source,
    rules: await imports.rules({ name: site }),
    options: { publish },
  });
};

/** The plan of a site of so many pages, each in two languages. */
export const planSite = async (
  strapi: Core.Strapi,
  site: string,
  pairs: number,
  publish = false,
): Promise<PlannedImport> => planFiles(strapi, site, legacyPages(site, pairs), publish);
