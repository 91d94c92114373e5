import type { Core } from '@strapi/strapi';
import { createJournal } from '../../adapters/strapi/journal/create-journal';
import { getService } from '../../get-service';
import { foundInImport, type Found } from './found';

/** What the last import of each site found, unless it was rolled back. */
export const createImportFindings = (strapi: Core.Strapi) => {
  const journal = createJournal(strapi, () => getService(strapi, 'clock').now());
  let last: { runs: string; found: Found[] } = { runs: '', found: [] };
  return {
    /** The runs whose findings are shown. */
    async runs(): Promise<{ id: number; site: string }[]> {
      const all = await journal.runs();
      const rolledBack = new Set(all.filter(({ kind }) => kind === 'rollback').map(({ parentRunId }) => parentRunId));
      const imports = all.filter(({ kind, id }) => kind === 'import' && !rolledBack.has(id));
      const sites = new Map(imports.toReversed().map(({ id, site }) => [site, { id, site }]));
      return [...sites.values()];
    },
    async find(runs: readonly { id: number; site: string }[]): Promise<Found[]> {
      const key = JSON.stringify(runs);
      if (last.runs === key) return last.found;
      const found: Found[] = [];
      for (const { id, site } of runs)
        found.push(...(await journal.findings(id)).map((each) => foundInImport(each, { site, run: id })));
      // a file may say the same twice
      last = { runs: key, found: [...new Map(found.map((each) => [each.shown.id, each])).values()] };
      return last.found;
    },
  };
};
