import type { Core } from '@strapi/strapi';
import { createJournal } from '../../adapters/strapi/journal/create-journal';
import { fileKey, pagesOfFiles } from '../../adapters/strapi/journal/file-entries';
import { getService } from '../../get-service';
import { groupBy } from '../../../../migrator/group-by';
import { foundInImport, type Found } from './found';
import { standingFindings, standingImports, type StandingImport } from './standing-findings';

/** The findings of imports in the files that no later import of their site has read, unless they were rolled back. */
export const createImportFindings = (strapi: Core.Strapi) => {
  const journal = createJournal(strapi, () => getService(strapi, 'clock').now());
  let last: { runs: string; found: Found[] } = { runs: '', found: [] };

  const ofSite = async (runs: readonly StandingImport[]): Promise<Found[]> => {
    const imports = [];
    for (const run of runs) imports.push({ run, found: await journal.findings(run.id) });
    const standing = standingFindings(imports);
    const pages = await pagesOfFiles(
      strapi,
      standing.flatMap(({ found }) => found.map(({ path }) => path)),
    );
    return standing.flatMap(({ run: { id, site }, found }) =>
      found.map((each) => foundInImport(each, { site, run: id, page: pages.get(fileKey(site, each.path)) ?? null })),
    );
  };

  return {
    /** The runs whose findings are shown. */
    runs: async (): Promise<StandingImport[]> => standingImports(await journal.runs()),
    async find(runs: readonly StandingImport[]): Promise<Found[]> {
      const key = JSON.stringify(runs);
      if (last.runs === key) return last.found;
      const found: Found[] = [];
      for (const own of groupBy(runs, ({ site }) => site).values()) found.push(...(await ofSite(own)));
      // a file may say the same twice
      last = { runs: key, found: [...new Map(found.map((each) => [each.shown.id, each])).values()] };
      return last.found;
    },
  };
};
