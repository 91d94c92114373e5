import { Command } from 'commander';
import { globMatcher } from '../../../../migrator/glob';
import type { PublishOptions, PublishPlan, PublishReport } from '../../../../migrator/run/publish/publish-plan';
import type { ExitCode } from '../exit/exit-codes';
import { addFollowUpOptions, runFollowUp, type FollowUp, type FollowUpOptions } from '../follow-up';
import { globOption, runNumber } from '../option-values';
import { userName } from '../user-name';

/** How a publication is shown, also one that `resume` finishes. */
export const PUBLISH = {
  label: 'Publishing',
  question: 'Publish these entries?',
  title: 'Published entries',
  writes: new Set(['publish']),
};

interface Options extends FollowUpOptions {
  only?: string;
  locale?: string;
  withoutWarnings?: boolean;
  publishUnverified?: boolean;
  publishDrafts?: boolean;
  resolved?: boolean;
}

const wanted = (options: Options): PublishOptions => {
  const { only, locale, withoutWarnings, publishUnverified, publishDrafts, resolved } = options;
  const matches = only === undefined ? undefined : globMatcher(only);
  return {
    ...(matches && { only: matches }),
    ...(locale !== undefined && { locale }),
    withoutWarnings: withoutWarnings === true,
    publishUnverified: publishUnverified === true,
    publishDrafts: publishDrafts === true,
    resolved: resolved === true,
  };
};

const publish = (run: number, options: PublishOptions): FollowUp<PublishPlan, PublishReport> => ({
  ...PUBLISH,
  plan: (imports) => imports.planPublish(run, options),
  perform: (imports, plan, control) => imports.publish(plan, options, { ...control, startedBy: userName() }),
});

/** `publish <run>`: what an import left as drafts. */
export const publishCommand = (finish: (code: ExitCode) => void): Command =>
  addFollowUpOptions(new Command('publish'))
    .description('publish the drafts that an import left, in all languages, except entries edited since')
    .option('--only <glob>', 'publish only entries from the files that match', globOption)
    .option('--locale <code>', 'publish only this language')
    .option('--without-warnings', 'publish only entries without a warning')
    .option('--resolved', 'publish only entries whose conflicts were resolved')
    .option('--publish-unverified', 'also publish unverified certifications')
    .option('--publish-drafts', 'also publish pages that their front matter marks as drafts')
    .addHelpText(
      'after',
      '\nExamples:\n  $ strapi-compliance publish 3 --app . --dry-run\n  $ strapi-compliance publish 3 --only "support/sla/**" --locale en --yes',
    )
    .action(async (run: string, options: Options) => {
      finish(await runFollowUp(publish(runNumber(run), wanted(options)), options));
    });
