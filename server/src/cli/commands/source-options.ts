import { Option, type Command } from 'commander';
import { REMOVALS, type Removal } from '../../migrator/plan/plan';
import { MAP_FILE } from '../../migrator/map/map-line';
import { allOption, globOption, siteOption } from '../option-values';
import { reportOption, type ReportFile } from '../report-file';

/** What every command that reads a source and talks to an app takes. */
export interface SourceOptions {
  app: string;
  site: string;
  only?: string;
  config?: string;
  /** `false`: none, not the one in the source either. */
  map?: string | false;
  publish?: boolean;
  publishUnverified?: boolean;
  publishDrafts?: boolean;
  missing?: Removal | 'keep';
  recreate?: string;
  json?: boolean;
  all?: boolean;
  report?: ReportFile[];
}

export const addSourceOptions = (command: Command, argument = '<source>'): Command =>
  command
    .argument(argument, 'a folder or a .zip of legacy markdown')
    .option('--app <dir>', 'the Strapi app', '.')
    .option(
      '--site <name>',
      'the site that this source is; scopes what is known from earlier imports',
      siteOption,
      'default',
    )
    .option('--only <glob>', 'import only the files that match; nothing is called missing', globOption)
    .option('--config <file>', 'site settings (default: compliance.config.json in the app, when it is there)')
    .option(
      '--map <file>',
      `decisions about the source (default: ${MAP_FILE} in its root, else the map of the last import of the site)`,
    )
    .option('--no-map', 'use no map, neither the one in the source nor the one of the last import')
    .option('--publish', 'publish what is written')
    .option('--publish-unverified', 'with --publish: also certifications that nobody has verified')
    .option('--publish-drafts', 'with --publish: also pages that their front matter marks as drafts')
    .addOption(
      new Option('--missing <fate>', 'what happens to entries whose file is gone from the source')
        .choices(['keep', ...REMOVALS])
        .default('keep'),
    )
    .option(
      '--recreate <glob>',
      'bring back what editors deleted, took offline or gave another key, of the files that match',
      globOption,
    )
    .option('--json', 'print the answer as JSON on standard output')
    .addOption(allOption())
    .addOption(reportOption());
