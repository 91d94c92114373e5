import { Command, Option } from 'commander';
import { moveFiles } from '../../features/evidence/move-files';
import { PRIVATE_STORES, type PrivateStoreKind } from '../../../../model/evidence/private-stores';
import { plural } from '../../../../migrator/report/text/plural';
import { withStrapi } from '../app/boot-strapi';
import { CliError } from '../exit/cli-error';
import { EXIT, type ExitCode } from '../exit/exit-codes';
import { printLines } from '../terminal/print-lines';

const files = async ({ app, to }: { app: string; to: PrivateStoreKind }): Promise<ExitCode> => {
  const found = await withStrapi(app, async (strapi) => moveFiles(strapi, to));
  if (found === null)
    throw new CliError(EXIT.usage, 'the option privateDir names the folder of these files, and is not set');
  const { moved, refused } = found;
  await printLines([
    `Moved ${plural(moved.length, 'file')}. Set the option privateFiles to "${to}", then start Strapi.`,
    ...refused.map((stored) => `Not moved, since its bytes cannot be read as they were stored: ${stored}`),
  ]);
  return refused.length === 0 ? EXIT.done : EXIT.rejected;
};

/** `files`: moves evidence that is not public to another of the places where it may be stored. */
export const filesCommand = (finish: (code: ExitCode) => void): Command =>
  new Command('files')
    .description('move files of evidence that is not public to where the option privateFiles will say they are')
    .addOption(new Option('--to <place>', 'where they go').choices(PRIVATE_STORES).makeOptionMandatory())
    .option('--app <dir>', 'the Strapi app', '.')
    .addHelpText('after', '\nExample:\n  $ strapi-compliance files --to database --app .')
    .action(async (options: { app: string; to: PrivateStoreKind }) => {
      finish(await files(options));
    });
