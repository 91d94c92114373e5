import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { openSource } from '../server/src/adapters/source/open-source';
import { loadPlan } from '../server/src/adapters/staging/plan-store';
import { getService } from '../server/src/get-service';
import type { SourceFile } from '../migrator/model/source';
import type { PlannedImport } from '../server/src/features/imports/service';
import { legacyPages } from './legacy-pages';

async function* yieldAll(files: readonly SourceFile[]): AsyncGenerator<SourceFile> {
  await Promise.resolve();
  yield* files;
}

/** The plan of these files, as the source of a site: in this process, as the command line does it. */
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

/** The same in a process of its own, as the panel does it. `measure` is given what makes it. */
export const planApart = async (
  strapi: Core.Strapi,
  site: string,
  files: readonly SourceFile[],
  publish: boolean,
  measure: (plan: () => Promise<void>) => Promise<unknown>,
): Promise<PlannedImport> => {
  const imports = getService(strapi, 'imports');
  const folder = mkdtempSync(join(tmpdir(), 'bench-plan-'));
  const [location, into] = [join(folder, 'source'), join(folder, 'plan')];
  try {
    for (const { path, bytes } of files) {
      mkdirSync(dirname(join(location, path)), { recursive: true });
      writeFileSync(join(location, path), bytes);
    }
    mkdirSync(into);
    const rules = await imports.rules({ name: site });
    const request = { place: { location }, rules, options: { publish }, madeOn: new Date().toISOString() };
    let whole: Omit<PlannedImport, 'read'> | undefined;
    await measure(async () => {
      await imports.planInto(into, request);
      whole = await (await loadPlan(into)).whole();
    });
    if (whole === undefined) throw new Error('nothing was planned');
    const source = await openSource(location);
    return { ...whole, read: async (path, limit) => source.read(path, limit) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
