import type { Core } from '@strapi/strapi';
import { Command } from 'commander';
import { databaseTime } from '../../database/database-clock';
import { runsIn } from '../../adapters/strapi/journal/run-rows';
import { dropContent } from '../../content/drop/drop-content';
import { findContent, type StoredContent } from '../../content/drop/find-content';
import { PLUGIN_ID } from '../../../../model/plugin-id';
import { withDatabase } from '../app/boot-strapi';
import { CliError } from '../exit/cli-error';
import { dropText, isEmpty } from '../text/drop-text';
import { EXIT, type ExitCode } from '../exit/exit-codes';
import { printLines } from '../terminal/print-lines';
import { runningServer } from '../app/running-server';
import { askFor, canAsk, say } from '../terminal/terminal';
import { number, object, orNull } from '../../../../model/readers';

interface DropOptions {
  app: string;
  yes?: boolean;
  dryRun?: boolean;
  json?: boolean;
}

/** The output of `--json`. */
interface DropAnswer extends StoredContent {
  dropped: boolean;
}

const refuseEnabled = (strapi: Core.Strapi): void => {
  if (PLUGIN_ID in strapi.plugins)
    throw new CliError(
      EXIT.usage,
      'the plugin is enabled, and Strapi would create its tables again. Set enabled: false in config/plugins first',
    );
};

const refuseInUse = async (strapi: Core.Strapi, { tables }: StoredContent): Promise<void> => {
  const address = await runningServer(strapi);
  if (address !== null)
    throw new CliError(
      EXIT.busy,
      `Strapi runs at ${address} with the plugin. Stop it, or restart it without the plugin`,
    );
  const knex = strapi.db.connection;
  const runs = runsIn(strapi, knex);
  if (!tables.some(({ table }) => table === 'compliance_import_runs')) return;
  const row: unknown = await runs
    .select('id')
    .where('state', 'applying')
    .andWhere('lease_until', '>', databaseTime(strapi, knex))
    .first();
  const alive = orNull(object({ id: number }))(row);
  if (alive !== null)
    throw new CliError(EXIT.busy, `run ${String(alive.id)} is active. Wait until it ends, or stop it`);
};

const approve = async (content: StoredContent, { yes }: DropOptions): Promise<boolean> => {
  if (yes === true) return true;
  say(dropText(content).join('\n'));
  return (await askFor(`This cannot be undone. Type "${PLUGIN_ID}" to delete everything:`)) === PLUGIN_ID;
};

const drop = async (options: DropOptions): Promise<ExitCode> => {
  const { app, yes, dryRun, json } = options;
  if (yes !== true && dryRun !== true && !canAsk())
    throw new CliError(EXIT.usage, 'drop asks for confirmation, and there is no terminal: add --yes');
  const answer = await withDatabase(app, async (strapi): Promise<DropAnswer> => {
    refuseEnabled(strapi);
    const content = await findContent(strapi);
    if (dryRun === true) return { dropped: false, ...content };
    await refuseInUse(strapi, content);
    if (isEmpty(content) || !(await approve(content, options))) return { dropped: false, ...content };
    // A run may have started during the confirmation.
    await refuseInUse(strapi, content);
    await dropContent(strapi, content);
    return { dropped: true, ...content };
  });
  if (json === true) await printLines([JSON.stringify(answer)]);
  // The confirmation has already shown the list.
  else if (yes === true || dryRun === true || isEmpty(answer)) await printLines(dropText(answer));
  if (answer.dropped) say('Everything was deleted.');
  else if (dryRun !== true) say('Nothing was deleted.');
  return EXIT.done;
};

/** `drop`: deletes all that the plugin has stored in an app's database. */
export const dropCommand = (finish: (code: ExitCode) => void): Command =>
  new Command('drop')
    .description(
      'permanently delete everything that the plugin has stored in the database; the plugin must be disabled',
    )
    .option('--app <dir>', 'the Strapi app', '.')
    .option('--yes', 'skip the confirmation')
    .option('--dry-run', 'show what would be deleted, and delete nothing')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  $ strapi-compliance drop --app . --dry-run\n  $ strapi-compliance drop --app . --yes',
    )
    .action(async (options: DropOptions) => {
      finish(await drop(options));
    });
