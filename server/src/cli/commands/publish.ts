import { Command } from 'commander';
import { globMatcher } from '../../migrator/glob';
import type { PublishOptions, PublishPlan, PublishReport } from '../../migrator/publish/publish-plan';
import type { ExitCode } from '../exit-codes';
import { addFollowUpOptions, runFollowUp, type FollowUp, type FollowUpOptions } from '../follow-up';
import { globOption } from '../option-values';
import { runNumber } from '../run-number';
import { userName } from '../user-name';

/** How a publication is shown, also one that `resume` finishes. */
export const PUBLISH = {
  label: 'Publishing',
  question: 'Publish these entries?',
  title: 'What was published',
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
    .description('publish what an import left as drafts, in all languages, but for what somebody has changed since')
    .option('--only <glob>', 'only what came from the files that match', globOption)
    .option('--locale <code>', 'only this language')
    .option('--without-warnings', 'only what was read and made without a warning')
    .option('--resolved', 'only entries of which conflicts were resolved')
    .option('--publish-unverified', 'also certifications that nobody has verified')
    .option('--publish-drafts', 'also pages that their front matter marks as drafts')
    .addHelpText(
      'after',
      '\nExamples:\n  $ strapi-compliance publish 3 --app . --dry-run\n  $ strapi-compliance publish 3 --only "support/sla/**" --locale en --yes',
    )
    .action(async (run: string, options: Options) => {
      finish(await runFollowUp(publish(runNumber(run), wanted(options)), options));
    });
