import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { writeWhole } from '../write-whole';
import { STORED_MAP } from './staged-imports';

const fileOf = (stage: string) => path.join(stage, STORED_MAP);

/** The map that a person stored with a staged source; null without one. */
export const readStoredMap = async (stage: string): Promise<string | null> =>
  readFile(fileOf(stage), 'utf8').catch(() => null);

export const writeStoredMap = async (stage: string, text: string): Promise<void> =>
  writeWhole(fileOf(stage), text, 0o600);

export const removeStoredMap = async (stage: string): Promise<void> => rm(fileOf(stage), { force: true });
