import { Option, type Command } from 'commander';
import { REMOVALS, type Removal } from '../../../../model/contracts/plan';
import { MAP_FILE } from '../../../../migrator/map/map-line';
import { allOption, globOption, siteOption } from '../option-values';
import { reportOption, type ReportFile } from '../report-file';

/** The options of every command that reads a source and uses an app. */
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
      'the site of this source; imports do not change the pages of other sites',
      siteOption,
      'default',
    )
    .option('--only <glob>', 'import only the files that match; other files are not reported as missing', globOption)
    .option('--config <file>', 'site settings (default: compliance.config.json in the app, if it exists)')
    .option(
      '--map <file>',
      `decisions about the source (default: ${MAP_FILE} in its root, else the map of the last import of the site)`,
    )
    .option('--no-map', 'use no map, neither from the source nor from the last import')
    .option('--publish', 'publish the entries that are written')
    .option('--publish-unverified', 'with --publish: also publish unverified certifications')
    .option('--publish-drafts', 'with --publish: also publish pages that their front matter marks as drafts')
    .addOption(
      new Option('--missing <fate>', 'what to do with entries whose file was removed from the source')
        .choices(['keep', ...REMOVALS])
        .default('keep'),
    )
    .option(
      '--recreate <glob>',
      'import entries again that editors deleted, unpublished or gave another key, for the files that match',
      globOption,
    )
    .option('--json', 'print JSON')
    .addOption(allOption())
    .addOption(reportOption());
