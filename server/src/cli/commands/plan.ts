import { statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Command } from 'commander';
import { countFiles, reportItem } from '../../migrator/apply/report';
import type { Plan } from '../../migrator/plan/plan';
import type { PlannedImport } from '../../services/imports';
import { withStrapi } from '../boot-strapi';
import { CliError } from '../cli-error';
import { EXIT, type ExitCode } from '../exit-codes';
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

const checkWritable = (file: string, asGiven: string): void => {
  const isFolder = (name: string) => statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;
  if (isFolder(file)) throw new CliError(EXIT.usage, `--out ${asGiven} is a folder; name a file in it`);
  if (!isFolder(dirname(file)))
    throw new CliError(EXIT.usage, `--out ${asGiven}: there is no such folder; make it first`);
};

const writePlan = async (file: string, asGiven: string, plan: Plan): Promise<void> => {
  try {
    await writeFile(file, `${JSON.stringify(plan, null, 2)}\n`);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new CliError(EXIT.failed, `the plan cannot be written to ${asGiven}${code}`);
  }
};

const run = async (source: string, options: PlanCommandOptions): Promise<ExitCode> => {
  const site = await openSite(source, options);
  const out = options.out === undefined ? null : resolve(options.out);
  // Before the app boots, which takes long.
  if (out !== null) checkWritable(out, options.out ?? out);
  const planned = await withStrapi(options.app, (strapi, signal) => planSite(strapi, site, options, signal));
  if (out !== null) {
    await writePlan(out, options.out ?? out, planned.plan);
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
