import { readFile } from 'node:fs/promises';
import { resolve as resolvePath } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { getConfig } from '../../config';
import { sourceLimits } from '../../config/source-limits';
import { getService } from '../../get-service';
import { laterImport } from '../../migrator/follow-up/later-import';
import type { Conflict, Settlement } from '../../services/imports';
import { withStrapi } from '../boot-strapi';
import { CliError } from '../cli-error';
import { conflictsText } from '../conflict-text';
import { EXIT, type ExitCode } from '../exit-codes';
import { allOption } from '../option-values';
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
  all?: boolean;
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

const list = async (run: number, { app, json, all }: ResolveOptions): Promise<ExitCode> => {
  const { conflicts, hasDrafts, later } = await withStrapi(app, async (strapi) => {
    const imports = getService(strapi, 'imports');
    const runs = await imports.runs();
    const asked = runs.find(({ id }) => id === run);
    const conflicts = await imports.conflicts(run);
    const { actions } = await getService(strapi, 'runs').one(run);
    return { conflicts, hasDrafts: actions.includes('publish-resolved'), later: asked && laterImport(asked, runs) };
  });
  await printLines(
    json === true ? [JSON.stringify(conflicts)] : conflictsText(run, conflicts, { hasDrafts, ...(all && { all }) }),
  );
  if (later) {
    const number = String(later.id);
    say(`Run ${number} has imported the site since; its open conflicts: strapi-compliance resolve ${number}`);
  }
  return conflicts.length > 0 ? EXIT.conflicts : EXIT.done;
};

/** What became of the entry, or what is still to be done for it. */
const outcome = (run: number, conflict: Conflict | null, published: boolean): string => {
  if (conflict !== null) return `still open: ${conflict.fields.map(({ field }) => field).join(', ')}`;
  return published
    ? 'the entry is published'
    : `the entry is a draft; to publish it: strapi-compliance publish ${String(run)} --resolved`;
};

const settle = async (
  run: number,
  item: number,
  settlement: Settlement,
  { app, json }: ResolveOptions,
): Promise<ExitCode> => {
  const here = process.cwd();
  const { conflict, published } = await withStrapi(app, async (strapi, signal) => {
    const imports = getService(strapi, 'imports');
    const source = (await imports.runs()).find(({ id }) => id === run)?.source ?? '';
    const start = {
      startedBy: userName(),
      read: readFilesOf(source, here, sourceLimits(getConfig(strapi).limits)),
      signal,
    };
    return imports.settle(run, item, [settlement], start);
  });
  const text = `item ${String(item)}: ${settlement.field} is resolved; ${outcome(run, conflict, published)}`;
  await printLines([json === true ? JSON.stringify(conflict) : text]);
  return EXIT.done;
};

const resolve = async (text: string, options: ResolveOptions): Promise<ExitCode> => {
  const run = runNumber(text);
  const { item, field, take } = options;
  if (item === undefined && field === undefined && take === undefined) return list(run, options);
  if (item === undefined || field === undefined || take === undefined)
    throw new CliError(
      EXIT.usage,
      'to resolve a field, name all three: --item N --field NAME --take base|editor|source|FILE',
    );
  return settle(run, item, await settlementOf(field, take), options);
};

const itemNumber = (value: string): number => {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Write the number that `resolve <run>` lists.');
  return Number(value);
};

/** `resolve <run>`: what editor and source changed both, and how a person resolves it. */
export const resolveCommand = (finish: (code: ExitCode) => void): Command =>
  new Command('resolve')
    .description('list what editors and source both changed; with --item, --field and --take resolve one field')
    .argument('<run>', 'the number that `runs` lists')
    .option('--app <dir>', 'the Strapi app', '.')
    .option('--item <number>', 'the entry, as listed', itemNumber)
    .option('--field <name>', 'the field, as listed')
    .option('--take <side>', 'base, editor, source, or a file with the text to take')
    .option('--json', 'print the answer as JSON on standard output')
    .addOption(allOption())
    .addHelpText(
      'after',
      '\nExamples:\n  $ strapi-compliance resolve 3 --app .\n  $ strapi-compliance resolve 3 --item 2 --field body --take source',
    )
    .action(async (run: string, options: ResolveOptions) => {
      finish(await resolve(run, options));
    });
