import { Command } from 'commander';
import { deletePersonalData, readPersonalData } from '../../features/requests/personal-data';
import { getService } from '../../get-service';
import { isEmailAddress } from '../../../../model/email-address';
import { withStrapi } from '../app/boot-strapi';
import { CliError } from '../exit/cli-error';
import { EXIT, type ExitCode } from '../exit/exit-codes';
import { printLines } from '../terminal/print-lines';
import { askFor, canAsk, say } from '../terminal/terminal';

interface PersonOptions {
  app: string;
  delete?: boolean;
  yes?: boolean;
}

const person = async (address: string, { app, delete: isDeleted, yes }: PersonOptions): Promise<ExitCode> => {
  if (!isEmailAddress(address)) throw new CliError(EXIT.usage, `"${address}" is not an e-mail address`);
  if (isDeleted === true && yes !== true && !canAsk())
    throw new CliError(EXIT.usage, 'person --delete asks for confirmation, and there is no terminal: add --yes');
  const { data, deleted } = await withStrapi(app, async (strapi) => {
    const now = getService(strapi, 'clock').now();
    const found = await readPersonalData(strapi, address, now);
    const count = found.requests.length + found.links.length;
    if (isDeleted !== true || count === 0) return { data: found, deleted: false };
    const question = `This cannot be undone. Type "${found.email}" to delete ${String(count)} requests and recipients:`;
    if (yes !== true && (await askFor(question)) !== found.email) return { data: found, deleted: false };
    return { data: await deletePersonalData(strapi, address, { by: 'strapi-compliance', now }), deleted: true };
  });
  await printLines([JSON.stringify(data, null, 2)]);
  if (isDeleted === true) say(deleted ? 'The data was deleted.' : 'Nothing was deleted.');
  return EXIT.done;
};

/** `person`: all that requests and links hold of one person, and its deletion. */
export const personCommand = (finish: (code: ExitCode) => void): Command =>
  new Command('person')
    .description('print, as JSON, what requests for documents and links hold of one person, or delete it')
    .argument('<address>', 'the e-mail address of the person')
    .option('--app <dir>', 'the Strapi app', '.')
    .option('--delete', 'delete it, and end links that are still valid')
    .option('--yes', 'skip the confirmation')
    .addHelpText(
      'after',
      '\nExamples:\n  $ strapi-compliance person ada@example.com --app . > ada.json\n  $ strapi-compliance person ada@example.com --app . --delete',
    )
    .action(async (address: string, options: PersonOptions) => {
      finish(await person(address, options));
    });
