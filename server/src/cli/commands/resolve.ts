import { readFile } from 'node:fs/promises';
import { resolve as resolvePath } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { getConfig } from '../../config';
import { sourceLimits } from '../../adapters/source/source-limits';
import { getService } from '../../get-service';
import { laterImport } from '../../../../migrator/run/lifecycle';
import type { Conflict, Resolution } from '../../features/imports/service';
import { withStrapi } from '../app/boot-strapi';
import { CliError } from '../exit/cli-error';
import { conflictsText } from '../text/conflict-text';
import { EXIT, type ExitCode } from '../exit/exit-codes';
import { allOption, runNumber } from '../option-values';
import { printLines } from '../terminal/print-lines';
import { readFilesOf } from '../sources/read-files';
import { say } from '../terminal/terminal';
import { userName } from '../user-name';
import { writtenJson } from '../../../../migrator/report/formats/json';

interface ResolveOptions {
  app: string;
  item?: number;
  field?: string;
  take?: string;
  json?: boolean;
  all?: boolean;
}

const SIDES = ['base', 'editor', 'source'] as const;

/** The value of `--take`: a side, or a file with the text to use. */
const resolutionOf = async (field: string, take: string): Promise<Resolution> => {
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
    json === true ? [writtenJson(conflicts)] : conflictsText(run, conflicts, { hasDrafts, ...(all && { all }) }),
  );
  if (later) {
    const number = String(later.id);
    say(`Run ${number} has imported the site since. List its open conflicts with: strapi-compliance resolve ${number}`);
  }
  return conflicts.length > 0 ? EXIT.conflicts : EXIT.done;
};

/** The state of the entry after a resolution. */
const outcome = (run: number, conflict: Conflict | null, published: boolean): string => {
  if (conflict !== null) return `still open: ${conflict.fields.map(({ field }) => field).join(', ')}`;
  return published
    ? 'the entry is published'
    : `the entry is a draft. Publish it with: strapi-compliance publish ${String(run)} --resolved`;
};

const resolveField = async (
  run: number,
  item: number,
  resolution: Resolution,
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
    return imports.resolve(run, item, [resolution], start);
  });
  const text = `item ${String(item)}: ${resolution.field} is resolved; ${outcome(run, conflict, published)}`;
  await printLines([json === true ? writtenJson(conflict) : text]);
  return EXIT.done;
};

const resolve = async (text: string, options: ResolveOptions): Promise<ExitCode> => {
  const run = runNumber(text);
  const { item, field, take } = options;
  if (item === undefined && field === undefined && take === undefined) return list(run, options);
  if (item === undefined || field === undefined || take === undefined)
    throw new CliError(
      EXIT.usage,
      'to resolve a field, add all of --item N --field NAME --take base|editor|source|FILE',
    );
  return resolveField(run, item, await resolutionOf(field, take), options);
};

const itemNumber = (value: string): number => {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Write the number that `resolve <run>` lists.');
  return Number(value);
};

/** `resolve <run>`: lists conflicts, and resolves them. */
export const resolveCommand = (finish: (code: ExitCode) => void): Command =>
  new Command('resolve')
    .description('list the conflicts of an import; with --item, --field and --take, resolve one field')
    .argument('<run>', 'the number that `runs` lists')
    .option('--app <dir>', 'the Strapi app', '.')
    .option('--item <number>', 'the entry, as listed', itemNumber)
    .option('--field <name>', 'the field, as listed')
    .option('--take <side>', 'base, editor, source, or a file with the text to use')
    .option('--json', 'print JSON')
    .addOption(allOption())
    .addHelpText(
      'after',
      '\nExamples:\n  $ strapi-compliance resolve 3 --app .\n  $ strapi-compliance resolve 3 --item 2 --field body --take source',
    )
    .action(async (run: string, options: ResolveOptions) => {
      finish(await resolve(run, options));
    });
