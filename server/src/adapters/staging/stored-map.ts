import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { STORED_MAP } from './staged-imports';

const fileOf = (stage: string) => path.join(stage, STORED_MAP);

/** The map that a person stored with a staged source; null without one. */
export const readStoredMap = async (stage: string): Promise<string | null> =>
  readFile(fileOf(stage), 'utf8').catch(() => null);

export const writeStoredMap = async (stage: string, text: string): Promise<void> => {
  await writeFile(`${fileOf(stage)}.part`, text, { mode: 0o600 });
  await rename(`${fileOf(stage)}.part`, fileOf(stage));
};

export const removeStoredMap = async (stage: string): Promise<void> => rm(fileOf(stage), { force: true });
