import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readPlanFile, type KeptPlan } from '../../migrator/plan/storage/plan-file';
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

/** Reads the file that `--plan` names, before the app boots. Throws a `CliError` that says what is wrong with it. */
export const loadPlanFile = async (asGiven: string): Promise<KeptPlan> => {
  let text;
  try {
    text = await readFile(resolve(asGiven), 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new CliError(EXIT.usage, `--plan ${asGiven} cannot be read (${code})`);
  }
  const kept = readPlanFile(text);
  if ('problem' in kept) throw new CliError(EXIT.usage, `--plan ${asGiven} ${kept.problem}`);
  return kept;
};
