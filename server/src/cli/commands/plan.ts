import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { countFiles, reportItem } from '../../migrator/apply/report';
import type { PlannedImport } from '../../services/imports';
import { withStrapi } from '../boot-strapi';
import type { ExitCode } from '../exit-codes';
import { importExitCode } from '../import-exit-code';
import { planText } from '../import-text';
import { printLines } from '../print-lines';
import { say } from '../terminal';
import { openSite, planSite } from './planning';
import { addSourceOptions, type SourceOptions } from './source-options';

type PlanCommandOptions = SourceOptions & { out?: string };

const planJson = ({ files, plan }: PlannedImport) => ({
  planHash: plan.planHash,
  files: countFiles(files),
  counts: plan.counts,
  items: plan.items.map((item) => reportItem(item)),
});

const run = async (source: string, options: PlanCommandOptions): Promise<ExitCode> => {
  const site = await openSite(source, options);
  const out = options.out === undefined ? null : resolve(options.out);
  const planned = await withStrapi(options.app, (strapi) => planSite(strapi, site, options));
  if (out !== null) {
    await writeFile(out, `${JSON.stringify(planned.plan, null, 2)}\n`);
    say(`The plan is in ${options.out ?? out}`);
  }
  const answer = planJson(planned);
  await printLines([options.json === true ? JSON.stringify(answer) : planText(planned)]);
  return importExitCode(answer);
};

/** `plan <source>`: what an import would do to this app's database. Writes nothing to it. */
export const planCommand = (finish: (code: ExitCode) => void): Command =>
  addSourceOptions(new Command('plan'))
    .description("show what an import would do to the app's content; writes nothing")
    .option('--out <file>', 'write the whole plan to a file')
    .addHelpText('after', '\nExample:\n  $ strapi-compliance plan ./legacy-site --app . --out plan.json')
    .action(async (source: string, options: PlanCommandOptions) => {
      finish(await run(source, options));
    });
