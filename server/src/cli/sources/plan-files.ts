import { createReadStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { openLongTexts } from '../../adapters/long-texts';
import { readPlanLines, type KeptPlan } from '../../../../migrator/plan/storage/plan-file';
import { errorCode } from '../../adapters/error-code';
import { CliError } from '../exit/cli-error';
import { EXIT } from '../exit/exit-codes';
import type { SourceOptions } from './source-options';

const word = (value: string): string =>
  /^[\w./:@%+=,-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;

/** The command line that makes a plan anew. */
export const planCommandLine = (source: string, options: SourceOptions & { out?: string }): string => {
  const named = (['app', 'site', 'only', 'config', 'map', 'missing', 'recreate', 'out'] as const).flatMap((name) => {
    const value = options[name];
    const isDefault = (name === 'app' && value === '.') || (name === 'site' && value === 'default') || value === 'keep';
    return value === undefined || value === false || isDefault ? [] : [`--${name}`, word(value)];
  });
  const flags = [
    ...(options.map === false ? ['--no-map'] : []),
    ...(options.publish === true ? ['--publish'] : []),
    ...(options.publishUnverified === true ? ['--publish-unverified'] : []),
    ...(options.publishDrafts === true ? ['--publish-drafts'] : []),
  ];
  return ['strapi-compliance', 'plan', word(source), ...named, ...flags].join(' ');
};

async function* linesIn(file: string): AsyncGenerator<string> {
  let rest = '';
  const pieces: AsyncIterable<string> = createReadStream(file, 'utf8');
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** Reads the file that `--plan` names, before the app boots. Throws a `CliError` that says what is wrong with it. */
export const loadPlanFile = async (asGiven: string): Promise<KeptPlan> => {
  const { setAside } = openLongTexts(tmpdir());
  let kept;
  try {
    kept = await readPlanLines(linesIn(resolve(asGiven)), setAside);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    throw new CliError(EXIT.usage, `--plan ${asGiven} cannot be read (${code})`);
  }
  if ('problem' in kept) throw new CliError(EXIT.usage, `--plan ${asGiven} ${kept.problem}`);
  return kept;
};
