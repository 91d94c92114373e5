import { resolve } from 'node:path';
import { Command } from 'commander';
import { countFiles, reportItem } from '../../../../migrator/run/apply/report';
import { mapUse } from '../../../../migrator/map/chosen-map';
import { countMarkedDrafts } from '../../../../migrator/plan/marked-drafts';
import { recordsReport } from '../../../../migrator/report/records-report';
import type { PlannedImport } from '../../features/imports/service';
import { withStrapi } from '../app/boot-strapi';
import type { ExitCode } from '../exit/exit-codes';
import { importExitCode } from '../exit/import-exit-code';
import { planText, sumsOf } from '../text/import-text';
import { planLines } from '../../../../migrator/plan/storage/plan-file';
import { planCommandLine } from '../sources/plan-files';
import { printLines } from '../terminal/print-lines';
import { checkReports, checkWritable, writeAnswer, writeReports } from '../report-file';
import { say } from '../terminal/terminal';
import { findSite, planSite } from '../sources/planning';
import { sayWayOfWriting } from '../way-of-writing';
import { addSourceOptions, type SourceOptions } from '../sources/source-options';
import { writtenJson } from '../../../../migrator/report/formats/json';

type PlanCommandOptions = SourceOptions & { out?: string };

const planJson = ({ files, plan }: PlannedImport) => ({
  planHash: plan.planHash,
  map: plan.map === undefined ? null : mapUse(plan.map),
  files: countFiles(files),
  counts: plan.counts,
  markedDrafts: countMarkedDrafts(plan.items),
  media: plan.media,
  items: plan.items.map((item) => reportItem(item)),
});

const run = async (source: string, options: PlanCommandOptions): Promise<ExitCode> => {
  const site = await findSite(source, options);
  const out = options.out === undefined ? null : { asGiven: options.out, file: resolve(options.out) };
  // Before the app boots, which takes long.
  if (out !== null) checkWritable('--out', out);
  checkReports(options.report);
  const planned = await withStrapi(options.app, async (strapi, signal) => {
    const made = await planSite(strapi, site, options, signal);
    sayWayOfWriting(strapi, made.plan.counts.create);
    if (made.plan.torn === true) say('Another import wrote while this plan was made. Plan again when that has ended.');
    return made;
  });
  const answer = planJson(planned);
  if (out !== null) {
    await writeAnswer(
      out,
      planLines({
        plan: planned.plan,
        files: answer.files,
        findings: planned.files.flatMap(({ findings }) => findings),
        source,
        again: planCommandLine(source, options),
      }),
    );
    say(`The plan was saved to ${out.asGiven}`);
  }
  await printLines(options.json === true ? [writtenJson(answer)] : planText(planned, options.all));
  await writeReports(options.report, () => {
    const sums = sumsOf(answer.files, answer.counts, answer.markedDrafts, `plan ${answer.planHash}`);
    return recordsReport({ title: 'Plan of an import', sums, files: planned.files, items: answer.items, answer });
  });
  return importExitCode(answer);
};

/** `plan <source>`: what an import would do to this app's database. Writes nothing to it. */
export const planCommand = (finish: (code: ExitCode) => void): Command =>
  addSourceOptions(new Command('plan'))
    .description("preview the changes of an import to the app's content; writes no content")
    .option('--out <file>', 'save the whole plan to a file')
    .addHelpText('after', '\nExample:\n  $ strapi-compliance plan ./legacy-site --app . --out plan.jsonl')
    .action(async (source: string, options: PlanCommandOptions) => {
      finish(await run(source, options));
    });
