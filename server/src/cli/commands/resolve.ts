import { readFile } from 'node:fs/promises';
import { resolve as resolvePath } from 'node:path';
import type { Core } from '@strapi/strapi';
import { Command, InvalidArgumentError } from 'commander';
import { getConfig } from '../../config';
import { sourceLimits } from '../../config/source-limits';
import { getService } from '../../get-service';
import type { Settlement } from '../../services/imports';
import { withStrapi } from '../boot-strapi';
import { CliError } from '../cli-error';
import { conflictsText } from '../conflict-text';
import { EXIT, type ExitCode } from '../exit-codes';
import { printLines } from '../print-lines';
import { readFilesOf } from '../read-files';
import { runNumber } from '../run-number';
import { say } from '../terminal';
import { userName } from '../user-name';

interface ResolveOptions {
  app: string;
  item?: number;
  field?: string;
  take?: string;
  json?: boolean;
}

const SIDES = ['base', 'editor', 'source'] as const;

/** What `--take` names: a side, or else a file with the text to take. */
const settlementOf = async (field: string, take: string): Promise<Settlement> => {
  const side = SIDES.find((one) => one === take);
  if (side !== undefined) return { field, take: side };
  try {
    return { field, text: (await readFile(resolvePath(take), 'utf8')).replace(/^\uFEFF/, '') };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new CliError(EXIT.usage, `--take is base, editor, source or a file; ${take} cannot be read (${code})`);
  }
};

const list = async (run: number, { app, json }: ResolveOptions): Promise<ExitCode> => {
  const { conflicts, later } = await withStrapi(app, async (strapi) => {
    const imports = getService(strapi, 'imports');
    return { conflicts: await imports.conflicts(run), later: await laterImport(strapi, run) };
  });
  await printLines([json === true ? JSON.stringify(conflicts) : conflictsText(run, conflicts)]);
  if (later !== null)
    say(`Run ${later} has imported the site since; what waits is listed by: strapi-compliance resolve ${later}`);
  return conflicts.length > 0 ? EXIT.conflicts : EXIT.done;
};

/** The last import of the same site, when it is another run. */
const laterImport = async (strapi: Core.Strapi, id: number): Promise<string | null> => {
  const runs = await getService(strapi, 'imports').runs();
  const run = runs.find((one) => one.id === id);
  const last = runs.find(
    ({ kind, site, options }) => kind === 'import' && site === run?.site && options['partial'] !== true,
  );
  return last === undefined || last.id <= id ? null : String(last.id);
};

const settle = async (
  run: number,
  item: number,
  settlement: Settlement,
  { app, json }: ResolveOptions,
): Promise<ExitCode> => {
  const here = process.cwd();
  const left = await withStrapi(app, async (strapi, signal) => {
    const imports = getService(strapi, 'imports');
    const source = (await imports.runs()).find(({ id }) => id === run)?.source ?? '';
    const start = {
      startedBy: userName(),
      read: readFilesOf(source, here, sourceLimits(getConfig(strapi).limits)),
      signal,
    };
    return imports.settle(run, item, [settlement], start);
  });
  const open = left?.fields.map(({ field }) => field).join(', ') ?? '';
  const text = `item ${String(item)}: ${settlement.field} is settled${open === '' ? '' : `; still open: ${open}`}`;
  await printLines([json === true ? JSON.stringify(left) : text]);
  return EXIT.done;
};

const resolve = async (text: string, options: ResolveOptions): Promise<ExitCode> => {
  const run = runNumber(text);
  const { item, field, take } = options;
  if (item === undefined && field === undefined && take === undefined) return list(run, options);
  if (item === undefined || field === undefined || take === undefined)
    throw new CliError(
      EXIT.usage,
      'to settle a field, name all three: --item N --field NAME --take base|editor|source|FILE',
    );
  return settle(run, item, await settlementOf(field, take), options);
};

const itemNumber = (value: string): number => {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Write the number that `resolve <run>` lists.');
  return Number(value);
};

/** `resolve <run>`: what editor and source changed both, and how a person settles it. */
export const resolveCommand = (finish: (code: ExitCode) => void): Command =>
  new Command('resolve')
    .description('list what editors and source both changed; with --item, --field and --take settle one field')
    .argument('<run>', 'the number that `runs` lists')
    .option('--app <dir>', 'the Strapi app', '.')
    .option('--item <number>', 'the entry, as listed', itemNumber)
    .option('--field <name>', 'the field, as listed')
    .option('--take <side>', 'base, editor, source, or a file with the text to take')
    .option('--json', 'print the answer as JSON on standard output')
    .addHelpText(
      'after',
      '\nExamples:\n  $ strapi-compliance resolve 3 --app .\n  $ strapi-compliance resolve 3 --item 2 --field body --take source',
    )
    .action(async (run: string, options: ResolveOptions) => {
      finish(await resolve(run, options));
    });
